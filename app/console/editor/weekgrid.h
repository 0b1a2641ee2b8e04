// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/schedule/jobschedule.h"

#include <array>

namespace crontopus {
/// How often a schedule fires in each hour of seven days.
struct WeekGrid
{
    std::array<std::array<int, 24>, 7> counts{}; ///< by day, then local hour
    QDate firstDay;                              ///< local date of the first
    int total = 0;
};

/// The seven days that begin with the local day of `from` (UTC seconds), in the schedule's own zone; hours
/// that daylight saving doubles count both. Some milliseconds for a job of every minute, microseconds for
/// most.
[[nodiscard]] WeekGrid weekGrid(const JobSchedule &schedule, std::int64_t from);
} // namespace crontopus
