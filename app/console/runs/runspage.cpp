// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/runspage.h"

#include "app/console/charts/durationchart.h"
#include "app/console/charts/runschart.h"
#include "app/console/runs/rundetail.h"
#include "app/console/runs/runsfilterbar.h"
#include "app/console/runs/runsmodel.h"
#include "app/console/runs/runtext.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/linkdelegate.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/widgets/viewsetup.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int chartBars = 120;
constexpr qint64 allTimeBucket = 86400;
constexpr auto splitterKey = "runs/splitter"_L1;
} // namespace

RunsPage::RunsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new RunsModel(workspace.runs(), this))
    , m_filter(new RunsFilterBar(this))
    , m_runsChart(new RunsChart(this))
    , m_durationChart(new DurationChart(this))
    , m_problem(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(iconName(), {}, {}, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_detail(new RunDetail(workspace, this))
{
    setObjectName(u"runsPage"_s);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_problem);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey, m_splitter->saveState()); });
    m_stack->addWidget(m_splitter);
    m_empty->addStep(m_showAll);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_detail->hide();

    connect(m_filter, &RunsFilterBar::changed, this, &RunsPage::applyFilter);
    connect(m_model, &RunsModel::loaded, this, [this] {
        m_problem->clear();
        updateEmptyState();
        m_chartDelay.start();
    });
    connect(m_model, &RunsModel::failed, this, [this](const Error &error) { m_problem->show(error); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepScrollPosition(last - first + 1); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RunsPage::keepSelection);
    connect(m_detail, &RunDetail::linkActivated, this, &Page::linkActivated);
    connect(m_detail, &RunDetail::message, this, [this](const QString &text) { Q_EMIT message(text); });
    connect(m_runsChart, &RunsChart::spanChosen, m_filter, &RunsFilterBar::setSpan);
    connect(m_durationChart, &DurationChart::runChosen, this, &RunsPage::select);
    connect(&workspace.runs(), &RunStore::changed, this, &RunsPage::updateBadge);

    m_chartDelay.setSingleShot(true);
    m_chartDelay.setInterval(300);
    connect(&m_chartDelay, &QTimer::timeout, this, &RunsPage::loadCharts);
    m_tick.setInterval(5000);
    connect(&m_tick, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    m_tick.start();
    applyFilter();
    updateBadge();
}

void RunsPage::makeActions()
{
    m_refresh = new QAction(Theme::icon(u"refresh"_s), tr("Refresh runs"), this);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_refresh, &QAction::triggered, this, &RunsPage::applyFilter);
    m_showAll = new QAction(Theme::icon(u"runs"_s), tr("Show all runs"), this);
    connect(m_showAll, &QAction::triggered, m_filter, &RunsFilterBar::reset);
    m_failures = new QAction(Theme::icon(u"failure"_s), tr("Show failed runs"), this);
    connect(m_failures, &QAction::triggered, this, [this] {
        m_filter->setOutcomes({Outcome::Failure, Outcome::Timeout});
    });
    m_searchOutput = new QAction(Theme::icon(u"search"_s), tr("Search the output"), this);
    m_searchOutput->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(m_searchOutput, &QAction::triggered, m_detail, &RunDetail::focusSearch);
    makeSortActions();
}

void RunsPage::makeSortActions()
{
    const auto add = [this](const QString &text, int column, Qt::SortOrder order) {
        auto *action = new QAction(Theme::icon(u"runs"_s), text, this);
        connect(action, &QAction::triggered, this,
                [this, column, order] { m_view->sortByColumn(column, order); });
        m_sorts << action;
    };
    add(tr("Sort runs: newest first"), RunsModel::StartedColumn, Qt::DescendingOrder);
    add(tr("Sort runs: oldest first"), RunsModel::StartedColumn, Qt::AscendingOrder);
    add(tr("Sort runs: by job"), RunsModel::JobColumn, Qt::AscendingOrder);
    add(tr("Sort runs: failures first"), RunsModel::OutcomeColumn, Qt::AscendingOrder);
    add(tr("Sort runs: longest first"), RunsModel::DurationColumn, Qt::DescendingOrder);
}

QWidget *RunsPage::makeHeader()
{
    auto *header = new QWidget(this);
    header->setObjectName(u"pageHeader"_s);
    header->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    auto *title = new QLabel(this->title(), header);
    title->setFont(Theme::font(Theme::Type::Heading));
    layout->addWidget(title);
    m_count = new QLabel(header);
    m_count->setObjectName(u"runsCount"_s);
    m_count->setProperty("muted", true);
    layout->addWidget(m_count);
    layout->addWidget(m_filter, 1);
    return header;
}

