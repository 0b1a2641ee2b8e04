// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/git/githttpbackend.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace crontopus::test {
/// Just enough HTTP for git clients: `http://USER@127.0.0.1:PORT/git/TENANT/job-manifests.git`. The user
/// `viewer` may not push; anybody else may.
class TinyGitServer final : public QObject
{
    Q_OBJECT

public:
    explicit TinyGitServer(server::GitHttpBackend &backend);
    [[nodiscard]] QString url(const QString &tenant, const QString &user = QStringLiteral("ada")) const;

    bool rejectInvalid = true;
    QList<server::GitHttpAnswer> answers; ///< all, in order
    int cancelled = 0;

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body);

    server::GitHttpBackend &m_backend;
    QTcpServer m_server;
};
} // namespace crontopus::test
