// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/reconcile/cycle.h"

#include <functional>

namespace crontopus {
/// Has the scheduler start the first applied job that matches, once, within the next minute. NotFound when
/// none does. Waits for a cycle under way: up to a minute.
Result<void> startOnce(const Cycle &cycle, const StateDir &state,
                       const std::function<bool(const ScheduledJob &)> &matches);
} // namespace crontopus
