// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobactions.h"

#include "app/console/jobs/jobtreemodel.h"
#include "app/console/jobs/jobtreeview.h"
#include "app/console/jobs/jobwriter.h"
#include "app/console/jobs/namespacelist.h"
#include "app/console/theme/theme.h"
#include "app/console/workspace.h"
#include "shared/manifest/manifest.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
JobActions::JobActions(Workspace &workspace, JobTreeModel &model, JobWriter &writer,
                       NamespaceList &namespaces, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_model(model), m_writer(writer), m_namespaces(namespaces)
{
    m_new = make(u"newJobAction"_s, tr("New job"), u"add"_s, Qt::Key_N, [this] { Q_EMIT newRequested(); });
    m_import = make(u"importJobs"_s, tr("Import jobs"), u"download"_s, QKeySequence(Qt::CTRL | Qt::Key_I),
                    [this] { Q_EMIT importRequested(); });
    m_paste = make(u"pasteJobs"_s, tr("Paste jobs"), u"copy"_s, QKeySequence::Paste, [this] {
        if (const QString text = QGuiApplication::clipboard()->text(); !text.trimmed().isEmpty())
            Q_EMIT pasteRequested(text);
    });
    m_newNamespace = make(u"newNamespaceAction"_s, tr("New namespace"), u"folder"_s,
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { makeNamespace(); });
    m_edit = make(u"editJob"_s, tr("Edit"), u"edit"_s, Qt::Key_E, [this] { Q_EMIT editRequested(); });
    m_run = make(u"runJobs"_s, tr("Run now"), u"play"_s, Qt::Key_R, [this] { Q_EMIT runRequested(); });
    m_pause = make(u"pauseJobs"_s, tr("Pause"), u"pause"_s, Qt::Key_P, [this] { apply(Operation::Pause); });
    m_resume = make(u"resumeJobs"_s, tr("Resume"), u"play"_s, QKeySequence(Qt::SHIFT | Qt::Key_P),
                    [this] { apply(Operation::Resume); });
    m_enable = make(u"enableJobs"_s, tr("Enable"), u"success"_s, {}, [this] { apply(Operation::Enable); });
    m_disable =
        make(u"disableJobs"_s, tr("Disable"), u"disabled"_s, {}, [this] { apply(Operation::Disable); });
    m_bulk = make(u"bulkEdit"_s, tr("Change together"), u"edit"_s, QKeySequence(Qt::SHIFT | Qt::Key_E),
                  [this] { Q_EMIT bulkRequested(m_tree->selectedJobs(), Operation::Timezone, {}); });
    m_assign = make(u"assignJobs"_s, tr("Assign"), u"endpoint"_s, Qt::Key_A,
                    [this] { Q_EMIT bulkRequested(m_tree->selectedJobs(), Operation::Assign, {}); });
    m_move = make(u"moveJobs"_s, tr("Move"), u"folder"_s, Qt::Key_M,
                  [this] { Q_EMIT bulkRequested(m_tree->selectedJobs(), Operation::Move, {}); });
    m_rename = make(u"renameJob"_s, tr("Rename"), u"edit"_s, Qt::Key_F2, [this] {
        m_tree->edit(m_tree->currentIndex().siblingAtColumn(JobTreeModel::NameColumn));
    });
    m_duplicate = make(u"duplicateJobs"_s, tr("Duplicate"), u"copy"_s, QKeySequence(Qt::CTRL | Qt::Key_D),
                       [this] { duplicate(); });
    m_copyName = make(u"copyName"_s, tr("Copy name"), u"copy"_s, QKeySequence::Copy, [this] {
        QStringList names;
        for (const JobRowPtr &job : m_tree->selectedJobs())
            names << job->entry.qualifiedName();
        QGuiApplication::clipboard()->setText(names.join(u'\n'));
    });
    m_delete =
        make(u"deleteJobs"_s, tr("Delete"), u"trash"_s, QKeySequence::Delete, [this] { deleteSelected(); });
    m_showHistory = make(u"jobHistory"_s, tr("History"), u"history"_s, {}, [this] {
        if (const auto jobs = m_tree->selectedJobs(); jobs.size() == 1)
            Q_EMIT linkActivated({ConsoleLink::Kind::JobHistory, jobs.front()->entry.qualifiedName()});
    });
    m_undo = make(u"undoJobs"_s, tr("Undo"), u"undo"_s, QKeySequence::Undo, [this] { m_writer.undo(); });
    m_refresh = make(u"refreshJobs"_s, tr("Refresh"), u"refresh"_s, QKeySequence::Refresh, [this] {
        m_workspace.jobs().refresh();
        m_workspace.endpoints().refresh();
    });
    // The row that is edited may go: not before the view has put its editor away.
    connect(&m_model, &JobTreeModel::renamed, this, &JobActions::rename, Qt::QueuedConnection);
    connect(&m_model, &JobTreeModel::dropped, this, [this](const QStringList &paths, const QString &ns) {
        const QSet<QString> wanted(paths.cbegin(), paths.cend());
        std::vector<JobRowPtr> jobs = m_model.rows();
        std::erase_if(jobs, [&](const JobRowPtr &job) { return !wanted.contains(job->path()); });
        move(jobs, ns);
    });
}

QAction *JobActions::make(const QString &name, const QString &text, const QString &icon,
                          const QKeySequence &keys, const std::function<void()> &slot)
{
    auto *action = new QAction(Theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    m_all.append(action);
    return action;
}

void JobActions::setTree(JobTreeView &tree)
{
    m_tree = &tree;
    connect(m_tree, &QWidget::customContextMenuRequested, this, &JobActions::showMenu);
}

void JobActions::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_run});
    menu->addSeparator();
    menu->addActions({m_pause, m_resume, m_enable, m_disable});
    menu->addSeparator();
    menu->addActions({m_bulk, m_assign, m_move});
    menu->addSeparator();
    menu->addActions({m_showHistory, m_duplicate, m_rename, m_copyName, m_delete});
    menu->addSeparator();
    menu->addActions({m_new, m_newNamespace, m_import, m_paste});
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void JobActions::update(bool listShown, const std::vector<JobRowPtr> &jobs)
{
    const bool writable = listShown && !m_workspace.jobs().capabilities().readOnly;
    const auto anyJob = [&](auto test) {
        return std::any_of(jobs.begin(), jobs.end(),
                           [&](const JobRowPtr &row) { return row->job() && test(*row->job()); });
    };
    m_new->setEnabled(writable);
    m_import->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_newNamespace->setEnabled(writable);
    m_edit->setEnabled(listShown && jobs.size() == 1);
    const QString noRunning = m_workspace.endpoints().capabilities().noRunning;
    m_run->setEnabled(listShown && noRunning.isEmpty() && anyJob([](const Job &) { return true; }));
    m_run->setToolTip(noRunning.isEmpty() ? m_run->text() : noRunning);
    m_enable->setEnabled(writable && anyJob([](const Job &job) { return !job.enabled; }));
    m_disable->setEnabled(writable && anyJob([](const Job &job) { return job.enabled; }));
    m_pause->setEnabled(writable && anyJob([](const Job &job) { return !job.paused; }));
    m_resume->setEnabled(writable && anyJob([](const Job &job) { return job.paused; }));
    for (QAction *action : {m_bulk, m_assign, m_move, m_duplicate})
        action->setEnabled(writable && !jobs.empty());
    const bool ns = !m_tree->selectedNamespace().isEmpty();
    m_rename->setEnabled(writable && (ns || jobs.size() == 1));
    m_delete->setEnabled(writable && (ns || !jobs.empty()));
    m_copyName->setEnabled(listShown && !jobs.empty());
    m_showHistory->setEnabled(listShown && jobs.size() == 1 && m_workspace.jobs().capabilities().history);
    m_undo->setEnabled(writable && m_writer.canUndo());
    m_refresh->setEnabled(listShown);
    m_model.setEditable(writable);
}

