// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/changes/conflictview.h"
#include "app/console/page.h"
#include "shared/store/agentstatus.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace crontopus {
class Banner;
class BusyBar;
class CommitPanel;
class DiffView;
class EffectView;
class EmptyState;
class HistoryView;
class PendingModel;
struct PendingFile;

/// What differs from the last commit, what it would do, and the way to the others: commit, discard, pull,
/// push, conflicts, history.
class ChangesPage final : public Page
{
    Q_OBJECT

public:
    explicit ChangesPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Changes"); }
    [[nodiscard]] static QString iconName() { return QStringLiteral("changes"); }
    [[nodiscard]] QList<QAction *> commands() const override;
    bool open(const ConsoleLink &link) override;
    void focusFilter() override;

private:
    void makeActions();
    QWidget *makeHeader();
    QWidget *makeChanges();
    void reload();
    void loadBefore(QList<PendingFile> files);
    void showFiles(const QList<PendingFile> &files);
    void loadPlan();
    void checkedChanged();
    void currentChanged();
    void updateState();

    void commit(bool push);
    void discard();
    void discardFiles(const QList<PendingFile> &files);
    void discardFresh(const QList<PendingFile> &files);
    void pull();
    void pullEnded(const Result<GitPullResult> &result);
    void resolve(const ConflictView::Resolutions &resolutions);
    void push();
    template<typename T>
    void begin(const QFuture<T> &future, const QString &what);
    void end();

    PendingModel *m_model = nullptr;
    QTableView *m_files = nullptr;
    DiffView *m_diff = nullptr;
    EffectView *m_effects = nullptr;
    QStackedWidget *m_stack = nullptr; ///< the tabs, or the conflicts
    QTabWidget *m_tabs = nullptr;
    ConflictView *m_conflicts = nullptr;
    HistoryView *m_history = nullptr;
    QStackedWidget *m_changesStack = nullptr; ///< changes, no changes
    EmptyState *m_empty = nullptr;
    CommitPanel *m_panel = nullptr;
    QLabel *m_branch = nullptr;
    Banner *m_problem = nullptr;
    BusyBar *m_busyBar = nullptr;
    QAction *m_pull = nullptr, *m_push = nullptr, *m_discard = nullptr, *m_refresh = nullptr;
    QAction *m_showHistory = nullptr, *m_discardForGood = nullptr, *m_checkAll = nullptr;
    QPointer<QAction> m_undo;
    QTimer m_reloadDelay;
    std::optional<AgentPlan> m_plan;
    QString m_planProblem;
    QList<PendingFile> m_toDiscard; ///< waits for m_discardForGood
    int m_request = 0, m_planRequest = 0;
    bool m_busy = false;
};
} // namespace crontopus
