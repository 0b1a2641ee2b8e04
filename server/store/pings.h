// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/checkins.h"
#include "shared/manifest/job.h"

#include <QList>
#include <QUuid>

namespace crontopus::server::pings {
enum class Kind { Success, Start, Fail, Log, Ignored };
/// `success`, `start`, `fail`, `log`, `ign`.
[[nodiscard]] QString kindName(Kind kind);

/// What is pinged: a job by its name, with or without a manifest.
struct Check
{
    qint64 id = 0, tenantId = 0;
    QUuid uuid;
    QString ns, jobName;
    bool madeByPing = false; ///< needs no manifest
    QString status;          ///< `new`, `up`, `down`
    qint64 pings = 0;
    QDateTime lastPing;                      ///< that said how it went; invalid: none
    QDateTime lastStart;                     ///< invalid: nothing goes on
    QByteArray lastStartRid, lastStartRunId; ///< of what goes on; the client's run id of its run
    QDateTime createdAt;
};

/// `new`, `up`, `grace`, `down`, `paused`. `job` is null for a check without a manifest, which is expected
/// once a day with an hour's grace.
[[nodiscard]] QString stateOf(const Check &check, const Job *job, const QDateTime &now);

Result<Check> findByUuid(Sql &sql, const QUuid &uuid);
/// Of any namespace.
Result<QList<Check>> findByName(Sql &sql, qint64 tenantId, const QString &jobName);
struct Ensured
{
    Check check;
    bool made = false; ///< it was not there before
};
Result<Ensured> ensure(WriteContext &context, qint64 tenantId, const QString &ns, const QString &jobName,
                       bool madeByPing, const QDateTime &now);

struct Ping
{
    Kind kind = Kind::Success;
    QUuid rid; ///< null: none
    std::optional<int> exitCode;
    QString method, address, userAgent;
    QString head, tail; ///< what is kept of the output
    qint64 outputBytes = 0;
    QByteArray jobId; ///< 16 bytes, of the manifest; empty: none
    QDateTime at;
    qint64 number = 0, runId = 0; ///< of a stored one; no run: 0
};
/// Stores the ping, what it changes of its check, and the run that it begins or ends. The run's id; 0 for
/// what is no run (`log`, `ign`); -1 when the check has gone meanwhile, which is no error: see CheckInQueue.
///
/// A start with an rid is paired with the end that has it, one without with the next end that has none; an
/// end that has no start is a run of no length.
Result<qint64> record(WriteContext &context, CheckInWriter &runs, qint64 checkId, const Ping &ping);
/// Newest first.
Result<QList<Ping>> list(Sql &sql, qint64 checkId, int offset, int limit);
Result<qint64> count(Sql &sql, qint64 checkId);
} // namespace crontopus::server::pings
