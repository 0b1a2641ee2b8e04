// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobrow.h"
#include "app/console/page.h"

#include <QTabWidget>

class QPlainTextEdit;
class QTextBrowser;
class QTreeWidget;

namespace crontopus {
class InstancesView;
class Workspace;

/// What is known of the selected job: overview, manifest, recent runs, scheduler entry.
class JobDetail final : public QTabWidget
{
    Q_OBJECT

public:
    explicit JobDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// Null: nothing, or several, are selected. `managed` is the job's entry on an endpoint, if any.
    void show(const JobRowPtr &row, const ManagedEntry *managed);
    /// What says where the job runs; the action stays the caller's.
    void setAssignAction(QAction *action);

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOverview();
    void showSync();
    void askForRuns();

    Workspace &m_workspace;
    JobRowPtr m_row;
    std::optional<ManagedEntry> m_managed;
    QTextBrowser *m_overview = nullptr;
    QPlainTextEdit *m_manifest = nullptr;
    QTreeWidget *m_runs = nullptr;
    InstancesView *m_instances = nullptr;
    QTextBrowser *m_sync = nullptr;
    quint64 m_request = 0; ///< answers for an earlier selection are dropped
};
} // namespace crontopus
