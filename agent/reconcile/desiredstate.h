// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/runner/format/runfile.h"
#include "agent/state/appliedstate.h"
#include "shared/manifest/manifestset.h"
#include "shared/manifest/selection.h"

#include <optional>

namespace crontopus {
/// Besides the manifests, all that decides what this machine should have.
struct PlanContext
{
    EndpointFacts endpoint;
    std::shared_ptr<const ZoneRules> machineZone;
    Target target = Target::Crontab;
    qint64 now = 0; ///< UTC seconds
    QString commit;
    QString spoolDir, locksDir;
    QString httpHelper; ///< absolute path of the program that makes HTTP requests

    /// Start of the month of `now`: plans and zone tables hold for two years from here, and so change once a
    /// month and not with every cycle.
    [[nodiscard]] qint64 from() const;
    /// Start of the month after it.
    [[nodiscard]] qint64 until() const;
};

struct DesiredJob
{
    AppliedState::Job job;
    std::optional<RunFile> runFile; ///< nothing: the one that is there stays
    QString problem;                ///< why this is the last good version
};

/// What the scheduler should hold.
struct DesiredState
{
    QList<DesiredJob> jobs; ///< sorted by namespace and name
    Diagnostics diagnostics;
    QStringList notSelected; ///< `ns/name: why`
    qint64 nextDue = 0;      ///< when this result ceases to hold though no input changed; UTC seconds
};

/// Select and plan. A broken file, or one that clashes with another, keeps what `last` has for it. Pure.
[[nodiscard]] DesiredState desiredState(const ManifestSet &manifests, const AppliedState &last,
                                        const PlanContext &context);
/// The last good state as it is, for when there are no manifests to read.
[[nodiscard]] DesiredState desiredState(const AppliedState &last, const PlanContext &context);

/// What the runner needs for a job.
[[nodiscard]] RunFile makeRunFile(const Job &job, const QString &manifestPath, bool guarded,
                                  const PlanContext &context);
} // namespace crontopus
