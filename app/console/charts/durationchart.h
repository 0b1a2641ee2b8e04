// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/charts/timechart.h"

namespace crontopus {
/// How long the runs of one job took over time: the mean as a line, the longest as dots, outliers marked. A
/// click on a dot asks for that run.
class DurationChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit DurationChart(QWidget *parent = nullptr);

    /// Above this a longest run counts as an outlier: three times the median of the means, and at least a
    /// second more than it.
    [[nodiscard]] qint64 outlierMs() const { return m_outlierMs; }

Q_SIGNALS:
    void runChosen(qint64 runId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void measure(QList<RunBucket> &buckets) override;
    [[nodiscard]] QStringList toolTipAt(const QPointF &position) const override;

private:
    [[nodiscard]] qreal y(qint64 ms, const QRectF &area) const;
    [[nodiscard]] QPointF dot(const RunBucket &bucket, const QRectF &area, const TimeAxis &time) const;
    [[nodiscard]] const RunBucket *bucketAt(const QPointF &position) const;

    qint64 m_longestMs = 1, m_outlierMs = 0;
};
} // namespace crontopus
