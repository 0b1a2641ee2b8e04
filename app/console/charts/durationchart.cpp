// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/charts/durationchart.h"

#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qreal leastPointWidth = 6;
constexpr qreal dotRadius = 2;
constexpr qreal outlierRadius = 3.5;
constexpr qreal reach = 9; ///< pixels from a dot within which it is meant
} // namespace

DurationChart::DurationChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Duration over time"));
}

void DurationChart::setBuckets(const QList<RunBucket> &buckets, qint64 bucketSeconds, const QDateTime &from,
                               const QDateTime &until)
{
    m_buckets = buckets;
    m_bucketSeconds = bucketSeconds;
    m_fromMs = bucketStartMs(from.toMSecsSinceEpoch(), bucketSeconds);
    m_untilMs = std::max(until.toMSecsSinceEpoch(), m_fromMs + bucketSeconds * 1000);
    layOut();
    update();
}

void DurationChart::layOut()
{
    const qreal room = std::max(1.0, plot().width() / leastPointWidth);
    const qreal points = qreal(m_untilMs - m_fromMs) / qreal(m_bucketSeconds * 1000);
    const int factor = std::max(1, int(std::ceil(points / room)));
    m_pointSeconds = m_bucketSeconds * factor;
    m_points = merged(m_buckets, m_bucketSeconds, factor);
    m_points.removeIf([](const RunBucket &bucket) { return bucket.finished == 0; });
    m_longestMs = 1;
    QList<qint64> means;
    for (const RunBucket &point : std::as_const(m_points)) {
        m_longestMs = std::max(m_longestMs, point.longestMs);
        means.append(point.meanMs());
    }
    m_outlierMs = 0;
    if (!means.isEmpty()) {
        const auto middle = means.begin() + means.size() / 2;
        std::nth_element(means.begin(), middle, means.end());
        m_outlierMs = std::max(*middle * 3, *middle + 1000);
    }
}

QRectF DurationChart::plot() const
{
    const qreal margin = Theme::grid;
    const qreal axisHeight = fontMetrics().height() + 4;
    const qreal labels = fontMetrics().horizontalAdvance(u"00 m 00 s"_s);
    return QRectF(rect()).adjusted(margin + labels, margin, -margin, -axisHeight - 2);
}

TimeAxis DurationChart::axis() const
{
    const QRectF area = plot();
    return {m_fromMs, m_untilMs, area.left(), area.width()};
}

qreal DurationChart::y(qint64 ms, const QRectF &area) const
{
    return area.bottom() - area.height() * qreal(ms) / qreal(m_longestMs);
}

QPointF DurationChart::dot(const RunBucket &bucket, const QRectF &area, const TimeAxis &time) const
{
    return {time.x(bucket.start.toMSecsSinceEpoch() + m_pointSeconds * 500), y(bucket.longestMs, area)};
}

QSize DurationChart::sizeHint() const
{
    return {60 * Theme::grid, 12 * Theme::grid};
}

QSize DurationChart::minimumSizeHint() const
{
    return {20 * Theme::grid, 9 * Theme::grid};
}

void DurationChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = plot();
    const TimeAxis time = axis();
    painter.setPen(Theme::color(Theme::Role::Border));
    painter.drawLine(QPointF(area.left(), std::floor(area.bottom()) + 0.5),
                     QPointF(area.right(), std::floor(area.bottom()) + 0.5));
    painter.setPen(Theme::color(Theme::Role::MutedText));
    const QRectF label(0, area.top() - fontMetrics().height() / 2.0, area.left() - 6, fontMetrics().height());
    if (!m_points.isEmpty())
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, durationText(m_longestMs));
    painter.drawText(label.translated(0, area.height()), Qt::AlignRight | Qt::AlignVCenter, u"0"_s);
    time.paint(painter, area);

    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath means;
    for (const RunBucket &point : std::as_const(m_points)) {
        const QPointF at(dot(point, area, time).x(), y(point.meanMs(), area));
        if (means.elementCount() == 0)
            means.moveTo(at);
        else
            means.lineTo(at);
    }
    painter.setPen(QPen(Theme::color(Theme::Role::Accent), 1.5));
    painter.drawPath(means);
    painter.setPen(Qt::NoPen);
    for (const RunBucket &point : std::as_const(m_points)) {
        const bool outlier = point.longestMs > m_outlierMs;
        painter.setBrush(Theme::color(outlier ? Theme::Role::Warning : Theme::Role::MutedText));
        const QPointF at = dot(point, area, time);
        if (outlier) // a shape of its own besides the colour
            painter.drawPolygon(QPolygonF{at + QPointF(0, -outlierRadius - 1), at + QPointF(outlierRadius, 2),
                                          at + QPointF(-outlierRadius, 2)});
        else
            painter.drawEllipse(at, dotRadius, dotRadius);
    }
}

const RunBucket *DurationChart::bucketAt(const QPointF &position) const
{
    const QRectF area = plot();
    const TimeAxis time = axis();
    const RunBucket *nearest = nullptr;
    qreal best = reach;
    for (const RunBucket &point : m_points) {
        const QPointF distance = dot(point, area, time) - position;
        const qreal length = std::hypot(distance.x(), distance.y());
        if (length < best) {
            best = length;
            nearest = &point;
        }
    }
    return nearest;
}

bool DurationChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const RunBucket *point = bucketAt(help->pos())) {
        QStringList lines{exactTime(point->start), tr("longest %1").arg(durationText(point->longestMs))};
        if (point->finished > 1)
            lines.append(tr("mean %1 of %2 runs")
                             .arg(durationText(point->meanMs()), QLocale().toString(point->finished)));
        if (point->longestMs > m_outlierMs)
            lines.append(tr("much longer than usual"));
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void DurationChart::resizeEvent(QResizeEvent *)
{
    layOut();
}

void DurationChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(bucketAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DurationChart::mouseReleaseEvent(QMouseEvent *event)
{
    const RunBucket *point = bucketAt(event->position());
    if (event->button() == Qt::LeftButton && point)
        Q_EMIT runChosen(point->longestRun);
}
} // namespace crontopus
