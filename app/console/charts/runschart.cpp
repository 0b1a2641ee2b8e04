// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/charts/runschart.h"

#include "app/console/theme/statuslook.h"
#include "app/console/theme/timetext.h"

#include <QHelpEvent>
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

RunsChart::RunsChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Runs over time"));
}

void RunsChart::setBuckets(const QList<RunBucket> &buckets, qint64 bucketSeconds, const QDateTime &from,
                           const QDateTime &until)
{
    m_buckets = buckets;
    m_bucketSeconds = bucketSeconds;
    m_fromMs = bucketStartMs(from.toMSecsSinceEpoch(), bucketSeconds);
    m_untilMs = std::max(until.toMSecsSinceEpoch(), m_fromMs + bucketSeconds * 1000);
    layOut();
    update();
}

void RunsChart::layOut()
{
    const qreal room = std::max(1.0, plot().width() / leastBarWidth);
    const qreal bars = qreal(m_untilMs - m_fromMs) / qreal(m_bucketSeconds * 1000);
    const int factor = std::max(1, int(std::ceil(bars / room)));
    m_barSeconds = m_bucketSeconds * factor;
    m_bars = merged(m_buckets, m_bucketSeconds, factor);
    m_highest = 1;
    for (const RunBucket &bar : std::as_const(m_bars))
        m_highest = std::max(m_highest, bar.count());
}

QRectF RunsChart::plot() const
{
    const qreal margin = Theme::grid;
    const qreal axisHeight = fontMetrics().height() + 4;
    const qreal labels = fontMetrics().horizontalAdvance(u"00,000"_s);
    return QRectF(rect()).adjusted(margin + labels, margin, -margin, -axisHeight - 2);
}

TimeAxis RunsChart::axis() const
{
    const QRectF area = plot();
    return {m_fromMs, m_untilMs, area.left(), area.width()};
}

QSize RunsChart::sizeHint() const
{
    return {60 * Theme::grid, 12 * Theme::grid};
}

QSize RunsChart::minimumSizeHint() const
{
    return {20 * Theme::grid, 9 * Theme::grid};
}

void RunsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = plot();
    const TimeAxis time = axis();
    painter.setPen(Theme::color(Theme::Role::Border));
    painter.drawLine(QPointF(area.left(), std::floor(area.bottom()) + 0.5),
                     QPointF(area.right(), std::floor(area.bottom()) + 0.5));
    painter.setPen(Theme::color(Theme::Role::MutedText));
    const QRectF label(0, area.top() - fontMetrics().height() / 2.0, area.left() - 6, fontMetrics().height());
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_highest));
    painter.drawText(label.translated(0, area.height()), Qt::AlignRight | Qt::AlignVCenter, u"0"_s);
    time.paint(painter, area);

    const qint64 marked = m_pressed >= 0 ? m_pressed : m_hovered;
    if (marked >= 0 && m_hovered >= 0) {
        const qint64 first = std::min(marked, m_hovered);
        const qint64 end = std::max(marked, m_hovered) + m_barSeconds * 1000;
        QColor shade = Theme::color(Theme::Role::Selection);
        const QRectF span(time.x(first), area.top(), time.x(end) - time.x(first), area.height());
        painter.fillRect(span & area, shade);
    }

    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const RunBucket &bar : std::as_const(m_bars)) {
        const qint64 start = bar.start.toMSecsSinceEpoch();
        const qreal left = std::max(std::floor(time.x(start)) + 1, area.left());
        const qreal right = std::min(std::floor(time.x(start + m_barSeconds * 1000)), area.right());
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
    return bucketStartMs(axis().at(x), m_barSeconds);
}

const RunBucket *RunsChart::bucketAt(qreal x) const
{
    const qint64 start = barAt(x);
    const auto found =
        std::lower_bound(m_bars.cbegin(), m_bars.cend(), start,
                         [](const RunBucket &bar, qint64 ms) { return bar.start.toMSecsSinceEpoch() < ms; });
    return found != m_bars.cend() && found->start.toMSecsSinceEpoch() == start ? &*found : nullptr;
}

bool RunsChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const RunBucket *bar = bucketAt(help->pos().x());
    if (!bar) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines{exactTime(bar->start), tr("for %1").arg(durationText(m_barSeconds * 1000))};
    for (auto outcome = stacking.rbegin(); outcome != stacking.rend(); ++outcome) {
        if (const int runs = bar->runs[std::size_t(*outcome)])
            lines.append(u"%1 %2  %3"_s.arg(statusLook(*outcome).glyph, QLocale().toString(runs),
                                            statusLook(*outcome).word));
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

void RunsChart::resizeEvent(QResizeEvent *)
{
    layOut();
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
    const auto time = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    Q_EMIT spanChosen(time(std::min(pressed, released)),
                      time(std::max(pressed, released) + m_barSeconds * 1000));
}

void RunsChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}
} // namespace crontopus
