// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/writer.h"

#include <QList>

namespace crontopus::server::instances {
/// A job as it stands on one endpoint.
struct Instance
{
    qint64 id = 0, endpointId = 0;
    QString ns, jobName;
    QString status;          ///< `scheduled`, `running`, `paused`, `error`
    QString source;          ///< `crontopus`, `discovered`
    QString originalCommand; ///< null: none
    QString problem;         ///< why it is not as it should be; null: nothing is wrong
    QDateTime lastSeen;
};

/// What is not in the list is gone.
Result<void> replace(WriteContext &context, qint64 tenantId, qint64 endpointId,
                     const QList<Instance> &instances, const QDateTime &now);
/// One more, or the one that is there as given; its id.
Result<qint64> put(WriteContext &context, qint64 tenantId, const Instance &instance, const QDateTime &now);
Result<void> remove(WriteContext &context, qint64 tenantId, qint64 endpointId, const QString &ns,
                    const QString &jobName);
Result<QList<Instance>> ofEndpoint(Sql &sql, qint64 tenantId, qint64 endpointId);
/// Of those with ids from `first` to `last`.
Result<QList<Instance>> ofEndpoints(Sql &sql, qint64 tenantId, qint64 first, qint64 last);
Result<QList<Instance>> ofJob(Sql &sql, qint64 tenantId, const QString &ns, const QString &jobName);
} // namespace crontopus::server::instances
