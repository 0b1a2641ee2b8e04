// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace crontopus {
enum class RunGrouping { Job, Endpoint };

/// How the runs of a job, or on an endpoint, go; as the API's health.
enum class RunHealth { Healthy, Degraded, Warning };

/// The runs of one job, or of one endpoint, counted.
struct RunGroup
{
    QString ns = {}, jobName = {}; ///< by job
    QString endpoint = {};         ///< by endpoint
    int others = 0;                ///< endpoints of the job, or jobs of the endpoint
    int runs = 0, successes = 0;
    int failures = 0; ///< and runs that ran into their time limit
    QDateTime lastStart = {};
    bool operator==(const RunGroup &) const = default;

    /// 0 to 1; 0 without a run.
    [[nodiscard]] double successRate() const { return runs > 0 ? double(successes) / double(runs) : 0; }
    /// From 95 % on healthy, from 70 % on degraded, else, and without a run, warning.
    [[nodiscard]] RunHealth health() const
    {
        const double rate = successRate();
        return rate >= 0.95 ? RunHealth::Healthy : rate >= 0.7 ? RunHealth::Degraded : RunHealth::Warning;
    }
};
} // namespace crontopus
