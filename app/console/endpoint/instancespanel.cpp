// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/instancespanel.h"

#include "app/console/endpoint/endpointsync.h"
#include "app/console/endpoint/entriesmodel.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/diffview.h"
#include "app/console/widgets/linkdelegate.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/widgets/viewsetup.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int daysOfRuns = 30, runsRead = 1000, soonMs = 500, tickMs = 15'000;

QByteArray joined(const QStringList &lines)
{
    return lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
}
} // namespace

InstancesPanel::InstancesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_nativeLines(workspace.endpoints().capabilities().nativeLines)
    , m_entries(new EntriesModel(m_nativeLines, this))
    , m_view(new QTableView(this))
    , m_note(new QLabel(this))
    , m_diff(new DiffView(this))
    , m_run(new QAction(Theme::icon(u"play"_s), tr("Run job now"), this))
    , m_open(new QAction(Theme::icon(u"jobs"_s), tr("Show the job"), this))
{
    m_run->setObjectName(u"runInstance"_s);
    m_run->setShortcut(Qt::Key_R);
    makeView();
    connect(m_run, &QAction::triggered, this, [this] {
        if (const ManagedEntry *entry = current())
            Q_EMIT runRequested({entry->ns + u'/' + entry->name}, m_status.id);
    });
    const auto follow = [this] {
        if (const ManagedEntry *entry = current())
            Q_EMIT linkActivated({ConsoleLink::Kind::Job, entry->ns + u'/' + entry->name});
    };
    connect(m_open, &QAction::triggered, this, follow);
    connect(m_view, &QTableView::activated, this, follow);

    auto *detail = new QWidget(this);
    auto *detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins({});
    detailLayout->setSpacing(0);
    m_note->setObjectName(u"entryNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setAlignment(Qt::AlignTop);
    m_diff->setObjectName(u"entryDiff"_s);
    auto *noteRow = new QHBoxLayout; // a text that can be selected ignores margins of its own
    noteRow->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    noteRow->addWidget(m_note);
    detailLayout->addLayout(noteRow);
    detailLayout->addWidget(m_diff, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, m_nativeLines ? 2 : 0);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_tick.setInterval(tickMs);
    connect(&m_soon, &QTimer::timeout, this, &InstancesPanel::askForRuns);
    connect(&m_tick, &QTimer::timeout, this, &InstancesPanel::showRows);
    connect(&workspace.runs(), &RunStore::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&workspace.jobs(), &JobStore::changed, this, [this] {
        if (!m_status.id.isEmpty())
            setEndpoint(m_status);
    });
    m_tick.start();
    showEntry();
}

void InstancesPanel::makeView()
{
    m_view->setObjectName(u"managedEntries"_s);
    m_view->setAccessibleName(tr("Jobs of this machine"));
    m_view->setModel(m_entries);
    QHeaderView *columns = m_view->horizontalHeader();
    static constexpr int widths[EntriesModel::ColumnCount] = {240, 120, 120, 90, 90, 320, 320};
    for (int column = 0; column < m_entries->columnCount(); ++column)
        columns->resizeSection(column, widths[column]);
    setUpView(m_view, m_nativeLines ? u"entries"_s : u"instances"_s);
    m_view->setSortingEnabled(false);
    columns->setStretchLastSection(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMouseTracking(true);
    for (const int column : {EntriesModel::StateColumn, EntriesModel::HealthColumn})
        m_view->setItemDelegateForColumn(column, new StatusDelegate(m_view));
    auto *links = new LinkDelegate(m_view);
    m_view->setItemDelegateForColumn(EntriesModel::JobColumn, links);
    connect(links, &LinkDelegate::activated, this, [this](const QModelIndex &index) {
        if (const ManagedEntry *entry = m_entries->entryAt(index.row()))
            Q_EMIT linkActivated({ConsoleLink::Kind::Job, entry->ns + u'/' + entry->name});
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InstancesPanel::showEntry);
    connect(m_entries, &QAbstractItemModel::dataChanged, this, &InstancesPanel::showEntry);
    connect(m_entries, &QAbstractItemModel::modelReset, this, &InstancesPanel::showEntry);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (!current())
            return;
        auto *menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_run, m_open});
        menu->popup(m_view->viewport()->mapToGlobal(position));
    });
}

void InstancesPanel::setEndpoint(const AgentStatus &status)
{
    const bool another = status.id != m_status.id || status.endpointName != m_status.endpointName;
    m_status = status;
    QList<ManagedEntry> entries = status.entries;
    if (!m_nativeLines) {
        const auto jobs = m_workspace.jobs().jobs();
        entries += missingOn(status, *jobs);
    }
    m_entries->setEntries(entries);
    if (another) {
        m_lastRuns.clear();
        askForRuns();
    }
    showRows();
    updateActions();
}

int InstancesPanel::count() const
{
    return m_entries->rowCount();
}

