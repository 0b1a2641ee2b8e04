// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/checkins.h"
#include "server/store/endpoints.h"

#include <QList>

namespace crontopus::server::runs {
struct Run
{
    qint64 id = 0, tenantId = 0;
    CheckIn what; ///< with its series' names
    QDateTime createdAt, updatedAt;
};

struct Filter
{
    qint64 tenantId = 0;
    QString jobName = {};             ///< part of it, case does not matter
    QString ns = {};                  ///< exactly
    qint64 endpointId = 0;            ///< 0: any
    QList<Outcome> outcomes = {};     ///< empty: any
    QDateTime since = {}, until = {}; ///< by start, until exclusive; invalid: no bound
    QList<qint64> ids = {};           ///< empty: any
};

/// Newest first, with output.
Result<QList<Run>> list(Sql &sql, const Filter &filter, int offset, int limit);
/// From the counts of whole days, and rows only of the days in which `since` and `until` lie.
Result<qint64> count(Sql &sql, const Filter &filter);
Result<Run> find(Sql &sql, qint64 tenantId, qint64 id);

/// How the runs of a job, or of an endpoint, ended.
struct Summary
{
    QString ns, jobName;   ///< byJob()
    qint64 endpointId = 0; ///< byEndpoint()
    int endpoints = 0;
    qint64 runs = 0, successes = 0, failures = 0;

    /// `healthy`, `degraded`, `warning`: see api.md.
    [[nodiscard]] QString health() const;
};
Result<QList<Summary>> byJob(Sql &sql, const Filter &filter);
Result<QList<Summary>> byEndpoint(Sql &sql, const Filter &filter);

/// Forgets up to `limit` runs of the tenant that started before `olderThan` and are not among the newest
/// `keepPerJob` of their series, nor going on. How many went: call again until it is 0.
Result<int> prune(WriteContext &context, qint64 tenantId, const QDateTime &olderThan, int keepPerJob,
                  int limit);
/// A run whose end nobody has reported.
struct OpenRun
{
    qint64 id = 0;
    QString tenant, ns, jobName;
    QDateTime startedAt;
};
/// The oldest first.
Result<QList<OpenRun>> open(Sql &sql, int limit);
/// Those of the runs that still go on become `timeout`. Should their end be reported after all, it counts.
Result<void> expire(WriteContext &context, const QList<qint64> &ids, const QDateTime &now);
} // namespace crontopus::server::runs
