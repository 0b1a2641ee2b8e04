// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/historyview.h"

#include "app/console/changes/changeset.h"
#include "app/console/changes/commitsmodel.h"
#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/diffview.h"
#include "app/console/widgets/linklabel.h"
#include "app/console/widgets/viewsetup.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
HistoryView::HistoryView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new CommitsModel(workspace.jobs(), this))
    , m_view(new QTableView(this))
    , m_title(new QLabel(this))
    , m_all(new LinkLabel(tr("Show all commits"), this))
    , m_problem(new Banner(this))
    , m_message(new QLabel(this))
    , m_diff(new DiffView(this))
{
    makeActions();
    m_view->setObjectName(u"commits"_s);
    m_view->setModel(m_model);
    giveColumnWidth(m_view->horizontalHeader(), CommitsModel::SummaryColumn, 44 * Theme::grid);
    setUpView(m_view, u"commits"_s);
    m_view->setSortingEnabled(false); // newest first, as history goes
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"commitMessageText"_s);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    top->setSpacing(2 * Theme::grid);
    top->addWidget(m_title);
    top->addWidget(m_all);
    top->addStretch(1);
    top->addWidget(new ActionButton(m_copyId, ActionButton::Kind::Flat, this));
    top->addWidget(new ActionButton(m_goBack, ActionButton::Kind::Normal, this));

    auto *detail = new QWidget(this);
    auto *detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins({});
    detailLayout->setSpacing(0);
    m_message->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    detailLayout->addWidget(m_message);
    detailLayout->addWidget(m_diff, 1);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(splitter, 1);

    connect(m_all, &LinkLabel::activated, this, &HistoryView::showAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryView::currentChanged);
    connect(m_model, &CommitsModel::loaded, this, &HistoryView::selectWanted);
    connect(m_model, &CommitsModel::failed, this, [this](const Error &error) { m_problem->show(error); });
    updateTitle({});
}

void HistoryView::makeActions()
{
    m_goBack = new QAction(Theme::icon(u"undo"_s), tr("Go back to this version"), this);
    m_goBack->setObjectName(u"goBack"_s);
    m_goBack->setToolTip(tr("Writes this version as an edit, which you can look at, commit or discard"));
    m_copyId = new QAction(Theme::icon(u"copy"_s), tr("Copy commit id"), this);
    m_copyId->setObjectName(u"copyCommitId"_s);
    connect(m_goBack, &QAction::triggered, this, &HistoryView::goBack);
    connect(m_copyId, &QAction::triggered, this, [this] {
        if (const GitCommit *commit = m_model->commitAt(m_view->currentIndex().row()))
            QGuiApplication::clipboard()->setText(commit->id);
    });
    m_goBack->setEnabled(false);
    m_copyId->setEnabled(false);
}

void HistoryView::updateTitle(const QString &job)
{
    m_title->setText(job.isEmpty() ? tr("All commits") : tr("Commits of %1").arg(job));
    m_all->setVisible(!job.isEmpty());
}

void HistoryView::showAll()
{
    updateTitle({});
    m_model->setPath({});
}

bool HistoryView::showJob(const QString &qualifiedName)
{
    const auto jobs = m_workspace.jobs().jobs();
    for (const JobEntry &job : *jobs) {
        if (job.qualifiedName() != qualifiedName)
            continue;
        updateTitle(qualifiedName);
        m_model->setPath(job.manifest.path());
        return true;
    }
    return false;
}

void HistoryView::showCommit(const QString &id)
{
    m_wanted = id;
    showAll();
}

void HistoryView::refresh()
{
    m_model->refresh();
}

void HistoryView::selectWanted()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = m_wanted.isEmpty() ? 0 : m_model->rowOf(m_wanted);
    if (!m_wanted.isEmpty() && row < 0)
        m_problem->show(Banner::Kind::Note,
                        tr("The commit %1 is not in this repository, or too old.").arg(m_wanted.left(8)));
    else if (!m_wanted.isEmpty() || !m_view->currentIndex().isValid())
        m_view->selectRow(row);
    m_wanted.clear();
}

void HistoryView::currentChanged()
{
    const GitCommit *commit = m_model->commitAt(m_view->currentIndex().row());
    m_copyId->setEnabled(commit);
    m_goBack->setEnabled(false);
    m_paths.clear();
    if (commit) {
        showDiff(*commit);
    } else {
        m_message->clear();
        m_diff->setDiff({});
    }
}

void HistoryView::showDiff(const GitCommit &commit)
{
    m_problem->clear();
    m_message->setText(u"%1\n\n%2 <%3>, %4\n%5"_s.arg(commit.message.trimmed(), commit.authorName,
                                                      commit.authorEmail, exactTime(commit.time), commit.id));
    const QStringList paths = m_model->path().isEmpty() ? QStringList() : QStringList{m_model->path()};
    onResult(m_workspace.jobs().diff(commit.parents.value(0), commit.id, paths), this,
             [this, request = ++m_request](const Result<QList<GitFileDiff>> &files) {
                 if (request != m_request)
                     return;
                 if (!files) {
                     m_diff->setDiff({});
                     m_problem->show(files.error());
                     return;
                 }
                 m_diff->setDiff(*files);
                 for (const GitFileDiff &file : *files)
                     m_paths.append(pathOf(file));
                 m_goBack->setEnabled(!m_paths.isEmpty() && !m_workspace.jobs().capabilities().readOnly);
             });
}

void HistoryView::goBack()
{
    const GitCommit *commit = m_model->commitAt(m_view->currentIndex().row());
    if (commit)
        writeVersions(*commit, m_model->path().isEmpty() ? m_paths : QStringList{m_model->path()});
}

void HistoryView::writeVersions(const GitCommit &commit, const QStringList &paths)
{
    const auto jobs = m_workspace.jobs().jobs();
    QList<FileChange> undo;
    QList<QFuture<Result<QByteArray>>> texts;
    for (const QString &path : paths) {
        const auto known = std::find_if(jobs->cbegin(), jobs->cend(),
                                        [&path](const JobEntry &job) { return job.manifest.path() == path; });
        undo.append({path, known == jobs->cend() ? std::nullopt : std::optional(known->manifest.text())});
        texts.append(m_workspace.jobs().fileAt(commit.id, path));
    }
    using Texts = QList<QFuture<Result<QByteArray>>>;
    onResult(QtFuture::whenAll(texts.begin(), texts.end()), this,
             [this, paths, undo, summary = commit.summary](const Texts &results) {
                 QList<FileChange> changes;
                 for (qsizetype i = 0; i < results.size(); ++i) {
                     const Result<QByteArray> text = results.at(i).result();
                     if (!text && text.error().code != Error::Code::NotFound) {
                         m_problem->show(text.error());
                         return;
                     }
                     // A file that the commit removed is removed again.
                     changes.append({paths.at(i), text ? std::optional(*text) : std::nullopt});
                 }
                 write(changes, undo, summary);
             });
}

void HistoryView::write(const QList<FileChange> &changes, const QList<FileChange> &undo,
                        const QString &summary)
{
    onResult(m_workspace.jobs().write(changes), this, [this, undo, summary](const Result<void> &done) {
        if (!done) {
            m_problem->show(done.error());
            return;
        }
        if (m_undo)
            m_undo->deleteLater();
        m_undo = new QAction(tr("Undo"), this);
        connect(m_undo, &QAction::triggered, this, [this, undo] { m_workspace.jobs().write(undo); });
        Q_EMIT message(tr("The version of “%1” is back as an edit that is not committed yet.").arg(summary),
                       m_undo);
        Q_EMIT wentBack();
    });
}
} // namespace crontopus
