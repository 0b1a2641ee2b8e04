// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/collisions.h"

#include "shared/schedule/civil.h"

#include <algorithm>

namespace crontopus {
namespace {
constexpr std::int64_t minute = 60, hour = 3600, day = 86400;

/// Of all jobs that run on some machine we know of, or could.
std::vector<int> unplacedJobs(const JobPlaces &places)
{
    std::vector<int> jobs;
    for (std::size_t i = 0; i < places.jobs.size(); ++i) {
        if (!places.jobs[i]->checkin.ping)
            jobs.push_back(int(i));
    }
    return jobs;
}

void count(WeekHeat &heat, const std::vector<int> &jobs, const FiringTable &table, const WeekMinutes &week,
           int endpoint)
{
    std::vector<std::uint32_t> starts(week.cellOf.size(), 0);
    for (const int job : jobs) {
        table.forEach(job, week.from, week.until,
                      [&](std::int64_t utc) { ++starts[std::size_t((utc - week.from) / minute)]; });
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto index = std::size_t(week.cellOf[i]);
        HeatCell &cell = heat.cells[index / WeekHeat::hours][index % WeekHeat::hours];
        cell.starts += starts[i];
        const std::int64_t utc = week.from + std::int64_t(i) * minute;
        const int peak = int(starts[i]);
        if (peak > cell.peak || (peak > 0 && peak == cell.peak && utc < cell.peakMinute)) {
            cell.peak = peak;
            cell.peakMinute = utc;
            cell.peakEndpoint = endpoint;
        }
    }
}
} // namespace

WeekMinutes weekMinutes(std::int64_t now, const ZoneRules &zone)
{
    WeekMinutes week;
    const std::int64_t firstDay = civil::floorDiv(now + zone.offsetAt(now), day);
    week.firstDay = QDate(1970, 1, 1).addDays(firstDay);
    week.hour = civil::floorDiv(now + zone.offsetAt(now), hour) * hour - zone.offsetAt(now);
    // Midnight may be left out or come twice, and offsets reach from -12 to +14 hours: looking is simpler
    // than knowing.
    for (std::int64_t utc = (firstDay - 1) * day; utc < (firstDay + WeekHeat::days + 1) * day;
         utc += minute) {
        const std::int64_t local = utc + zone.offsetAt(utc);
        const std::int64_t dayOfWeek = civil::floorDiv(local, day) - firstDay;
        if (week.cellOf.empty() && dayOfWeek != 0)
            continue;
        if (dayOfWeek >= WeekHeat::days)
            break;
        if (week.cellOf.empty())
            week.from = utc;
        const std::int64_t hourOfDay = (local - civil::floorDiv(local, day) * day) / hour;
        week.cellOf.push_back(
            std::int16_t(std::max<std::int64_t>(0, dayOfWeek) * WeekHeat::hours + hourOfDay));
    }
    week.until = week.from + std::int64_t(week.cellOf.size()) * minute;
    return week;
}

WeekHeat weekHeat(const JobPlaces &places, const FiringTable &table, const WeekMinutes &week, int endpoint,
                  const TaskControl &control)
{
    WeekHeat heat;
    heat.firstDay = week.firstDay;
    for (const std::int16_t index : week.cellOf)
        heat.cells[std::size_t(index / WeekHeat::hours)][std::size_t(index % WeekHeat::hours)].exists = true;
    if (!places.anyPlaced()) {
        count(heat, unplacedJobs(places), table, week, allEndpoints);
    } else {
        for (std::size_t i = 0; i < places.endpoints.size() && !control.cancelled(); ++i) {
            if (endpoint == allEndpoints || endpoint == int(i))
                count(heat, places.endpoints[i].jobs, table, week, int(i));
        }
    }
    int worst = 0;
    for (int d = 0; d < WeekHeat::days; ++d) {
        for (int h = 0; h < WeekHeat::hours; ++h) {
            if (heat.at(d, h).peak > worst && heat.at(d, h).peakMinute >= week.hour) {
                worst = heat.at(d, h).peak;
                heat.worstDay = d;
                heat.worstHour = h;
            }
        }
    }
    return heat;
}

std::vector<int> jobsStarting(const JobPlaces &places, const FiringTable &table, std::int64_t utc,
                              int endpoint)
{
    std::vector<int> jobs =
        endpoint == allEndpoints ? unplacedJobs(places) : places.endpoints[std::size_t(endpoint)].jobs;
    jobs.erase(std::remove_if(jobs.begin(), jobs.end(), [&](int job) { return !table.starts(job, utc); }),
               jobs.end());
    return jobs;
}
} // namespace crontopus
