// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/charts/weekheat.h"

#include <QWidget>

#include <functional>

namespace crontopus {
/// Seven days by 24 hours: the deeper the colour, the more starts at once; the number says how many. Arrow
/// keys and clicks select a cell.
class HeatMapChart final : public QWidget
{
    Q_OBJECT

public:
    /// Lines of the tool tip.
    using Describe = std::function<QStringList(int day, int hour)>;

    explicit HeatMapChart(QWidget *parent = nullptr);

    /// `summary` says the same in words, for who cannot see it.
    void setHeat(const WeekHeat &heat, Describe describe, const QString &summary);
    [[nodiscard]] const WeekHeat &heat() const { return m_heat; }
    /// x: hour, y: day; -1: none yet.
    [[nodiscard]] QPoint selectedCell() const { return m_selected; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRectF cell(int day, int hour) const;

Q_SIGNALS:
    void selected(int day, int hour);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QPoint cellAt(const QPointF &position) const; ///< x: hour, y: day; -1: none
    void paintCell(QPainter &painter, int day, int hour, int most) const;
    void select(int day, int hour);

    WeekHeat m_heat;
    Describe m_describe;
    QString m_summary;
    QPoint m_selected{-1, -1};
};
} // namespace crontopus
