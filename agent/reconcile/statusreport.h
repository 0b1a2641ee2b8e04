// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/reconcile/desiredstate.h"
#include "shared/store/agentstatus.h"

namespace crontopus {
/// What each job should have in the scheduler and what it has; jobs of ours that are not wanted (any more)
/// come last, with nothing wanted.
[[nodiscard]] QList<ManagedEntry> managedEntries(const QList<DesiredJob> &desired,
                                                 const SchedulerSnapshot &actual, const Scheduler &scheduler);

/// Writes `status.json`, 0600, in one step. Entries are turned to text one by one, so that thousands of them
/// don't cost the memory of a document tree.
Result<void> writeStatus(const QString &path, const AgentStatus &status);
} // namespace crontopus
