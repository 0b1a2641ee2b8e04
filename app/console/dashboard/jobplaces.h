// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/agentstatus.h"
#include "shared/store/jobstore.h"

#include <memory>
#include <vector>

namespace crontopus {
/// The jobs that their schedules start, and the endpoints that have them. Jobs are told apart by their place
/// in `jobs`.
struct JobPlaces
{
    struct Endpoint
    {
        QString name;
        QString hostname;
        std::vector<int> jobs; ///< rising
        bool operator==(const Endpoint &) const = default;
    };

    std::shared_ptr<const QList<JobEntry>> source; ///< keeps `jobs` alive
    std::vector<const Job *> jobs;                 ///< by namespace and name
    std::vector<Endpoint> endpoints;               ///< by name
    std::vector<std::vector<int>> endpointsOf;     ///< by job

    [[nodiscard]] bool operator==(const JobPlaces &) const = default;
    /// Does any endpoint have any job? Where none does, nothing is known about places.
    [[nodiscard]] bool anyPlaced() const;
    [[nodiscard]] QStringList endpointNames(int job) const;
};

/// `jobs` may be null. Without paused, disabled, broken and never scheduled ones.
[[nodiscard]] JobPlaces placesOf(const std::shared_ptr<const QList<JobEntry>> &jobs,
                                 const QList<AgentStatus> &endpoints);
} // namespace crontopus