QWidget *RunsPage::makeList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Theme::grid);
    charts->addWidget(m_runsChart, 1);
    charts->addWidget(m_durationChart, 1);
    for (QWidget *chart : {static_cast<QWidget *>(m_runsChart), static_cast<QWidget *>(m_durationChart)})
        chart->setFixedHeight(12 * Theme::grid);
    m_durationChart->hide();
    layout->addLayout(charts);

    m_view = new QTableView(list);
    m_view->setObjectName(u"runsTable"_s);
    m_view->setModel(m_model);
    QHeaderView *columns = m_view->horizontalHeader();
    static constexpr std::array<int, RunsModel::ColumnCount> widths{110, 260, 100, 100, 80, 70, 100, 120};
    for (int column = 0; column < RunsModel::ColumnCount; ++column)
        giveColumnWidth(columns, column, widths[std::size_t(column)]);
    columns->setSortIndicator(RunsModel::StartedColumn, Qt::DescendingOrder);
    setUpView(m_view, u"runs"_s);
    columns->setStretchLastSection(true);
    connect(columns, &QHeaderView::sortIndicatorChanged, this, &RunsPage::keepSortable);
    keepSortable(columns->sortIndicatorSection(), columns->sortIndicatorOrder());
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMouseTracking(true);
    m_view->setItemDelegateForColumn(RunsModel::OutcomeColumn, new StatusDelegate(m_view));
    auto *links = new LinkDelegate(m_view);
    m_view->setItemDelegateForColumn(RunsModel::JobColumn, links);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(links, &LinkDelegate::activated, this, &RunsPage::followJob);
    connect(m_view, &QTableView::activated, this, &RunsPage::followJob);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RunsPage::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RunsPage::currentChanged);
    m_filter->textEdit()->setTarget(m_view);
    layout->addWidget(m_view, 1);
    return list;
}

void RunsPage::keepSortable(int column, Qt::SortOrder order)
{
    if (RunsModel::isSortable(column))
        m_sorted = {column, order};
    else
        m_view->horizontalHeader()->setSortIndicator(m_sorted.first, m_sorted.second);
}

QList<QAction *> RunsPage::commands() const
{
    return QList{m_refresh, m_showAll, m_failures, m_searchOutput, m_detail->runAgainAction()} + m_sorts;
}

void RunsPage::focusFilter()
{
    m_filter->textEdit()->setFocus(Qt::ShortcutFocusReason);
    m_filter->textEdit()->selectAll();
}

void RunsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    applyFilter(); // "last hour" has moved on
}

bool RunsPage::open(const ConsoleLink &link)
{
    if (link.kind == ConsoleLink::Kind::RunsOfJob) {
        m_filter->setText(link.target);
        return true;
    }
    if (link.kind == ConsoleLink::Kind::Run) {
        select(link.target.toLongLong());
        return true;
    }
    if (link.kind == ConsoleLink::Kind::RunsBetween) {
        m_filter->reset();
        m_filter->setSpan(QDateTime::fromString(link.target.section(u'/', 0, 0), Qt::ISODateWithMs),
                          QDateTime::fromString(link.target.section(u'/', 1), Qt::ISODateWithMs));
        return true;
    }
    return false;
}

void RunsPage::applyFilter()
{
    const RunFilter filter = m_filter->filter(QDateTime::currentDateTimeUtc(), *workspace().jobs().jobs());
    m_model->setFilter(filter);
    m_model->refresh();
}

void RunsPage::updateEmptyState()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_model->isLoaded() ? QLocale().toString(rows) : QString());
    if (rows > 0) {
        m_stack->setCurrentWidget(m_splitter);
        return;
    }
    if (m_filter->isNarrowed())
        m_empty->setText(tr("No run matches"), tr("Choose a longer time, other outcomes or another job."));
    else
        m_empty->setText(
            tr("No runs yet"),
            tr("Every run of a job appears here with its outcome, its duration and its output."));
    m_showAll->setVisible(m_filter->isNarrowed());
    m_stack->setCurrentWidget(m_empty);
}

void RunsPage::loadCharts()
{
    if (!isVisible())
        return;
    m_chartFilter = m_model->filter();
    m_bucketSeconds = allTimeBucket;
    if (m_chartFilter.from.isValid()) {
        const QDateTime until =
            m_chartFilter.until.isValid() ? m_chartFilter.until : QDateTime::currentDateTimeUtc();
        m_bucketSeconds =
            niceBucketSeconds(std::max<qint64>(60, m_chartFilter.from.secsTo(until)), chartBars);
    }
    onResult(workspace().runs().histogram(m_chartFilter, m_bucketSeconds), this,
             [this, request = ++m_chartRequest](const Result<QList<RunBucket>> &buckets) {
                 if (request == m_chartRequest && buckets)
                     showHistogram(*buckets);
             });
}

