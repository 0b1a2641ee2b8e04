// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/charts/timeaxis.h"
#include "shared/store/runhistogram.h"

#include <QWidget>

namespace crontopus {
/// Runs over time, stacked by outcome. A click on a bar, or a drag over several, asks for their span.
class RunsChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsChart(QWidget *parent = nullptr);

    /// Buckets of `bucketSeconds` between `from` and `until`, oldest first; merged when they are more than
    /// there is room for.
    void setBuckets(const QList<RunBucket> &buckets, qint64 bucketSeconds, const QDateTime &from,
                    const QDateTime &until);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `until` is exclusive.
    void spanChosen(const QDateTime &from, const QDateTime &until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] qint64 barAt(qreal x) const; ///< its start
    [[nodiscard]] const RunBucket *bucketAt(qreal x) const;

    QList<RunBucket> m_buckets, m_bars;
    qint64 m_bucketSeconds = 3600, m_barSeconds = 3600;
    qint64 m_fromMs = 0, m_untilMs = 1;
    int m_highest = 1;
    qint64 m_pressed = -1, m_hovered = -1; ///< starts of bars
};
} // namespace crontopus
