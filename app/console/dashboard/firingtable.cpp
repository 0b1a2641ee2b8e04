// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/firingtable.h"

#include <string>
#include <unordered_map>

namespace crontopus {
namespace {
/// The same for schedules that start at the same times.
std::string keyOf(const JobSchedule &schedule)
{
    std::string key = schedule.zone ? schedule.zone->name() : std::string();
    for (const Schedule &each : schedule.schedules)
        key += '\n' + each.text();
    if (schedule.at)
        key += '\n' + std::to_string(*schedule.at);
    return key;
}
} // namespace

FiringTable::FiringTable(const std::vector<const JobSchedule *> &schedules, std::int64_t from,
                         std::int64_t until, const TaskControl &control)
    : m_from(from), m_minutes(std::max<std::int64_t>(0, (until - from) / 60))
{
    const auto words = std::size_t((m_minutes + wordBits - 1) / wordBits);
    std::unordered_map<std::string, std::size_t> known;
    m_rowOf.reserve(schedules.size());
    for (const JobSchedule *schedule : schedules) {
        const auto [place, isNew] = known.try_emplace(keyOf(*schedule), m_rows.size());
        m_rowOf.push_back(place->second);
        if (!isNew)
            continue;
        std::vector<std::uint64_t> &row = m_rows.emplace_back(words, 0);
        if (control.cancelled() || !schedule->zone)
            continue;
        for (auto at = schedule->next(from - 1); at && *at < until; at = schedule->next(*at)) {
            const auto minute = std::size_t((*at - from) / 60);
            row[minute / wordBits] |= std::uint64_t(1) << (minute % wordBits);
        }
    }
}

bool FiringTable::starts(int job, std::int64_t utc) const
{
    if (utc < m_from || utc >= until())
        return false;
    const auto minute = std::size_t((utc - m_from) / 60);
    return (m_rows[m_rowOf[std::size_t(job)]][minute / wordBits] >> (minute % wordBits) & 1) != 0;
}
} // namespace crontopus
