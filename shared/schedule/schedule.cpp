// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/schedule.h"

#include "shared/schedule/civil.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace crontopus {
using namespace civil;

namespace {
constexpr std::int64_t kHorizonYears = 60;
constexpr std::int64_t kHorizonMinutes = kHorizonYears * 366 * minutesADay;

/// A stretch of time with one offset, in minutes: it begins at UTC minute `begin`, local minute `begin +
/// offset`.
struct Segment
{
    std::int64_t begin, end; ///< UTC, [begin, end)
    std::int64_t offset;
    std::int64_t previousOffset;
};

constexpr std::int64_t kAlways = std::numeric_limits<std::int64_t>::max() / 4;

/// Walks a zone's segments. Offsets with seconds (long ago) are cut to the minute that the clock shows.
class Segments final
{
public:
    Segments(const ZoneRules &zone, std::int64_t minute) : m_zone(zone), m_transitions(zone.transitions())
    {
        m_index = std::size_t(std::upper_bound(m_transitions.begin(), m_transitions.end(), minute,
                                               [](std::int64_t time, const ZoneTransition &t) {
                                                   return time < ceilDiv(t.utc, 60);
                                               }) -
                              m_transitions.begin());
    }

    bool toNext() { return m_index < m_transitions.size() ? (++m_index, true) : false; }
    bool toPrevious() { return m_index > 0 ? (--m_index, true) : false; }

    Segment current() const
    {
        return {m_index == 0 ? -kAlways : ceilDiv(m_transitions[m_index - 1].utc, 60),
                m_index == m_transitions.size() ? kAlways : ceilDiv(m_transitions[m_index].utc, 60),
                offset(m_index), offset(m_index == 0 ? 0 : m_index - 1)};
    }

private:
    std::int64_t offset(std::size_t index) const
    {
        return floorDiv(index == 0 ? m_zone.initialOffset() : m_transitions[index - 1].offset, 60);
    }

    const ZoneRules &m_zone;
    const std::vector<ZoneTransition> &m_transitions;
    std::size_t m_index = 0;
};

/// The local minute from which on a segment's matches count. Fixed times take up where the last segment's
/// clock stopped: what a gap skipped fires at the segment's first minute, what an overlap repeats doesn't
/// fire again. Debian's cron does so for jumps of up to three hours (cron(8), NOTES; cron.c); larger ones and
/// schedules that follow the clock begin with what the new clock shows.
std::int64_t firstLocal(const Segment &segment, bool followsClock)
{
    const std::int64_t shift = segment.offset - segment.previousOffset;
    const bool large = shift >= 180 || shift < -180;
    return segment.begin + (followsClock || large ? segment.offset : segment.previousOffset);
}

/// Day-of-week bits (bit 0 Sunday) as days of a month (bit 1 its first) that begins on weekday `first`.
std::uint64_t weekdaysAsDays(std::uint8_t daysOfWeek, unsigned first)
{
    const std::uint64_t week = ((std::uint64_t(daysOfWeek) | std::uint64_t(daysOfWeek) << 7) >> first) & 0x7f;
    return (week | week << 7 | week << 14 | week << 21 | week << 28) << 1;
}

int lastBit(std::uint64_t bits)
{
    return 63 - std::countl_zero(bits);
}
} // namespace

std::uint32_t Schedule::matchingDays(std::int64_t year, unsigned month) const
{
    if (!(m_months >> month & 1))
        return 0;
    const std::uint64_t inMonth = (std::uint64_t(2) << daysInMonth(year, month)) - 2;
    const unsigned first = weekday(daysFromDate({year, month, 1}));
    const std::uint64_t byWeekday = weekdaysAsDays(m_daysOfWeek, first);
    const std::uint64_t days = m_star[2] || m_star[4] ? m_daysOfMonth & byWeekday : m_daysOfMonth | byWeekday;
    return std::uint32_t(days & inMonth);
}

bool Schedule::matchesLocal(std::int64_t localMinute) const
{
    const std::int64_t day = floorDiv(localMinute, minutesADay);
    const int time = int(localMinute - day * minutesADay);
    if (!(m_minutes >> (time % 60) & 1) || !(m_hours >> (time / 60) & 1))
        return false;
    const Date date = dateFromDays(day);
    if (!(m_months >> date.month & 1))
        return false;
    const bool byDay = m_daysOfMonth >> date.day & 1;
    const bool byWeekday = m_daysOfWeek >> weekday(day) & 1;
    return m_star[2] || m_star[4] ? byDay && byWeekday : byDay || byWeekday;
}

std::optional<std::int64_t> Schedule::nextLocal(std::int64_t localMinute) const
{
    const std::int64_t day = floorDiv(localMinute, minutesADay);
    Date date = dateFromDays(day);
    const std::int64_t lastYear = date.year + kHorizonYears;
    std::uint32_t days = matchingDays(date.year, date.month);
    if (days >> date.day & 1) {
        const int time = int(localMinute - day * minutesADay);
        const int hour = time / 60;
        if (m_hours >> hour & 1) {
            if (const std::uint64_t minutes = m_minutes >> (time % 60))
                return localMinute + std::countr_zero(minutes);
        }
        if (const std::uint32_t hours = m_hours >> hour >> 1)
            return day * minutesADay + (hour + 1 + std::countr_zero(hours)) * 60 +
                   std::countr_zero(m_minutes);
    }
    days = date.day == 31 ? 0 : days >> (date.day + 1) << (date.day + 1);
    while (!days) {
        const std::uint32_t months = std::uint32_t(m_months) >> (date.month + 1);
        if (months) {
            date.month += 1 + unsigned(std::countr_zero(months));
        } else {
            ++date.year;
            date.month = unsigned(std::countr_zero(m_months));
        }
        if (date.year > lastYear)
            return std::nullopt;
        days = matchingDays(date.year, date.month);
    }
    date.day = unsigned(std::countr_zero(days));
    return daysFromDate(date) * minutesADay + std::countr_zero(m_hours) * 60 + std::countr_zero(m_minutes);
}

