// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/charts/timeaxis.h"
#include "shared/store/runhistogram.h"

#include <QWidget>

namespace crontopus {
/// How long the runs of one job took over time: the mean as a line, the longest as dots, outliers marked. A
/// click on a dot asks for that run.
class DurationChart final : public QWidget
{
    Q_OBJECT

public:
    explicit DurationChart(QWidget *parent = nullptr);

    void setBuckets(const QList<RunBucket> &buckets, qint64 bucketSeconds, const QDateTime &from,
                    const QDateTime &until);
    /// Above this a longest run counts as an outlier: three times the median of the means, and at least a
    /// second more than it.
    [[nodiscard]] qint64 outlierMs() const { return m_outlierMs; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void runChosen(qint64 runId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] qreal y(qint64 ms, const QRectF &area) const;
    [[nodiscard]] QPointF dot(const RunBucket &bucket, const QRectF &area, const TimeAxis &time) const;
    [[nodiscard]] const RunBucket *bucketAt(const QPointF &position) const;

    QList<RunBucket> m_buckets, m_points;
    qint64 m_bucketSeconds = 3600, m_pointSeconds = 3600;
    qint64 m_fromMs = 0, m_untilMs = 1;
    qint64 m_longestMs = 1, m_outlierMs = 0;
};
} // namespace crontopus
