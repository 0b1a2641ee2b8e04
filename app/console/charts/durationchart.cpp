// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/charts/durationchart.h"

#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qreal leastPointWidth = 6;
constexpr qreal dotRadius = 2;
constexpr qreal outlierRadius = 3.5;
constexpr qreal reach = 9; ///< pixels from a dot within which it is meant
} // namespace

DurationChart::DurationChart(QWidget *parent) : TimeChart(leastPointWidth, u"00 m 00 s"_s, parent)
{
    setAccessibleName(tr("Duration over time"));
}

void DurationChart::measure(QList<RunBucket> &buckets)
{
    buckets.removeIf([](const RunBucket &bucket) { return bucket.finished == 0; });
    m_longestMs = 1;
    QList<qint64> means;
    for (const RunBucket &point : std::as_const(buckets)) {
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

qreal DurationChart::y(qint64 ms, const QRectF &area) const
{
    return area.bottom() - area.height() * qreal(ms) / qreal(m_longestMs);
}

QPointF DurationChart::dot(const RunBucket &bucket, const QRectF &area, const TimeAxis &time) const
{
    return {time.x(bucket.start.toMSecsSinceEpoch() + bucketMs() / 2), y(bucket.longestMs, area)};
}

void DurationChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = plot();
    const TimeAxis time = axis();
    paintAxes(painter, buckets().isEmpty() ? QString() : durationText(m_longestMs));

    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath means;
    for (const RunBucket &point : buckets()) {
        const QPointF at(dot(point, area, time).x(), y(point.meanMs(), area));
        if (means.elementCount() == 0)
            means.moveTo(at);
        else
            means.lineTo(at);
    }
    painter.setPen(QPen(Theme::color(Theme::Role::Accent), 1.5));
    painter.drawPath(means);
    painter.setPen(Qt::NoPen);
    for (const RunBucket &point : buckets()) {
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
    for (const RunBucket &point : buckets()) {
        const QPointF distance = dot(point, area, time) - position;
        const qreal length = std::hypot(distance.x(), distance.y());
        if (length < best) {
            best = length;
            nearest = &point;
        }
    }
    return nearest;
}

QStringList DurationChart::toolTipAt(const QPointF &position) const
{
    const RunBucket *point = bucketAt(position);
    if (!point)
        return {};
    QStringList lines{exactTime(point->start), tr("longest %1").arg(durationText(point->longestMs))};
    if (point->finished > 1)
        lines.append(
            tr("mean %1 of %2 runs").arg(durationText(point->meanMs()), QLocale().toString(point->finished)));
    if (point->longestMs > m_outlierMs)
        lines.append(tr("much longer than usual"));
    return lines;
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
