// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QMap>
#include <QStringList>
#include <QTcpServer>

namespace crontopus::test {
/// Stands for the hosted service: the routes that it answers today and no other (no events, no Git, no
/// history, no text of a manifest), in memory, in this process. One account, `ann`.
class HostedService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostedService)

public:
    HostedService() = default;

    static QString token() { return QStringLiteral("opaque-token"); }

    /// After kill() on the same port, with the same data.
    bool start();
    /// Cuts every connection and listens no more.
    void kill();
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    QMap<QString, QByteArray> jobs;  ///< the YAML by `namespace/name`
    QJsonArray runs;                 ///< newest first
    QStringList requests;            ///< `PUT /api/jobs/prod/backup`, as they came, without the query
    QStringList writes;              ///< those that changed something
    int answersToLose = 0;           ///< of writes that are done all the same
    int refusals = 0;                ///< requests to put off (429) with a second to wait
    QMap<QString, QString> problems; ///< by `namespace/name`: why a write of it is invalid (422)

private:
    struct Answer
    {
        int status = 200;
        QJsonValue body;
    };
    void serve();
    void read(QTcpSocket *socket);
    Answer answer(const QByteArray &method, const QString &path, const QByteArray &body, bool signedIn);
    Answer writeJob(const QByteArray &method, const QString &path, const QByteArray &body);
    [[nodiscard]] QJsonObject listed(const QString &key) const;

    QTcpServer m_server;
    QList<QTcpSocket *> m_sockets;
    quint16 m_port = 0;
};
} // namespace crontopus::test
