// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/timelinemodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

namespace crontopus {
namespace {
using Kind = TimelineLane::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Timeline)
};

int instances(const JobPlaces &places, int job)
{
    return std::max(1, int(places.endpointsOf[std::size_t(job)].size()));
}

std::vector<TimelineLane> jobLanes(const JobPlaces &places)
{
    std::vector<TimelineLane> lanes;
    const bool anyPlaced = places.anyPlaced();
    for (std::size_t i = 0; i < places.jobs.size(); ++i) {
        TimelineLane lane{Kind::Job, places.jobs[i]->qualifiedName(), {int(i)}};
        lane.placed = !anyPlaced || !places.endpointsOf[i].empty() || places.jobs[i]->checkin.ping;
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

std::vector<TimelineLane> namespaceLanes(const JobPlaces &places)
{
    std::vector<TimelineLane> lanes;
    for (std::size_t i = 0; i < places.jobs.size(); ++i) {
        if (lanes.empty() || lanes.back().title != places.jobs[i]->ns)
            lanes.push_back({Kind::Namespace, places.jobs[i]->ns, {}});
        lanes.back().jobs.push_back(int(i));
    }
    return lanes;
}

std::vector<TimelineLane> endpointLanes(const JobPlaces &places)
{
    std::vector<TimelineLane> lanes;
    for (const JobPlaces::Endpoint &endpoint : places.endpoints)
        lanes.push_back({Kind::Endpoint, endpoint.name, endpoint.jobs});
    TimelineLane nowhere{Kind::Nowhere, Words::tr("No endpoint"), {}};
    for (std::size_t i = 0; i < places.jobs.size(); ++i) {
        if (places.endpointsOf[i].empty())
            nowhere.jobs.push_back(int(i));
    }
    if (!nowhere.jobs.empty())
        lanes.push_back(std::move(nowhere));
    return lanes;
}

void addStarts(TimelineLane &lane, const std::vector<int> &jobs, const JobPlaces &places,
               const FiringTable &table, std::int64_t from, std::int64_t until)
{
    for (const int job : jobs) {
        // An endpoint's lane has the starts of that endpoint alone.
        const bool single = lane.kind == Kind::Endpoint || lane.kind == Kind::Nowhere;
        const auto times = std::uint32_t(single ? 1 : instances(places, job));
        table.forEach(job, from, until, [&](std::int64_t utc) {
            lane.starts[std::size_t((utc - from) / 60)] += times;
            lane.total += times;
        });
    }
}

/// Puts the least busy lanes into one, the last.
void fold(std::vector<TimelineLane> &lanes, int maxLanes)
{
    if (int(lanes.size()) <= maxLanes)
        return;
    std::vector<std::size_t> order(lanes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return lanes[a].total > lanes[b].total; });
    std::sort(order.begin(), order.begin() + maxLanes - 1); // as they were
    std::vector<TimelineLane> folded;
    for (auto it = order.cbegin(); it != order.cbegin() + maxLanes - 1; ++it)
        folded.push_back(std::move(lanes[*it]));
    TimelineLane others{Kind::Others, Words::tr("%n more", nullptr, int(lanes.size()) - maxLanes + 1), {}};
    others.starts.resize(lanes[order.back()].starts.size(), 0);
    for (auto it = order.cbegin() + maxLanes - 1; it != order.cend(); ++it) {
        const TimelineLane &lane = lanes[*it];
        others.jobs.insert(others.jobs.end(), lane.jobs.cbegin(), lane.jobs.cend());
        others.total += lane.total;
        std::transform(lane.starts.cbegin(), lane.starts.cend(), others.starts.cbegin(),
                       others.starts.begin(), std::plus<>());
    }
    std::sort(others.jobs.begin(), others.jobs.end());
    others.jobs.erase(std::unique(others.jobs.begin(), others.jobs.end()), others.jobs.end());
    folded.push_back(std::move(others));
    lanes = std::move(folded);
}
} // namespace

Timeline makeTimeline(const JobPlaces &places, const FiringTable &table, TimelineRows rows, std::int64_t from,
                      std::int64_t until, int maxLanes)
{
    Timeline timeline{from, until, {}};
    if (rows == TimelineRows::Endpoints)
        timeline.lanes = endpointLanes(places);
    else if (int(places.jobs.size()) <= maxLanes)
        timeline.lanes = jobLanes(places);
    else
        timeline.lanes = namespaceLanes(places);
    for (TimelineLane &lane : timeline.lanes) {
        lane.starts.assign(std::size_t((until - from) / 60), 0);
        addStarts(lane, lane.jobs, places, table, from, until);
    }
    fold(timeline.lanes, maxLanes);
    return timeline;
}

std::vector<int> jobsStarting(const TimelineLane &lane, const FiringTable &table, std::int64_t utc)
{
    std::vector<int> jobs;
    std::copy_if(lane.jobs.cbegin(), lane.jobs.cend(), std::back_inserter(jobs),
                 [&](int job) { return table.starts(job, utc); });
    return jobs;
}
} // namespace crontopus
