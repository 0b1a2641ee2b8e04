// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/writer.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

#include <optional>

namespace crontopus::server::endpoints {
/// Silent for longer than this counts as not there: four heartbeats of the default interval.
constexpr int offlineAfterSeconds = 120;

struct Endpoint
{
    qint64 id = 0, tenantId = 0;
    QString name, hostname;
    QString machineId; ///< null: none given
    QString platform, version;
    QMap<QString, QString> setLabels; ///< by people; win over its own
    QMap<QString, QString> ownLabels; ///< as its agent says
    QString gitRepoUrl, gitBranch;    ///< null: none given
    bool revoked = false;
    QString reportedStatus; ///< as its last heartbeat said
    QJsonObject state;      ///< of its last heartbeat; empty when it sent none
    QDateTime lastHeartbeat, enrolledAt, createdAt, updatedAt;

    [[nodiscard]] bool online(const QDateTime &now) const;
    /// `revoked`, `inactive` when it is silent, else what it reports.
    [[nodiscard]] QString status(const QDateTime &now) const;
    [[nodiscard]] QMap<QString, QString> labels() const;
};

/// What is there for the machine id in this tenant is taken over and works again, else it is made.
Result<Endpoint> enroll(WriteContext &context, const Endpoint &endpoint, const QDateTime &now);
Result<Endpoint> find(Sql &sql, qint64 tenantId, qint64 id);

struct Filter
{
    QString status;         ///< empty: all
    QString name, hostname; ///< parts of them
    QString platform, machineId;
};
Result<QList<Endpoint>> list(Sql &sql, qint64 tenantId, const Filter &filter, const QDateTime &now,
                             int offset, int limit);
Result<qint64> count(Sql &sql, qint64 tenantId, const Filter &filter, const QDateTime &now);

struct Heartbeat
{
    qint64 tenantId = 0, endpointId = 0;
    QString status, platform, version; ///< null: unchanged
    std::optional<QMap<QString, QString>> labels;
    std::optional<QJsonObject> state;
    QDateTime at;
};
/// An event only where something but the time changed. NotFound.
Result<void> heartbeat(WriteContext &context, const Heartbeat &heartbeat);
Result<void> rename(WriteContext &context, qint64 tenantId, qint64 id, const QString &name,
                    const QDateTime &now);
Result<void> setLabels(WriteContext &context, qint64 tenantId, qint64 id,
                       const QMap<QString, QString> &labels, const QDateTime &now);
/// Its tokens go with it.
Result<void> revoke(WriteContext &context, qint64 tenantId, qint64 id, const QDateTime &now);
} // namespace crontopus::server::endpoints
