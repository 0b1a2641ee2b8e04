// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/dashboardpage.h"

#include "app/console/alerts/alertspage.h"
#include "app/console/charts/runschart.h"
#include "app/console/dashboard/card.h"
#include "app/console/dashboard/collisionscard.h"
#include "app/console/dashboard/dashboardtiles.h"
#include "app/console/dashboard/timelinecard.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/pageheader.h"
#include "app/console/widgets/recordtable.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"
#include "shared/schedule/zonedata.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int jobsDelayMs = 200;
constexpr int endpointsDelayMs = 1000; // a fleet tells something all the time
constexpr int runsDelayMs = 1000;
constexpr int tickMs = 15'000;
constexpr qint64 daySeconds = 86400;
constexpr int daysOfRuns = 30;
constexpr qint64 allRunsSeconds = 300; // between two looks at all of these days
constexpr qsizetype troubleShown = 100;
} // namespace

DashboardPage::DashboardPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_alerts(workspace.alerts())
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(iconName(), tr("Nothing to watch yet"),
                             tr("What runs, what fails and what comes next appears here as soon as there is "
                                "a job."),
                             this))
    , m_busy(new BusyBar(this))
    , m_problem(new Banner(this))
{
    setObjectName(u"dashboardPage"_s);
    makeActions();
    m_stack->addWidget(m_scroll);
    m_scroll->setWidget(makeContent(m_scroll->viewport()));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty->addStep(m_newJob);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(title(), this));
    layout->addWidget(m_busy);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);

    m_planSoon.setSingleShot(true);
    m_runsSoon.setSingleShot(true);
    m_runsSoon.setInterval(runsDelayMs);
    connect(&m_planSoon, &QTimer::timeout, this, &DashboardPage::refreshPlan);
    connect(&m_runsSoon, &QTimer::timeout, this, &DashboardPage::refreshRuns);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &DashboardPage::tick);
    m_tick.start();
    connectStores();
    // A store that has looked knows at least where it stands.
    if (hasJobs() || !workspace.jobs().branch().headId.isEmpty())
        setRead();
    updateAlerts();
    updateEmptyState();
}

DashboardPage::~DashboardPage()
{
    m_planning.cancel();
}

void DashboardPage::makeActions()
{
    m_newJob = new QAction(Theme::icon(u"add"_s), tr("Make the first job"), this);
    m_newJob->setObjectName(u"firstJob"_s);
    connect(m_newJob, &QAction::triggered, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::NewJob, {}});
    });
    m_refresh = new QAction(Theme::icon(u"refresh"_s), tr("Refresh the dashboard"), this);
    m_refresh->setObjectName(u"refreshDashboard"_s);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_refresh, &QAction::triggered, this, [this] {
        workspace().jobs().refresh();
        m_busy->watch(workspace().endpoints().refresh(), tr("Reading the endpoints"));
        m_allRunsAt = {};
        refreshRuns();
    });
}

QList<QAction *> DashboardPage::commands() const
{
    return {m_refresh};
}

QWidget *DashboardPage::makeContent(QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    m_tiles = new DashboardTiles(workspace(), content);
    connect(m_tiles, &DashboardTiles::linkActivated, this, &Page::linkActivated);
    layout->addWidget(m_tiles);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * Theme::grid);
    middle->addWidget(makeRuns(content), 5);
    middle->addWidget(makeTrouble(content), 6);
    layout->addLayout(middle);
    m_timeline = new TimelineCard(content);
    m_collisions = new CollisionsCard(content);
    connect(m_timeline, &TimelineCard::linkActivated, this, &Page::linkActivated);
    connect(m_collisions, &CollisionsCard::linkActivated, this, &Page::linkActivated);
    layout->addWidget(m_timeline);
    layout->addWidget(m_collisions);
    layout->addStretch(1);
    return content;
}

