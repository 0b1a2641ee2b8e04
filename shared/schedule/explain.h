// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/schedule/jobschedule.h"

#include <QString>

namespace crontopus {
/// What is wrong with an expression, as a sentence with the way out ("Hour 25 is out of range: use 0
/// to 23.").
[[nodiscard]] QString describe(const ScheduleError &error);

/// One expression in words: "At 02:00 on weekdays", "Every 15 minutes", "At 00:00 on day 1 of every month".
/// Translated. Exact: two expressions that mean different things never get the same words.
[[nodiscard]] QString explain(const Schedule &schedule);
/// All of a job's, with its zone: "At 02:00 on weekdays, Europe/Berlin".
[[nodiscard]] QString explain(const JobSchedule &schedule);
/// Things to know before trusting it, each a sentence: rare years, times that daylight saving skips or
/// doubles, day-of-month and day-of-week both set (either matches). Empty when there is nothing to say.
[[nodiscard]] QStringList cautions(const JobSchedule &schedule, const QDateTime &from);
} // namespace crontopus
