// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/mainwindow.h"

#include "app/console/theme/statuslook.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/messagebar.h"
#include "app/console/window/sidebar.h"
#include "app/console/window/topbar.h"
#include "app/console/window/workspaceview.h"
#include "app/console/workspace.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
MainWindow::MainWindow(Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_topBar(new TopBar)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_messages(new MessageBar)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Crontopus"));
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_topBar);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_stack, 1);
    page->addWidget(m_messages);
    columns->addLayout(page, 1);
    rows->addLayout(columns, 1);
    setCentralWidget(content);

    m_stack->addWidget(new EmptyState(u"workspace"_s, tr("No workspace is open"), {}));
    connect(m_sidebar, &Sidebar::activated, this, &MainWindow::showEntry);
    makeActions();
    resize(1280, 800);
    updateSidebar();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    for (int i = 0; i < 9; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showEntry(i); });
    }
    const auto focusFilter = [this] {
        if (const WorkspaceView *view = currentView())
            view->currentPage()->focusFilter();
    };
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, focusFilter);
    }
}

void MainWindow::addWorkspace(std::unique_ptr<Workspace> workspace)
{
    auto *view = new WorkspaceView(std::move(workspace));
    connect(view, &WorkspaceView::message, this, &MainWindow::showMessage);
    connect(view, &WorkspaceView::badgeChanged, this, [this, view](int page) {
        if (view == currentView())
            m_sidebar->setBadge(page, view->badge(page).count, view->badge(page).alarming);
    });
    connect(view, &WorkspaceView::pageShown, this, [this, view](int page) {
        if (view != currentView())
            return;
        m_sidebar->setCurrent(page);
        updateCommands();
    });
    connect(&view->workspace().jobs(), &JobStore::changed, this, &MainWindow::updateTopBar);
    connect(&view->workspace().endpoints(), &EndpointStore::changed, this, &MainWindow::updateTopBar);
    m_stack->addWidget(view);
    showView(view);
}

WorkspaceView *MainWindow::currentView() const
{
    return qobject_cast<WorkspaceView *>(m_stack->currentWidget());
}

void MainWindow::open(const ConsoleLink &link)
{
    if (WorkspaceView *view = currentView())
        view->open(link);
}

void MainWindow::showMessage(const QString &text, QAction *undo)
{
    m_messages->show(text, undo);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        auto *view = qobject_cast<WorkspaceView *>(m_stack->widget(i));
        if (view && !view->mayClose()) {
            showView(view);
            event->ignore();
            return;
        }
    }
    event->accept();
}

void MainWindow::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view);
    updateSidebar();
    updateCommands();
    updateTopBar();
}

void MainWindow::showEntry(int id)
{
    if (WorkspaceView *view = currentView())
        view->showPage(id);
}

void MainWindow::updateSidebar()
{
    m_sidebar->clear();
    const WorkspaceView *view = currentView();
    if (!view)
        return;
    for (int i = 0; i < view->pages().size(); ++i) {
        const Page *page = view->pages().at(i);
        m_sidebar->addEntry(page->iconName(), page->title(), u"Ctrl+%1"_s.arg(i + 1));
        m_sidebar->setBadge(i, view->badge(i).count, view->badge(i).alarming);
    }
    m_sidebar->setCurrent(view->currentIndex());
}

void MainWindow::updateCommands()
{
    for (const QPointer<QAction> &action : std::as_const(m_pageActions)) {
        if (action)
            removeAction(action);
    }
    m_pageActions.clear();
    const WorkspaceView *view = currentView();
    if (!view || !view->currentPage())
        return;
    const QList<QAction *> commands = view->currentPage()->commands();
    for (QAction *action : commands) {
        addAction(action);
        m_pageActions.append(action);
    }
}

void MainWindow::updateTopBar()
{
    const WorkspaceView *view = currentView();
    if (!view) {
        m_topBar->setWorkspaceName({});
        m_topBar->setBranch({});
        m_topBar->clearAgent();
        return;
    }
    m_topBar->setWorkspaceName(view->workspace().name());
    m_topBar->setBranch(view->workspace().jobs().branch());
}
} // namespace crontopus
