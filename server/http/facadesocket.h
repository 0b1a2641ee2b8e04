// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpmessage.h"

#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>

#include <optional>

namespace crontopus::server {
class Connection;
class QtGateway;

/// What Qt's HTTP server takes for a connection: it is connected to nothing, and carries one complete request
/// of some Connection at a time, and the answer back. Belongs to Qt's server, which deletes it after
/// disconnectFromHost().
class FacadeSocket final : public QTcpSocket
{
    Q_DISABLE_COPY_MOVE(FacadeSocket)

public:
    explicit FacadeSocket(QtGateway &gateway);
    ~FacadeSocket() override;

    /// Qt reads `head` and calls back with a responder, before this returns.
    void deliver(Connection *connection, HttpRequest &&request, const QByteArray &head);
    [[nodiscard]] HttpRequest takeRequest() { return std::move(m_request); }
    void setResponder(QHttpServerResponder &&responder) { m_responder.emplace(std::move(responder)); }

    void answer(const HttpResponse &response);
    [[nodiscard]] bool clientGone() const;
    /// The Reply is no more.
    void release();
    /// Before Qt's server goes.
    void forgetResponder() { m_responder.reset(); }

    qint64 bytesAvailable() const override { return QTcpSocket::bytesAvailable() + m_input.size(); }
    void disconnectFromHost() override;
    void close() override { disconnectFromHost(); }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QtGateway &m_gateway;
    QPointer<Connection> m_connection;
    HttpRequest m_request;
    QByteArray m_input;
    std::optional<QHttpServerResponder> m_responder;
    bool m_delivering = false; ///< Qt's code is on the stack
    bool m_released = false;
};
} // namespace crontopus::server
