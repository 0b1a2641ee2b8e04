// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/pingurl.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr qsizetype maxSlug = 100;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLowerHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f');
}

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isWord(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || isUpper(c) || (c >= u'a' && c <= u'z') || c == u'-' || c == u'_';
    });
}

/// Lower case with hyphens.
bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != u'-' : !isLowerHex(text[i]))
            return false;
    }
    return true;
}

/// `run` and `complete` are what clients of Cronitor say.
bool readSignal(QStringView word, PingUrl &url)
{
    using Kind = pings::Kind;
    url.plain = false;
    if (word == u"start" || word == u"run") {
        url.kind = Kind::Start;
    } else if (word == u"complete") {
        url.kind = Kind::Success;
    } else if (word == u"fail") {
        url.kind = Kind::Fail;
    } else if (word == u"log") {
        url.kind = Kind::Log;
    } else if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isDigit)) {
        int code = 0;
        for (const QChar c : word)
            code = std::min(256, code * 10 + (c.unicode() - u'0'));
        url.exitCode = code;
        url.kind = code == 0 ? Kind::Success : Kind::Fail;
    } else {
        return false;
    }
    return true;
}
} // namespace

std::optional<PingUrl> PingUrl::parse(QStringView path)
{
    constexpr QStringView root = u"/ping/";
    if (!path.startsWith(root))
        return {};
    const QList<QStringView> parts = path.sliced(root.size()).split(u'/');
    PingUrl url;
    if (isUuid(parts[0])) {
        url.uuid = QUuid::fromString(parts[0]);
        if (parts.size() == 1 || (parts.size() == 2 && parts[1].isEmpty()))
            return url;
        if (parts.size() == 2 && readSignal(parts[1], url))
            return url;
    }
    if (parts.size() < 2 || parts.size() > 3 || !isWord(parts[0]) || !isWord(parts[1]))
        return {};
    url = {};
    url.key = parts[0].toString();
    url.slug = parts[1].toString();
    url.malformed = url.slug.size() > maxSlug || std::any_of(url.slug.cbegin(), url.slug.cend(), isUpper);
    if (parts.size() == 3 && !readSignal(parts[2], url))
        return {};
    return url;
}

std::optional<QUuid> PingUrl::parseRunId(QStringView text)
{
    QString uuid = text.toString().toLower();
    if (uuid.size() == 32) {
        for (const qsizetype at : {8, 13, 18, 23})
            uuid.insert(at, u'-');
    }
    if (!isUuid(uuid))
        return {};
    return QUuid::fromString(uuid);
}
} // namespace crontopus::server
