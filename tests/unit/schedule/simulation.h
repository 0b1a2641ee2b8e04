// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/schedule/plan.h"

#include <cstdint>
#include <vector>

/// What the native schedulers do with a plan's entries, minute by minute, written from their own rules and
/// independent of the schedule engine. Starts are UTC minutes, rising; a minute that occurs twice is two
/// processes.
namespace crontopus::simulation {
/// Every minute of a span as one zone's wall clock shows it.
class Tape final
{
public:
    struct Reading
    {
        std::int64_t local; ///< minutes since 1970-01-01T00:00 local
        std::uint8_t minute, hour, day, month, weekday;
    };
    Tape(const ZoneRules &zone, std::int64_t fromMinute, std::int64_t untilMinute);

    [[nodiscard]] std::int64_t from() const { return m_from; }
    [[nodiscard]] const std::vector<Reading> &readings() const { return m_readings; }
    static Reading read(std::int64_t local);

private:
    std::int64_t m_from;
    std::vector<Reading> m_readings;
};

/// How a scheduler whose rules leave it open treats clock changes; plans must be right for each.
enum class Habit { DropsAndFirst, ShiftsAndBoth, ShiftsAndSecond };

/// Debian's cron (cron.c): virtual time, and which jobs run when the clock jumps.
std::vector<std::int64_t> cronStarts(const QStringList &lines, const Tape &tape);
/// systemd's timers: OnCalendar lines; several that name one instant start once.
std::vector<std::int64_t> systemdStarts(const QStringList &lines, const ZoneRules &machine,
                                        std::int64_t fromMinute, std::int64_t untilMinute, Habit habit);
/// Task Scheduler's triggers.
std::vector<std::int64_t> taskStarts(const QList<TaskTrigger> &triggers, const Tape &tape, Habit habit);
} // namespace crontopus::simulation
