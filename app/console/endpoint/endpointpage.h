// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/endpointstore.h"

#include <QTimer>

class QStackedWidget;
class QTabWidget;

namespace crontopus {
class Banner;
class BusyBar;
class CommitAges;
class EmptyState;
class EndpointHeader;
class FleetList;
class FoundPanel;
class InstancesPanel;
class MachinePanel;

/// The machines, and of the one selected how it stands, its jobs, the entries that are not ours, and what its
/// server says of it. The list is hidden as long as there is this machine alone.
class EndpointPage final : public Page
{
    Q_OBJECT

public:
    explicit EndpointPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(const Workspace &workspace);
    [[nodiscard]] static QString iconName() { return QStringLiteral("endpoint"); }
    [[nodiscard]] QList<QAction *> commands() const override;
    /// By id or name.
    bool open(const ConsoleLink &link) override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeDetail(QWidget *parent);
    EmptyState *makeEmptyState();
    void reload();
    void countTroubles(const QList<AgentStatus> &endpoints);
    void showEndpoint(const AgentStatus &status);
    void showProblems();
    void updateActions();
    void updateTabs();
    void sync();
    void refresh();
    void confirmPrune();

    const bool m_isFleet;
    AgentStatus m_status;
    CommitAges *m_ages = nullptr;
    FleetList *m_fleet = nullptr;
    EndpointHeader *m_header = nullptr;
    InstancesPanel *m_instances = nullptr;
    FoundPanel *m_found = nullptr;
    MachinePanel *m_machine = nullptr; ///< null where there is no fleet
    BusyBar *m_busyBar = nullptr;
    Banner *m_errors = nullptr, *m_prune = nullptr, *m_failure = nullptr;
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QAction *m_sync = nullptr, *m_refresh = nullptr, *m_confirmPrune = nullptr, *m_deploy = nullptr;
    bool m_syncing = false;
    QTimer m_tick; ///< relative times grow old
};
} // namespace crontopus
