// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace crontopus {
/// `90`, `90s`, `15m`, `2h`, `1d`, `1h30m` in seconds; nothing when it is none of these, negative, or above
/// 100 years.
[[nodiscard]] std::optional<std::int64_t> parseDuration(std::string_view text);
/// The shortest of these forms that means the same: 5400 → `1h30m`, 0 → `0s`.
[[nodiscard]] std::string formatDuration(std::int64_t seconds);
} // namespace crontopus
