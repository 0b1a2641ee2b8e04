// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/runscharts.h"

#include "app/console/charts/durationchart.h"
#include "app/console/charts/runschart.h"
#include "app/console/theme/theme.h"
#include "shared/base/async.h"

#include <QHBoxLayout>

#include <algorithm>

namespace crontopus {
namespace {
constexpr int chartBars = 120;
constexpr qint64 allTimeBucket = 86400;
} // namespace

RunsCharts::RunsCharts(RunStore &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_runs(new RunsChart(this)), m_durations(new DurationChart(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid);
    for (QWidget *chart : {static_cast<QWidget *>(m_runs), static_cast<QWidget *>(m_durations)}) {
        chart->setFixedHeight(12 * Theme::grid);
        layout->addWidget(chart, 1);
    }
    m_durations->hide();
    connect(m_runs, &RunsChart::spanChosen, this, &RunsCharts::spanChosen);
    connect(m_durations, &DurationChart::runChosen, this, &RunsCharts::runChosen);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &RunsCharts::ask);
}

void RunsCharts::load(const RunFilter &filter)
{
    m_filter = filter;
    m_delay.start();
}

void RunsCharts::ask()
{
    if (!isVisible())
        return;
    m_bucketSeconds = allTimeBucket;
    if (m_filter.from.isValid()) {
        const QDateTime until = m_filter.until.isValid() ? m_filter.until : QDateTime::currentDateTimeUtc();
        m_bucketSeconds = niceBucketSeconds(std::max<qint64>(60, m_filter.from.secsTo(until)), chartBars);
    }
    onResult(m_store.histogram(m_filter, m_bucketSeconds), this,
             [this, request = ++m_request](const Result<QList<RunBucket>> &buckets) {
                 if (request == m_request && buckets)
                     showBuckets(*buckets);
             });
}

void RunsCharts::showBuckets(const QList<RunBucket> &buckets)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime from = m_filter.from.isValid() ? m_filter.from
                           : buckets.isEmpty()     ? now.addDays(-1)
                                                   : buckets.first().start;
    const QDateTime until = m_filter.until.isValid() ? m_filter.until : now;
    m_runs->setBuckets(buckets, m_bucketSeconds, from, until);
    m_durations->setVisible(!m_filter.jobId.isNull());
    m_durations->setBuckets(buckets, m_bucketSeconds, from, until);
}
} // namespace crontopus
