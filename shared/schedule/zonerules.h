// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace crontopus {
/// From `utc` (seconds since the epoch) on, local time is UTC plus `offset` seconds.
struct ZoneTransition
{
    std::int64_t utc = 0;
    std::int32_t offset = 0;
    bool operator==(const ZoneTransition &) const = default;
};

/// The offsets of one time zone over a span of time, as plain data. Immutable; C++ standard library only, so
/// that the runner can evaluate schedules from the table in its run file, on any platform, without zone data.
///
/// Get one for an IANA name from zoneRules() in shared/schedule/zonedata.h.
class ZoneRules final
{
public:
    /// `transitions` in rising order; `initialOffset` holds before the first. Outside `[validFrom,
    /// validUntil)` the nearest known offset is used; covers() tells.
    ZoneRules(std::string name, std::int32_t initialOffset, std::vector<ZoneTransition> transitions,
              std::int64_t validFrom, std::int64_t validUntil);
    [[nodiscard]] static ZoneRules utc();

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] std::int32_t initialOffset() const { return m_initialOffset; }
    [[nodiscard]] const std::vector<ZoneTransition> &transitions() const { return m_transitions; }
    [[nodiscard]] std::int64_t validFrom() const { return m_validFrom; }
    [[nodiscard]] std::int64_t validUntil() const { return m_validUntil; }
    [[nodiscard]] bool covers(std::int64_t utc) const { return utc >= m_validFrom && utc < m_validUntil; }

    /// Seconds east of UTC at that instant. O(log transitions).
    [[nodiscard]] std::int32_t offsetAt(std::int64_t utc) const;
    /// The same table cut down to [from, until), for a run file.
    [[nodiscard]] ZoneRules clipped(std::int64_t from, std::int64_t until) const;
    /// Same offsets at every instant of [from, until), whatever the names.
    [[nodiscard]] bool sameOffsets(const ZoneRules &other, std::int64_t from, std::int64_t until) const;

private:
    std::string m_name;
    std::int32_t m_initialOffset = 0;
    std::vector<ZoneTransition> m_transitions;
    std::int64_t m_validFrom = 0;
    std::int64_t m_validUntil = 0;
};
} // namespace crontopus
