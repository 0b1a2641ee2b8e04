// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/weekgrid.h"

namespace crontopus {
namespace {
constexpr std::int64_t daySeconds = 86400;

std::int64_t floorDay(std::int64_t seconds)
{
    return seconds >= 0 ? seconds / daySeconds : (seconds - daySeconds + 1) / daySeconds;
}
} // namespace

WeekGrid weekGrid(const JobSchedule &schedule, std::int64_t from)
{
    WeekGrid grid;
    const ZoneRules &zone = *schedule.zone;
    const std::int64_t firstDay = floorDay(from + zone.offsetAt(from));
    grid.firstDay = QDate(1970, 1, 1).addDays(firstDay);
    // A day earlier than the local midnight can be in UTC; firings before the first day are left out below.
    std::int64_t at = firstDay * daySeconds - daySeconds - 1;
    while (const auto next = schedule.next(at)) {
        at = *next;
        const std::int64_t local = at + zone.offsetAt(at);
        const std::int64_t day = floorDay(local) - firstDay;
        if (day >= 7)
            break;
        if (day < 0)
            continue;
        ++grid.counts[std::size_t(day)][std::size_t((local - floorDay(local) * daySeconds) / 3600)];
        ++grid.total;
    }
    return grid;
}
} // namespace crontopus
