// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/schedule/schedule.h"

#include <QDateTime>
#include <QList>

#include <memory>
#include <vector>

namespace crontopus {
/// When one job runs: any number of expressions (or one instant) in one time zone. What a manifest's
/// `spec.schedule`, `spec.at` and `spec.timezone` say together. Cheap to copy.
struct JobSchedule
{
    std::vector<Schedule> schedules;
    std::optional<std::int64_t> at;        ///< one run at this instant, UTC seconds, whole minute
    std::shared_ptr<const ZoneRules> zone; ///< never null
    bool zoneIsMachines = true;            ///< no `spec.timezone`: whatever zone the machine is in

    /// Earliest firing of any of them strictly after `utc` (seconds); the same minute of two expressions is
    /// one firing.
    [[nodiscard]] std::optional<std::int64_t> next(std::int64_t utc) const;
    [[nodiscard]] std::optional<std::int64_t> previous(std::int64_t utc) const;
    [[nodiscard]] bool firesAt(std::int64_t utcMinute) const;
    /// The next `count` firings after `from`, as UTC date-times.
    [[nodiscard]] QList<QDateTime> nextTimes(const QDateTime &from, int count) const;
    /// The typical distance between firings in seconds (the least gap among the next ones); 0 when there are
    /// not two.
    [[nodiscard]] std::int64_t period(std::int64_t from) const;
};
} // namespace crontopus
