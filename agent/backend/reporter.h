// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/backend/patience.h"
#include "shared/api/apiclient.h"
#include "shared/store/agentstatus.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

namespace crontopus {
/// `state` of a heartbeat.
[[nodiscard]] QJsonObject endpointState(const AgentStatus &status);
/// `instances`: what is scheduled here, ours and what was found.
[[nodiscard]] QJsonArray jobInstances(const AgentStatus &status);
/// `jobs` of the discovered: scheduled entries that are not ours.
[[nodiscard]] QJsonArray discoveredJobs(const AgentStatus &status);

/// Tells the server every half minute that this machine is alive and how it is, and what is scheduled here
/// when that has changed.
class Reporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reporter)

public:
    explicit Reporter(ApiClient &client, QObject *parent = nullptr);

    /// `labels`: those of the configuration.
    void start(qint64 endpointId, const QMap<QString, QString> &labels);
    void stop();
    /// After a cycle that changed something; told with the next heartbeat, which comes soon.
    void setStatus(const AgentStatus &status);

Q_SIGNALS:
    /// The server's answer to a heartbeat.
    void answered(const QJsonObject &heartbeatAnswer);
    void failed(const crontopus::ApiFailure &failure);

private:
    void beat();
    void beaten(const ApiResult &answer);
    void report();

    ApiClient &m_client;
    qint64 m_endpoint = 0; ///< 0: stopped
    int m_generation = 0;
    bool m_changed = false; ///< since the last heartbeat was sent
    QJsonObject m_heartbeat;
    /// Bodies by route, and what the server has of each as a digest.
    QHash<QString, QJsonObject> m_reports;
    QHash<QString, QByteArray> m_told;
    QTimer m_next;
    QFuture<ApiResult> m_request;
};
} // namespace crontopus
