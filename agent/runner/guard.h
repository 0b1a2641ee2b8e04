// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/runner/format/runfile.h"

#include <cstdint>
#include <string>

namespace crontopus::runner {
/// Whether a start that the native scheduler made is one that the job wants.
struct GuardAnswer
{
    bool run = false;
    std::int64_t scheduledAt = 0; ///< UTC seconds of the minute that it runs for; 0: none
    std::string problem;          ///< why it cannot be told; then `run` is false
};

/// Pure. `lastMinute` is the minute (UTC seconds / 60) that was run last, 0 for none; `validSince` (UTC
/// seconds) when the run file was written.
///
/// A guarded job runs when its schedule wants the current minute, or the one just past if the scheduler was
/// late; never twice for one minute. Without guard every start is wanted, but several expressions may name
/// the same minute.
[[nodiscard]] GuardAnswer askGuard(const RunFile &run, std::int64_t now, std::int64_t lastMinute,
                                   std::int64_t validSince);

/// The last minute at or before `now` that the schedule wanted, UTC seconds; 0 when there is none.
[[nodiscard]] std::int64_t lastWanted(const RunFile &run, std::int64_t now);
} // namespace crontopus::runner
