// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does to the repository; what it shows is in changespage.cpp.
#include "app/console/changes/changespage.h"
#include "app/console/changes/commitpanel.h"
#include "app/console/changes/pendingmodel.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
template<typename T>
void ChangesPage::begin(const QFuture<T> &future, const QString &what)
{
    m_busy = true;
    m_problem->clear();
    m_busyBar->watch(future, what);
    updateState();
}

void ChangesPage::end()
{
    m_busy = false;
    updateState();
}

void ChangesPage::commit(bool andPush)
{
    auto future = workspace().jobs().commit(m_model->checkedPaths(), m_panel->message());
    begin(future, tr("Committing"));
    onResult(future, this, [this, andPush](const Result<GitCommit> &commit) {
        end();
        if (!commit) {
            m_problem->show(commit.error());
            return;
        }
        m_panel->clear();
        Q_EMIT message(tr("Committed %1: %2").arg(commit->id.left(8), commit->summary));
        if (andPush)
            push();
    });
}

void ChangesPage::discard()
{
    const QList<PendingFile> files = m_model->checkedFiles();
    QStringList lost;
    for (const PendingFile &file : files) {
        // Only the text of jobs is known, so only that can be brought back.
        if (!file.after && file.state != GitFileStatus::State::Deleted)
            lost.append(file.path);
    }
    if (lost.isEmpty()) {
        discardFiles(files);
        return;
    }
    m_toDiscard = files;
    m_problem->show(Banner::Kind::Warning,
                    tr("These are no jobs, so discarding them cannot be undone: %1").arg(lost.join(u", "_s)));
    m_problem->addButton(m_discardForGood);
}

void ChangesPage::discardFiles(const QList<PendingFile> &files)
{
    // What is shown may be older than the files, and undo must bring back what was really there.
    auto fresh = workspace().jobs().refresh();
    begin(fresh, tr("Discarding"));
    onResult(fresh, this, [this, files](const Result<void> &read) {
        end();
        if (read)
            discardFresh(files);
        else
            m_problem->show(read.error());
    });
}

void ChangesPage::discardFresh(const QList<PendingFile> &files)
{
    const auto jobs = workspace().jobs().jobs();
    QStringList paths;
    QList<FileChange> undo;
    for (const PendingFile &file : files) {
        paths.append(file.path);
        const auto job = std::find_if(jobs->cbegin(), jobs->cend(), [&file](const JobEntry &entry) {
            return entry.manifest.path() == file.path;
        });
        if (job != jobs->cend())
            undo.append({file.path, job->manifest.text()});
        else if (file.after || file.state == GitFileStatus::State::Deleted)
            undo.append({file.path, std::nullopt});
    }
    auto future = workspace().jobs().discard(paths);
    begin(future, tr("Discarding"));
    onResult(future, this, [this, undo, paths](const Result<void> &done) {
        end();
        if (!done) {
            m_problem->show(done.error());
            return;
        }
        if (m_undo)
            m_undo->deleteLater();
        m_undo = new QAction(tr("Undo"), this);
        m_undo->setObjectName(u"undoDiscard"_s);
        connect(m_undo, &QAction::triggered, this, [this, undo] {
            onResult(workspace().jobs().write(undo), this, [this](const Result<void> &written) {
                if (!written)
                    m_problem->show(written.error());
            });
        });
        Q_EMIT message(paths.size() == 1 ? tr("Discarded the edits of %1.").arg(paths.first())
                                         : tr("Discarded the edits of %1 files.").arg(paths.size()),
                       m_undo);
    });
}

void ChangesPage::pull()
{
    auto future = workspace().jobs().pull();
    begin(future, tr("Pulling"));
    // A cancelled future has no result, so its continuation is another.
    onResult(
        future, this, [this](const Result<GitPullResult> &result) { pullEnded(result); }, [this] { end(); });
}

void ChangesPage::pullEnded(const Result<GitPullResult> &result)
{
    end();
    if (!result) {
        if (result.error().code != Error::Code::Cancelled)
            m_problem->show(result.error());
        return;
    }
    if (result->kind == GitPullResult::Kind::Conflicts) {
        m_conflicts->setConflicts(result->conflicts);
        m_stack->setCurrentWidget(m_conflicts);
        return;
    }
    m_stack->setCurrentWidget(m_tabs);
    switch (result->kind) {
    case GitPullResult::Kind::FastForward:
        Q_EMIT message(tr("Pulled: now at %1.").arg(result->newHead.left(8)));
        break;
    case GitPullResult::Kind::Rebased:
        Q_EMIT message(tr("Pulled; your commits now stand on top of what came in."));
        break;
    default:
        Q_EMIT message(tr("Nothing new to pull."));
        break;
    }
}

void ChangesPage::resolve(const ConflictView::Resolutions &resolutions)
{
    auto future = workspace().jobs().resolve(resolutions);
    begin(future, tr("Finishing the pull"));
    onResult(
        future, this, [this](const Result<GitPullResult> &result) { pullEnded(result); }, [this] { end(); });
}

void ChangesPage::push()
{
    auto future = workspace().jobs().push();
    begin(future, tr("Pushing"));
    onResult(
        future, this,
        [this](const Result<void> &pushed) {
            end();
            if (pushed) {
                Q_EMIT message(tr("Pushed."));
            } else if (pushed.error().code != Error::Code::Cancelled) {
                m_problem->show(pushed.error());
                if (pushed.error().code == Error::Code::Conflict)
                    m_problem->addButton(m_pull);
            }
        },
        [this] { end(); });
}
} // namespace crontopus
