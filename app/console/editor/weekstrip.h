// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/editor/weekgrid.h"

#include <QWidget>

namespace crontopus {
/// Seven days by 24 hours, a dot for each hour in which something runs, the bigger the more often.
class WeekStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStrip(QWidget *parent = nullptr);

    void setGrid(const WeekGrid &grid);
    [[nodiscard]] const WeekGrid &grid() const { return m_grid; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF cell(int day, int hour) const;

    WeekGrid m_grid;
};
} // namespace crontopus
