// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/mainwindow.h"

#include "app/console/palette/commandpalette.h"
#include "app/console/theme/statuslook.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/messagebar.h"
#include "app/console/window/settingspage.h"
#include "app/console/window/sidebar.h"
#include "app/console/window/topbar.h"
#include "app/console/window/workspaceview.h"
#include "app/console/workspaces/agentsetup.h"
#include "app/console/workspaces/signindialog.h"
#include "app/console/workspaces/startpage.h"
#include "app/console/workspaces/workspacemenu.h"
#include "shared/base/async.h"
#include "shared/hosted/hostedsession.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int maxPages = 9;
constexpr int frameWaitMs = 250;
constexpr int maxHistory = 50;

StatusLook agentLook(const QList<AgentStatus> &endpoints)
{
    if (endpoints.isEmpty())
        return {u"disconnected"_s, u"○"_s, MainWindow::tr("No agent"), Theme::Role::MutedText};
    const AgentStatus &status = endpoints.first();
    if (status.pid == 0)
        return statusLook(Health::Offline);
    if (!status.errors.isEmpty())
        return {u"warning"_s, u"⚠"_s, MainWindow::tr("Problem"), Theme::Role::Warning};
    return {u"connected"_s, u"●"_s, MainWindow::tr("Live"), Theme::Role::Success};
}

StatusLook sessionLook(HostedSession::State state)
{
    switch (state) {
    case HostedSession::State::Connecting:
        return {u"disconnected"_s, u"◌"_s, MainWindow::tr("Connecting"), Theme::Role::MutedText};
    case HostedSession::State::Live:
        return {u"connected"_s, u"●"_s, MainWindow::tr("Live"), Theme::Role::Success};
    case HostedSession::State::Offline:
        return {u"disconnected"_s, u"○"_s, MainWindow::tr("Offline"), Theme::Role::Warning};
    case HostedSession::State::SignedOut:
        break;
    }
    return {u"warning"_s, u"⚠"_s, MainWindow::tr("Signed out"), Theme::Role::Warning};
}

QString sessionDetails(HostedSession &session)
{
    QStringList lines{session.client().address().text()};
    if (session.lastContact().isValid())
        lines.append(MainWindow::tr("Last answer %1").arg(relativeTime(session.lastContact())));
    if (!session.problem().isEmpty())
        lines.append(session.problem());
    if (session.state() == HostedSession::State::SignedOut)
        lines.append(MainWindow::tr("Connect to this server again to sign in."));
    return lines.join(u'\n');
}

QString agentDetails(const QList<AgentStatus> &endpoints)
{
    if (endpoints.isEmpty())
        return MainWindow::tr("No agent of this machine is known to follow this repository.");
    const AgentStatus &status = endpoints.first();
    QStringList lines{status.pid > 0
                          ? MainWindow::tr("The agent on %1 is running.").arg(status.endpointName)
                          : MainWindow::tr("The agent on %1 is not running.").arg(status.endpointName)};
    if (status.lastSyncAt.isValid())
        lines.append(MainWindow::tr("Last sync %1").arg(relativeTime(status.lastSyncAt)));
    for (const Error &error : status.errors)
        lines.append(error.text());
    return lines.join(u'\n');
}
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

void MainWindow::addCommand(const QString &name, const QString &text, const QString &icon,
                            const QList<QKeySequence> &keys, void (MainWindow::*run)())
{
    auto *action = new QAction(Theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_commands.append(action);
    m_keys.insert(action, keys);
}

void MainWindow::makeActions()
{
    addCommand(u"commandPalette"_s, tr("Search or command"), u"search"_s, {Qt::CTRL | Qt::Key_K},
               &MainWindow::openPalette);
    addCommand(u"focusFilter"_s, tr("Filter the list"), u"filter"_s,
               {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)}, &MainWindow::focusFilter);
    addCommand(u"refresh"_s, tr("Refresh"), u"refresh"_s, {Qt::Key_F5}, &MainWindow::refresh);
    addCommand(u"goBack"_s, tr("Back"), u"back"_s, {Qt::ALT | Qt::Key_Left}, &MainWindow::goBack);
    addCommand(u"addWorkspace"_s, tr("Add a workspace"), u"add"_s, {}, &MainWindow::showStart);
    addCommand(u"signIn"_s, tr("Sign in to the remote"), u"lock"_s, {}, &MainWindow::signIn);
    addCommand(u"showSettings"_s, tr("Settings"), u"settings"_s, {Qt::CTRL | Qt::Key_Comma},
               &MainWindow::showSettings);
    addCommand(u"switchTheme"_s, tr("Switch between light and dark"), u"eye"_s, {}, &MainWindow::switchTheme);
    addCommand(u"showShortcuts"_s, tr("Keyboard shortcuts"), u"keyboard"_s,
               {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)}, &MainWindow::showShortcuts);
    addCommand(u"showAbout"_s, tr("About Crontopus"), u"info"_s, {}, &MainWindow::showAbout);
    addCommand(u"copyDiagnostics"_s, tr("Copy diagnostics"), u"copy"_s, {}, &MainWindow::copyDiagnostics);
    auto *quit = new QAction(Theme::icon(u"close"_s), tr("Quit"), this);
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    connect(quit, &QAction::triggered, this, &MainWindow::quit);
    addAction(quit);
    m_commands.append(quit);
    m_keys.insert(quit, {quit->shortcut()});

    for (int i = 0; i < maxPages; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showEntry(i); });
    }
}

