// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/pingurl.h"
#include "server/http/requesttarget.h"

#include <QUrlQuery>

#include <cstdint>
#include <cstdlib>

using namespace crontopus::server;

namespace {
void check(bool holds)
{
    if (!holds)
        std::abort();
}

QString signalOf(const PingUrl &url)
{
    if (url.plain)
        return {};
    return QLatin1Char('/') + (url.exitCode ? QString::number(*url.exitCode) : pings::kindName(url.kind));
}
} // namespace

/// From an address as it was sent to the signal: what is understood can be written down again and is
/// understood in the same way.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const auto target = parseTarget("GET", bytes);
    if (!target)
        return 0;
    const QUrlQuery query(QString::fromLatin1(target->query));
    if (const auto rid = PingUrl::parseRunId(query.queryItemValue(QStringLiteral("rid"))))
        check(PingUrl::parseRunId(rid->toString(QUuid::WithoutBraces)) == rid);
    const auto url = PingUrl::parse(target->decodedPath);
    if (!url)
        return 0;
    check(url->uuid.isNull() || (url->key.isEmpty() && url->slug.isEmpty()));
    check(url->exitCode.value_or(0) >= 0 && url->exitCode.value_or(0) <= 256);
    check(!url->exitCode || (*url->exitCode == 0) == (url->kind == pings::Kind::Success));
    check(url->kind != pings::Kind::Ignored);
    const bool success = url->kind == pings::Kind::Success && !url->exitCode;
    const QString name = url->uuid.isNull() && !url->key.isEmpty()
                             ? QString(url->key + QLatin1Char('/') + url->slug)
                             : url->uuid.toString(QUuid::WithoutBraces);
    const auto again =
        PingUrl::parse(QStringLiteral("/ping/") + name + (success ? QString() : signalOf(*url)));
    check(again && again->uuid == url->uuid && again->key == url->key && again->slug == url->slug);
    check(again->kind == url->kind && again->exitCode == url->exitCode && again->malformed == url->malformed);
    return 0;
}
