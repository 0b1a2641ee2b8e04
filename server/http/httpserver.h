// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httplimits.h"
#include "server/http/httpmessage.h"
#include "server/http/reply.h"
#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

namespace crontopus::server {
/// Listens, guards each connection by HttpLimits, and hands over complete requests, one at a time of each
/// connection. On Qt's HTTP server. Lives in one thread, never blocks.
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    using Handler = std::function<void(HttpRequest &&request, Reply reply)>;
    /// How many bytes the body of a request may have, from its method and path (as sent, without the query).
    using BodyLimit = std::function<qint64(QByteArrayView method, QByteArrayView path)>;

    HttpServer(HttpLimits limits, BodyLimit bodyLimit, Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Errors name address and port, and what to do about it. Port 0 takes a free one: see port().
    Result<void> listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const;
    /// For connections that come from now on; nothing means plain HTTP.
    void setTls(const std::optional<QSslConfiguration> &configuration);
    /// No new connections, no new requests; drained() follows when the answers at hand have gone out.
    void drain();

    struct Counters
    {
        qint64 connections = 0;        ///< open now
        qint64 accepted = 0;           ///< since start
        qint64 refusedConnections = 0; ///< over a limit of connections
        qint64 refusedRequests = 0;    ///< over another limit, or no HTTP
    };
    [[nodiscard]] Counters counters() const;

Q_SIGNALS:
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace crontopus::server
