// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/reconcile/runfiles.h"
#include "shared/store/historydb.h"

namespace crontopus {
/// What to do to the scheduler.
struct SchedulerDiff
{
    QList<PlannedChange> changes;   ///< in the order of the desired state, removals last
    QList<QUuid> removals;          ///< jobs of ours that are no longer wanted, those that moved left out
    bool needsConfirmation = false; ///< the removals wait for `prune --confirm`
};

/// Jobs that go from one namespace and come in another with the same name, doing the same at the same times:
/// a renamed directory gives each manifest without `metadata.id` a new id. Reads the run files of those that
/// may have moved only, so it costs nothing while no job goes.
[[nodiscard]] QList<MovedJob> findMoves(const DesiredState &desired, const SchedulerSnapshot &actual,
                                        const RunFiles &runFiles);

/// Compares what should be there with what is. A job in `moves` changes instead of coming and going: its old
/// entry never waits, which would run it twice. Removals of more than half of at least five jobs need
/// confirmation: so an emptied repository, or the wrong branch, takes nothing away by itself. The older
/// agent's entries count only when far fewer jobs take their place, since it changed ids at will. Pure.
[[nodiscard]] SchedulerDiff diffScheduler(const DesiredState &desired, const SchedulerSnapshot &actual,
                                          const Scheduler &scheduler, const QList<MovedJob> &moves = {});
} // namespace crontopus
