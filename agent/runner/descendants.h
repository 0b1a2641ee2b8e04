// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

namespace crontopus::runner {
/// Sends `number` to the process group that `leader` leads and, where the system tells of them, to every
/// other descendant of this process.
void signalTree(pid_t leader, int number);
} // namespace crontopus::runner
