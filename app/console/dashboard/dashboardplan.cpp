// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/dashboardplan.h"

#include "shared/schedule/civil.h"

#include <algorithm>

namespace crontopus {
namespace {
constexpr std::int64_t hour = 3600;
constexpr std::int64_t hoursShown = 26; // of them 24 to come at least, and one that has passed
} // namespace

Result<DashboardPlanPtr> makePlan(const std::shared_ptr<const QList<JobEntry>> &jobs,
                                  const QList<AgentStatus> &endpoints, std::int64_t now,
                                  const ZoneRules &zone, const DashboardPlanPtr &previous,
                                  const TaskControl &control)
{
    const std::int64_t offset = zone.offsetAt(now);
    const std::int64_t from = civil::floorDiv(now + offset, hour) * hour - offset - hour;
    const std::int64_t until = from + hoursShown * hour;
    auto plan = std::make_shared<DashboardPlan>();
    plan->places = placesOf(jobs, endpoints);
    plan->week = weekMinutes(now, zone);
    if (previous && previous->byJob.from == from && previous->week == plan->week &&
        previous->places == plan->places)
        return previous;

    std::vector<const JobSchedule *> schedules;
    schedules.reserve(plan->places.jobs.size());
    for (const Job *job : plan->places.jobs)
        schedules.push_back(&job->schedule);
    plan->table =
        FiringTable(schedules, std::min(from, plan->week.from), std::max(until, plan->week.until), control);
    for (const auto &[lanes, rows] :
         {std::pair(&plan->byJob, TimelineRows::Jobs), std::pair(&plan->byEndpoint, TimelineRows::Endpoints)})
        *lanes = makeTimeline(plan->places, plan->table, rows, from, until, maxTimelineLanes);
    plan->heat = weekHeat(plan->places, plan->table, plan->week, allEndpoints, control);
    if (control.cancelled())
        return Error{Error::Code::Cancelled, {}};
    return DashboardPlanPtr(std::move(plan));
}
} // namespace crontopus
