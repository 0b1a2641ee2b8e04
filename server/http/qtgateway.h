// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpserver.h"
#include "server/http/qthttpcompat.h"

#include <QSet>
#include <QTcpServer>

namespace crontopus::server {
class Connection;
class FacadeSocket;

/// The listening socket. Connections are ours; Qt's server gets facades.
class ListenSocket final : public QTcpServer
{
public:
    std::function<void(qintptr descriptor)> accepted;
    using QTcpServer::addPendingConnection;

protected:
    void incomingConnection(qintptr descriptor) override { accepted(descriptor); }
};

/// Sends requests through Qt's HTTP server. It learns method and target only: header and body have been read
/// already, by one strict reader, and a second, lenient one is where smuggled requests come from.
class QtGateway final : public qtcompat::QtHttpServer
{
    Q_DISABLE_COPY_MOVE(QtGateway)

public:
    explicit QtGateway(HttpServer::Handler handler);
    ~QtGateway() override;

    Result<void> listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] ListenSocket &socket() { return *m_socket; }

    void dispatch(Connection *connection, HttpRequest &&request);

    /// Where Qt writes the answer at hand.
    [[nodiscard]] QByteArray &output() { return m_output; }
    void resetOutput();
    void giveBack(FacadeSocket *facade);
    void lost(FacadeSocket *facade);

protected:
    void requestArrived(QHttpServerResponder &&responder) override;

private:
    FacadeSocket *take();

    HttpServer::Handler m_handler;
    ListenSocket *m_socket;
    QList<FacadeSocket *> m_idle;
    QSet<FacadeSocket *> m_busy;
    FacadeSocket *m_current = nullptr;
    QByteArray m_output;
};
} // namespace crontopus::server
