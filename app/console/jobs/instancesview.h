// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobrow.h"
#include "app/console/page.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace crontopus {
class RecordTable;
class Workspace;

/// One job on each endpoint: does it run there and why not, does the scheduler have it, how did it go last.
class InstancesView final : public QWidget
{
    Q_OBJECT

public:
    explicit InstancesView(Workspace &workspace, QWidget *parent = nullptr);

    /// Null: nothing.
    void show(const JobRowPtr &row);
    /// Recent runs of the job, newest first.
    void setRuns(const QList<RunRecord> &runs);
    /// Shown beside the words on where it runs; the action stays the caller's.
    void setAssignAction(QAction *action);

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);

private:
    void refresh();
    [[nodiscard]] QString assignmentText() const;

    Workspace &m_workspace;
    JobRowPtr m_row;
    QHash<QString, RunRecord> m_lastRuns; ///< by endpoint
    QLabel *m_where = nullptr;
    RecordTable *m_table = nullptr;
};
} // namespace crontopus
