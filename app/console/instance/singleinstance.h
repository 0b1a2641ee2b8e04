// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace crontopus {
/// One console per user and data directory: the first one listens on a socket that only this user can reach,
/// later ones hand over their arguments and end.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    /// `directory` must exist and belong to the user.
    explicit SingleInstance(const QString &directory, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when this is the first one: it listens from now on. Else `arguments` are on their way to the
    /// first; handedOver() or failed() follows.
    bool start(const QStringList &arguments);

Q_SIGNALS:
    /// Of the first: another start, with its arguments.
    void startedAgain(const QStringList &arguments);
    /// Of a later one.
    void handedOver();
    void failed();

private:
    bool listen();
    void connectToFirst();
    void accept();
    void read(QLocalSocket *socket);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QByteArray m_message;
    QTimer m_retry;
    int m_tries = 0;
};
} // namespace crontopus
