// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/charts/runschart.h"

#include "app/console/theme/statuslook.h"
#include "app/console/theme/timetext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qreal leastBarWidth = 5;
/// From the bottom up: what is well is the ground on which trouble stands out.
constexpr std::array<Outcome, outcomeCount> stacking{Outcome::Success,   Outcome::Skipped, Outcome::Running,
                                                     Outcome::Cancelled, Outcome::Timeout, Outcome::Failure};

QColor barColor(Outcome outcome)
{
    QColor color = Theme::color(statusLook(outcome).role);
    if (outcome == Outcome::Success)
        color.setAlphaF(Theme::isDark() ? 0.55F : 0.5F);
    return color;
}
} // namespace

RunsChart::RunsChart(QWidget *parent) : TimeChart(leastBarWidth, u"00,000"_s, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Runs over time"));
}

void RunsChart::measure(QList<RunBucket> &buckets)
{
    m_highest = 1;
    RunBucket sum;
    for (const RunBucket &bar : std::as_const(buckets)) {
        m_highest = std::max(m_highest, bar.count());
        sum.add(bar);
    }
    // What the bars show, for who cannot see them.
    const int failed = sum.runs[std::size_t(Outcome::Failure)] + sum.runs[std::size_t(Outcome::Timeout)];
    setAccessibleDescription(tr("%1 runs, %2 of them failed").arg(sum.count()).arg(failed));
}

void RunsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = plot();
    const TimeAxis time = axis();
    paintAxes(painter, QLocale().toString(m_highest));

    const qint64 marked = m_pressed >= 0 ? m_pressed : m_hovered;
    if (marked >= 0 && m_hovered >= 0) {
        const qint64 first = std::min(marked, m_hovered);
        const qint64 end = std::max(marked, m_hovered) + bucketMs();
        QColor shade = Theme::color(Theme::Role::Selection);
        const QRectF span(time.x(first), area.top(), time.x(end) - time.x(first), area.height());
        painter.fillRect(span & area, shade);
    }

    if (hasFocus()) {
        painter.setPen(Theme::color(Theme::Role::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const RunBucket &bar : buckets()) {
        const qint64 start = bar.start.toMSecsSinceEpoch();
        const qreal left = std::max(std::floor(time.x(start)) + 1, area.left());
        const qreal right = std::min(std::floor(time.x(start + bucketMs())), area.right());
        if (right <= left)
            continue;
        qreal bottom = std::floor(area.bottom());
        for (const Outcome outcome : stacking) {
            const int runs = bar.runs[std::size_t(outcome)];
            if (runs == 0)
                continue;
            // One failure among thousands must be seen.
            const qreal height = std::max(2.0, std::round(area.height() * runs / m_highest));
            const qreal top = std::max(area.top() - 4, bottom - height);
            painter.fillRect(QRectF(left, top, right - left, bottom - top), barColor(outcome));
            bottom = top;
        }
    }
}

qint64 RunsChart::barAt(qreal x) const
{
    const QRectF area = plot();
    if (x < area.left() || x > area.right())
        return -1;
    return bucketStartMs(axis().at(x), bucketMs() / 1000);
}

const RunBucket *RunsChart::bucketAt(qreal x) const
{
    return bucketOf(barAt(x));
}

const RunBucket *RunsChart::bucketOf(qint64 start) const
{
    const auto found =
        std::lower_bound(buckets().cbegin(), buckets().cend(), start,
                         [](const RunBucket &bar, qint64 ms) { return bar.start.toMSecsSinceEpoch() < ms; });
    return found != buckets().cend() && found->start.toMSecsSinceEpoch() == start ? &*found : nullptr;
}

QStringList RunsChart::toolTipAt(const QPointF &position) const
{
    const RunBucket *bar = bucketAt(position.x());
    return bar ? linesFor(*bar) : QStringList();
}

QStringList RunsChart::linesFor(const RunBucket &bar) const
{
    QStringList lines{exactTime(bar.start), tr("for %1").arg(durationText(bucketMs()))};
    for (auto outcome = stacking.rbegin(); outcome != stacking.rend(); ++outcome) {
        if (const int runs = bar.runs[std::size_t(*outcome)])
            lines.append(u"%1 %2  %3"_s.arg(statusLook(*outcome).glyph, QLocale().toString(runs),
                                            statusLook(*outcome).word));
    }
    return lines;
}

void RunsChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = barAt(event->position().x());
}

void RunsChart::mouseMoveEvent(QMouseEvent *event)
{
    const qint64 bar = barAt(event->position().x());
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (bar != m_hovered) {
        m_hovered = bar;
        update();
    }
}

void RunsChart::mouseReleaseEvent(QMouseEvent *event)
{
    const qint64 pressed = std::exchange(m_pressed, -1);
    const qint64 released = barAt(event->position().x());
    if (event->button() != Qt::LeftButton || pressed < 0 || released < 0)
        return;
    emitSpan(std::min(pressed, released), std::max(pressed, released));
}

void RunsChart::emitSpan(qint64 first, qint64 last)
{
    const auto time = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    Q_EMIT spanChosen(time(first), time(last + bucketMs()));
}

void RunsChart::keyPressEvent(QKeyEvent *event)
{
    const QRectF area = plot();
    const qint64 first = barAt(area.left()), last = barAt(area.right() - 1);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Left)
        m_hovered = m_hovered < 0 ? last : std::max(first, m_hovered - bucketMs());
    else if (event->key() == Qt::Key_Right)
        m_hovered = m_hovered < 0 ? last : std::min(last, m_hovered + bucketMs());
    else if (enter && m_hovered >= 0)
        emitSpan(m_hovered, m_hovered);
    else
        TimeChart::keyPressEvent(event);
    if (m_hovered < 0 || enter)
        return;
    const RunBucket *bar = bucketOf(m_hovered);
    const QString text =
        bar ? linesFor(*bar).join(u'\n')
            : exactTime(QDateTime::fromMSecsSinceEpoch(m_hovered, Qt::UTC)) + u'\n' + tr("No runs");
    setAccessibleDescription(text);
    const QPointF place(axis().x(m_hovered + bucketMs() / 2), area.center().y());
    QToolTip::showText(mapToGlobal(place.toPoint()), text, this);
    update();
}

void RunsChart::focusOutEvent(QFocusEvent *event)
{
    m_hovered = -1;
    TimeChart::focusOutEvent(event);
}

void RunsChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}
} // namespace crontopus
