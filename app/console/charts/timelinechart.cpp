// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/charts/timelinechart.h"

#include "app/console/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int barWidth = 3;
constexpr qreal leastBar = 4; // high
constexpr qreal reach = 5;    // pixels beside a mark that still mean it
constexpr int widestLabel = 240;

bool isJob(const TimelineLane &lane)
{
    return lane.kind == TimelineLane::Kind::Job;
}
} // namespace

TimelineChart::TimelineChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What will run in the next 24 hours"));
}

void TimelineChart::setTimeline(std::shared_ptr<const Timeline> timeline, Describe describe,
                                const QString &summary)
{
    m_timeline = std::move(timeline);
    m_describe = std::move(describe);
    m_summary = summary;
    m_hovered = {};
    if (m_current.lane >= laneCount())
        m_current = {};
    setAccessibleDescription(summary);
    measure();
    updateGeometry();
    update();
}

void TimelineChart::setNow(std::int64_t utc)
{
    m_now = utc;
    update();
}

void TimelineChart::measure()
{
    int widest = 0;
    for (int lane = 0; lane < laneCount(); ++lane)
        widest =
            std::max(widest, fontMetrics().horizontalAdvance(m_timeline->lanes[std::size_t(lane)].title));
    m_labelWidth = std::min(widest, widestLabel) + 2 * Theme::grid;
}

int TimelineChart::rowHeight() const
{
    return fontMetrics().height() + 6;
}

QRectF TimelineChart::plot() const
{
    const qreal left = std::min<qreal>(m_labelWidth, width() / 3.0);
    return {left, 0, std::max(1.0, width() - left - Theme::grid), qreal(laneCount() * rowHeight())};
}

QRectF TimelineChart::row(int lane) const
{
    const QRectF area = plot();
    return {area.left(), qreal(lane * rowHeight()), area.width(), qreal(rowHeight())};
}

TimeAxis TimelineChart::axis() const
{
    const QRectF area = plot();
    if (!m_timeline)
        return {0, 1, area.left(), area.width()};
    return {m_timeline->from * 1000, m_timeline->until * 1000, area.left(), area.width()};
}

QSize TimelineChart::sizeHint() const
{
    return {90 * Theme::grid, laneCount() * rowHeight() + fontMetrics().height() + 8};
}

QSize TimelineChart::minimumSizeHint() const
{
    return {40 * Theme::grid, sizeHint().height()};
}

QPoint TimelineChart::positionOf(int lane, std::int64_t utc) const
{
    return QPointF(axis().x(utc * 1000) + 1, row(lane).center().y()).toPoint();
}

std::int64_t TimelineChart::startAfter(int lane, std::int64_t utc) const
{
    const std::vector<std::uint32_t> &starts = m_timeline->lanes[std::size_t(lane)].starts;
    const auto first = std::clamp<std::int64_t>((utc - m_timeline->from + 59) / 60, 0, std::ssize(starts));
    const auto found = std::find_if(starts.cbegin() + first, starts.cend(), [](auto n) { return n > 0; });
    return found == starts.cend() ? -1 : m_timeline->from + (found - starts.cbegin()) * 60;
}

std::int64_t TimelineChart::startBefore(int lane, std::int64_t utc) const
{
    const std::vector<std::uint32_t> &starts = m_timeline->lanes[std::size_t(lane)].starts;
    const auto end = std::clamp<std::int64_t>((utc - m_timeline->from + 59) / 60, 0, std::ssize(starts));
    for (std::int64_t i = end - 1; i >= 0; --i) {
        if (starts[std::size_t(i)] > 0)
            return m_timeline->from + i * 60;
    }
    return -1;
}

TimelineChart::Spot TimelineChart::spotAt(const QPointF &position) const
{
    Spot spot;
    const int lane = int(std::floor(position.y() / rowHeight()));
    if (position.y() < 0 || lane >= laneCount())
        return spot;
    spot.lane = lane;
    if (position.x() < plot().left() - reach)
        return spot;
    const TimeAxis time = axis();
    const std::int64_t utc = time.at(position.x() - 1) / 1000;
    qreal best = reach;
    for (const std::int64_t start : {startAfter(lane, utc), startBefore(lane, utc)}) {
        const qreal distance = std::abs(time.x(start * 1000) + 1 - position.x());
        if (start >= 0 && distance < best) {
            best = distance;
            spot.utc = start;
        }
    }
    return spot;
}

