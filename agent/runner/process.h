// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/runner/capture.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace crontopus::runner {
/// Prepares this process for running another: signals, standard descriptors, orphans. Call once, first.
void prepareProcess();

/// The signal that asked this process to end, 0 when none did. SIGUSR1 comes from a start that replaces this.
[[nodiscard]] int stopSignal();

/// Sleeps that long, or until stopSignal().
void sleepUnlessStopped(std::int64_t milliseconds);

struct Command
{
    std::vector<std::string> words; ///< the first is looked up on PATH
    std::vector<std::pair<std::string, std::string>> env;
    std::string workingDir;
    int input = -1; ///< descriptor for its stdin; -1: nothing to read
};

/// 0 seconds mean no limit.
struct Limits
{
    std::int64_t timeoutSeconds = 0;
    std::int64_t killAfterSeconds = 10; ///< between being told to end and being killed
};

struct Ending
{
    std::string problem; ///< why it could not start; empty when it did
    bool timedOut = false;
    bool stopped = false; ///< stopSignal() came
    int exitCode = 0;     ///< when signalNumber is 0
    int signalNumber = 0;
};

/// What to do while a command goes on.
struct Meanwhile
{
    /// Called once if it still goes on after 50 ms.
    std::function<void()> whenLong;
    /// Called with the time (monotonicMs()) after output may have come, and again at the time that it
    /// returned; nothing: only when more may have come. Only with a capture.
    std::function<std::optional<std::int64_t>(std::int64_t now)> look;
};

/// Starts `command` in a session of its own and waits for its end; on the time limit, or stopSignal(), ends
/// its whole process tree: children that left the session too, where the system tells of them (Linux).
///
/// Both output streams go into `capture`; without one the command inherits ours. Reading ends shortly after
/// the command's own end, even when background children keep the stream open.
[[nodiscard]] Ending runCommand(const Command &command, const Limits &limits, Capture *capture,
                                const Meanwhile &meanwhile);
} // namespace crontopus::runner
