// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/mainwindow.h"

#include "app/console/palette/commandpalette.h"
#include "app/console/settings/settings.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/messagebar.h"
#include "app/console/window/connectionstate.h"
#include "app/console/window/settingspage.h"
#include "app/console/window/sidebar.h"
#include "app/console/window/topbar.h"
#include "app/console/window/workspaceview.h"
#include "app/console/workspace.h"
#include "app/console/workspaces/signindialog.h"
#include "app/console/workspaces/startpage.h"
#include "app/console/workspaces/workspacemenu.h"
#include "shared/base/async.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int frameWaitMs = 250;
constexpr int maxHistory = 50;

} // namespace

MainWindow::MainWindow(Theme &theme, WorkspaceRegistry &registry, WorkspaceOpener opener, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_opener(std::move(opener))
    , m_topBar(new TopBar)
    , m_workspaceMenu(new WorkspaceMenu(registry, this))
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(registry))
    , m_settings(new SettingsPage(theme))
    , m_messages(new MessageBar)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Crontopus"_s);
    setAcceptDrops(true);
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
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_settings);
    m_palette = new CommandPalette(this);
    connect(m_palette, &CommandPalette::searched, this, &MainWindow::searchRuns);
    m_topBar->setWorkspaceMenu(m_workspaceMenu);

    connectStart();
    makeActions();
    connect(m_sidebar, &Sidebar::activated, this, &MainWindow::showEntry);
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_topBar, &TopBar::gitRequested, this, [this] { open({ConsoleLink::Kind::Commit, {}}); });
    connect(m_topBar, &TopBar::agentRequested, this, [this] { open({ConsoleLink::Kind::Endpoint, {}}); });
    connect(m_settings, &SettingsPage::timesChanged, this, [this] {
        for (QWidget *widget : findChildren<QWidget *>())
            widget->update();
    });
    connect(m_settings, &SettingsPage::desktopChanged, this, &MainWindow::desktopSettingsChanged);
    // Editors use Ctrl+K themselves; here it is always the palette.
    qApp->installEventFilter(this);
    restoreLook();
    showWidget(m_start);
}

MainWindow::~MainWindow()
{
    // The views' destructors must not reach a window that is half gone.
    m_stack->disconnect(this);
    for (WorkspaceView *view : views()) {
        view->disconnect(this);
        delete view;
    }
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::chosen, this, &MainWindow::openWorkspace);
    connect(m_start, &StartPage::demoFailed, this, [this](const Error &error) { showMessage(error.text()); });
    connect(m_workspaceMenu, &WorkspaceMenu::chosen, this, &MainWindow::openWorkspace);
    connect(m_workspaceMenu, &WorkspaceMenu::addRequested, this, &MainWindow::showStart);
    connect(m_workspaceMenu, &WorkspaceMenu::removed, this, &MainWindow::workspaceRemoved);
    connect(m_workspaceMenu, &WorkspaceMenu::renamed, this, [this](const QString &from, const QString &to) {
        if (WorkspaceView *view = viewOf(from))
            view->rename(to);
        updateTopBar();
    });
}

void MainWindow::showStart()
{
    showWidget(m_start);
}

void MainWindow::startDemo()
{
    showStart();
    m_start->startDemo();
}

void MainWindow::showSettings()
{
    showWidget(m_settings);
}

WorkspaceView *MainWindow::currentView() const
{
    return qobject_cast<WorkspaceView *>(m_stack->currentWidget());
}

void MainWindow::open(const ConsoleLink &link)
{
    if (m_lastView && m_lastView->open(link))
        showWidget(m_lastView);
}

void MainWindow::runNow(const QString &job)
{
    if (!m_lastView)
        return;
    showWidget(m_lastView);
    m_lastView->runNow({job});
}

void MainWindow::showMessage(const QString &text, QAction *undo)
{
    m_messages->show(text, undo);
}

void MainWindow::openPalette()
{
    m_palette->open(paletteItems());
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
    m_quitting = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The end of the session closes the window too, and must not be held up.
    if (!m_quitting && m_hidesOnClose && !qApp->isSavingSession() && m_hidesOnClose()) {
        event->ignore();
        hide();
        Q_EMIT hiddenByClose();
        return;
    }
    for (WorkspaceView *view : views()) {
        if (!view->mayClose()) {
            showWidget(view);
            event->ignore();
            return;
        }
    }
    Settings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    event->accept();
    Q_EMIT closedForGood();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Only when nobody inside wanted it.
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier)
            return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showWidget(QWidget *widget)
{
    m_stack->setCurrentWidget(widget);
    if (WorkspaceView *view = currentView()) {
        const bool another = m_lastView != view;
        m_lastView = view;
        m_registry.markOpened(view->info().name);
        if (another)
            Q_EMIT workspacesChanged();
    }
    updateSidebar();
    arrive();
}

