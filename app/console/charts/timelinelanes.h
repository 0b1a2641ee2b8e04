// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace crontopus {
/// One row of a TimelineChart.
struct TimelineLane
{
    enum class Kind {
        Job,
        Namespace,
        Endpoint,
        Others, ///< those for which there was no row
        Nowhere ///< jobs that no endpoint has
    };

    Kind kind = Kind::Job;
    QString title;
    std::vector<int> jobs;                  ///< rising; places in the list that the lanes were made of
    bool placed = true;                     ///< Kind::Job: some endpoint has it
    std::vector<std::uint32_t> starts = {}; ///< one a minute; a job on two endpoints starts twice
    std::uint64_t total = 0;
};

/// What starts when, in rows: plain data.
struct Timeline
{
    std::int64_t from = 0, until = 0; ///< UTC seconds, whole minutes
    std::vector<TimelineLane> lanes;

    [[nodiscard]] std::uint64_t total() const
    {
        std::uint64_t sum = 0;
        for (const TimelineLane &lane : lanes)
            sum += lane.total;
        return sum;
    }
};
} // namespace crontopus
