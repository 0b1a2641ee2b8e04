// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;

namespace crontopus {
class MessageBar;
class Sidebar;
class Theme;
class TopBar;
class Workspace;
class WorkspaceView;

/// The console's window: top bar, sidebar, the pages of the workspaces, message bar. Object name
/// `mainWindow`.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows it; an open one of the same name is shown again instead.
    void addWorkspace(std::unique_ptr<Workspace> workspace);
    [[nodiscard]] WorkspaceView *currentView() const;
    void open(const ConsoleLink &link);
    void showMessage(const QString &text, QAction *undo = nullptr);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void showView(QWidget *view);
    void showEntry(int id);
    void updateSidebar();
    void updateCommands();
    void updateTopBar();

    Theme &m_theme;
    TopBar *m_topBar = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_messages = nullptr;
    QList<QPointer<QAction>> m_pageActions;
};
} // namespace crontopus