void MainWindow::openWorkspace(const WorkspaceInfo &info)
{
    if (WorkspaceView *view = viewOf(info.name); view && view->info().checkout == info.checkout) {
        m_registry.markOpened(info.name);
        showWidget(view);
        return;
    }
    if (m_start->startDemoFor(info)) {
        showStart();
        return;
    }
    auto workspace = m_opener(info);
    if (!workspace) {
        showStart();
        m_start->showError(workspace.error());
        return;
    }
    const WorkspaceInfo stored = m_registry.add(info);
    (*workspace)->setName(stored.name);
    (*workspace)->setDataDirectory(m_dataDirectory);
    if (WorkspaceView *view = viewOf(stored.name)) // the same checkout was open under another name
        closeView(view);
    WorkspaceView *view = addView(stored, std::move(*workspace));
    const int last = QSettings().value(u"pages/%1"_s.arg(stored.name), 0).toInt();
    view->showPage(last < view->pageCount() ? last : 0); // one that comes later is not there yet
    showWidget(view);
}

WorkspaceView *MainWindow::addView(const WorkspaceInfo &info, std::unique_ptr<Workspace> workspace)
{
    auto *view = new WorkspaceView(info, std::move(workspace), m_stack);
    connect(view, &WorkspaceView::message, this, &MainWindow::showMessage);
    connect(view, &WorkspaceView::pageAdded, this, [this, view] {
        if (view != m_lastView)
            return;
        updateSidebar();
        if (view == currentView())
            m_sidebar->setCurrent(view->currentIndex());
        else if (m_stack->currentWidget() == m_settings)
            m_sidebar->setCurrent(view->pageCount());
    });
    connect(view, &WorkspaceView::badgeChanged, this, [this, view](int page) {
        if (view == m_lastView)
            m_sidebar->setBadge(page, view->badge(page).count, view->badge(page).alarming);
    });
    connect(view, &WorkspaceView::pageShown, this, [this, view](int page) {
        QSettings().setValue(u"pages/%1"_s.arg(view->info().name), page);
        if (view == currentView())
            arrive();
    });
    connect(view, &WorkspaceView::agentSetUp, this, [this, view](const WorkspaceInfo &changed) {
        m_registry.update(changed);
        if (!view->mayClose())
            return;
        // Later: the view is in the middle of telling us.
        QMetaObject::invokeMethod(
            this,
            [this, view = QPointer(view), changed] {
                closeView(view);
                openWorkspace(changed);
            },
            Qt::QueuedConnection);
    });
    if (HostedSession *session = view->workspace().session())
        connect(session, &HostedSession::stateChanged, this, &MainWindow::updateTopBar);
    connect(&view->workspace().jobs(), &JobStore::changed, this, &MainWindow::updateTopBar);
    connect(&view->workspace().endpoints(), &EndpointStore::changed, this, &MainWindow::updateTopBar);
    m_stack->addWidget(view);
    Q_EMIT workspacesChanged();
    return view;
}

QList<WorkspaceView *> MainWindow::views() const
{
    QList<WorkspaceView *> result;
    for (int i = 0; i < m_stack->count(); ++i) {
        if (auto *view = qobject_cast<WorkspaceView *>(m_stack->widget(i)))
            result.append(view);
    }
    return result;
}

WorkspaceView *MainWindow::viewOf(const QString &workspaceName) const
{
    for (WorkspaceView *view : views()) {
        if (view->info().name == workspaceName)
            return view;
    }
    return nullptr;
}

void MainWindow::closeView(WorkspaceView *view)
{
    if (!view)
        return;
    m_stack->removeWidget(view);
    view->disconnect(this);
    view->deleteLater();
    if (m_lastView == view)
        m_lastView = views().value(0);
    Q_EMIT workspacesChanged();
}

void MainWindow::workspaceRemoved(const WorkspaceInfo &info, bool uninstall)
{
    closeView(viewOf(info.name));
    if (m_lastView)
        showWidget(m_lastView);
    else
        showStart();
    if (!uninstall)
        return;
    onResult(uninstallAgent(info), this, [this, info](const Result<void> &result) {
        showMessage(result ? tr("The jobs of “%1” are gone from this machine's scheduler.").arg(info.name)
                           : result.error().text());
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
    QSettings settings;
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

void MainWindow::updateCommands()
{
    for (const QPointer<QAction> &action : std::as_const(m_pageActions)) {
        if (action)
            removeAction(action);
    }
    m_pageActions.clear();
    QList<QKeySequence> taken;
    if (const WorkspaceView *view = currentView(); view && view->currentPage()) {
        const QList<QAction *> commands = view->currentPage()->commands();
        for (QAction *action : commands) {
            addAction(action);
            m_pageActions.append(action);
            taken += action->shortcuts();
        }
    }
    // Two actions with one key would mean that neither gets it: the page's comes first.
    for (QAction *action : std::as_const(m_commands)) {
        QList<QKeySequence> keys = m_keys.value(action);
        keys.removeIf([&](const QKeySequence &key) { return taken.contains(key); });
        action->setShortcuts(keys);
    }
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
    if (HostedSession *session = view->workspace().session()) {
        m_topBar->setAgent(sessionLook(session->state()), sessionDetails(*session));
        return;
    }
    const QList<AgentStatus> endpoints = view->workspace().endpoints().endpoints();
    m_topBar->setAgent(agentLook(endpoints), agentDetails(endpoints));
}

void MainWindow::restoreLook()
{
    resize(1280, 800);
    if (restoreGeometry(QSettings().value("window/geometry"_L1).toByteArray()))
        return;
    // How thick the frame is shows only when the window does.
    QTimer::singleShot(frameWaitMs, this, [this] {
        const QSize room = screen()->availableSize(), outer = frameGeometry().size();
        if (!isMaximized() && (outer.height() > room.height() || outer.width() > room.width()))
            resize(size() - (outer - outer.boundedTo(room)));
    });
}
} // namespace crontopus
