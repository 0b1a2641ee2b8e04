// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/instance/applink.h"
#include "app/console/window/mainwindow.h"
#include "app/console/window/workspaceview.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What comes from outside the window: links and files.
namespace crontopus {
void MainWindow::openExternal(const QString &text)
{
    const auto link = parseAppLink(text);
    Workspace *workspace = currentWorkspace();
    if (!link) {
        showMessage(link.error().text());
        return;
    }
    if (!workspace) {
        showMessage(tr("Open a workspace first, then follow the link again."));
        return;
    }
    if (link->kind == ConsoleLink::Kind::Run) {
        onResult(workspace->runs().run(link->target.toLongLong()), this,
                 [this, link = *link](const Result<RunRecord> &run) {
                     if (run)
                         open(link);
                     else
                         showMessage(run.error().text());
                 });
        return;
    }
    if (link->kind == ConsoleLink::Kind::Job) {
        const auto jobs = workspace->jobs().jobs();
        if (!jobs || jobs->isEmpty()) {
            // Still being read; the link is tried again when they are there.
            connect(
                &workspace->jobs(), &JobStore::changed, this,
                [this, text, workspace = QPointer(workspace)] {
                    if (workspace && !workspace->jobs().jobs()->isEmpty())
                        openExternal(text);
                },
                Qt::SingleShotConnection);
            return;
        }
        if (std::none_of(jobs->cbegin(), jobs->cend(),
                         [&link](const JobEntry &entry) { return entry.qualifiedName() == link->target; })) {
            showMessage(tr("There is no job %1 in %2.").arg(link->target, workspace->name()));
            return;
        }
    } else {
        const QList<AgentStatus> endpoints = workspace->endpoints().endpoints();
        if (std::none_of(endpoints.cbegin(), endpoints.cend(), [&link](const AgentStatus &status) {
                return status.endpointName == link->target;
            })) {
            showMessage(tr("There is no endpoint %1 in %2.").arg(link->target, workspace->name()));
            return;
        }
    }
    open(*link);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (m_lastView &&
        std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); })) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty() || !m_lastView)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QList<Page *> pages = m_lastView->pages();
    for (int i = 0; i < pages.size(); ++i) {
        if (!pages.at(i)->importFiles(paths))
            continue;
        m_lastView->showPage(i);
        showWidget(m_lastView);
        return;
    }
}
} // namespace crontopus
