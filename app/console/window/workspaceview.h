// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "app/console/workspaces/workspaceregistry.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace crontopus {
class RunNowPanel;
class Workspace;

/// The pages of one open workspace, one of them shown. Owns the workspace.
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
    [[nodiscard]] const QList<Page *> &pages() const { return m_pages; }
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] Page *currentPage() const { return m_pages.value(currentIndex()); }
    [[nodiscard]] Badge badge(int page) const { return m_badges.at(page); }
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
    void addPage(Page *page);

    WorkspaceInfo m_info;
    std::unique_ptr<Workspace> m_workspace;
    QStackedWidget *m_stack = nullptr;
    RunNowPanel *m_runNow = nullptr;
    QList<Page *> m_pages;
    QList<Badge> m_badges;
};
} // namespace crontopus
