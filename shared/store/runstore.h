// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/store/rungroup.h"
#include "shared/store/runhistogram.h"
#include "shared/store/runrecord.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QSet>

#include <array>

namespace crontopus {
/// Which runs; every empty member means all.
struct RunFilter
{
    QUuid jobId = {};
    QString nameContains = {}; ///< part of `namespace/name`, case does not matter
    QString ns = {};
    QString endpoint = {};
    QSet<Outcome> outcomes = {};
    QDateTime from = {}, until = {}; ///< by start; until is exclusive
    bool operator==(const RunFilter &) const = default;
};

/// In which order runs are listed.
struct RunOrder
{
    enum class Key {
        Started,
        Job,     ///< by namespace, name and endpoint, the newest of each first
        Outcome, ///< ascending: failures first, successes last; the newest of each first
        Duration ///< ascending: running and skipped ones, which have none, first
    };
    Key key = Key::Started;
    bool descending = true;
    bool operator==(const RunOrder &) const = default;
};

/// Outcomes from the one that needs people most to the one that needs none.
inline constexpr std::array<Outcome, outcomeCount> outcomesByUrgency{Outcome::Failure,   Outcome::Timeout,
                                                                     Outcome::Cancelled, Outcome::Running,
                                                                     Outcome::Skipped,   Outcome::Success};

/// Runs of one job and how they ended, over a span of time.
struct JobRunSummary
{
    QUuid jobId = {};
    RunRecord last = {};
    int runs = 0, successes = 0, failures = 0;
};

/// Run history as screens see it; local (history.db) and, later, hosted. Lives in the GUI thread, works in
/// others.
class RunStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunStore)

public:
    using QObject::QObject;
    ~RunStore() override = default;

    /// How many runs match.
    virtual QFuture<Result<qint64>> count(const RunFilter &filter) = 0;
    /// `offset` from 0. Output bytes are left out (head, tail empty): ask run() for them.
    virtual QFuture<Result<QList<RunRecord>>> page(const RunFilter &filter, qint64 offset, int limit,
                                                   const RunOrder &order = {}) = 0;
    virtual QFuture<Result<RunRecord>> run(qint64 id) = 0;
    /// One row a job with at least one run since `since`.
    virtual QFuture<Result<QList<JobRunSummary>>> summaries(const QDateTime &since) = 0;
    /// The matching runs in buckets of `bucketSeconds`, oldest first, empty ones left out. Durations only
    /// when the filter names one job by its id.
    virtual QFuture<Result<QList<RunBucket>>> histogram(const RunFilter &filter, qint64 bucketSeconds) = 0;
    /// The matching runs counted by job or by endpoint, in the order of their names; those without a run are
    /// left out.
    virtual QFuture<Result<QList<RunGroup>>> groups(const RunFilter &filter, RunGrouping grouping) = 0;
    /// The run that somebody looks at while it goes on; 0: none. One at a time.
    virtual void watch(qint64 id) { Q_UNUSED(id) }

Q_SIGNALS:
    /// New or changed runs; ask again. At most a few times a second.
    void changed();
    /// The watched run has written more, and nothing else has changed: ask for it again.
    void outputGrew();
};
} // namespace crontopus
