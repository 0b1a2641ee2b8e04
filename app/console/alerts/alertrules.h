// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/alerts/alert.h"
#include "shared/store/jobstore.h"
#include "shared/store/runstore.h"

#include <QHash>

namespace crontopus {
/// A job and since when its schedule, as it is now, is known to be in a machine's scheduler.
struct WatchedJob
{
    QString fingerprint; ///< of what decides when it starts
    QDateTime since;     ///< UTC
    bool operator==(const WatchedJob &) const = default;
};
using WatchedJobs = QHash<QUuid, WatchedJob>;

/// The last runs of a job on one endpoint, newest first.
struct RunSeries
{
    QList<RunRecord> runs;
};

/// What the rules look at.
struct AlertFacts
{
    const QList<JobEntry> &jobs;
    const QList<AgentStatus> &endpoints;
    const QHash<QUuid, RunRecord> &lastRuns; ///< of each job, wherever it ran
    const QList<RunSeries> &failing;         ///< those with a failure among them
    QDateTime now;                           ///< UTC
    QDateTime awakeSince; ///< UTC: start of the console, or the end of the machine's last sleep
    QString machine;      ///< host name of this machine
};

/// Endpoints that have not been heard of for several intervals.
[[nodiscard]] QList<Alert> silentEndpoints(const AlertFacts &facts);
/// A series whose newest finished run is a failure; as often in a row as the job's own alert rule asks for.
[[nodiscard]] QList<Alert> failures(const AlertFacts &facts, const QList<Alert> &silent);
/// Jobs that should have started. `watched` is brought up to date: a job that was just changed, resumed or
/// synced, or whose endpoint was silent, is not late for times before that.
[[nodiscard]] QList<Alert> missedRuns(const AlertFacts &facts, const QList<Alert> &silent,
                                      WatchedJobs &watched);
} // namespace crontopus