void JobActions::apply(Operation operation)
{
    const auto jobs = m_tree->selectedJobs();
    if (jobs.size() > 1) {
        Q_EMIT bulkRequested(jobs, operation, {});
        return;
    }
    switch (operation) {
    case Operation::Pause:
        write(setPaused(jobs, true), tr("Paused %1"));
        break;
    case Operation::Resume:
        write(setPaused(jobs, false), tr("Resumed %1"));
        break;
    case Operation::Enable:
        write(crontopus::setEnabled(jobs, true), tr("Enabled %1"));
        break;
    case Operation::Disable:
        write(crontopus::setEnabled(jobs, false), tr("Disabled %1"));
        break;
    default:
        write(deleteJobs(jobs), tr("Deleted %1"));
        break;
    }
}

void JobActions::move(const std::vector<JobRowPtr> &jobs, const QString &ns)
{
    if (jobs.size() > 1)
        Q_EMIT bulkRequested(jobs, Operation::Move, ns);
    else
        write(moveJobs(jobs, ns, m_model.rows()), tr("Moved %1"));
}

void JobActions::write(const Result<FileEdits> &edits, const QString &what)
{
    if (!edits) {
        Q_EMIT failed(edits.error());
        return;
    }
    if (!edits->isEmpty())
        m_writer.write(*edits, what.arg(edits->last().path));
}

