// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace crontopus::server {
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// One request as it came, complete and within the limits. A value: may be handed to another thread.
struct HttpRequest
{
    QByteArray method;   ///< as sent, upper case: `GET`
    QByteArray target;   ///< path and query as sent; for logs only without the query
    QString path;        ///< percent-decoded, without the query
    QUrlQuery query;     ///< still encoded; use queryValue()
    HeaderList headers;  ///< names as sent
    QByteArray body;     ///< whole, chunks joined
    QHostAddress peer;   ///< of the TCP connection
    bool secure = false; ///< came over TLS

    /// First header of that name (case does not matter); empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Decoded (`+` is a space); a null string when the query has no such item.
    [[nodiscard]] QString queryValue(const QString &name) const;
};

/// What is sent back. `Content-Length`, `Date` and `Connection` are added by the server; a body for HEAD is
/// left out by it, with the length kept.
struct HttpResponse
{
    int status = 200;
    HeaderList headers;
    QByteArray body;
};
} // namespace crontopus::server
