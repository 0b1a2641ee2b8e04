// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/collisionscard.h"

#include "app/console/charts/heatmapchart.h"
#include "app/console/dashboard/card.h"
#include "app/console/dashboard/plantext.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/recordtable.h"
#include "shared/base/async.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
CollisionsCard::CollisionsCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Starts at once in the coming week"), this))
    , m_endpoint(new QComboBox(this))
    , m_chart(new HeatMapChart(this))
    , m_what(new QLabel(this))
    , m_jobs(new RecordTable({tr("Job"), tr("Schedule")}, {220, 120}, u"collisions"_s, this))
{
    m_card->setObjectName(u"collisionsCard"_s);
    m_endpoint->setObjectName(u"collisionsEndpoint"_s);
    m_endpoint->setAccessibleName(tr("Starts on which endpoint"));
    // Not by its contents: there may be ten thousand.
    m_endpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_endpoint->setMinimumContentsLength(16);
    m_endpoint->setMaximumWidth(30 * Theme::grid);
    m_chart->setObjectName(u"heatMap"_s);
    m_what->setObjectName(u"collisionsText"_s);
    m_what->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_jobs->setObjectName(u"collidingJobs"_s);
    m_jobs->setAccessibleName(tr("Jobs that start at once"));
    m_card->head()->addWidget(m_endpoint);
    m_card->setContent(makeContent());
    m_card->setNote(tr("Computing…"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, &CollisionsCard::chooseEndpoint);
    connect(m_chart, &HeatMapChart::selected, this, &CollisionsCard::showCell);
    connect(m_jobs, &QAbstractItemView::activated, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Job, m_jobs->currentKey()});
    });
}

CollisionsCard::~CollisionsCard()
{
    m_counting.cancel();
}

QWidget *CollisionsCard::makeContent()
{
    auto *content = new QWidget(this);
    auto *legend = new QLabel(tr("Each number: the most jobs that one endpoint starts in a minute of the "
                                 "hour. Click an hour for its jobs."),
                              content);
    legend->setProperty("muted", true);
    legend->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::grid);
    left->addWidget(m_chart, 1);
    left->addWidget(legend);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::grid);
    right->addWidget(m_what);
    right->addWidget(m_jobs, 1);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(3 * Theme::grid);
    layout->addLayout(left, 3);
    layout->addLayout(right, 2);
    m_jobs->setMinimumHeight(12 * Theme::grid);
    return content;
}

void CollisionsCard::setPlan(const DashboardPlanPtr &plan)
{
    m_plan = plan;
    fillEndpoints();
    chooseEndpoint();
}

void CollisionsCard::fillEndpoints()
{
    const QSignalBlocker blocker(m_endpoint);
    const QString chosen = m_endpoint->currentIndex() > 0 ? m_endpoint->currentText() : QString();
    m_endpoint->clear();
    m_endpoint->addItem(tr("Every endpoint"));
    for (const JobPlaces::Endpoint &endpoint : m_plan->places.endpoints)
        m_endpoint->addItem(endpoint.name);
    m_endpoint->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_endpoint->findText(chosen)));
    m_endpoint->setVisible(m_plan->places.endpoints.size() > 1);
}

void CollisionsCard::chooseEndpoint()
{
    m_counting.cancel();
    const int endpoint = m_endpoint->currentIndex() - 1;
    if (endpoint == allEndpoints) {
        showHeat(m_plan->heat);
        return;
    }
    m_counting = runAsync([plan = m_plan, endpoint](TaskControl &control) -> Result<WeekHeat> {
        return weekHeat(plan->places, plan->table, plan->week, endpoint, control);
    });
    onResult(m_counting, this, [this, plan = m_plan](const Result<WeekHeat> &heat) {
        if (heat && plan == m_plan)
            showHeat(*heat);
    });
}

void CollisionsCard::showHeat(const WeekHeat &heat)
{
    m_chart->setHeat(
        heat, [this](int day, int hour) { return cellText(m_plan->places, m_chart->heat(), day, hour); },
        heatSummary(m_plan->places, heat));
    m_card->setNote(heat.worst() ? QString() : tr("Nothing is scheduled for the coming week."));
    if (const QPoint at = m_chart->selectedCell(); at.x() >= 0)
        showCell(at.y(), at.x());
    else
        showWorst();
}

void CollisionsCard::showWorst()
{
    const WeekHeat &heat = m_chart->heat();
    m_what->setText(heatSummary(m_plan->places, heat));
    listJobs(heat.worst() && heat.worst()->peak > 1 ? *heat.worst() : HeatCell());
}

void CollisionsCard::showCell(int day, int hour)
{
    const WeekHeat &heat = m_chart->heat();
    m_what->setText(cellText(m_plan->places, heat, day, hour).join(u'\n'));
    listJobs(heat.at(day, hour));
}

void CollisionsCard::listJobs(const HeatCell &cell)
{
    QList<Record> records;
    if (cell.peak > 0) {
        for (const int job :
             jobsStarting(m_plan->places, m_plan->table, cell.peakMinute, cell.peakEndpoint)) {
            const Job &shown = *m_plan->places.jobs[std::size_t(job)];
            const QString schedule = shown.at.isEmpty() ? shown.scheduleTexts.join(u" · "_s) : shown.at;
            const QString name = shown.qualifiedName();
            records.append({name, {{name, name}, {schedule, schedule}}});
        }
    }
    m_jobs->setVisible(!records.isEmpty());
    m_jobs->setRecords(records);
}
} // namespace crontopus
