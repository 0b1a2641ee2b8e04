// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/result.h"
#include "shared/schedule/zonerules.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace crontopus {
/// Why an expression is no schedule. Plain data; describe() in shared/schedule/explain.h makes a sentence of
/// it.
struct ScheduleError
{
    enum class Kind {
        Empty,
        FieldCount,    ///< not five fields
        UnknownMacro,  ///< `@fortnightly`
        BadEvery,      ///< `@every` without a whole number of minutes
        BadNumber,     ///< not a number or a known name
        OutOfRange,    ///< 61 in minutes
        BadStep,       ///< step of 0, or after a single value
        ReversedRange, ///< `FRI-MON`, `20-10`
        NeverFires,    ///< `0 0 31 2 *`
    };
    Kind kind = Kind::Empty;
    int field = -1;         ///< 0 minute … 4 day of week; -1: the whole expression
    std::string token = {}; ///< the part concerned
    int position = 0;       ///< byte offset of the token in the expression
    int low = 0, high = 0;  ///< for OutOfRange: the allowed range
};

/// One cron expression (crontab(5) of Debian's cron and of cronie; `@every`), parsed. Immutable, 64 bytes or
/// so.
///
/// Semantics (docs/schedules.md): when day-of-month or day-of-week starts with `*` both must match, otherwise
/// either may. A schedule whose minute and hour are fixed runs once, right after the gap, when daylight
/// saving skips its time, and once only (the first time) when its time comes twice; one whose minute or hour
/// starts with `*` follows the clock. As in cron, that holds for shifts of less than three hours; where a
/// zone jumps further (Samoa left out a day) everything just follows the clock. `@every N` fires at whole
/// multiples of N counted from 1970-01-01T00:00:00Z, on every machine alike.
class Schedule final
{
public:
    enum class Kind { Cron, Every, Reboot };

    [[nodiscard]] static Result<Schedule, ScheduleError> parse(std::string_view expression);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// As it was given, without leading and trailing blanks.
    [[nodiscard]] const std::string &text() const { return m_text; }
    /// For Kind::Every, in minutes.
    [[nodiscard]] std::int64_t everyMinutes() const { return m_everyMinutes; }

    /// The first firing strictly after `utc` (seconds since the epoch); none for `@reboot`, or when none
    /// comes within the next 60 years. Always at second 0 of a minute. Well under a microsecond; no
    /// allocation.
    [[nodiscard]] std::optional<std::int64_t> next(std::int64_t utc, const ZoneRules &zone) const;
    /// The last firing strictly before `utc`.
    [[nodiscard]] std::optional<std::int64_t> previous(std::int64_t utc, const ZoneRules &zone) const;
    /// Does it fire in the minute that begins at `utcMinute * 60`? The guard's question.
    [[nodiscard]] bool firesAt(std::int64_t utcMinute, const ZoneRules &zone) const;

    // The parsed fields, bit n set when value n matches; day of week has Sunday as bit 0 only.
    [[nodiscard]] std::uint64_t minutes() const { return m_minutes; }
    [[nodiscard]] std::uint32_t hours() const { return m_hours; }
    [[nodiscard]] std::uint32_t daysOfMonth() const { return m_daysOfMonth; }
    [[nodiscard]] std::uint16_t months() const { return m_months; }
    [[nodiscard]] std::uint8_t daysOfWeek() const { return m_daysOfWeek; }
    /// The field's text begins with `*`.
    [[nodiscard]] bool startsWithStar(int field) const { return m_star[std::size_t(field)]; }
    /// Minute or hour begins with `*`: follows the clock through daylight saving changes.
    [[nodiscard]] bool followsClock() const { return m_star[0] || m_star[1]; }

    // The same fields against a wall clock that never jumps, in local minutes since 1970-01-01T00:00 (which
    // may be negative). Kind::Cron only; what daylight saving makes of it is next()'s business.
    [[nodiscard]] bool matchesLocal(std::int64_t localMinute) const;
    /// The first match at or after it; none within 60 years: nothing.
    [[nodiscard]] std::optional<std::int64_t> nextLocal(std::int64_t localMinute) const;
    /// The last match at or before it.
    [[nodiscard]] std::optional<std::int64_t> previousLocal(std::int64_t localMinute) const;
    /// Bit n set when day n of that month (1 to 12) matches day of month, day of week and month.
    [[nodiscard]] std::uint32_t matchingDays(std::int64_t year, unsigned month) const;

    /// The same meaning, whatever the spelling: `@daily` and `0 0 * * *`.
    [[nodiscard]] bool sameAs(const Schedule &other) const;

private:
    Schedule() = default;

    Kind m_kind = Kind::Cron;
    std::string m_text;
    std::int64_t m_everyMinutes = 0;
    std::uint64_t m_minutes = 0;
    std::uint32_t m_hours = 0;
    std::uint32_t m_daysOfMonth = 0;
    std::uint16_t m_months = 0;
    std::uint8_t m_daysOfWeek = 0;
    std::array<bool, 5> m_star{};
};
} // namespace crontopus
