// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/charts/timelinelanes.h"
#include "app/console/dashboard/firingtable.h"
#include "app/console/dashboard/jobplaces.h"

namespace crontopus {
enum class TimelineRows { Jobs, Endpoints };

/// The rows of the timeline. Jobs have one each while there is room, else their namespaces have; where there
/// are more namespaces or endpoints than `maxLanes`, those with the fewest starts share the last row.
/// `table` must span [from, until).
[[nodiscard]] Timeline makeTimeline(const JobPlaces &places, const FiringTable &table, TimelineRows rows,
                                    std::int64_t from, std::int64_t until, int maxLanes);

/// The jobs of the lane that start in the minute at `utc`.
[[nodiscard]] std::vector<int> jobsStarting(const TimelineLane &lane, const FiringTable &table,
                                            std::int64_t utc);
} // namespace crontopus