QList<quint64> TimelineChart::barsOf(int lane) const
{
    const QRectF area = plot();
    const TimeAxis time = axis();
    QList<quint64> bars(qsizetype(area.width()) / barWidth + 1, 0);
    const std::vector<std::uint32_t> &starts = m_timeline->lanes[std::size_t(lane)].starts;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qreal x = time.x((m_timeline->from + qint64(i) * 60) * 1000) - area.left();
        bars[std::clamp<qsizetype>(qsizetype(x) / barWidth, 0, bars.size() - 1)] += starts[i];
    }
    return bars;
}

void TimelineChart::paintMarks(QPainter &painter, int lane) const
{
    const TimelineLane &shown = m_timeline->lanes[std::size_t(lane)];
    const QRectF place = row(lane).adjusted(0, 4, 0, -4);
    const TimeAxis time = axis();
    const qreal width = qreal(shown.total) * 4 > place.width() ? 1 : 3;
    QColor past = Theme::color(Theme::Role::MutedText);
    QColor coming = shown.placed ? Theme::color(Theme::Role::Accent) : past;
    if (qreal(shown.total) * 2.5 > place.width()) { // marks grow together: a quiet band, not a wall
        past.setAlphaF(0.5F);
        coming.setAlphaF(0.5F);
    }
    qreal last = -1;
    for (std::int64_t utc = startAfter(lane, m_timeline->from); utc >= 0; utc = startAfter(lane, utc + 60)) {
        const QRectF mark(std::floor(time.x(utc * 1000)), place.top(), width, place.height());
        if (std::exchange(last, mark.left()) == mark.left())
            continue;
        if (shown.placed) {
            painter.fillRect(mark, utc < m_now ? past : coming);
        } else { // hollow: it would start, but nobody starts it
            painter.setPen(past);
            painter.drawRect(mark.adjusted(0, 0, -1, -1));
        }
    }
}

void TimelineChart::paintBars(QPainter &painter, int lane, quint64 most) const
{
    const QRectF place = row(lane).adjusted(0, 3, 0, -3);
    const qreal now = axis().x(m_now * 1000);
    const bool placed = m_timeline->lanes[std::size_t(lane)].kind != TimelineLane::Kind::Nowhere;
    const QColor past = Theme::color(Theme::Role::MutedText);
    const QColor coming = placed ? Theme::color(Theme::Role::Accent) : past;
    const QList<quint64> bars = barsOf(lane);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (bars.at(i) == 0)
            continue;
        // By the square root: one start among hundreds must be seen.
        const qreal share = std::sqrt(qreal(bars.at(i)) / qreal(most));
        const qreal height = std::round(leastBar + (place.height() - leastBar) * share);
        const qreal left = std::floor(place.left()) + qreal(i * barWidth);
        painter.fillRect(QRectF(left, place.bottom() - height, barWidth - 1, height),
                         left < now ? past : coming);
    }
}

/// The word below the line, where it is not in the way of a time.
void TimelineChart::paintNow(QPainter &painter, qreal x) const
{
    const QString text = tr("now");
    const qreal reserved =
        fontMetrics().horizontalAdvance(u"00 MMM"_s) + fontMetrics().horizontalAdvance(text);
    const QList<TimeAxis::Mark> marks = axisMarks();
    const bool taken = std::any_of(marks.cbegin(), marks.cend(), [&](const TimeAxis::Mark &mark) {
        return std::abs(axis().x(mark.ms) - x) < reserved / 2;
    });
    if (taken)
        return;
    painter.setPen(Theme::color(Theme::Role::Text));
    painter.drawText(QRectF(x - reserved, plot().bottom() + 4, 2 * reserved, fontMetrics().height()),
                     Qt::AlignHCenter | Qt::AlignTop, text);
}

