// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/schedule/jobschedule.h"

#include <bitset>
#include <vector>

/// What compilePlan()'s targets share: a schedule's wanted minutes as seen on another zone's wall clock.
/// Internal to shared/schedule.
namespace crontopus::plan {
/// For how long a plan must hold, in seconds.
constexpr std::int64_t kSpan = std::int64_t(2) * 366 * 86400;

/// Which local days count.
struct Days
{
    static constexpr std::uint32_t allDays = 0xfffffffe;
    static constexpr std::uint16_t allMonths = 0x1ffe;
    static constexpr std::uint8_t allWeekdays = 0x7f;

    std::uint32_t daysOfMonth = allDays;
    std::uint16_t months = allMonths;
    std::uint8_t daysOfWeek = allWeekdays;
    bool either = false; ///< day of month or day of week is enough; only when both restrict

    [[nodiscard]] bool byDay() const { return daysOfMonth != allDays; }
    [[nodiscard]] bool byWeekday() const { return daysOfWeek != allWeekdays; }
    [[nodiscard]] bool everyDay() const { return !byDay() && !byWeekday() && months == allMonths; }
    [[nodiscard]] bool matches(std::int64_t day) const;
    bool operator==(const Days &) const = default;
};

/// Wall clock times on certain days: at least the wanted ones, over the whole span of a plan.
struct Demand
{
    std::bitset<1440> times; ///< minutes of the day
    Days days;
    bool exact = true;    ///< away from clock changes these are the wanted ones and no others
    bool sameDays = true; ///< the schedule's own day fields still hold
    [[nodiscard]] bool matchesLocal(std::int64_t localMinute) const;
    [[nodiscard]] std::uint64_t minutes() const; ///< minutes of the hour in use
    [[nodiscard]] std::uint32_t hours() const;
    /// Every combination of minutes() and hours() is wanted.
    [[nodiscard]] bool isProduct() const;
};

/// The set bits, rising.
[[nodiscard]] std::vector<std::size_t> valuesIn(const std::bitset<1440> &times);

/// A change of a zone's offset, in UTC minutes.
struct ClockChange
{
    std::int64_t minute;
    std::int64_t before, after; ///< offsets in minutes

    [[nodiscard]] std::int64_t low() const { return minute + std::min(before, after); }
    [[nodiscard]] std::int64_t high() const { return minute + std::max(before, after); }
    /// Until when things may fire other than the bare wall clock says: an overlap's length, at most 3 hours.
    [[nodiscard]] std::int64_t settled() const;
};
[[nodiscard]] std::vector<ClockChange> clockChanges(const ZoneRules &zone, std::int64_t from,
                                                    std::int64_t until);

/// What `schedule` (Cron or Every) in `zone` asks of a wall clock in `machine`.
[[nodiscard]] Demand demandOf(const Schedule &schedule, const ZoneRules &zone, const ZoneRules &machine,
                              std::int64_t from, std::int64_t until);
/// What one run at `at` (UTC seconds) asks. Never exact: no wall clock pattern knows years.
[[nodiscard]] Demand demandOf(std::int64_t at, const ZoneRules &machine);
/// At least both. Stays exact when both are and their days are the same.
[[nodiscard]] Demand united(const Demand &a, const Demand &b);

/// Around every clock change of both zones: does the job want just what the bare wall clock patterns give
/// together?
[[nodiscard]] bool plainAroundChanges(const JobSchedule &schedule, const ZoneRules &machine,
                                      const std::vector<Demand> &demands, std::int64_t from,
                                      std::int64_t until);
} // namespace crontopus::plan