std::optional<std::int64_t> Schedule::previousLocal(std::int64_t localMinute) const
{
    const std::int64_t day = floorDiv(localMinute, minutesADay);
    Date date = dateFromDays(day);
    const std::int64_t firstYear = date.year - kHorizonYears;
    std::uint32_t days = matchingDays(date.year, date.month);
    if (days >> date.day & 1) {
        const int time = int(localMinute - day * minutesADay);
        const int hour = time / 60;
        if (m_hours >> hour & 1) {
            if (const std::uint64_t minutes = m_minutes & ((std::uint64_t(2) << (time % 60)) - 1))
                return day * minutesADay + hour * 60 + lastBit(minutes);
        }
        if (const std::uint32_t hours = m_hours & ((std::uint32_t(1) << hour) - 1))
            return day * minutesADay + lastBit(hours) * 60 + lastBit(m_minutes);
    }
    days &= (std::uint32_t(1) << date.day) - 1;
    while (!days) {
        const std::uint32_t months = m_months & ((std::uint32_t(1) << date.month) - 1);
        if (months) {
            date.month = unsigned(lastBit(months));
        } else {
            --date.year;
            date.month = unsigned(lastBit(m_months));
        }
        if (date.year < firstYear)
            return std::nullopt;
        days = matchingDays(date.year, date.month);
    }
    date.day = unsigned(lastBit(days));
    return daysFromDate(date) * minutesADay + lastBit(m_hours) * 60 + lastBit(m_minutes);
}

std::optional<std::int64_t> Schedule::next(std::int64_t utc, const ZoneRules &zone) const
{
    const std::int64_t from = floorDiv(utc, 60) + 1;
    if (m_kind == Kind::Reboot)
        return std::nullopt;
    if (m_kind == Kind::Every) {
        const std::int64_t minute = ceilDiv(from, m_everyMinutes) * m_everyMinutes;
        return minute - from > kHorizonMinutes ? std::nullopt : std::optional(minute * 60);
    }

    Segments segments(zone, from);
    Segment segment = segments.current();
    const bool follows = followsClock();
    std::int64_t local = firstLocal(segment, follows);
    if (from > segment.begin)
        local = std::max(local, from + segment.offset);
    std::optional<std::int64_t> match = nextLocal(local);
    while (match) {
        const std::int64_t minute = std::max(segment.begin, *match - segment.offset);
        if (minute < segment.end)
            return minute - from > kHorizonMinutes ? std::nullopt : std::optional(minute * 60);
        segments.toNext();
        segment = segments.current();
        // Between `local` and the match there is none: only a clock that goes back behind `local`, or has
        // jumped over the match, makes another search needed.
        const std::int64_t begin = firstLocal(segment, follows);
        if (begin < local || begin > *match)
            match = nextLocal(begin);
        local = begin;
    }
    return std::nullopt;
}

std::optional<std::int64_t> Schedule::previous(std::int64_t utc, const ZoneRules &zone) const
{
    const std::int64_t from = ceilDiv(utc, 60) - 1;
    if (m_kind == Kind::Reboot)
        return std::nullopt;
    if (m_kind == Kind::Every) {
        const std::int64_t minute = floorDiv(from, m_everyMinutes) * m_everyMinutes;
        return from - minute > kHorizonMinutes ? std::nullopt : std::optional(minute * 60);
    }

    Segments segments(zone, from);
    Segment segment = segments.current();
    const bool follows = followsClock();
    std::int64_t local = from + segment.offset;
    std::optional<std::int64_t> match = previousLocal(local);
    while (match) {
        if (*match >= firstLocal(segment, follows)) {
            const std::int64_t minute = std::max(segment.begin, *match - segment.offset);
            return from - minute > kHorizonMinutes ? std::nullopt : std::optional(minute * 60);
        }
        segments.toPrevious();
        segment = segments.current();
        const std::int64_t last = segment.end - 1 + segment.offset;
        if (last > local || last < *match)
            match = previousLocal(last);
        local = last;
    }
    return std::nullopt;
}

bool Schedule::firesAt(std::int64_t utcMinute, const ZoneRules &zone) const
{
    if (m_kind == Kind::Reboot)
        return false;
    if (m_kind == Kind::Every)
        return floorDiv(utcMinute, m_everyMinutes) * m_everyMinutes == utcMinute;

    const Segment segment = Segments(zone, utcMinute).current();
    const std::int64_t local = utcMinute + segment.offset;
    const std::int64_t first = firstLocal(segment, followsClock());
    if (local < first)
        return false;
    if (utcMinute > segment.begin || local == first)
        return matchesLocal(local);
    const std::optional<std::int64_t> match = nextLocal(first);
    return match && *match <= local;
}
} // namespace crontopus
