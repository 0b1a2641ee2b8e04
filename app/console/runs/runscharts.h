// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/runstore.h"

#include <QTimer>
#include <QWidget>

namespace crontopus {
class DurationChart;
class RunsChart;

/// The charts above the list of runs: how many ended how, and how long those of one job took. They follow the
/// list after a pause, and only while they are seen.
class RunsCharts final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsCharts(RunStore &store, QWidget *parent = nullptr);

    void load(const RunFilter &filter);

Q_SIGNALS:
    void spanChosen(const QDateTime &from, const QDateTime &until);
    void runChosen(qint64 id);

private:
    void ask();
    void showBuckets(const QList<RunBucket> &buckets);

    RunStore &m_store;
    RunsChart *m_runs = nullptr;
    DurationChart *m_durations = nullptr;
    QTimer m_delay;
    RunFilter m_filter;
    qint64 m_bucketSeconds = 3600;
    int m_request = 0; ///< answers to older ones are dropped
};
} // namespace crontopus
