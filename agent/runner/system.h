// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace crontopus::runner {
/// UTC milliseconds of the wall clock, which may jump.
[[nodiscard]] std::int64_t wallClockMs();
/// Milliseconds that never jump; a sleeping machine's time does not count. For time limits.
[[nodiscard]] std::int64_t monotonicMs();
/// The same, a sleeping machine's time counted. For durations.
[[nodiscard]] std::int64_t elapsedMs();

/// UUIDv4.
[[nodiscard]] std::string makeUuid();
/// Evenly spread over [0, bound).
[[nodiscard]] std::int64_t randomBelow(std::int64_t bound);

/// Names this boot of the machine; empty when the system tells none.
[[nodiscard]] std::string bootId();
/// When a process started, as the system counts it; 0 when there is none, or it cannot be told.
[[nodiscard]] std::int64_t processStart(std::int64_t pid);
[[nodiscard]] std::int64_t ownPid();
[[nodiscard]] bool processLives(std::int64_t pid);

/// A whole file, no longer than `maxBytes`. Nothing when it cannot be read: errno tells.
[[nodiscard]] std::optional<std::string> readWholeFile(const std::string &path, std::size_t maxBytes);
/// When it was last written, UTC seconds; 0 when that cannot be told.
[[nodiscard]] std::int64_t writtenAt(const std::string &path);
/// Writes all of it.
[[nodiscard]] bool writeAll(int descriptor, std::string_view data);
/// Makes the directory, mode 0700, when it is not there. Its parent must be.
[[nodiscard]] bool makeDirectory(const std::string &path);

/// Says it on stderr and in the system's log.
void complain(const std::string &message);
} // namespace crontopus::runner
