// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/state/appliedstate.h"

#include <QDateTime>

#include <functional>

namespace crontopus {
/// The jobs with `spec.catchUp` that should have started after `aliveUntil` and, by their run history, did
/// not: the machine was asleep or off. Jobs that leave no history (`checkin.enabled: false`) cannot be told
/// and are left out, as are paused ones. `lastStart` gives a job's last start, invalid when there is none.
[[nodiscard]] QList<ScheduledJob> missedJobs(const AppliedState &applied, const QString &jobsDir,
                                             const QDateTime &aliveUntil, qint64 now,
                                             const std::function<QDateTime(const QUuid &)> &lastStart);
} // namespace crontopus
