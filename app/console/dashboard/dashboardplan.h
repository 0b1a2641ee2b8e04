// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/dashboard/collisions.h"
#include "app/console/dashboard/timelinemodel.h"

namespace crontopus {
/// Rows of the timeline at most: what a screen shows at once.
inline constexpr int maxTimelineLanes = 24;

/// All that the dashboard tells of the time to come. Immutable and shared between threads.
struct DashboardPlan
{
    JobPlaces places;
    FiringTable table;
    WeekMinutes week;
    Timeline byJob, byEndpoint;
    WeekHeat heat; ///< of all endpoints
};
using DashboardPlanPtr = std::shared_ptr<const DashboardPlan>;

/// For the 24 hours that follow `now` (UTC seconds), from the full hour before on, and for the week that
/// begins today in `zone`. `previous` (may be null) is returned when nothing that counts has changed.
/// Made for a worker: a second for 5,000 jobs. Fails with Cancelled only.
[[nodiscard]] Result<DashboardPlanPtr> makePlan(const std::shared_ptr<const QList<JobEntry>> &jobs,
                                                const QList<AgentStatus> &endpoints, std::int64_t now,
                                                const ZoneRules &zone, const DashboardPlanPtr &previous,
                                                const TaskControl &control);
} // namespace crontopus
