// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobcatalog.h"

#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QDateTime>

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
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &JobCatalog::rebuild);
    connect(&workspace.jobs(), &JobStore::changed, &m_rebuild, qOverload<>(&QTimer::start));
    connect(&workspace.endpoints(), &EndpointStore::changed, this, &JobCatalog::takeEndpoints);
    connect(&workspace.runs(), &RunStore::changed, this, &JobCatalog::askForRuns);
    takeEndpoints();
    askForRuns();
    rebuild();
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

void JobCatalog::rebuild()
{
    const auto jobs = m_workspace.jobs().jobs();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QHash<QString, JobRowPtr> byPath;
    std::vector<JobRowPtr> rows;
    if (jobs) {
        byPath.reserve(jobs->size());
        rows.reserve(std::size_t(jobs->size()));
        for (const JobEntry &entry : *jobs) {
            JobFacts facts;
            if (entry.manifest.job()) {
                const QUuid id = entry.manifest.job()->id;
                if (const auto run = m_lastRuns.constFind(id); run != m_lastRuns.constEnd())
                    facts.lastRun = *run;
                if (const auto managed = m_entries.constFind(id); managed != m_entries.constEnd()) {
                    facts.sync = managed->state;
                    facts.syncProblem = managed->problem;
                }
            }
            rows.push_back(makeJobRow(entry, facts, m_byPath.value(entry.manifest.path()), now));
            byPath.insert(entry.manifest.path(), rows.back());
        }
    }
    m_byPath = std::move(byPath);
    m_rows = std::move(rows);
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
