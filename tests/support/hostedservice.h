// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/hosted/hostedroute.h"

#include <QTcpServer>

namespace crontopus::test {
/// Stands for the hosted service: the routes that it answers today and no other (no events, no commands, no
/// Git, no history, no alerts), in memory, in this process.
class HostedService final : public QObject, public HostedState
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostedService)

public:
    HostedService();

    /// After kill() on the same port, with the same data.
    bool start();
    /// Cuts every connection and listens no more.
    void kill();
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    struct Request;
    void serve();
    void read(QTcpSocket *socket);
    [[nodiscard]] HostedAnswer answer(const Request &request);
    [[nodiscard]] HostedAnswer answer(const HostedRoute &route, HostedCall &call) const;

    const QList<HostedRoute> m_routes;
    QTcpServer m_server;
    QList<QTcpSocket *> m_sockets;
    quint16 m_port = 0;
};
} // namespace crontopus::test