void RunsPage::showHistogram(const QList<RunBucket> &buckets)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime from = m_chartFilter.from.isValid() ? m_chartFilter.from
                           : buckets.isEmpty()          ? now.addDays(-1)
                                                        : buckets.first().start;
    const QDateTime until = m_chartFilter.until.isValid() ? m_chartFilter.until : now;
    m_runsChart->setBuckets(buckets, m_bucketSeconds, from, until);
    m_durationChart->setVisible(!m_chartFilter.jobId.isNull());
    m_durationChart->setBuckets(buckets, m_bucketSeconds, from, until);
}

void RunsPage::currentChanged()
{
    const RunRecord *run = m_model->runAt(m_view->currentIndex().row());
    if (!run)
        return; // keepSelection() comes back to it when the row is loaded
    // The first row becomes the current one, but not selected, when the list gets the focus.
    const QModelIndex current = m_view->currentIndex();
    if (!m_view->selectionModel()->isSelected(current))
        m_view->selectRow(current.row());
    m_current = run->id;
    m_wanted = 0;
    m_detail->setRun(run->id);
    m_detail->show();
}

void RunsPage::keepSelection()
{
    if (m_wanted > 0) {
        const int row = m_model->rowOf(m_wanted);
        if (row >= 0) {
            m_wanted = 0;
            m_view->selectRow(row);
            m_view->scrollTo(m_model->index(row, 0));
        }
        return;
    }
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const RunRecord *run = m_model->runAt(current.row());
    if (!run || run->id == m_current)
        return;
    // Runs came in below the top, or the row was selected before it was loaded.
    const int row = m_current > 0 ? m_model->rowOf(m_current) : -1;
    if (row >= 0)
        m_view->selectRow(row);
    else
        currentChanged();
}

void RunsPage::keepScrollPosition(int rowsAdded)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->value() == 0 || m_model->order() != RunOrder())
        return; // who looks at the newest wants to see the newest; elsewhere nothing comes in at the top
    // The view learns of its new height in its own time; more rows may have come in till then.
    if (std::exchange(m_rowsAdded, m_rowsAdded + rowsAdded) > 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, bar] {
            const int rows = std::exchange(m_rowsAdded, 0);
            bar->setValue(bar->value() + rows * m_view->verticalHeader()->defaultSectionSize());
        },
        Qt::QueuedConnection);
}

void RunsPage::select(qint64 runId)
{
    m_current = runId;
    m_detail->setRun(runId);
    m_detail->show();
    m_stack->setCurrentWidget(m_splitter);
    const int row = m_model->rowOf(runId);
    if (row >= 0) {
        m_view->selectRow(row);
        m_view->scrollTo(m_model->index(row, 0));
    } else {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
        m_wanted = runId;
    }
}

void RunsPage::followJob(const QModelIndex &index)
{
    if (const RunRecord *run = m_model->runAt(index.row()))
        Q_EMIT linkActivated({ConsoleLink::Kind::Job, qualifiedName(*run)});
}

void RunsPage::showMenu(const QPoint &position)
{
    const RunRecord *run = m_model->runAt(m_view->indexAt(position).row());
    if (!run)
        return;
    const QString job = qualifiedName(*run);
    const QString commit = run->commit;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_detail->runAgainAction());
    menu->addSeparator();
    menu->addAction(Theme::icon(u"jobs"_s), tr("Show %1").arg(job), this, [this, job] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Job, job});
    });
    menu->addAction(Theme::icon(u"filter"_s), tr("Only runs of this job"), this,
                    [this, job] { m_filter->setText(job); });
    if (!commit.isEmpty())
        menu->addAction(Theme::icon(u"commit"_s), tr("Show commit %1").arg(commit.left(8)), this,
                        [this, commit] {
                            Q_EMIT linkActivated({ConsoleLink::Kind::Commit, commit});
                        });
    menu->addSeparator();
    const QString line = u"%1\t%2\t%3\t%4"_s.arg(exactTime(run->startedAt), job, outcomeName(run->outcome),
                                                 durationText(run->durationMs()));
    menu->addAction(Theme::icon(u"copy"_s), tr("Copy"), this,
                    [line] { QGuiApplication::clipboard()->setText(line); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void RunsPage::updateBadge()
{
    // Jobs whose last run failed, as the sidebar's count of trouble.
    onResult(workspace().runs().summaries(QDateTime::currentDateTimeUtc().addDays(-1)), this,
             [this](const Result<QList<JobRunSummary>> &summaries) {
                 if (!summaries)
                     return;
                 const auto failing =
                     std::count_if(summaries->cbegin(), summaries->cend(), [](const JobRunSummary &summary) {
                         return summary.last.outcome == Outcome::Failure ||
                                summary.last.outcome == Outcome::Timeout;
                     });
                 Q_EMIT badgeChanged(int(failing), failing > 0);
             });
}
} // namespace crontopus