void JobActions::duplicate()
{
    const auto edits = duplicateJobs(m_tree->selectedJobs(), m_model.rows());
    write(edits, tr("Made %1"));
    if (edits && !edits->isEmpty())
        m_tree->selectWhenThere(edits->last().path);
}

void JobActions::rename(const QString &path, const QString &ns, const QString &name)
{
    if (path.isEmpty()) {
        renameNamespace(ns, name);
        return;
    }
    const JobRowPtr job = m_model.jobAt(m_model.indexOfPath(path));
    if (!job)
        return;
    const auto edits = renameJob(*job, name, m_model.rows());
    write(edits, tr("Renamed to %1"));
    if (edits && !edits->isEmpty())
        m_tree->selectWhenThere(edits->last().path);
}

void JobActions::renameNamespace(const QString &from, const QString &to)
{
    if (from == to)
        return;
    if (!isValidName(to)) {
        Q_EMIT failed(
            {Error::Code::InvalidInput,
             tr("“%1” cannot be a namespace: small letters, digits and hyphens, at most 63, no hyphen "
                "at either end.")
                 .arg(to)});
        return;
    }
    const auto jobs = jobsOf(from);
    if (!jobs.empty()) {
        m_namespaces.remove(from); // it is there as long as its jobs are
        Q_EMIT bulkRequested(jobs, Operation::Move, to);
        return;
    }
    m_namespaces.rename(from, to);
    Q_EMIT namespacesChanged();
}

void JobActions::makeNamespace()
{
    QString name = u"new-namespace"_s;
    for (int i = 2; m_model.hasNamespace(name); ++i)
        name = u"new-namespace-%1"_s.arg(i);
    m_namespaces.add(name);
    Q_EMIT filterInTheWay();
    Q_EMIT namespacesChanged();
    m_tree->editNamespace(name);
}

void JobActions::deleteSelected()
{
    const QString ns = m_tree->selectedNamespace();
    if (ns.isEmpty()) {
        apply(Operation::Delete);
        return;
    }
    // All of its jobs, those too that the filter hides.
    const auto jobs = jobsOf(ns);
    m_namespaces.remove(ns);
    if (!jobs.empty()) {
        Q_EMIT bulkRequested(jobs, Operation::Delete, ns);
        return;
    }
    Q_EMIT namespacesChanged();
    Q_EMIT message(tr("Deleted the empty namespace %1").arg(ns));
}

std::vector<JobRowPtr> JobActions::jobsOf(const QString &ns) const
{
    std::vector<JobRowPtr> jobs = m_model.rows();
    std::erase_if(jobs, [&ns](const JobRowPtr &job) { return job->ns() != ns; });
    return jobs;
}
} // namespace crontopus
