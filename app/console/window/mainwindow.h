// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "app/console/workspaces/openworkspace.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace crontopus {
class CommandPalette;
class MessageBar;
class SettingsPage;
class Sidebar;
class StartPage;
class Theme;
class TopBar;
class WorkspaceMenu;
class WorkspaceView;
struct PaletteItem;
struct RunRecord;

/// The console's window: top bar, sidebar, the pages of the open workspaces, message bar. Object name
/// `mainWindow`.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, WorkspaceRegistry &registry, WorkspaceOpener opener, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the workspace, opening it when it is not open yet; one that the registry does not know is added.
    /// When it cannot be opened the start page says why.
    void openWorkspace(const WorkspaceInfo &info);
    /// The page for adding a workspace.
    void showStart();
    /// As the start page's button does.
    void startDemo();
    void showSettings();
    /// Null on the start and the settings page.
    [[nodiscard]] WorkspaceView *currentView() const;
    void open(const ConsoleLink &link);
    /// Starts a job of the workspace that is, or was last, in front, by hand; tells below its page what comes
    /// of it.
    void runNow(const QString &job);
    /// A link from outside; one that cannot be followed does nothing but say so.
    void openExternal(const QString &text);
    /// Those that are open, and the one that is, or was last, in front (null: none).
    [[nodiscard]] QList<Workspace *> workspaces() const;
    [[nodiscard]] Workspace *currentWorkspace() const;
    /// Where workspaces that are opened from now on keep what is theirs; empty: nowhere.
    void setDataDirectory(const QString &directory) { m_dataDirectory = directory; }
    /// Asked when the user closes the window: true hides it instead.
    void setHidesOnClose(std::function<bool()> hides) { m_hidesOnClose = std::move(hides); }
    /// Closes for good; an unsaved edit may stop it.
    void quit();
    void showMessage(const QString &text, QAction *undo = nullptr);
    void openPalette();

Q_SIGNALS:
    void workspacesChanged();
    void desktopSettingsChanged();
    void hiddenByClose();
    void closedForGood();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        QPointer<QWidget> widget; ///< of m_stack
        int page = 0;             ///< of a WorkspaceView
    };

    void makeActions();
    void addCommand(const QString &name, const QString &text, const QString &icon,
                    const QList<QKeySequence> &keys, void (MainWindow::*run)());
    void connectStart();
    WorkspaceView *addView(const WorkspaceInfo &info, std::unique_ptr<Workspace> workspace);
    [[nodiscard]] WorkspaceView *viewOf(const QString &workspaceName) const;
    [[nodiscard]] QList<WorkspaceView *> views() const;
    void closeView(WorkspaceView *view);
    void workspaceRemoved(const WorkspaceInfo &info, bool uninstall);

    void showWidget(QWidget *widget);
    void showEntry(int id);
    void arrive();
    static void focusList(const QWidget *page);
    void goBack();
    void focusFilter();
    void refresh();
    void signIn();
    void switchTheme();
    void showShortcuts();
    void showAbout();
    void copyDiagnostics();

    void updateSidebar();
    void updateCommands();
    void updateTopBar();
    [[nodiscard]] QList<PaletteItem> paletteItems();
    void addThings(QList<PaletteItem> &items);
    void searchRuns(const QString &pattern);
    [[nodiscard]] PaletteItem runItem(const RunRecord &run);
    void restoreLook();

    Theme &m_theme;
    WorkspaceRegistry &m_registry;
    WorkspaceOpener m_opener;
    QString m_dataDirectory;
    std::function<bool()> m_hidesOnClose;
    bool m_quitting = false;
    TopBar *m_topBar = nullptr;
    WorkspaceMenu *m_workspaceMenu = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    SettingsPage *m_settings = nullptr;
    MessageBar *m_messages = nullptr;
    CommandPalette *m_palette = nullptr;
    QPointer<WorkspaceView> m_lastView;           ///< where the settings page's sidebar leads back to
    QList<QAction *> m_commands;                  ///< the window's own
    QHash<QAction *, QList<QKeySequence>> m_keys; ///< of m_commands, where no page's command wants the same
    QList<QPointer<QAction>> m_pageActions;       ///< of the page that is shown
    QList<Place> m_history;
    Place m_here;
};
} // namespace crontopus
