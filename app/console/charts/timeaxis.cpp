// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/charts/timeaxis.h"

#include "app/console/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 minute = 60, hour = 3600, day = 86400;
} // namespace

qint64 niceBucketSeconds(qint64 spanSeconds, int bars)
{
    static constexpr std::array<qint64, 12> widths{minute,    5 * minute, 15 * minute, 30 * minute,
                                                   hour,      2 * hour,   3 * hour,    6 * hour,
                                                   12 * hour, day,        7 * day,     30 * day};
    for (const qint64 width : widths) {
        if (spanSeconds / width <= bars)
            return width;
    }
    return widths.back();
}

QList<TimeAxis::Mark> TimeAxis::marks(qreal spacing) const
{
    static constexpr std::array<qint64, 15> steps{minute,   5 * minute, 15 * minute, 30 * minute, hour,
                                                  3 * hour, 6 * hour,   12 * hour,   day,         2 * day,
                                                  7 * day,  14 * day,   30 * day,    91 * day,    365 * day};
    const qint64 span = (untilMs - fromMs) / 1000;
    const qreal room = std::max(1.0, width / spacing);
    qint64 step = steps.back();
    for (const qint64 candidate : steps) {
        if (qreal(span) / qreal(candidate) <= room) {
            step = candidate;
            break;
        }
    }
    // From a local midnight on, so that marks stand at round times of the day.
    QDateTime time = QDateTime::fromMSecsSinceEpoch(fromMs).date().startOfDay();
    QList<Mark> result;
    while (time.toMSecsSinceEpoch() < untilMs && result.size() < 200) {
        if (time.toMSecsSinceEpoch() >= fromMs) {
            const bool midnight = time.time() == QTime(0, 0);
            const QString text = step >= 365 * day         ? time.toString(u"yyyy"_s)
                                 : step >= day || midnight ? QLocale().toString(time.date(), u"d MMM"_s)
                                                           : time.toString(u"HH:mm"_s);
            result.append({time.toMSecsSinceEpoch(), text});
        }
        time = step >= day ? time.addDays(step / day) : time.addSecs(step);
    }
    return result;
}

void TimeAxis::paint(QPainter &painter, const QRectF &plot) const
{
    painter.save();
    const QFontMetricsF metrics(painter.font());
    for (const Mark &mark : marks(metrics.horizontalAdvance(u"00 MMM"_s) * 2)) {
        const qreal at = std::floor(x(mark.ms)) + 0.5;
        painter.setPen(Theme::color(Theme::Role::Border));
        painter.drawLine(QPointF(at, plot.bottom()), QPointF(at, plot.bottom() + 3));
        painter.setPen(Theme::color(Theme::Role::MutedText));
        const qreal textWidth = metrics.horizontalAdvance(mark.text);
        if (at - textWidth / 2 >= plot.left() - 4 && at + textWidth / 2 <= plot.right() + 4)
            painter.drawText(QPointF(at - textWidth / 2, plot.bottom() + 4 + metrics.ascent()), mark.text);
    }
    painter.restore();
}
} // namespace crontopus