QList<TimeAxis::Mark> TimelineChart::axisMarks() const
{
    return axis().marks(fontMetrics().horizontalAdvance(u"00 MMM"_s) * 2);
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    if (!m_timeline)
        return;
    QPainter painter(this);
    const QRectF area = plot();
    const TimeAxis time = axis();
    quint64 most = 1;
    for (int lane = 0; lane < laneCount(); ++lane) {
        if (isJob(m_timeline->lanes[std::size_t(lane)]))
            continue;
        const QList<quint64> bars = barsOf(lane);
        most = std::max(most, *std::max_element(bars.cbegin(), bars.cend()));
    }
    painter.setPen(Theme::color(Theme::Role::Border));
    const QList<TimeAxis::Mark> marks = axisMarks();
    for (const TimeAxis::Mark &mark : marks) {
        const qreal x = std::floor(time.x(mark.ms)) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (int lane = 0; lane < laneCount(); ++lane) {
        const TimelineLane &shown = m_timeline->lanes[std::size_t(lane)];
        const QRectF place = row(lane);
        if (lane == m_hovered.lane || (hasFocus() && lane == m_current.lane))
            painter.fillRect(QRectF(0, place.top(), width(), place.height()),
                             Theme::color(Theme::Role::Selection));
        const bool link = lane == m_hovered.lane && m_hovered.utc < 0 && isJob(shown);
        painter.setPen(Theme::color(link ? Theme::Role::Accent : Theme::Role::Text));
        const QRectF label(2, place.top(), area.left() - Theme::grid - 2, place.height());
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(shown.title, Qt::ElideMiddle, int(label.width())));
        if (isJob(shown))
            paintMarks(painter, lane);
        else
            paintBars(painter, lane, most);
        painter.setPen(Theme::color(Theme::Role::Border));
        painter.drawLine(QPointF(0, place.bottom() - 0.5), QPointF(area.right(), place.bottom() - 0.5));
    }
    time.paint(painter, area);
    const qreal now = std::floor(time.x(m_now * 1000)) + 0.5;
    if (now >= area.left() && now <= area.right()) {
        painter.setPen(QPen(Theme::color(Theme::Role::Text), 1, Qt::DashLine));
        painter.drawLine(QPointF(now, area.top()), QPointF(now, area.bottom() + 3));
        paintNow(painter, now);
    }
    if (hasFocus() && m_current.lane >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::color(Theme::Role::Text), 1.5));
        const QRectF place = row(m_current.lane).adjusted(0, 1.5, 0, -2.5);
        if (m_current.utc >= 0)
            painter.drawRoundedRect(QRectF(time.x(m_current.utc * 1000) - 3, place.top(), 9, place.height()),
                                    2, 2);
    }
}

void TimelineChart::goTo(int lane, std::int64_t utc)
{
    m_current = {lane, utc};
    update();
    QStringList lines{m_timeline->lanes[std::size_t(lane)].title};
    if (utc >= 0 && m_describe)
        lines = m_describe(lane, utc);
    setAccessibleDescription(lines.join(u'\n') + u'\n' + m_summary);
    if (utc >= 0)
        QToolTip::showText(mapToGlobal(positionOf(lane, utc) + QPoint(0, rowHeight() / 2)), lines.join(u'\n'),
                           this);
    else
        QToolTip::hideText();
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // By Tab one arrives at a mark; a click says itself where.
    if (event->reason() != Qt::MouseFocusReason && m_current.lane < 0 && laneCount() > 0)
        m_current = {0, startAfter(0, m_now)};
    update();
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    if (laneCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int lane = std::max(0, m_current.lane);
    const std::int64_t utc = m_current.utc >= 0 ? m_current.utc : m_now;
    // The start of another lane that is nearest to where one is.
    const auto near = [this, utc](int other) {
        const std::int64_t after = startAfter(other, utc);
        return after >= 0 ? after : startBefore(other, utc);
    };
    const auto goToStart = [this, lane](std::int64_t start) {
        if (start >= 0)
            goTo(lane, start);
    };
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int other = std::clamp(lane + (event->key() == Qt::Key_Up ? -1 : 1), 0, laneCount() - 1);
        goTo(other, near(other));
        break;
    }
    case Qt::Key_Left:
        goToStart(startBefore(lane, utc));
        break;
    case Qt::Key_Right:
        goToStart(startAfter(lane, m_current.utc >= 0 ? utc + 60 : utc));
        break;
    case Qt::Key_Home:
        goToStart(startAfter(lane, m_timeline->from));
        break;
    case Qt::Key_End:
        goToStart(startBefore(lane, m_timeline->until));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current.utc >= 0)
            Q_EMIT chosen(lane, m_current.utc);
        else
            Q_EMIT laneChosen(lane);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Spot spot = spotAt(help->pos());
    QStringList lines;
    if (spot.utc >= 0 && m_describe)
        lines = m_describe(spot.lane, spot.utc);
    else if (spot.lane >= 0 && help->pos().x() < plot().left())
        lines = QStringList{m_timeline->lanes[std::size_t(spot.lane)].title};
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position());
    const bool title = spot.lane >= 0 && event->position().x() < plot().left() &&
                       isJob(m_timeline->lanes[std::size_t(spot.lane)]);
    setCursor(spot.utc >= 0 || title ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (spot != m_hovered) {
        m_hovered = spot;
        update();
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || spot.lane < 0)
        return;
    m_current = spot;
    update();
    if (spot.utc >= 0)
        Q_EMIT chosen(spot.lane, spot.utc);
    else if (event->position().x() < plot().left())
        Q_EMIT laneChosen(spot.lane);
}

void TimelineChart::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void TimelineChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        updateGeometry();
    }
}
} // namespace crontopus
