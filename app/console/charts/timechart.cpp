// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/charts/timechart.h"

#include "app/console/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
TimeChart::TimeChart(qreal leastWidth, const QString &widestLabel, QWidget *parent)
    : QWidget(parent), m_leastWidth(leastWidth), m_widestLabel(widestLabel)
{
    setMouseTracking(true);
}

void TimeChart::setBuckets(const QList<RunBucket> &buckets, qint64 bucketSeconds, const QDateTime &from,
                           const QDateTime &until)
{
    m_given = buckets;
    m_givenSeconds = bucketSeconds;
    m_fromMs = bucketStartMs(from.toMSecsSinceEpoch(), bucketSeconds);
    m_untilMs = std::max(until.toMSecsSinceEpoch(), m_fromMs + bucketSeconds * 1000);
    layOut();
    update();
}

void TimeChart::layOut()
{
    const qreal room = std::max(1.0, plot().width() / m_leastWidth);
    const qreal wanted = qreal(m_untilMs - m_fromMs) / qreal(m_givenSeconds * 1000);
    const int factor = std::max(1, int(std::ceil(wanted / room)));
    m_shownSeconds = m_givenSeconds * factor;
    m_shown = merged(m_given, m_givenSeconds, factor);
    measure(m_shown);
}

QRectF TimeChart::plot() const
{
    const qreal margin = Theme::grid;
    const qreal axisHeight = fontMetrics().height() + 4;
    const qreal labels = fontMetrics().horizontalAdvance(m_widestLabel);
    return QRectF(rect()).adjusted(margin + labels, margin, -margin, -axisHeight - 2);
}

TimeAxis TimeChart::axis() const
{
    const QRectF area = plot();
    return {m_fromMs, m_untilMs, area.left(), area.width()};
}

QSize TimeChart::sizeHint() const
{
    return {60 * Theme::grid, 12 * Theme::grid};
}

QSize TimeChart::minimumSizeHint() const
{
    return {20 * Theme::grid, 9 * Theme::grid};
}

void TimeChart::paintAxes(QPainter &painter, const QString &highest) const
{
    const QRectF area = plot();
    const qreal ground = std::floor(area.bottom()) + 0.5;
    painter.setPen(Theme::color(Theme::Role::Border));
    painter.drawLine(QPointF(area.left(), ground), QPointF(area.right(), ground));
    painter.setPen(Theme::color(Theme::Role::MutedText));
    const QRectF label(0, area.top() - fontMetrics().height() / 2.0, area.left() - 6, fontMetrics().height());
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, highest);
    painter.drawText(label.translated(0, area.height()), Qt::AlignRight | Qt::AlignVCenter, u"0"_s);
    axis().paint(painter, area);
}

void TimeChart::resizeEvent(QResizeEvent *)
{
    layOut();
}

bool TimeChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QStringList lines = toolTipAt(help->pos());
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}
} // namespace crontopus
