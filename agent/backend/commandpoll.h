// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/backend/patience.h"
#include "shared/api/apiclient.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUuid>

#include <functional>

namespace crontopus {
/// What the server asks this machine to do.
struct ServerCommand
{
    enum class Type { RunNow, SyncNow, RotateToken, ConfirmPrune, Unknown };
    qint64 id = 0;
    Type type = Type::Unknown;
    QUuid jobId;      ///< RunNow
    QString ns, name; ///< RunNow
    /// Of this command alone, also where another server, or a new one at the same address, counts from 1.
    QString key;

    [[nodiscard]] static ServerCommand fromJson(const QJsonObject &json);
};

/// Waits for commands by long poll, has each done once and tells how it went. Where the server knows no
/// commands it stays quiet.
class CommandPoll final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPoll)

public:
    using Do = std::function<QFuture<Result<void>>(const ServerCommand &)>;

    /// `seenFile` keeps which commands were begun, so that one whose answer was lost is not done twice.
    CommandPoll(ApiClient &client, QString seenFile, Do perform, QObject *parent = nullptr);

    void start(qint64 endpointId);
    void stop();

Q_SIGNALS:
    void answered();
    void failed(const crontopus::ApiFailure &failure);

private:
    void poll();
    void polled(const ApiResult &answer);
    void doNext();
    void acknowledge(const ServerCommand &command, const Result<void> &done);
    [[nodiscard]] bool begin(const QString &key);

    ApiClient &m_client;
    const QString m_seenFile;
    const Do m_perform;
    qint64 m_endpoint = 0; ///< 0: stopped
    int m_generation = 0;  ///< of start(): what an older one began is not gone on with
    QList<ServerCommand> m_waiting;
    QStringList m_seen; ///< keys
    bool m_idle = true; ///< the last answer brought nothing to do
    QElapsedTimer m_asked;
    Patience m_patience;
    QTimer m_next;
    QFuture<ApiResult> m_request;
};
} // namespace crontopus
