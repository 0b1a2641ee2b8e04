// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/charts/timechart.h"

namespace crontopus {
/// Runs over time, stacked by outcome. A click on a bar, or a drag over several, asks for their span; so do
/// the arrow keys and Enter.
class RunsChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit RunsChart(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `until` is exclusive.
    void spanChosen(const QDateTime &from, const QDateTime &until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void measure(QList<RunBucket> &buckets) override;
    [[nodiscard]] QStringList toolTipAt(const QPointF &position) const override;

private:
    [[nodiscard]] qint64 barAt(qreal x) const; ///< its start
    [[nodiscard]] const RunBucket *bucketAt(qreal x) const;
    [[nodiscard]] const RunBucket *bucketOf(qint64 start) const;
    [[nodiscard]] QStringList linesFor(const RunBucket &bar) const;
    void emitSpan(qint64 first, qint64 last);

    int m_highest = 1;
    qint64 m_pressed = -1, m_hovered = -1; ///< starts of bars
};
} // namespace crontopus
