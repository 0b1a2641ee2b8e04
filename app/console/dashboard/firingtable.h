// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/async.h"
#include "shared/schedule/jobschedule.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace crontopus {
/// The minutes of a span in which jobs start: one bit a minute, one row for all jobs of the same schedule.
/// Immutable, so that any thread may read it. A week of 5,000 different schedules takes 6 MB.
class FiringTable final
{
public:
    FiringTable() = default;
    /// The span [from, until) in UTC seconds; whole minutes. A schedule for each job. Half a second for a
    /// week of 5,000 different schedules of every five minutes; incomplete when cancelled meanwhile.
    FiringTable(const std::vector<const JobSchedule *> &schedules, std::int64_t from, std::int64_t until,
                const TaskControl &control);

    [[nodiscard]] std::int64_t from() const { return m_from; }
    [[nodiscard]] std::int64_t until() const { return m_from + m_minutes * 60; }
    /// Does the job start in the minute that begins at `utc`? False outside the span.
    [[nodiscard]] bool starts(int job, std::int64_t utc) const;
    /// Calls `use(utc)` for each minute in [from, until) in which the job starts, in rising order.
    template<typename Use>
    void forEach(int job, std::int64_t from, std::int64_t until, Use use) const;

private:
    static constexpr int wordBits = 64;

    std::int64_t m_from = 0, m_minutes = 0;
    std::vector<std::vector<std::uint64_t>> m_rows; ///< one a distinct schedule
    std::vector<std::size_t> m_rowOf;               ///< by job
};

template<typename Use>
void FiringTable::forEach(int job, std::int64_t from, std::int64_t until, Use use) const
{
    const std::int64_t first = std::max<std::int64_t>(0, (from - m_from + 59) / 60);
    const std::int64_t end = std::min(m_minutes, (until - m_from + 59) / 60);
    if (first >= end)
        return;
    const std::vector<std::uint64_t> &row = m_rows[m_rowOf[std::size_t(job)]];
    for (std::int64_t word = first / wordBits; word * wordBits < end; ++word) {
        for (std::uint64_t bits = row[std::size_t(word)]; bits != 0; bits &= bits - 1) {
            const std::int64_t minute = word * wordBits + std::countr_zero(bits);
            if (minute >= first && minute < end)
                use(m_from + minute * 60);
        }
    }
}
} // namespace crontopus
