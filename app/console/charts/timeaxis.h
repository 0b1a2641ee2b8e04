// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace crontopus {
/// The horizontal axis of a chart: times on pixels, with marks at round local times.
struct TimeAxis
{
    qint64 fromMs = 0, untilMs = 1; ///< UTC
    qreal left = 0, width = 1;      ///< pixels

    [[nodiscard]] qreal x(qint64 ms) const
    {
        return left + width * qreal(ms - fromMs) / qreal(untilMs - fromMs);
    }
    [[nodiscard]] qint64 at(qreal x) const
    {
        return fromMs + qint64(qreal(untilMs - fromMs) * (x - left) / width);
    }

    struct Mark
    {
        qint64 ms = 0;
        QString text; ///< "14:00", "Nov 20", "2026"
    };
    /// As many as fit when each may take `spacing` pixels.
    [[nodiscard]] QList<Mark> marks(qreal spacing) const;
    /// Marks and their texts below `plot`.
    void paint(QPainter &painter, const QRectF &plot) const;
};

/// The width that makes about `bars` bars out of `spanSeconds`, of those that people expect: 1 m, 5 m, 15 m,
/// 1 h, … 1 d, 7 d, 30 d.
[[nodiscard]] qint64 niceBucketSeconds(qint64 spanSeconds, int bars);
} // namespace crontopus