QWidget *DashboardPage::makeRuns(QWidget *parent)
{
    m_runsCard = new Card(tr("Runs a day, last %n days", nullptr, daysOfRuns), parent);
    m_runsChart = new RunsChart(m_runsCard);
    m_runsChart->setObjectName(u"dashboardRuns"_s);
    m_runsChart->setAccessibleName(tr("Runs a day"));
    m_runsCard->setObjectName(u"runsCard"_s);
    m_runsCard->setContent(m_runsChart);
    m_runsCard->setNote(tr("Reading…"));
    m_runsCard->setFixedHeight(27 * Theme::grid);
    connect(m_runsChart, &RunsChart::spanChosen, this, [this](const QDateTime &from, const QDateTime &until) {
        Q_EMIT linkActivated({ConsoleLink::Kind::RunsBetween,
                              from.toString(Qt::ISODateWithMs) + u'/' + until.toString(Qt::ISODateWithMs)});
    });
    return m_runsCard;
}

QWidget *DashboardPage::makeTrouble(QWidget *parent)
{
    m_troubleCard = new Card(tr("Failed or late now"), parent);
    m_trouble = new RecordTable({tr("Trouble"), tr("Job or endpoint"), tr("Last"), tr("What")},
                                {85, 165, 75, 100}, u"dashboardTrouble"_s, m_troubleCard);
    m_trouble->setObjectName(u"troubleTable"_s);
    m_trouble->setAccessibleName(tr("What failed or is late now"));
    m_trouble->setOrderFixed();
    m_troubleCard->setObjectName(u"troubleCard"_s);
    m_troubleCard->setContent(m_trouble);
    m_troubleCard->setFixedHeight(27 * Theme::grid);
    const auto follow = [this] {
        for (const Alert &alert : m_alerts.alerts()) {
            if (alert.key() == m_trouble->currentKey()) {
                Q_EMIT linkActivated(linkToCause(alert));
                return;
            }
        }
    };
    connect(m_trouble, &QAbstractItemView::activated, this, follow);
    return m_troubleCard;
}

void DashboardPage::connectStores()
{
    connect(&workspace().jobs(), &JobStore::changed, this, [this] {
        setRead();
        m_problem->clear();
        planLater(jobsDelayMs);
        updateEmptyState();
    });
    connect(&workspace().jobs(), &JobStore::failed, this, [this](const Error &error) {
        setRead();
        m_problem->show(error);
        updateEmptyState();
    });
    connect(&workspace().endpoints(), &EndpointStore::changed, this, [this] { planLater(endpointsDelayMs); });
    connect(&m_alerts, &AlertEngine::changed, this, [this] {
        m_looked = true;
        updateAlerts();
    });
    connect(&workspace().runs(), &RunStore::changed, this, [this] {
        m_runsStale = true;
        // Not started anew by every change: a busy store must not put the question off for ever.
        if (isVisible() && !m_runsSoon.isActive())
            m_runsSoon.start();
    });
}

void DashboardPage::setRead()
{
    m_read = true;
    m_tiles->setRead();
}

bool DashboardPage::hasJobs() const
{
    const auto jobs = workspace().jobs().jobs();
    return jobs && !jobs->isEmpty();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tick();
    if (m_planStale)
        refreshPlan();
    if (m_runsStale)
        refreshRuns();
    if (!isAncestorOf(focusWidget()))
        m_trouble->isVisibleTo(this) ? m_trouble->setFocus(Qt::OtherFocusReason) : m_tiles->focusFirst();
}

void DashboardPage::planLater(int delayMs)
{
    m_planStale = true;
    // Sooner is possible, later is not: a busy store must not put it off for ever.
    if (isVisible() && (!m_planSoon.isActive() || m_planSoon.remainingTime() > delayMs))
        m_planSoon.start(delayMs);
}

void DashboardPage::refreshPlan()
{
    if (!m_read)
        return; // changed() is to come
    const auto jobs = workspace().jobs().jobs();
    if (m_planning.isRunning()) {
        // Other endpoints can wait for it; other jobs make it worthless.
        if (jobs == m_planned) {
            m_planAgain = true;
            return;
        }
        m_planning.cancel();
    }
    m_planStale = m_planAgain = false;
    m_planned = jobs;
    m_planning = runAsync(
        [jobs, endpoints = workspace().endpoints().endpoints(), previous = m_plan](TaskControl &control) {
            return makePlan(jobs, endpoints, QDateTime::currentSecsSinceEpoch(), *systemZoneRules(), previous,
                            control);
        });
    m_busy->watch(m_planning, tr("Computing what will run"));
    onResult(m_planning, this, [this](const Result<DashboardPlanPtr> &plan) {
        if (plan)
            takePlan(*plan);
        if (std::exchange(m_planAgain, false))
            refreshPlan();
    });
}

