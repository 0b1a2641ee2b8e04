// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/timelinecard.h"

#include "app/console/charts/timelinechart.h"
#include "app/console/dashboard/card.h"
#include "app/console/dashboard/plantext.h"
#include "app/console/settings/settings.h"

#include <QComboBox>
#include <QCursor>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr auto rowsKey = "dashboard/timelineRows"_L1;
constexpr std::size_t jobsInMenu = 20;
} // namespace

TimelineCard::TimelineCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Next 24 hours"), this))
    , m_rows(new QComboBox(this))
    , m_chart(new TimelineChart(this))
{
    m_card->setObjectName(u"timelineCard"_s);
    m_chart->setObjectName(u"timelineChart"_s);
    m_rows->setObjectName(u"timelineRows"_s);
    m_rows->setAccessibleName(tr("Rows of the timeline"));
    m_rows->addItems({tr("By job"), tr("By endpoint")});
    m_rows->setCurrentIndex(Settings().value(rowsKey, 0).toInt() == 1 ? 1 : 0);
    m_card->head()->addWidget(m_rows);
    m_card->setContent(m_chart);
    m_card->setNote(tr("Computing…"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this](int rows) {
        Settings().setValue(rowsKey, rows);
        showRows();
    });
    connect(m_chart, &TimelineChart::chosen, this, &TimelineCard::chooseStart);
    connect(m_chart, &TimelineChart::laneChosen, this, &TimelineCard::chooseLane);
}

const Timeline &TimelineCard::timeline() const
{
    return m_rows->currentIndex() == int(TimelineRows::Endpoints) ? m_plan->byEndpoint : m_plan->byJob;
}

void TimelineCard::setPlan(const DashboardPlanPtr &plan, const QDateTime &now)
{
    m_plan = plan;
    setNow(now);
    showRows();
}

void TimelineCard::setNow(const QDateTime &now)
{
    m_now = now;
    m_chart->setNow(now.toSecsSinceEpoch());
}

void TimelineCard::showRows()
{
    if (!m_plan)
        return;
    const Timeline &shown = timeline();
    m_chart->setTimeline(
        std::shared_ptr<const Timeline>(m_plan, &shown),
        [this](int lane, std::int64_t utc) {
            const TimelineLane &of = timeline().lanes[std::size_t(lane)];
            return startText(*m_plan, jobsStarting(of, m_plan->table, utc), utc, m_now);
        },
        timelineSummary(*m_plan, shown, m_now.toSecsSinceEpoch()));
    m_card->setNote(shown.total() > 0 ? QString() : tr("Nothing is scheduled for the next 24 hours."));
}

void TimelineCard::chooseLane(int lane)
{
    const TimelineLane &of = timeline().lanes[std::size_t(lane)];
    if (of.kind == TimelineLane::Kind::Job)
        Q_EMIT linkActivated({ConsoleLink::Kind::Job, of.title});
    else if (of.kind == TimelineLane::Kind::Endpoint)
        Q_EMIT linkActivated({ConsoleLink::Kind::Endpoint, of.title});
    else
        Q_EMIT linkActivated({ConsoleLink::Kind::Jobs, {}});
}

void TimelineCard::chooseStart(int lane, qint64 utc)
{
    const std::vector<int> jobs = jobsStarting(timeline().lanes[std::size_t(lane)], m_plan->table, utc);
    const auto nameOf = [this](int job) { return m_plan->places.jobs[std::size_t(job)]->qualifiedName(); };
    if (jobs.size() == 1) {
        Q_EMIT linkActivated({ConsoleLink::Kind::Job, nameOf(jobs.front())});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"startingJobs"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < std::min(jobs.size(), jobsInMenu); ++i) {
        const QString name = nameOf(jobs[i]);
        QAction *action = menu->addAction(name);
        connect(action, &QAction::triggered, this, [this, name] {
            Q_EMIT linkActivated({ConsoleLink::Kind::Job, name});
        });
    }
    if (jobs.size() > jobsInMenu)
        menu->addAction(tr("and %n more", nullptr, int(jobs.size() - jobsInMenu)))->setEnabled(false);
    menu->popup(m_chart->mapToGlobal(m_chart->positionOf(lane, utc)));
}
} // namespace crontopus
