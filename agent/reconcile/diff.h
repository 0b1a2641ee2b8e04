// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/reconcile/desiredstate.h"

namespace crontopus {
/// What to do to the scheduler.
struct SchedulerDiff
{
    QList<PlannedChange> changes;   ///< in the order of the desired state, removals last
    QList<QUuid> removals;          ///< jobs of ours that are no longer wanted
    bool needsConfirmation = false; ///< the removals wait for `prune --confirm`
};

/// Compares what should be there with what is. Removals of more than half of at least five jobs need
/// confirmation: so an emptied repository, or the wrong branch, takes nothing away by itself. The older
/// agent's entries count only when far fewer jobs take their place, since it changed ids at will. Pure.
[[nodiscard]] SchedulerDiff diffScheduler(const DesiredState &desired, const SchedulerSnapshot &actual,
                                          const Scheduler &scheduler);
} // namespace crontopus
