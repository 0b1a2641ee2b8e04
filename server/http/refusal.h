// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace crontopus::server {
/// The whole answer to what is no request we can take: 400, 408, 413, 414, 417, 431, 501, 503 or 505. Closes.
/// `asText`: the wording as plain text, for who knows no JSON.
[[nodiscard]] QByteArray refusal(int status, const QByteArray &date, bool withBody, bool asText = false);

/// `Sun, 06 Nov 1994 08:49:37 GMT`, whatever the locale.
[[nodiscard]] QByteArray httpDate(qint64 secondsSinceEpoch);
} // namespace crontopus::server
