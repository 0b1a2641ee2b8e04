// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"
#include "shared/manifest/selection.h"
#include "shared/store/jobstore.h"

namespace crontopus {
class CommitAges;

/// How a machine stands to the repository: the shape, and why in sentences.
struct EndpointSync
{
    SyncState state = SyncState::Unknown;
    StatusLook look;
    QStringList reasons;
};

[[nodiscard]] EndpointSync syncOf(const AgentStatus &status, const CommitAges &ages);
/// What selectors of jobs may ask of it.
[[nodiscard]] EndpointFacts selectorFacts(const AgentStatus &status);
/// Errors of the last cycle and jobs that cannot be as they should.
[[nodiscard]] int errorsOf(const AgentStatus &status);
/// Online, offline, with errors.
[[nodiscard]] StatusLook stateOf(const AgentStatus &status);
/// What a machine should have by the repository and has not told of.
[[nodiscard]] QList<ManagedEntry> missingOn(const AgentStatus &status, const QList<JobEntry> &jobs);
/// `name=value`, the people's before the machine's own.
[[nodiscard]] QString labelsText(const AgentStatus &status);
} // namespace crontopus
