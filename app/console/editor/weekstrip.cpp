// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/weekstrip.h"

#include "app/console/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace crontopus {
namespace {
constexpr int labelWidth = 36;
constexpr int headerHeight = 16;
constexpr int rowHeight = 14;
} // namespace

WeekStrip::WeekStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Runs in the coming week"));
}

void WeekStrip::setGrid(const WeekGrid &grid)
{
    m_grid = grid;
    setAccessibleDescription(tr("Runs in seven days: %1").arg(grid.total));
    update();
}

QSize WeekStrip::sizeHint() const
{
    return {labelWidth + 24 * rowHeight, headerHeight + 7 * rowHeight};
}

QSize WeekStrip::minimumSizeHint() const
{
    return {labelWidth + 24 * 8, headerHeight + 7 * rowHeight};
}

QRectF WeekStrip::cell(int day, int hour) const
{
    const qreal width = std::min(20.0, (this->width() - labelWidth) / 24.0);
    return {labelWidth + hour * width, qreal(headerHeight + day * rowHeight), width, qreal(rowHeight)};
}

void WeekStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(Theme::color(Theme::Role::MutedText));
    for (int hour = 0; hour < 24; hour += 6) {
        const QRectF place = cell(0, hour);
        painter.drawText(QRectF(place.left(), 0, 40, headerHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    }
    const QColor accent = Theme::color(Theme::Role::Accent);
    const QColor empty = Theme::color(Theme::Role::Border);
    for (int day = 0; day < 7; ++day) {
        painter.setPen(Theme::color(Theme::Role::MutedText));
        const QDate date = m_grid.firstDay.addDays(day);
        painter.drawText(
            QRectF(0, cell(day, 0).top(), labelWidth - 4, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
            date.isValid() ? QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat) : QString());
        painter.setPen(Qt::NoPen);
        for (int hour = 0; hour < 24; ++hour) {
            const int count = m_grid.counts[std::size_t(day)][std::size_t(hour)];
            const QPointF center = cell(day, hour).center();
            // By the square root, as the eye compares areas; one run a week must still be seen.
            const qreal radius = count == 0 ? 1.0 : 2.5 + 2.5 * std::sqrt(qreal(count) / 60.0);
            painter.setBrush(count == 0 ? empty : accent);
            painter.drawEllipse(center, std::min(radius, 5.0), std::min(radius, 5.0));
        }
    }
}

bool WeekStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            if (!cell(day, hour).contains(help->pos()))
                continue;
            const int count = m_grid.counts[std::size_t(day)][std::size_t(hour)];
            const QString when = QLocale().toString(m_grid.firstDay.addDays(day), QLocale::ShortFormat);
            QToolTip::showText(
                help->globalPos(),
                tr("%1, %2:00–%2:59: %3×").arg(when).arg(hour, 2, 10, QLatin1Char('0')).arg(count), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}
} // namespace crontopus
