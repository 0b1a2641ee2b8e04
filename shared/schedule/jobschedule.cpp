// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/jobschedule.h"

#include "shared/schedule/civil.h"

#include <algorithm>

namespace crontopus {
std::optional<std::int64_t> JobSchedule::next(std::int64_t utc) const
{
    std::optional<std::int64_t> earliest;
    if (at && *at > utc)
        earliest = at;
    for (const Schedule &schedule : schedules) {
        const std::optional<std::int64_t> time = schedule.next(utc, *zone);
        if (time && (!earliest || *time < *earliest))
            earliest = time;
    }
    return earliest;
}

std::optional<std::int64_t> JobSchedule::previous(std::int64_t utc) const
{
    std::optional<std::int64_t> latest;
    if (at && *at < utc)
        latest = at;
    for (const Schedule &schedule : schedules) {
        const std::optional<std::int64_t> time = schedule.previous(utc, *zone);
        if (time && (!latest || *time > *latest))
            latest = time;
    }
    return latest;
}

bool JobSchedule::firesAt(std::int64_t utcMinute) const
{
    if (at && civil::floorDiv(*at, 60) == utcMinute)
        return true;
    return std::any_of(schedules.begin(), schedules.end(),
                       [&](const Schedule &schedule) { return schedule.firesAt(utcMinute, *zone); });
}

QList<QDateTime> JobSchedule::nextTimes(const QDateTime &from, int count) const
{
    QList<QDateTime> times;
    std::optional<std::int64_t> time = next(from.toSecsSinceEpoch());
    for (; time && times.size() < count; time = next(*time))
        times.append(QDateTime::fromSecsSinceEpoch(*time, Qt::UTC));
    return times;
}

std::int64_t JobSchedule::period(std::int64_t from) const
{
    constexpr int looked = 24;
    std::int64_t least = 0;
    std::optional<std::int64_t> last = next(from);
    for (int i = 0; last && i < looked; ++i) {
        const std::optional<std::int64_t> time = next(*last);
        if (time && (least == 0 || *time - *last < least))
            least = *time - *last;
        last = time;
    }
    return least;
}
} // namespace crontopus