void MainWindow::showEntry(int id)
{
    if (!m_lastView || id == m_lastView->pageCount()) {
        showSettings();
        return;
    }
    m_lastView->showPage(id);
    if (m_stack->currentWidget() != m_lastView)
        showWidget(m_lastView);
    else
        arrive(); // also when it was there already: its list gets the focus
}

void MainWindow::arrive()
{
    const WorkspaceView *view = currentView();
    const Place place{m_stack->currentWidget(), view ? view->currentIndex() : 0};
    if (place.widget != m_here.widget || place.page != m_here.page) {
        if (m_here.widget)
            m_history.append(m_here);
        if (m_history.size() > maxHistory)
            m_history.removeFirst();
        m_here = place;
    }
    if (m_stack->currentWidget() == m_settings)
        m_sidebar->setCurrent(m_lastView ? m_lastView->pageCount() : 0);
    else if (view)
        m_sidebar->setCurrent(view->currentIndex());
    const QWidget *page = view ? view->currentPage() : nullptr;
    if (page && (!page->isAncestorOf(focusWidget()) || qobject_cast<const FilterEdit *>(focusWidget())))
        focusList(page);
    if (m_stack->currentWidget() == m_start && !m_start->isAncestorOf(focusWidget()))
        m_start->setFocus(Qt::OtherFocusReason);
    updateCommands();
    updateTopBar();
}

/// Arrow keys and single letters work right after a change of page.
void MainWindow::focusList(const QWidget *page)
{
    const QList<QAbstractItemView *> lists = page->findChildren<QAbstractItemView *>();
    const auto shown = std::find_if(lists.cbegin(), lists.cend(),
                                    [page](const QWidget *list) { return list->isVisibleTo(page); });
    if (shown != lists.cend())
        (*shown)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goBack()
{
    while (!m_history.isEmpty()) {
        const Place place = m_history.takeLast();
        if (!place.widget || m_stack->indexOf(place.widget) < 0)
            continue;
        m_here = place;
        if (auto *view = qobject_cast<WorkspaceView *>(place.widget.data()))
            view->showPage(place.page);
        showWidget(place.widget);
        return;
    }
}

void MainWindow::focusFilter()
{
    if (const WorkspaceView *view = currentView(); view && view->currentPage())
        view->currentPage()->focusFilter();
}

void MainWindow::refresh()
{
    const WorkspaceView *view = currentView();
    if (!view)
        return;
    const auto report = [this](const Result<void> &result) {
        if (!result)
            showMessage(result.error().text());
    };
    onResult(view->workspace().jobs().refresh(), this, report);
    onResult(view->workspace().endpoints().refresh(), this, report);
}

void MainWindow::signIn()
{
    if (m_lastView)
        (new SignInDialog(m_lastView->info(), m_lastView->workspace(), this))->open();
}

void MainWindow::switchTheme()
{
    m_theme.setMode(Theme::isDark() ? Theme::Mode::Light : Theme::Mode::Dark);
    SettingsPage::keep(m_theme);
}

void MainWindow::updateSidebar()
{
    m_sidebar->clear();
    const WorkspaceView *view = m_lastView;
    for (int i = 0; view && i < view->pageCount(); ++i) {
        m_sidebar->addEntry(view->entry(i).iconName, view->entry(i).title, u"Ctrl+%1"_s.arg(i + 1));
        m_sidebar->setBadge(i, view->badge(i).count, view->badge(i).alarming);
    }
    m_sidebar->addEntry(u"settings"_s, tr("Settings"), u"Ctrl+,"_s, true);
}

void MainWindow::updateTopBar()
{
    const WorkspaceView *view = m_lastView;
    m_workspaceMenu->setCurrent(view ? view->info().name : QString());
    if (!view) {
        m_topBar->setWorkspaceName({});
        m_topBar->setBranch({});
        m_topBar->clearAgent();
        setWindowTitle(u"Crontopus"_s);
        return;
    }
    setWindowTitle(tr("%1 — Crontopus").arg(view->info().name));
    m_topBar->setWorkspaceName(view->info().name);
    m_topBar->setBranch(view->workspace().jobs().branch());
    const ConnectionState state = connectionStateOf(view->workspace());
    m_topBar->setAgent(state.look, state.details);
}

void MainWindow::restoreLook()
{
    resize(1280, 800);
    if (restoreGeometry(Settings().value("window/geometry"_L1).toByteArray()))
        return;
    // How thick the frame is shows only when the window does.
    QTimer::singleShot(frameWaitMs, this, [this] {
        const QSize room = screen()->availableSize(), outer = frameGeometry().size();
        if (!isMaximized() && (outer.height() > room.height() || outer.width() > room.width()))
            resize(size() - (outer - outer.boundedTo(room)));
    });
}
} // namespace crontopus
