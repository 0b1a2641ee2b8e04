// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/charts/heatmapchart.h"

#include "app/console/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int leastRow = 20;
constexpr int many = 20; ///< starts at once that get the full colour

QColor blend(const QColor &from, const QColor &to, qreal share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// WCAG's relative luminance.
qreal luminance(const QColor &color)
{
    const auto part = [](qreal value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

QColor readableOn(const QColor &background)
{
    return luminance(background) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
}
} // namespace

HeatMapChart::HeatMapChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Starts at once in the coming week"));
}

void HeatMapChart::setHeat(const WeekHeat &heat, Describe describe, const QString &summary)
{
    if (heat.firstDay != m_heat.firstDay)
        m_selected = {-1, -1};
    m_heat = heat;
    m_describe = std::move(describe);
    m_summary = summary;
    setAccessibleDescription(summary);
    update();
}

QSize HeatMapChart::sizeHint() const
{
    return {70 * Theme::grid, fontMetrics().height() + 4 + WeekHeat::days * (leastRow + 6)};
}

QSize HeatMapChart::minimumSizeHint() const
{
    return {48 * Theme::grid, fontMetrics().height() + 4 + WeekHeat::days * leastRow};
}

QRectF HeatMapChart::cell(int day, int hour) const
{
    const qreal left = fontMetrics().horizontalAdvance(u"Www 00"_s) + Theme::grid;
    const qreal top = fontMetrics().height() + 4;
    const qreal cellWidth = std::floor((width() - left - 2) / WeekHeat::hours);
    const qreal cellHeight = std::floor((height() - top - 2) / WeekHeat::days);
    return {left + hour * cellWidth, top + day * cellHeight, cellWidth, cellHeight};
}

QPoint HeatMapChart::cellAt(const QPointF &position) const
{
    for (int day = 0; day < WeekHeat::days; ++day) {
        for (int hour = 0; hour < WeekHeat::hours; ++hour) {
            if (cell(day, hour).contains(position))
                return {hour, day};
        }
    }
    return {-1, -1};
}

void HeatMapChart::paintCell(QPainter &painter, int day, int hour, int most) const
{
    const HeatCell &shown = m_heat.at(day, hour);
    const QRectF place = cell(day, hour).adjusted(1, 1, -1, -1);
    const QColor ground = Theme::color(Theme::Role::Surface);
    if (!shown.exists) {
        painter.fillRect(place, QBrush(Theme::color(Theme::Role::Border), Qt::BDiagPattern));
        return;
    }
    // One start at a time collides with nothing and stays pale; by the logarithm, as 2 and 4 differ more
    // than 102 and 104.
    const qreal share =
        shown.peak == 0 ? 0 : 0.15 + 0.85 * std::log(shown.peak) / std::log(std::max(many, most));
    const QColor color = blend(ground, Theme::color(Theme::Role::Accent), std::min(1.0, share));
    painter.fillRect(place, color);
    const QString text = QLocale().toString(shown.peak);
    if (shown.peak > 1 && painter.fontMetrics().horizontalAdvance(text) <= place.width()) {
        painter.setPen(readableOn(color));
        painter.drawText(place, Qt::AlignCenter, text);
    }
    if (day == m_heat.worstDay && hour == m_heat.worstHour && shown.peak > 1) {
        painter.setPen(QPen(Theme::color(Theme::Role::Warning), 2));
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void HeatMapChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setPen(Theme::color(Theme::Role::MutedText));
    for (int hour = 0; hour < WeekHeat::hours; hour += 3)
        painter.drawText(QRectF(cell(0, hour).left() + 1, 0, 60, fontMetrics().height()), Qt::AlignLeft,
                         u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')));
    const HeatCell *worst = m_heat.worst();
    for (int day = 0; day < WeekHeat::days; ++day) {
        const QRectF place = cell(day, 0);
        painter.setPen(Theme::color(Theme::Role::MutedText));
        if (m_heat.firstDay.isValid())
            painter.drawText(QRectF(2, place.top(), place.left() - 4, place.height()),
                             Qt::AlignVCenter | Qt::AlignLeft,
                             QLocale().toString(m_heat.firstDay.addDays(day), u"ddd d"_s));
        painter.setFont(small);
        for (int hour = 0; hour < WeekHeat::hours; ++hour)
            paintCell(painter, day, hour, worst ? worst->peak : 1);
        painter.setFont(font());
    }
    if (m_selected.x() >= 0) {
        painter.setPen(QPen(Theme::color(hasFocus() ? Theme::Role::Text : Theme::Role::MutedText), 2));
        painter.drawRect(cell(m_selected.y(), m_selected.x()).adjusted(1, 1, -2, -2));
    } else if (hasFocus()) {
        painter.setPen(Theme::color(Theme::Role::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void HeatMapChart::select(int day, int hour)
{
    m_selected = {hour, day};
    update();
    if (m_describe)
        setAccessibleDescription(m_describe(day, hour).join(u'\n') + u'\n' + m_summary);
    Q_EMIT selected(day, hour);
}

void HeatMapChart::keyPressEvent(QKeyEvent *event)
{
    // From nowhere the first key goes to the worst minute.
    const bool nowhere = m_selected.x() < 0;
    const int day = nowhere ? std::max(0, m_heat.worstDay) : m_selected.y();
    const int hour = nowhere ? std::max(0, m_heat.worstHour) : m_selected.x();
    const int step = nowhere ? 0 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        select(day, std::max(0, hour - step));
        break;
    case Qt::Key_Right:
        select(day, std::min(WeekHeat::hours - 1, hour + step));
        break;
    case Qt::Key_Up:
        select(std::max(0, day - step), hour);
        break;
    case Qt::Key_Down:
        select(std::min(WeekHeat::days - 1, day + step), hour);
        break;
    case Qt::Key_Home:
        select(std::max(0, m_heat.worstDay), std::max(0, m_heat.worstHour));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        select(day, hour);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool HeatMapChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint at = cellAt(help->pos());
    if (at.x() < 0 || !m_describe)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_describe(at.y(), at.x()).join(u'\n'), this);
    return true;
}

void HeatMapChart::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = cellAt(event->position());
    if (event->button() == Qt::LeftButton && at.x() >= 0)
        select(at.y(), at.x());
}
} // namespace crontopus
