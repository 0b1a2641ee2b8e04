// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <array>
#include <cstdint>

namespace crontopus {
/// The starts of one hour of one day.
struct HeatCell
{
    std::uint64_t starts = 0;    ///< on all endpoints
    int peak = 0;                ///< the most starts within one minute on one endpoint
    std::int64_t peakMinute = 0; ///< UTC seconds: the first such minute
    int peakEndpoint = -1;       ///< and where; -1: nothing is known about places
    bool exists = false;         ///< false for the hour that daylight saving leaves out
    bool operator==(const HeatCell &) const = default;
};

/// Seven days by local hour. Of an hour that comes twice both are in its cell.
struct WeekHeat
{
    static constexpr int days = 7, hours = 24;

    QDate firstDay;
    std::array<std::array<HeatCell, hours>, days> cells{};
    int worstDay = -1, worstHour = -1; ///< the highest peak that is still to come; -1: none

    [[nodiscard]] const HeatCell &at(int day, int hour) const
    {
        return cells[std::size_t(day)][std::size_t(hour)];
    }
    [[nodiscard]] const HeatCell *worst() const { return worstDay < 0 ? nullptr : &at(worstDay, worstHour); }
    bool operator==(const WeekHeat &) const = default;
};
} // namespace crontopus