void InstancesPanel::askForRuns()
{
    RunFilter filter;
    filter.endpoint = m_status.endpointName;
    filter.from = QDateTime::currentDateTimeUtc().addDays(-daysOfRuns);
    onResult(m_workspace.runs().page(filter, 0, runsRead), this,
             [this, request = ++m_request](const Result<QList<RunRecord>> &runs) {
                 if (request != m_request || !runs)
                     return;
                 m_lastRuns.clear();
                 for (const RunRecord &run : *runs) { // newest first
                     if (!m_lastRuns.contains(run.jobId))
                         m_lastRuns.insert(run.jobId, run);
                 }
                 showRows();
             });
}

void InstancesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRows();
}

void InstancesPanel::showRows()
{
    if (!isVisible())
        return; // of thousands of jobs it takes a while
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QHash<QUuid, const ManagedEntry *> here;
    for (const ManagedEntry &entry : std::as_const(m_status.entries))
        here.insert(entry.jobId, &entry);
    QHash<QUuid, JobRowPtr> rows;
    const auto jobs = m_workspace.jobs().jobs();
    for (const JobEntry &job : *jobs) {
        if (!job.manifest.job())
            continue;
        const ManagedEntry *entry = here.value(job.manifest.job()->id);
        if (!entry)
            continue;
        JobFacts facts;
        facts.sync = entry->state;
        facts.syncProblem = entry->problem;
        if (const auto run = m_lastRuns.constFind(entry->jobId); run != m_lastRuns.constEnd())
            facts.lastRun = *run;
        rows.insert(entry->jobId, makeJobRow(job, facts, m_entries->rowOf(*entry), now));
    }
    m_entries->setRows(rows);
}

const ManagedEntry *InstancesPanel::current() const
{
    return m_entries->entryAt(m_view->currentIndex().row());
}

void InstancesPanel::updateActions()
{
    const QString why = m_workspace.endpoints().capabilities().noRunning;
    const ManagedEntry *entry = current();
    const bool isThere = entry && m_status.entries.contains(*entry);
    m_run->setEnabled(isThere && why.isEmpty());
    m_run->setToolTip(!why.isEmpty() ? why
                      : isThere      ? tr("Start %1 on %2 now").arg(entry->name, m_status.endpointName)
                      : entry        ? tr("The job is not on this machine yet.")
                                     : tr("Select a job first."));
}

QStringList InstancesPanel::reasonsOf(const ManagedEntry &entry) const
{
    QStringList reasons;
    if (!entry.problem.isEmpty())
        reasons.append(entry.problem);
    switch (entry.state) {
    case SyncState::Synced:
        reasons.append(tr("The scheduler holds exactly what is wanted."));
        break;
    case SyncState::OutOfSync:
        if (m_nativeLines)
            reasons.append(tr("The scheduler holds something else. The next sync puts it right:"));
        else if (entry.problem.isEmpty())
            reasons.append(tr("The agent says that the scheduler does not hold what is wanted."));
        break;
    case SyncState::Missing:
        reasons.append(m_nativeLines
                           ? tr("The scheduler does not hold this job. The next sync adds it:")
                           : tr("By the repository this job belongs here, but the agent has not told "
                                "of it: it has not synced this commit yet, or not reported since."));
        break;
    case SyncState::Unknown:
        break;
    }
    return reasons;
}

void InstancesPanel::showEntry()
{
    updateActions();
    const ManagedEntry *entry = current();
    const bool differs = entry && m_nativeLines && entry->wanted != entry->actual;
    m_diff->setVisible(differs);
    if (!entry) {
        m_note->setText(m_nativeLines
                            ? tr("Select a job to see what the scheduler should hold, and what it holds.")
                            : tr("Select a job to see how it stands on this machine."));
        m_diff->setDiff({});
        return;
    }
    QStringList notes = reasonsOf(*entry);
    if (entry->guarded)
        notes.append(
            tr("The entry fires more often than wanted; the runner lets only the right times through."));
    notes.append(entry->notes);
    // Of a machine far away the manifest's own errors may be all that is known.
    const auto jobs = m_workspace.jobs().jobs();
    const auto job = std::find_if(jobs->cbegin(), jobs->cend(), [entry](const JobEntry &each) {
        return each.manifest.ns() == entry->ns && each.manifest.name() == entry->name;
    });
    if (!m_nativeLines && job != jobs->cend()) {
        for (const Diagnostic &diagnostic : job->diagnostics) {
            if (diagnostic.severity == Diagnostic::Severity::Error)
                notes.append(tr("In the manifest: %1").arg(diagnostic.message));
        }
    }
    m_note->setText(notes.join(u'\n'));
    if (differs)
        m_diff->setDiff({diffTexts(joined(entry->actual), joined(entry->wanted), m_status.scheduler)});
    else
        m_diff->setDiff({});
}
} // namespace crontopus
