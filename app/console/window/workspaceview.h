// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "app/console/window/pages.h"
#include "app/console/workspaces/workspaceregistry.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace crontopus {
class RunNowPanel;
class Workspace;

/// The pages of one open workspace, one of them shown. Owns the workspace.
///
/// A page is made when it is first asked for, else one by one while the window has nothing else to do, so
/// that opening a workspace does not hold the window.
class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    struct Badge
    {
        int count = 0;
        bool alarming = false;
    };

    WorkspaceView(WorkspaceInfo info, std::unique_ptr<Workspace> workspace, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    [[nodiscard]] const WorkspaceInfo &info() const { return m_info; }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    void rename(const QString &name);
    [[nodiscard]] int pageCount() const { return int(m_places.size()); }
    [[nodiscard]] const PageEntry &entry(int page) const { return m_places.at(page).entry; }
    [[nodiscard]] Badge badge(int page) const { return m_places.at(page).badge; }
    /// All of them; makes those that are not made yet.
    [[nodiscard]] QList<Page *> pages();
    /// -1 and null before the first showPage().
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] Page *currentPage() const { return m_current < 0 ? nullptr : m_places.at(m_current).page; }
    /// Nothing when there is no such page.
    void showPage(int page);
    /// Shows the page that can open it.
    bool open(const ConsoleLink &link);
    /// Starts it by hand: see RunNowPanel::start().
    void runNow(const QStringList &jobs, const QString &endpoint = {});
    /// Asks every page.
    bool mayClose();

Q_SIGNALS:
    void pageShown(int page);
    void badgeChanged(int page);
    /// One more page, at the end.
    void pageAdded();
    void message(const QString &text, QAction *undo);
    void agentSetUp(const crontopus::WorkspaceInfo &info);

private:
    struct Place
    {
        PageEntry entry;
        Page *page = nullptr; ///< null until it is made
        Badge badge;
    };

    Page *page(int i);
    void makeNextPage();

    WorkspaceInfo m_info;
    std::unique_ptr<Workspace> m_workspace;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    RunNowPanel *m_runNow = nullptr; ///< below the page; null until a job is started by hand
    QList<Place> m_places;
    int m_current = -1;
    QTimer m_idle; ///< of no length: until the window has nothing else to do
};
} // namespace crontopus
