// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/settings/settings.h"
#include "app/console/window/mainwindow.h"
#include "app/console/window/settingspage.h"
#include "app/console/window/sidebar.h"
#include "app/console/window/workspaceview.h"
#include "app/console/workspace.h"
#include "app/console/workspaces/agentsetup.h"
#include "app/console/workspaces/startpage.h"
#include "shared/base/async.h"
#include "shared/hosted/hostedsession.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

// The workspaces that are open, each with its view.
namespace crontopus {
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
    const int last = Settings().value(u"pages/%1"_s.arg(stored.name), 0).toInt();
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
        Settings().setValue(u"pages/%1"_s.arg(view->info().name), page);
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

QList<Workspace *> MainWindow::workspaces() const
{
    QList<Workspace *> result;
    for (const WorkspaceView *view : views())
        result.append(&view->workspace());
    return result;
}

Workspace *MainWindow::currentWorkspace() const
{
    return m_lastView ? &m_lastView->workspace() : nullptr;
}
} // namespace crontopus
