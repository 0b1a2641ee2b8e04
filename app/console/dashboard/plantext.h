// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/dashboard/dashboardplan.h"

#include <QDateTime>
#include <QStringList>

namespace crontopus {
/// Where a job runs, in words: "on web-1 and web-2", "on no endpoint yet".
[[nodiscard]] QString placeText(const JobPlaces &places, int job);
/// What a start at `utc` (UTC seconds) is: the exact time in the machine's zone, which jobs start and where,
/// and the time in the job's own zone when that is another.
[[nodiscard]] QStringList startText(const DashboardPlan &plan, const std::vector<int> &jobs, std::int64_t utc,
                                    const QDateTime &now);
/// The timeline in words: how much starts, and what comes next.
[[nodiscard]] QString timelineSummary(const DashboardPlan &plan, const Timeline &timeline, std::int64_t now);
/// One cell of the heat map.
[[nodiscard]] QStringList cellText(const JobPlaces &places, const WeekHeat &heat, int day, int hour);
/// The heat map in words: its worst minute.
[[nodiscard]] QString heatSummary(const JobPlaces &places, const WeekHeat &heat);
} // namespace crontopus
