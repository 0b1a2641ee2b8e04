// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requesttarget.h"

#include <QStringDecoder>

#include <algorithm>

namespace crontopus::server {
namespace {
int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool plain(char c)
{
    return c > 0x20 && c < 0x7f && c != '#' && c != '\\';
}

bool hasDotSegment(QByteArrayView path)
{
    for (qsizetype from = 0; from <= path.size();) {
        qsizetype to = path.indexOf('/', from);
        if (to < 0)
            to = path.size();
        const QByteArrayView segment = path.sliced(from, to - from);
        if (segment == QByteArrayView(".") || segment == QByteArrayView(".."))
            return true;
        from = to + 1;
    }
    return false;
}

std::optional<QString> decodePath(QByteArrayView path)
{
    if (!path.contains('%')) {
        if (hasDotSegment(path))
            return std::nullopt;
        return QString::fromLatin1(path);
    }
    QByteArray bytes;
    bytes.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] != '%') {
            bytes += path[i];
            continue;
        }
        const int high = i + 2 < path.size() ? hexValue(path[i + 1]) : -1;
        const int low = i + 2 < path.size() ? hexValue(path[i + 2]) : -1;
        const int byte = high * 16 + low;
        if (high < 0 || low < 0 || byte < 0x20 || byte == 0x7f || byte == '/' || byte == '\\')
            return std::nullopt;
        bytes += char(byte);
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError() || hasDotSegment(bytes))
        return std::nullopt;
    return text;
}

/// What follows scheme and host; nothing when there is no host.
std::optional<QByteArrayView> afterAuthority(QByteArrayView rest)
{
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    const QByteArrayView authority = rest.first(end - rest.begin());
    if (authority.isEmpty() || authority.contains('@'))
        return std::nullopt;
    return rest.sliced(authority.size());
}
} // namespace

std::optional<RequestTarget> parseTarget(QByteArrayView method, QByteArrayView target)
{
    if (target.isEmpty() || !std::all_of(target.begin(), target.end(), plain))
        return std::nullopt;
    if (target == QByteArrayView("*")) {
        if (method != QByteArrayView("OPTIONS"))
            return std::nullopt;
        return RequestTarget{target, target, {}, QStringLiteral("*")};
    }
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() <= scheme.size() ||
            target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const auto rest = afterAuthority(target.sliced(scheme.size()));
        if (!rest)
            return std::nullopt;
        target = rest->isEmpty() ? QByteArrayView("/") : *rest;
        break;
    }
    if (target.front() != '/')
        return std::nullopt;

    const qsizetype mark = target.indexOf('?');
    RequestTarget result{target,
                         mark < 0 ? target : target.first(mark),
                         mark < 0 ? QByteArrayView() : target.sliced(mark + 1),
                         {}};
    auto decoded = decodePath(result.path);
    if (!decoded)
        return std::nullopt;
    result.decodedPath = std::move(*decoded);
    return result;
}
} // namespace crontopus::server
