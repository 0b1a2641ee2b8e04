// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/writer.h"

#include <QList>

namespace crontopus::server::commands {
/// What an endpoint is told to do; given out again until it is acknowledged or too old.
struct Command
{
    qint64 id = 0, tenantId = 0, endpointId = 0;
    QString type; ///< `run-now`, `sync-now`, `rotate-token`, `confirm-prune`
    QString jobId = {}, ns = {}, jobName = {}, requestedBy = {}; ///< null where there is none
    QDateTime createdAt = {}, expiresAt = {};
};
Result<qint64> add(WriteContext &context, const Command &command);
/// Not acknowledged and not expired, oldest first.
Result<QList<Command>> waiting(Sql &sql, qint64 endpointId, const QDateTime &now);
/// Twice is fine. NotFound when the endpoint has no such command.
Result<void> acknowledge(WriteContext &context, qint64 endpointId, qint64 id, const QString &outcome,
                         const QString &message, const QDateTime &now);
/// Those that ended or expired before.
Result<void> prune(WriteContext &context, const QDateTime &before);
} // namespace crontopus::server::commands
