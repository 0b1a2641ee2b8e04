// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/schedule/plan.h"

/// compilePlan()'s targets, one a file. Internal to shared/schedule.
namespace crontopus::plan {
[[nodiscard]] Plan crontabPlan(const JobSchedule &schedule, const ZoneRules &machine, std::int64_t from);
[[nodiscard]] Plan systemdPlan(const JobSchedule &schedule, const ZoneRules &machine, std::int64_t from);
[[nodiscard]] Plan taskPlan(const JobSchedule &schedule, const ZoneRules &machine, std::int64_t from);

/// The job's expressions without those that mean the same as an earlier one; `@reboot` stays in.
[[nodiscard]] std::vector<Schedule> distinctSchedules(const JobSchedule &schedule);
/// A job of this one expression in the zone of another.
[[nodiscard]] JobSchedule only(const Schedule &schedule, const JobSchedule &of);

/// Reasons for people, each in one place.
[[nodiscard]] QString noteZone(const JobSchedule &schedule, const ZoneRules &machine);
[[nodiscard]] QString noteClockChange();
[[nodiscard]] QString noteCoincide();
[[nodiscard]] QString noteOnce();
[[nodiscard]] QString noteEvery(const Schedule &schedule);
[[nodiscard]] QString noteCoarse();
} // namespace crontopus::plan
