// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/diagnostic.h"
#include "shared/schedule/jobschedule.h"

#include <QStringList>

namespace crontopus {
/// A native scheduler that jobs are compiled for.
enum class Target { Crontab, TaskScheduler, Systemd };

/// One trigger of Task Scheduler, from which the XML is made
/// (https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema).
struct TaskTrigger
{
    enum class Kind { Time, Daily, Weekly, Monthly, MonthlyDayOfWeek, Boot };
    Kind kind = Kind::Daily;
    int hour = 0, minute = 0;            ///< local time of the day's first start; unused by Time and Boot
    int repeatMinutes = 0;               ///< repetition interval; 0: none
    int repeatForSeconds = 0;            ///< repetition duration; 0: for ever
    std::uint32_t daysOfMonth = 0;       ///< Monthly: bit n = day n
    std::uint16_t months = 0;            ///< Monthly, MonthlyDayOfWeek: bit n = month n
    std::uint8_t daysOfWeek = 0;         ///< Weekly, MonthlyDayOfWeek (in every week): bit 0 Sunday
    std::optional<std::int64_t> at = {}; ///< Time: local seconds since the epoch

    bool operator==(const TaskTrigger &) const = default;
};

/// What to put into a native scheduler so that a job runs at its wanted minutes.
///
/// The native entries fire at least at every wanted minute; where they fire at others too, `guarded` is set
/// and the runner lets only the wanted ones through (JobSchedule::firesAt of the minute in which it was
/// started). Where they are exact there is no guard.
///
/// No two entries ever fire in the same wanted minute, as each would start a process which the guard cannot
/// tell from the other: expressions that can coincide become one entry that covers both, with a guard. (Of
/// systemd several OnCalendar lines may name one instant: a timer elapses once.)
///
/// Entries for `@reboot` (`@reboot`, `OnBootSec=`, Boot) stand outside the guard: a job that has one among
/// other, guarded expressions needs a runner that lets the first start after a boot through.
struct Plan
{
    Target target = Target::Crontab;
    /// Crontab: five fields or `@reboot`. Systemd: whole lines of a [Timer] section, `OnCalendar=…` or
    /// `OnBootSec=…`. Empty when nothing is left to run (`at` has passed) and for TaskScheduler.
    QStringList entries;
    QList<TaskTrigger> triggers; ///< TaskScheduler only; at most 48
    bool guarded = false;
    QStringList notes; ///< why a guard or a coarser entry was needed, for people

    bool operator==(const Plan &) const = default;
};

/// Pure: no I/O and no clock. `from` (UTC seconds) begins the two years for which the plan must hold; the
/// agent compiles anew long before they end. `machineZone` is the zone in which the native scheduler reads
/// its entries.
[[nodiscard]] Plan compilePlan(const JobSchedule &schedule, const ZoneRules &machineZone, Target target,
                               std::int64_t from);
} // namespace crontopus
