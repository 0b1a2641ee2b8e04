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
    QDateTime endedAt = {};             ///< invalid: waits, or expired
    QString outcome = {}, message = {}; ///< `done`, `failed`, `withdrawn`; null while endedAt is invalid

    /// `waiting`, `expired`, or the outcome.
    [[nodiscard]] QString status(const QDateTime &now) const;
};
Result<qint64> add(WriteContext &context, const Command &command);
/// Not acknowledged and not expired, oldest first.
Result<QList<Command>> waiting(Sql &sql, qint64 endpointId, const QDateTime &now);
/// NotFound.
Result<Command> find(Sql &sql, qint64 tenantId, qint64 endpointId, qint64 id);
/// The endpoint is not told any more. NotFound; Conflict when it has answered.
Result<void> withdraw(WriteContext &context, const Command &command, const QDateTime &now);
/// Twice is fine. NotFound when the endpoint has no such command.
Result<void> acknowledge(WriteContext &context, qint64 tenantId, qint64 endpointId, qint64 id,
                         const QString &outcome, const QString &message, const QDateTime &now);
/// Those that ended or expired before.
Result<void> prune(WriteContext &context, const QDateTime &before);
} // namespace crontopus::server::commands
