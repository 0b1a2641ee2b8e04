// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/plandemand.h"

#include "shared/schedule/civil.h"

#include <algorithm>
#include <numeric>

namespace crontopus::plan {
using namespace civil;

namespace {
std::int64_t offsetMinutes(const ZoneRules &zone, std::int64_t utcMinute)
{
    return floorDiv(zone.offsetAt(utcMinute * 60), 60);
}

Days daysOf(const Schedule &schedule)
{
    Days days{schedule.daysOfMonth(), schedule.months(), schedule.daysOfWeek(), false};
    if (!schedule.startsWithStar(2) && !schedule.startsWithStar(4)) {
        // "Either may match" is no restriction when one of them always does.
        if (days.byDay() && days.byWeekday()) {
            days.either = true;
        } else {
            days.daysOfMonth = Days::allDays;
            days.daysOfWeek = Days::allWeekdays;
        }
    }
    return days;
}

/// Days of month that come `shift` days after those given; a month's length being unknown, all it may be.
std::uint32_t shiftedDaysOfMonth(std::uint32_t days, int shift)
{
    std::uint32_t shifted = 0;
    for (int day = 1; day <= 31; ++day) {
        if (!(days >> day & 1))
            continue;
        for (int length = 28; length <= 31; ++length) {
            if (day + shift < 1)
                shifted |= std::uint32_t(1) << (day + shift + length);
            else if (day <= length)
                shifted |= std::uint32_t(1) << (day + shift > length ? day + shift - length : day + shift);
        }
    }
    return shifted;
}

std::uint8_t shiftedDaysOfWeek(std::uint8_t days, int shift)
{
    const int by = (shift % 7 + 7) % 7;
    return std::uint8_t((days << by | days >> (7 - by)) & 0x7f);
}

std::uint16_t neighbouringMonths(std::uint16_t months, int shift)
{
    if (shift == 0)
        return months;
    const std::uint32_t bits = months;
    const std::uint32_t moved = shift > 0 ? (bits << 1 | bits >> 11) : (bits >> 1 | bits << 11);
    return std::uint16_t((bits | moved) & Days::allMonths);
}

constexpr int kShiftRange = 2; ///< no two zones are more than two calendar days apart

/// Day shifts that occur, as bits; bit kShiftRange is "same day".
using Shifts = unsigned;
constexpr Shifts kNoShift = 1U << kShiftRange;

Shifts shiftBit(std::int64_t shift)
{
    return 1U << int(std::clamp<std::int64_t>(shift + kShiftRange, 0, 2 * kShiftRange));
}

void shiftDays(Demand &demand, Shifts shifts)
{
    if (shifts == kNoShift || demand.days.everyDay())
        return;
    const Days days = demand.days;
    Days moved{0, 0, 0, days.either};
    int count = 0;
    for (int shift = -kShiftRange; shift <= kShiftRange; ++shift) {
        if (!(shifts & shiftBit(shift)))
            continue;
        ++count;
        moved.daysOfMonth |= days.byDay() ? shiftedDaysOfMonth(days.daysOfMonth, shift) : Days::allDays;
        moved.daysOfWeek |= shiftedDaysOfWeek(days.daysOfWeek, shift);
        moved.months |= neighbouringMonths(days.months, shift);
    }
    if (moved.either && !(moved.byDay() && moved.byWeekday())) {
        moved.either = false;
        moved.daysOfMonth = Days::allDays;
        moved.daysOfWeek = Days::allWeekdays;
    }
    demand.days = moved;
    demand.sameDays = false;
    // Weekdays alone move cleanly.
    demand.exact = demand.exact && count == 1 && !days.byDay() && days.months == Days::allMonths;
}

std::bitset<1440> timesOf(const Schedule &schedule)
{
    std::bitset<1440> times;
    if (schedule.kind() == Schedule::Kind::Every) {
        const std::int64_t step = std::gcd(schedule.everyMinutes(), minutesADay);
        for (std::int64_t time = 0; time < minutesADay; time += step)
            times.set(std::size_t(time));
        return times;
    }
    for (unsigned hour = 0; hour < 24; ++hour) {
        for (unsigned minute = 0; (schedule.hours() >> hour & 1) && minute < 60; ++minute) {
            if (schedule.minutes() >> minute & 1)
                times.set(hour * 60 + minute);
        }
    }
    return times;
}

/// How far the machine's clock is ahead of the schedule's, each value that occurs.
std::vector<std::int64_t> differences(const ZoneRules &zone, const ZoneRules &machine, std::int64_t from,
                                      std::int64_t until)
{
    std::vector<std::int64_t> all;
    const auto add = [&](std::int64_t minute) {
        const std::int64_t difference = offsetMinutes(machine, minute) - offsetMinutes(zone, minute);
        if (std::find(all.begin(), all.end(), difference) == all.end())
            all.push_back(difference);
    };
    add(floorDiv(from, 60));
    for (const ZoneRules *rules : {&zone, &machine}) {
        for (const ClockChange &change : clockChanges(*rules, from, until))
            add(change.minute);
    }
    return all;
}
} // namespace

bool Days::matches(std::int64_t day) const
{
    const Date date = dateFromDays(day);
    if (!(months >> date.month & 1))
        return false;
    const bool dayMatches = daysOfMonth >> date.day & 1;
    const bool weekdayMatches = daysOfWeek >> weekday(day) & 1;
    return either ? dayMatches || weekdayMatches : dayMatches && weekdayMatches;
}

bool Demand::matchesLocal(std::int64_t localMinute) const
{
    const std::int64_t day = floorDiv(localMinute, minutesADay);
    return times.test(std::size_t(localMinute - day * minutesADay)) && days.matches(day);
}

std::vector<std::size_t> valuesIn(const std::bitset<1440> &times)
{
    std::vector<std::size_t> values;
    values.reserve(times.count());
    for (std::size_t time = 0; time < times.size(); ++time) {
        if (times.test(time))
            values.push_back(time);
    }
    return values;
}

std::uint64_t Demand::minutes() const
{
    std::uint64_t bits = 0;
    for (const std::size_t time : valuesIn(times))
        bits |= std::uint64_t(1) << (time % 60);
    return bits;
}

std::uint32_t Demand::hours() const
{
    std::uint32_t bits = 0;
    for (const std::size_t time : valuesIn(times))
        bits |= std::uint32_t(1) << (time / 60);
    return bits;
}

bool Demand::isProduct() const
{
    return times.count() == std::bitset<64>(minutes()).count() * std::bitset<32>(hours()).count();
}

std::int64_t ClockChange::settled() const
{
    return minute + std::clamp<std::int64_t>(before - after, 1, 181);
}

std::vector<ClockChange> clockChanges(const ZoneRules &zone, std::int64_t from, std::int64_t until)
{
    std::vector<ClockChange> changes;
    // A change shortly before still has its repeated hour going on.
    const std::int64_t begin = from - 3 * 3600;
    std::int64_t before = floorDiv(zone.offsetAt(begin), 60);
    const auto &all = zone.transitions();
    auto it = std::upper_bound(all.begin(), all.end(), begin,
                               [](std::int64_t time, const ZoneTransition &t) { return time < t.utc; });
    for (; it != all.end() && it->utc < until; ++it) {
        const std::int64_t after = floorDiv(it->offset, 60);
        changes.push_back({ceilDiv(it->utc, 60), before, after});
        before = after;
    }
    return changes;
}

Demand demandOf(const Schedule &schedule, const ZoneRules &zone, const ZoneRules &machine, std::int64_t from,
                std::int64_t until)
{
    static const ZoneRules utc = ZoneRules::utc();
    const bool every = schedule.kind() == Schedule::Kind::Every;
    const ZoneRules &origin = every ? utc : zone;
    const std::bitset<1440> times = timesOf(schedule);

    Demand demand;
    demand.exact = !every || minutesADay % schedule.everyMinutes() == 0;
    demand.sameDays = !every;
    if (!every)
        demand.days = daysOf(schedule);

    const std::vector<std::size_t> values = valuesIn(times);
    Shifts shifts = 0;
    std::bitset<1440> first;
    bool many = false;
    for (const std::int64_t difference : differences(origin, machine, from, until)) {
        std::bitset<1440> moved;
        for (const std::size_t time : values) {
            const std::int64_t there = std::int64_t(time) + difference;
            const std::int64_t shift = floorDiv(there, minutesADay);
            moved.set(std::size_t(there - shift * minutesADay));
            shifts |= shiftBit(shift);
        }
        if (many && moved != first)
            demand.exact = false;
        if (!many)
            first = moved;
        many = true;
        demand.times |= moved;
    }

    // What a gap skips runs at its end, when the machine's clock may show anything.
    if (!every && !schedule.followsClock()) {
        for (const ClockChange &change : clockChanges(zone, from, until)) {
            if (change.after <= change.before || !schedule.firesAt(change.minute, zone))
                continue;
            const std::int64_t there = change.minute + offsetMinutes(machine, change.minute);
            const std::int64_t day = floorDiv(there, minutesADay);
            bool skipped = false;
            for (auto match = schedule.nextLocal(change.minute + change.before);
                 match && *match < change.minute + change.after; match = schedule.nextLocal(*match + 1)) {
                shifts |= shiftBit(day - floorDiv(*match, minutesADay));
                skipped = true;
            }
            const std::size_t time = std::size_t(there - day * minutesADay);
            if (skipped && !demand.times.test(time)) {
                demand.times.set(time);
                demand.exact = false;
            }
        }
    }
    shiftDays(demand, shifts);
    return demand;
}

Demand demandOf(std::int64_t at, const ZoneRules &machine)
{
    const std::int64_t minute = floorDiv(at, 60);
    const std::int64_t local = minute + offsetMinutes(machine, minute);
    const std::int64_t day = floorDiv(local, minutesADay);
    const Date date = dateFromDays(day);
    Demand demand;
    demand.exact = false;
    demand.sameDays = false;
    demand.times.set(std::size_t(local - day * minutesADay));
    demand.days.daysOfMonth = std::uint32_t(1) << date.day;
    demand.days.months = std::uint16_t(1U << date.month);
    return demand;
}

Demand united(const Demand &a, const Demand &b)
{
    Demand both;
    both.times = a.times | b.times;
    both.exact = a.exact && b.exact && a.days == b.days;
    both.sameDays = false;
    if (a.days == b.days) {
        both.days = a.days;
        return both;
    }
    both.days.months = a.days.months | b.days.months;
    if (!a.days.byDay() && !b.days.byDay())
        both.days.daysOfWeek = a.days.daysOfWeek | b.days.daysOfWeek;
    else if (!a.days.byWeekday() && !b.days.byWeekday())
        both.days.daysOfMonth = a.days.daysOfMonth | b.days.daysOfMonth;
    return both;
}

bool plainAroundChanges(const JobSchedule &schedule, const ZoneRules &machine,
                        const std::vector<Demand> &demands, std::int64_t from, std::int64_t until)
{
    for (const ZoneRules *rules : {schedule.zone.get(), &machine}) {
        for (const ClockChange &change : clockChanges(*rules, from, until)) {
            for (std::int64_t minute = change.minute; minute <= change.settled(); ++minute) {
                const std::int64_t local = minute + offsetMinutes(machine, minute);
                const bool plain = std::any_of(demands.begin(), demands.end(), [local](const Demand &demand) {
                    return demand.matchesLocal(local);
                });
                if (schedule.firesAt(minute) != plain)
                    return false;
            }
        }
    }
    return true;
}
} // namespace crontopus::plan
