// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/runhistogram.h"

#include <QTimeZone>

namespace crontopus {
void RunBucket::add(const RunBucket &other)
{
    for (std::size_t i = 0; i < runs.size(); ++i)
        runs[i] += other.runs[i];
    finished += other.finished;
    totalDurationMs += other.totalDurationMs;
    if (other.longestMs > longestMs) {
        longestMs = other.longestMs;
        longestRun = other.longestRun;
    }
}

qint64 bucketShiftMs()
{
    // One offset for all: around a change of daylight saving some buckets begin an hour off, and none is
    // longer or shorter than the others.
    return qint64(QDateTime::currentDateTime().offsetFromUtc()) * 1000;
}

qint64 bucketStartMs(qint64 timeMs, qint64 bucketSeconds)
{
    const qint64 width = bucketSeconds * 1000;
    const qint64 shift = bucketShiftMs();
    const qint64 shifted = timeMs + shift;
    const qint64 remainder = ((shifted % width) + width) % width;
    return timeMs - remainder;
}

QList<RunBucket> merged(const QList<RunBucket> &buckets, qint64 bucketSeconds, int factor)
{
    if (factor <= 1)
        return buckets;
    QList<RunBucket> result;
    for (const RunBucket &bucket : buckets) {
        const qint64 start = bucketStartMs(bucket.start.toMSecsSinceEpoch(), bucketSeconds * factor);
        if (result.isEmpty() || result.last().start.toMSecsSinceEpoch() != start) {
            RunBucket wide;
            wide.start = QDateTime::fromMSecsSinceEpoch(start, Qt::UTC);
            result.append(wide);
        }
        result.last().add(bucket);
    }
    return result;
}
} // namespace crontopus
