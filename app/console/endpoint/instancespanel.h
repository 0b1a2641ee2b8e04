// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/agentstatus.h"
#include "shared/store/runrecord.h"

#include <QHash>
#include <QTimer>

class QLabel;
class QTableView;

namespace crontopus {
class DiffView;
class EntriesModel;

/// The jobs of one machine: how each does there, and why one is not as it should be.
class InstancesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InstancesPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setEndpoint(const AgentStatus &status);
    [[nodiscard]] int count() const;
    /// Of the selected job, on this machine.
    [[nodiscard]] QAction *runAction() const { return m_run; }

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);
    void runRequested(const QStringList &jobs, const QString &endpoint);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeView();
    void askForRuns();
    void showRows();
    void showEntry();
    void updateActions();
    [[nodiscard]] const ManagedEntry *current() const;
    [[nodiscard]] QStringList reasonsOf(const ManagedEntry &entry) const;

    Workspace &m_workspace;
    const bool m_nativeLines;
    AgentStatus m_status;
    QHash<QUuid, RunRecord> m_lastRuns; ///< on this machine, by job
    int m_request = 0;
    QTimer m_soon, m_tick;
    EntriesModel *m_entries = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_note = nullptr;
    DiffView *m_diff = nullptr;
    QAction *m_run = nullptr, *m_open = nullptr;
};
} // namespace crontopus
