// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace crontopus::server {
/// Where a request goes. The views point into what was parsed.
struct RequestTarget
{
    QByteArrayView origin; ///< path and query as sent, without scheme and host
    QByteArrayView path;   ///< as sent
    QByteArrayView query;  ///< as sent, without the question mark
    QString decodedPath;
};

/// Takes apart the middle of a request line: `/path?query`, `http://host/path?query`, or `*` for OPTIONS.
///
/// Nothing for what could mean another path to the next reader: bad or doubtful escapes (`%2F`, `%5C`, `%00`
/// and other control characters), `.` and `..` as segments, bytes that are no UTF-8, fragments, backslashes.
[[nodiscard]] std::optional<RequestTarget> parseTarget(QByteArrayView method, QByteArrayView target);
} // namespace crontopus::server
