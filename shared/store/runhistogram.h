// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/runrecord.h"

#include <QList>

#include <array>

namespace crontopus {
inline constexpr std::size_t outcomeCount = 6;

/// The runs that started within one stretch of time, counted.
struct RunBucket
{
    QDateTime start;                      ///< UTC
    std::array<int, outcomeCount> runs{}; ///< indexed by Outcome
    int finished = 0;                     ///< runs that have a duration: started and ended, not skipped
    qint64 totalDurationMs = 0;           ///< of these
    qint64 longestMs = -1;                ///< -1: none has ended
    qint64 longestRun = 0;                ///< id of that one

    [[nodiscard]] int count() const
    {
        int sum = 0;
        for (const int n : runs)
            sum += n;
        return sum;
    }
    [[nodiscard]] qint64 meanMs() const { return finished > 0 ? totalDurationMs / finished : -1; }
    void add(const RunBucket &other);
    bool operator==(const RunBucket &) const = default;
};

/// Buckets of `factor` neighbours each, so that a chart gets no more bars than it has room for. `buckets` in
/// rising order with gaps where nothing ran; `bucketSeconds` is their present width.
[[nodiscard]] QList<RunBucket> merged(const QList<RunBucket> &buckets, qint64 bucketSeconds, int factor);

/// Where the bucket that holds `time` begins. Buckets of a day or more begin at the machine's own midnight.
[[nodiscard]] qint64 bucketStartMs(qint64 timeMs, qint64 bucketSeconds);
/// What to add to UTC milliseconds so that buckets are whole multiples of their width.
[[nodiscard]] qint64 bucketShiftMs();
} // namespace crontopus
