// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/jobplaces.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace crontopus {
namespace {
bool isStarted(const Job &job)
{
    return job.enabled && !job.paused && job.schedule.zone &&
           (!job.schedule.schedules.empty() || job.schedule.at);
}
} // namespace

bool JobPlaces::anyPlaced() const
{
    return std::any_of(endpoints.cbegin(), endpoints.cend(),
                       [](const Endpoint &endpoint) { return !endpoint.jobs.empty(); });
}

QStringList JobPlaces::endpointNames(int job) const
{
    QStringList names;
    for (const int endpoint : endpointsOf[std::size_t(job)])
        names.append(endpoints[std::size_t(endpoint)].name);
    return names;
}

JobPlaces placesOf(const std::shared_ptr<const QList<JobEntry>> &jobs, const QList<AgentStatus> &endpoints)
{
    JobPlaces places;
    places.source = jobs;
    if (jobs) {
        for (const JobEntry &entry : *jobs) {
            if (const auto &job = entry.manifest.job(); job && isStarted(*job))
                places.jobs.push_back(&*job);
        }
    }
    std::sort(places.jobs.begin(), places.jobs.end(),
              [](const Job *a, const Job *b) { return std::tie(a->ns, a->name) < std::tie(b->ns, b->name); });

    // By name: what a server lists has ids of its own making.
    QHash<std::pair<QString, QString>, int> byName;
    for (std::size_t i = 0; i < places.jobs.size(); ++i)
        byName.insert({places.jobs[i]->ns, places.jobs[i]->name}, int(i));
    for (const AgentStatus &status : endpoints) {
        JobPlaces::Endpoint endpoint{status.endpointName, status.hostname, {}};
        for (const ManagedEntry &entry : status.entries) {
            if (const auto job = byName.constFind({entry.ns, entry.name}); job != byName.cend())
                endpoint.jobs.push_back(*job);
        }
        std::sort(endpoint.jobs.begin(), endpoint.jobs.end());
        endpoint.jobs.erase(std::unique(endpoint.jobs.begin(), endpoint.jobs.end()), endpoint.jobs.end());
        places.endpoints.push_back(std::move(endpoint));
    }
    QCollator collator; // web-2 before web-10
    collator.setNumericMode(true);
    std::sort(places.endpoints.begin(), places.endpoints.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.name, b.name) < 0; });
    places.endpointsOf.resize(places.jobs.size());
    for (std::size_t i = 0; i < places.endpoints.size(); ++i) {
        for (const int job : places.endpoints[i].jobs)
            places.endpointsOf[std::size_t(job)].push_back(int(i));
    }
    return places;
}
} // namespace crontopus
