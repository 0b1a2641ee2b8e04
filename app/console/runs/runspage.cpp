// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/runspage.h"

#include "app/console/runs/runcomparison.h"
#include "app/console/runs/rundetail.h"
#include "app/console/runs/rungroupsview.h"
#include "app/console/runs/runscharts.h"
#include "app/console/runs/runsfilterbar.h"
#include "app/console/runs/runsmodel.h"
#include "app/console/runs/runstable.h"
#include "app/console/settings/settings.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/recordtable.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr auto splitterKey = "runs/splitter"_L1;
} // namespace

RunsPage::RunsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new RunsModel(workspace.runs(), this))
    , m_header(makeHeader())
    , m_problem(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(iconName(), {}, {}, m_stack))
    , m_splitter(new QSplitter(Qt::Vertical, m_stack))
    , m_list(new QWidget(m_splitter))
    , m_charts(new RunsCharts(workspace.runs(), m_list))
    , m_table(new RunsTable(*m_model, m_list))
    , m_below(new QStackedWidget(m_splitter))
    , m_detail(new RunDetail(workspace, m_below))
    , m_comparison(new RunComparison(workspace, m_below))
{
    setObjectName(u"runsPage"_s);
    m_byJob = makeGroups(RunGrouping::Job);
    m_byEndpoint = makeGroups(RunGrouping::Endpoint);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    makeList();
    for (QWidget *each : {static_cast<QWidget *>(m_splitter), static_cast<QWidget *>(m_byJob),
                          static_cast<QWidget *>(m_byEndpoint), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(each);
    layout->addWidget(m_stack, 1);

    connect(m_filter, &RunsFilterBar::changed, this, &RunsPage::applyFilter);
    connect(m_model, &RunsModel::loaded, this, [this] {
        m_problem->clear();
        updateState();
        m_charts->load(m_model->filter());
    });
    connect(m_model, &RunsModel::failed, this, [this](const Error &error) { m_problem->show(error); });
    connect(m_charts, &RunsCharts::spanChosen, m_filter, &RunsFilterBar::setSpan);
    connect(m_charts, &RunsCharts::runChosen, this, &RunsPage::select);
    connect(&workspace.runs(), &RunStore::changed, this, [this] {
        updateBadge();
        if (RunGroupsView *groups = shownGroups(); groups && isVisible())
            groups->load(m_model->filter());
    });
    applyFilter();
    updateBadge();
}

QAction *RunsPage::addAction(const QString &icon, const QString &text, std::function<void()> run,
                             const QKeySequence &keys)
{
    auto *action = new QAction(Theme::icon(icon), text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    m_commands << action;
    return action;
}

void RunsPage::makeActions()
{
    addAction(
        u"refresh"_s, tr("Refresh runs"), [this] { applyFilter(); }, QKeySequence(Qt::Key_F5));
    m_showAll = addAction(u"runs"_s, tr("Show all runs"), [this] { m_filter->reset(); });
    addAction(u"failure"_s, tr("Show failed runs"), [this] {
        m_filter->setOutcomes({Outcome::Failure, Outcome::Timeout});
    });
    addAction(
        u"search"_s, tr("Search the output"), [this] { m_detail->focusSearch(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_comparePrevious = addAction(
        u"diff"_s, tr("Compare with the run before"), [this] { compareWithPrevious(); },
        QKeySequence(Qt::CTRL | Qt::Key_D));
    m_comparePrevious->setToolTip(tr("Side by side with the run of the same job before it"));
    addAction(u"runs"_s, tr("Runs: list"), [this] { showView(View::List); });
    addAction(u"jobs"_s, tr("Runs: by job"), [this] { showView(View::ByJob); });
    addAction(u"endpoint"_s, tr("Runs: by endpoint"), [this] { showView(View::ByEndpoint); });
    makeSortActions();
}

void RunsPage::makeSortActions()
{
    const auto add = [this](const QString &text, int column, Qt::SortOrder order) {
        addAction(u"runs"_s, text, [this, column, order] { m_table->sortByColumn(column, order); });
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
    layout->addWidget(makeViews(header));
    m_filter = new RunsFilterBar(header);
    layout->addWidget(m_filter, 1);
    return header;
}

QWidget *RunsPage::makeViews(QWidget *parent)
{
    auto *views = new QWidget(parent);
    auto *layout = new QHBoxLayout(views);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_view = new QButtonGroup(this);
    const auto add = [&](View view, const char *name, const QString &icon, const QString &text,
                         const QString &toolTip) {
        auto *button = new QToolButton(views);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setIcon(Theme::icon(icon));
        button->setIconSize({16, 16});
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
        m_view->addButton(button, int(view));
        layout->addWidget(button);
    };
    add(View::List, "runsList", u"runs"_s, tr("List"), tr("Every run"));
    add(View::ByJob, "runsByJobView", u"jobs"_s, tr("By job"), tr("Runs counted by job"));
    add(View::ByEndpoint, "runsByEndpointView", u"endpoint"_s, tr("By endpoint"),
        tr("Runs counted by endpoint"));
    m_view->button(int(View::List))->setChecked(true);
    connect(m_view, &QButtonGroup::idClicked, this, &RunsPage::applyFilter);
    return views;
}

void RunsPage::makeList()
{
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_charts);
    layout->addWidget(m_table, 1);
    m_filter->textEdit()->setTarget(m_table);
    m_table->setMenuActions({m_detail->runAgainAction(), m_comparePrevious});
    connect(m_table, &RunsTable::runChosen, this, [this](qint64 id) {
        m_detail->setRun(id);
        m_below->setCurrentWidget(m_detail);
        m_below->show();
    });
    connect(m_table, &RunsTable::pairChosen, this, &RunsPage::compare);
    connect(m_table, &RunsTable::linkActivated, this, &Page::linkActivated);
    connect(m_table, &RunsTable::onlyJobWanted, m_filter, &RunsFilterBar::setText);
    connect(m_table, &RunsTable::onlyEndpointWanted, m_filter, &RunsFilterBar::setEndpoint);
    connect(m_detail, &RunDetail::linkActivated, this, &Page::linkActivated);
    connect(m_detail, &RunDetail::runRequested, this, &Page::runRequested);
    connect(m_detail, &RunDetail::message, this, [this](const QString &text) { Q_EMIT message(text); });
    connect(m_comparison, &RunComparison::linkActivated, this, &Page::linkActivated);

    m_below->addWidget(m_detail);
    m_below->addWidget(m_comparison);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_below);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(Settings().value(splitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { Settings().setValue(splitterKey, m_splitter->saveState()); });
    m_empty->addStep(m_showAll);
    m_below->hide();
}

RunGroupsView *RunsPage::makeGroups(RunGrouping grouping)
{
    auto *view = new RunGroupsView(workspace().runs(), grouping, m_stack);
    connect(view, &RunGroupsView::loaded, this, &RunsPage::updateState);
    connect(view, &RunGroupsView::failed, this, [this](const Error &error) { m_problem->show(error); });
    connect(view, &RunGroupsView::chosen, this, [this, grouping](const QString &name) {
        if (grouping == RunGrouping::Job)
            m_filter->setText(name);
        else
            m_filter->setEndpoint(name);
        showView(View::List);
    });
    return view;
}

QList<QAction *> RunsPage::commands() const
{
    return m_commands + QList{m_detail->runAgainAction()};
}

void RunsPage::focusFilter()
{
    m_filter->textEdit()->setFocus(Qt::ShortcutFocusReason);
    m_filter->textEdit()->selectAll();
}

void RunsPage::showView(View view)
{
    m_view->button(int(view))->setChecked(true);
    applyFilter();
    if (RunGroupsView *groups = shownGroups())
        groups->table()->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
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
        showView(View::List);
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
    if (RunGroupsView *groups = shownGroups())
        groups->load(filter);
    updateState();
}

RunGroupsView *RunsPage::shownGroups() const
{
    switch (View(m_view->checkedId())) {
    case View::ByJob:
        return m_byJob;
    case View::ByEndpoint:
        return m_byEndpoint;
    case View::List:
        break;
    }
    return nullptr;
}

void RunsPage::updateState()
{
    RunGroupsView *groups = shownGroups();
    m_count->setText(m_model->isLoaded() ? QLocale().toString(m_model->rowCount()) : QString());
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(groups ? static_cast<QWidget *>(groups) : m_splitter);
        return;
    }
    if (!m_model->isLoaded())
        return;
    if (m_filter->isNarrowed())
        m_empty->setText(tr("No run matches"), tr("Choose a longer time, other outcomes or another job."));
    else
        m_empty->setText(
            tr("No runs yet"),
            tr("Every run of a job appears here with its outcome, its duration and its output."));
    m_showAll->setVisible(m_filter->isNarrowed());
    m_stack->setCurrentWidget(m_empty);
}

void RunsPage::select(qint64 runId)
{
    m_view->button(int(View::List))->setChecked(true);
    m_detail->setRun(runId);
    m_below->setCurrentWidget(m_detail);
    m_below->show();
    m_stack->setCurrentWidget(m_splitter);
    m_table->select(runId);
}

void RunsPage::compare(qint64 older, qint64 newer)
{
    m_comparison->setRuns(older, newer);
    m_below->setCurrentWidget(m_comparison);
    m_below->show();
}

void RunsPage::compareWithPrevious()
{
    const RunRecord *run = m_table->currentRun();
    if (!run)
        return;
    RunFilter filter;
    filter.jobId = run->jobId;
    filter.endpoint = run->endpoint;
    filter.until = run->startedAt;
    onResult(workspace().runs().page(filter, 0, 1), this,
             [this, id = run->id](const Result<QList<RunRecord>> &runs) {
                 if (!runs)
                     m_problem->show(runs.error());
                 else if (runs->isEmpty())
                     Q_EMIT message(tr("This is the first run of the job on its endpoint."));
                 else
                     compare(runs->first().id, id);
             });
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
