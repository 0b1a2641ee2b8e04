// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobrow.h"
#include "shared/store/runstore.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <memory>
#include <vector>

namespace crontopus {
class Workspace;

/// Joins the workspace's jobs, scheduler entries and last runs into rows, and keeps them up to date, in a
/// thread of its own. Reads nothing itself: it follows the stores and asks the run store for what is new.
class JobCatalog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobCatalog)

public:
    explicit JobCatalog(Workspace &workspace, QObject *parent = nullptr);

    /// As standsBefore() has them. With the first call those of the jobs that are known then, later a moment
    /// behind the stores.
    [[nodiscard]] const std::vector<JobRowPtr> &rows() const { return m_rows; }
    /// The entry of a job on an endpoint that has one; null when no endpoint knows it.
    [[nodiscard]] const ManagedEntry *entryOf(const JobRow &row) const;

Q_SIGNALS:
    void changed();

private:
    void askForRuns();
    void takeRuns(const QList<JobRunSummary> &summaries);
    void takeEndpoints();
    /// What rows are made of, as it is at one moment.
    struct Facts
    {
        std::shared_ptr<const QList<JobEntry>> jobs;
        QHash<QUuid, RunRecord> lastRuns;
        QHash<QUuid, ManagedEntry> entries;
        QHash<QString, JobRowPtr> previous; ///< by path
    };
    struct Rows
    {
        std::vector<JobRowPtr> rows;
        QHash<QString, JobRowPtr> byPath;
    };
    [[nodiscard]] Facts facts() const;
    [[nodiscard]] static Rows makeRows(const Facts &facts);
    void rebuild();
    void take(const Rows &made);

    Workspace &m_workspace;
    QTimer m_rebuild; ///< several stores that change at once make one rebuild
    QHash<QUuid, RunRecord> m_lastRuns;
    QHash<QUuid, ManagedEntry> m_entries;
    QHash<QString, JobRowPtr> m_byPath;
    std::vector<JobRowPtr> m_rows;
    bool m_asking = false, m_askAgain = false;
    bool m_making = false, m_makeAgain = false;
    QThreadPool m_worker; ///< of one thread
};
} // namespace crontopus
