// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/charts/timeaxis.h"
#include "shared/store/runhistogram.h"

#include <QWidget>

namespace crontopus {
/// What the charts of runs over time share: buckets, merged when they are more than there is room for, on a
/// time axis with a scale from 0 at its left.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    /// Buckets of `bucketSeconds` between `from` and `until`, oldest first.
    void setBuckets(const QList<RunBucket> &buckets, qint64 bucketSeconds, const QDateTime &from,
                    const QDateTime &until);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// A merged bucket takes at least `leastWidth` pixels; `widestLabel` has to fit beside the scale.
    TimeChart(qreal leastWidth, const QString &widestLabel, QWidget *parent);

    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

    /// Looks at the new buckets(), and may change them.
    virtual void measure(QList<RunBucket> &buckets) = 0;
    /// Lines of the tool tip; empty when nothing is there.
    [[nodiscard]] virtual QStringList toolTipAt(const QPointF &position) const = 0;

    /// As laid out: merged, oldest first.
    [[nodiscard]] const QList<RunBucket> &buckets() const { return m_shown; }
    /// Of one of buckets().
    [[nodiscard]] qint64 bucketMs() const { return m_shownSeconds * 1000; }
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] TimeAxis axis() const;
    /// The axes; `highest` stands at the top of the scale unless it is empty.
    void paintAxes(QPainter &painter, const QString &highest) const;

private:
    void layOut();

    const qreal m_leastWidth;
    const QString m_widestLabel;
    QList<RunBucket> m_given, m_shown;
    qint64 m_givenSeconds = 3600, m_shownSeconds = 3600;
    qint64 m_fromMs = 0, m_untilMs = 1;
};
} // namespace crontopus
