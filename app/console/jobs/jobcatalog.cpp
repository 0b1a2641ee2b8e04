// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobcatalog.h"

#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace crontopus {
namespace {
/// Jobs that last ran longer ago show no last run.
constexpr int daysOfHistory = 400;

/// Where one job has entries on several endpoints, the one that needs attention is shown.
int urgency(SyncState state)
{
    switch (state) {
    case SyncState::Missing:
        return 3;
    case SyncState::OutOfSync:
        return 2;
    case SyncState::Synced:
        return 1;
    case SyncState::Unknown:
        break;
    }
    return 0;
}
} // namespace

JobCatalog::JobCatalog(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_worker.setMaxThreadCount(1);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &JobCatalog::rebuild);
    connect(&workspace.jobs(), &JobStore::changed, &m_rebuild, qOverload<>(&QTimer::start));
    connect(&workspace.endpoints(), &EndpointStore::changed, this, &JobCatalog::takeEndpoints);
    connect(&workspace.runs(), &RunStore::changed, this, &JobCatalog::askForRuns);
    takeEndpoints();
    askForRuns();
    take(makeRows(facts())); // who asks for it wants them now
}

void JobCatalog::askForRuns()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    // The whole history once, then only what may have changed: runs since the newest known one, and since
    // the oldest that had not finished.
    QDateTime since = QDateTime::currentDateTimeUtc().addDays(-daysOfHistory);
    QDateTime newest;
    QDateTime oldestOpen;
    for (const RunRecord &run : std::as_const(m_lastRuns)) {
        if (!newest.isValid() || run.startedAt > newest)
            newest = run.startedAt;
        if (run.outcome == Outcome::Running && (!oldestOpen.isValid() || run.startedAt < oldestOpen))
            oldestOpen = run.startedAt;
    }
    if (newest.isValid()) {
        since = newest.addDays(-1);
        if (oldestOpen.isValid() && oldestOpen < since)
            since = oldestOpen;
    }
    onResult(m_workspace.runs().summaries(since), this, [this](const Result<QList<JobRunSummary>> &result) {
        m_asking = false;
        if (result)
            takeRuns(*result);
        if (std::exchange(m_askAgain, false))
            askForRuns();
    });
}

void JobCatalog::takeRuns(const QList<JobRunSummary> &summaries)
{
    m_lastRuns.reserve(std::max(m_lastRuns.size(), summaries.size()));
    for (const JobRunSummary &summary : summaries)
        m_lastRuns.insert(summary.jobId, summary.last);
    m_rebuild.start();
}

void JobCatalog::takeEndpoints()
{
    m_entries.clear();
    for (const AgentStatus &status : m_workspace.endpoints().endpoints()) {
        for (const ManagedEntry &entry : status.entries) {
            auto it = m_entries.find(entry.jobId);
            if (it == m_entries.end())
                m_entries.insert(entry.jobId, entry);
            else if (urgency(entry.state) > urgency(it->state))
                *it = entry;
        }
    }
    m_rebuild.start();
}

JobCatalog::Rows JobCatalog::makeRows(const Facts &facts)
{
    Rows made;
    if (!facts.jobs)
        return made;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    made.byPath.reserve(facts.jobs->size());
    made.rows.reserve(std::size_t(facts.jobs->size()));
    for (const JobEntry &entry : *facts.jobs) {
        JobFacts known;
        if (entry.manifest.job()) {
            const QUuid id = entry.manifest.job()->id;
            if (const auto run = facts.lastRuns.constFind(id); run != facts.lastRuns.constEnd())
                known.lastRun = *run;
            if (const auto managed = facts.entries.constFind(id); managed != facts.entries.constEnd()) {
                known.sync = managed->state;
                known.syncProblem = managed->problem;
            }
        }
        const JobRowPtr previous = facts.previous.value(entry.manifest.path());
        made.rows.push_back(makeJobRow(entry, known, previous, now));
        made.byPath.insert(entry.manifest.path(), made.rows.back());
    }
    std::sort(made.rows.begin(), made.rows.end(), standsBefore);
    return made;
}

void JobCatalog::rebuild()
{
    if (m_making) {
        m_makeAgain = true;
        return;
    }
    m_making = true;
    // Of thousands of jobs it takes tens of milliseconds.
    const auto making =
        runAsync([facts = facts()](TaskControl &) { return Result<Rows>(makeRows(facts)); }, &m_worker);
    onResult(making, this, [this](const Result<Rows> &rows) {
        m_making = false;
        take(*rows);
        if (std::exchange(m_makeAgain, false))
            rebuild();
    });
}

JobCatalog::Facts JobCatalog::facts() const
{
    return {m_workspace.jobs().jobs(), m_lastRuns, m_entries, m_byPath};
}

void JobCatalog::take(const Rows &made)
{
    m_byPath = made.byPath;
    m_rows = made.rows;
    Q_EMIT changed();
}

const ManagedEntry *JobCatalog::entryOf(const JobRow &row) const
{
    if (!row.job())
        return nullptr;
    const auto it = m_entries.constFind(row.job()->id);
    return it == m_entries.constEnd() ? nullptr : &*it;
}
} // namespace crontopus
