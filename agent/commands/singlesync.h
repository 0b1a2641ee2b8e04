// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/commands/session.h"

namespace crontopus::agent {
/// Fetch and one cycle, while a service that may be running waits. Prints what was done; returns the exit
/// code.
Result<void> fetchOnce(const AgentConfig &config);
int syncOnce(const Session &session, bool confirmPrune);
} // namespace crontopus::agent
