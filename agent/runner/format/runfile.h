// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/result.h"
#include "shared/schedule/zonerules.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crontopus {
/// Why a run file or spool record could not be read.
struct FormatError
{
    int line = 0;
    std::string message;
};

/// All that the runner needs to know of one job: `jobs/<id>` in the agent's state directory, mode 0600.
///
/// Text, one `key value` a line, first line `crontopus-run 1`; values are percent-encoded bytes below 0x20,
/// `%` and 0x7f, so any text fits. Keys may repeat (`arg`, `env`). Unknown keys are ignored, so that a newer
/// agent can serve an older runner. The last line is `end`; a file without it is torn.
struct RunFile
{
    enum class Concurrency { Allow, Forbid, Replace };
    enum class Kind { Command, Script, Http };

    std::string jobId, ns, name, endpoint, commit, manifestPath;
    std::string spoolDir, lockDir; ///< absolute

    Kind kind = Kind::Command;
    std::string command; ///< Command: for /bin/sh -c; Http: absolute path of crontopus-http
    std::vector<std::string> args;
    std::string interpreter; ///< Script: a program, looked up on PATH
    std::string source;      ///< Script: its text; Http: the request as JSON, see agent/http/request.h
    std::string workingDir;  ///< empty: home
    std::vector<std::pair<std::string, std::string>> env;

    bool paused = false;
    bool checkin = true; ///< false: leave no spool records
    std::int64_t jitterSeconds = 0;
    std::int64_t timeoutSeconds = 0; ///< 0: none
    std::int64_t killAfterSeconds = 10;
    Concurrency concurrency = Concurrency::Allow;
    int retries = 0;
    bool exponentialBackoff = true;
    std::int64_t initialIntervalSeconds = 1, maxIntervalSeconds = 60;
    double multiplier = 2.0;

    bool guarded = false; ///< check the schedule below at each start
    std::vector<std::string> schedules;
    std::int64_t at = 0;               ///< 0: none; UTC seconds
    ZoneRules zone = ZoneRules::utc(); ///< of the coming two years

    /// Longer texts are refused.
    static constexpr std::size_t maxBytes = 16 * 1024 * 1024;

    [[nodiscard]] static Result<RunFile, FormatError> parse(std::string_view text);
    [[nodiscard]] std::string serialize() const;
};
} // namespace crontopus
