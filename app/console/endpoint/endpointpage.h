// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/git/repository.h"
#include "shared/store/agentstatus.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace crontopus {
class AdoptPanel;
class Banner;
class BusyBar;
class DiffView;
class EntriesModel;
class FilterEdit;
class ForeignModel;
class LinkLabel;
class RecordTable;
class StatusLabel;

/// The machines, and of the one selected its agent, what that manages beside what the scheduler really holds,
/// and the entries that are not ours. The list is hidden as long as there is one machine alone.
class EndpointPage final : public Page
{
    Q_OBJECT

public:
    explicit EndpointPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("endpoint"); }
    [[nodiscard]] QList<QAction *> commands() const override { return {m_sync, m_refresh}; }
    bool open(const ConsoleLink &link) override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFleet();
    QWidget *makeHeader();
    QWidget *makeEntries();
    QWidget *makeForeign();
    void reload();
    void listFleet(const QList<AgentStatus> &endpoints);
    void showEndpoint(const AgentStatus &status);
    void showTimes();
    void showProblems();
    void entryChanged();
    void foreignChanged();
    void sync();
    void confirmPrune();

    AgentStatus m_status;
    QWidget *m_fleet = nullptr;
    FilterEdit *m_filter = nullptr;
    RecordTable *m_machines = nullptr;
    EntriesModel *m_entries = nullptr;
    ForeignModel *m_foreign = nullptr;
    StatusLabel *m_state = nullptr;
    QLabel *m_name = nullptr, *m_since = nullptr, *m_version = nullptr, *m_scheduler = nullptr;
    QLabel *m_lastSync = nullptr, *m_nextSync = nullptr, *m_repository = nullptr, *m_branch = nullptr;
    LinkLabel *m_commit = nullptr;
    BusyBar *m_busyBar = nullptr;
    Banner *m_errors = nullptr, *m_prune = nullptr, *m_failure = nullptr;
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_entriesView = nullptr, *m_foreignView = nullptr;
    QLabel *m_entryNote = nullptr;
    DiffView *m_entryDiff = nullptr;
    AdoptPanel *m_adopt = nullptr;
    QAction *m_sync = nullptr, *m_refresh = nullptr, *m_confirmPrune = nullptr;
    QTimer m_tick; ///< relative times grow old
};
} // namespace crontopus
