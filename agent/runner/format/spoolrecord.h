// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/runner/format/runfile.h"

namespace crontopus {
/// What the runner leaves in the spool directory, one file a record: `<run id>.started`, `<run id>.finished`,
/// written as `.tmp`, fsynced, renamed. Same line format as RunFile, first line `crontopus-spool 1`, last
/// line `end` (a file without it is torn). The finished record repeats all that the started one says.
///
/// `<run id>.output`, not fsynced: what a run that takes longer has written so far, as a started record with
/// the last 10,000 bytes of it: in `outputHead` while that is all, else in `outputTail`.
struct SpoolRecord
{
    enum class Outcome { Running, Success, Failure, Timeout, Cancelled, Skipped };

    std::string runId; ///< UUIDv4
    std::string jobId, ns, name, endpoint, commit, manifestPath;
    std::string trigger = "schedule";               ///< `schedule`, `manual`, `catch-up`
    std::int64_t scheduledAt = 0;                   ///< UTC seconds; 0: none
    std::int64_t startedAtMs = 0, finishedAtMs = 0; ///< UTC milliseconds
    int attempt = 1;
    Outcome outcome = Outcome::Running;
    bool hasExitCode = false;
    int exitCode = 0, signalNumber = 0;
    std::string outputHead, outputTail; ///< raw bytes
    std::int64_t outputBytes = 0;
    std::string errorMessage;

    // Which process wrote it, so that a reader of a started record can tell whether that one still lives.
    std::int64_t runnerPid = 0;
    std::int64_t runnerStart = 0; ///< as the system counts it (Linux: ticks since boot); 0: not known
    std::string bootId;

    /// Longer texts are refused.
    static constexpr std::size_t maxBytes = 4 * 1024 * 1024;

    [[nodiscard]] static Result<SpoolRecord, FormatError> parse(std::string_view text);
    [[nodiscard]] std::string serialize() const;
};

/// `running`, `success`, `failure`, `timeout`, `cancelled`, `skipped`.
[[nodiscard]] std::string_view outcomeWord(SpoolRecord::Outcome outcome);
} // namespace crontopus