void DashboardPage::takePlan(const DashboardPlanPtr &plan)
{
    if (plan != m_plan) {
        m_plan = plan;
        m_timeline->setPlan(plan, QDateTime::currentDateTimeUtc());
        m_collisions->setPlan(plan);
    }
    Q_EMIT planShown();
}

void DashboardPage::refreshRuns()
{
    if (m_runsAsked) {
        m_runsStale = true; // again when the answer is there
        return;
    }
    m_runsAsked = true;
    m_runsStale = false;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 today = bucketStartMs(now.toMSecsSinceEpoch(), daySeconds);
    const auto daysAgo = [today](int days) {
        return QDateTime::fromMSecsSinceEpoch(today - days * daySeconds * 1000, Qt::UTC);
    };
    // New runs are of today or ended since yesterday; of a million runs a month those are soon counted.
    const bool all = m_allRunsToday != today || !m_allRunsAt.isValid() ||
                     m_allRunsAt.secsTo(now) >= allRunsSeconds || now < m_allRunsAt;
    RunFilter filter;
    filter.from = daysAgo(all ? daysOfRuns - 1 : 1);
    onResult(
        workspace().runs().histogram(filter, daySeconds), this,
        [this, now, all, today, from = filter.from](const Result<QList<RunBucket>> &buckets) {
            m_runsAsked = false;
            if (buckets) {
                m_runDays.removeIf([all, &from](const RunBucket &day) { return all || day.start >= from; });
                m_runDays += *buckets;
                if (all) {
                    m_allRunsAt = now;
                    m_allRunsToday = today;
                }
                showRuns(today);
            } else {
                m_problem->show(buckets.error());
            }
            if (m_runsStale && isVisible())
                m_runsSoon.start();
        },
        [this] { m_runsAsked = false; });
}

void DashboardPage::showRuns(qint64 today)
{
    const QList<RunBucket> &buckets = m_runDays;
    const auto time = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    m_runsChart->setBuckets(buckets, daySeconds, time(today - (daysOfRuns - 1) * daySeconds * 1000),
                            time(today + daySeconds * 1000));
    m_runsCard->setNote(buckets.isEmpty() ? tr("Nothing ran in the last %n days.", nullptr, daysOfRuns)
                                          : QString());
    const bool anyToday = !buckets.isEmpty() && buckets.last().start.toMSecsSinceEpoch() == today;
    m_tiles->setToday(anyToday ? buckets.last() : RunBucket());
}

void DashboardPage::tick()
{
    if (!isVisible() || !m_plan)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_timeline->setNow(now);
    // The timeline begins with the full hour before the present one; clocks may also be put back.
    constexpr qint64 hour = 3600;
    const qint64 passed = now.toSecsSinceEpoch() - m_plan->byJob.from;
    if (passed < hour || passed >= 2 * hour) {
        refreshPlan();
        refreshRuns(); // it may be another day
    }
}

void DashboardPage::updateAlerts()
{
    const QList<Alert> alerts = m_alerts.alerts();
    QList<Record> records;
    for (const Alert &alert : alerts) {
        if (records.size() < troubleShown)
            records.append({alert.key(),
                            {RecordCell::status(statusLook(alert.kind)),
                             {alert.subject(), alert.subject()},
                             RecordCell::time(alert.lastAt, {}),
                             {alertText(alert), alertText(alert)}}});
    }
    m_trouble->setRecords(records);
    m_tiles->showJobsAndEndpoints();
    if (!m_looked && records.isEmpty()) {
        m_troubleCard->setNote(tr("Looking…"));
        return;
    }
    m_troubleCard->setNote(records.isEmpty() ? tr("✓ Nothing failed, and nothing is late.") : QString());
    m_tiles->showAlerts();
}

void DashboardPage::updateEmptyState()
{
    const bool empty = m_read && !hasJobs();
    m_newJob->setEnabled(!workspace().jobs().capabilities().readOnly);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_scroll);
}
} // namespace crontopus
