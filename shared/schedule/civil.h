// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/// Calendar arithmetic on plain integers: the proleptic Gregorian calendar, days counted from 1970-01-01.
/// All functions are exact for any year that fits, cost a few nanoseconds and cannot fail.
namespace crontopus::civil {
constexpr std::int64_t minutesADay = 1440;

struct Date
{
    std::int64_t year = 1970;
    unsigned month = 1; ///< 1 to 12
    unsigned day = 1;   ///< 1 to 31
};

constexpr std::int64_t floorDiv(std::int64_t value, std::int64_t by)
{
    return value >= 0 ? value / by : -((by - 1 - value) / by);
}
constexpr std::int64_t ceilDiv(std::int64_t value, std::int64_t by)
{
    return -floorDiv(-value, by);
}

constexpr bool isLeap(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
constexpr unsigned daysInMonth(std::int64_t year, unsigned month)
{
    return month == 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
}

// Both conversions count years from March, so that the leap day comes last.
constexpr std::int64_t daysFromDate(const Date &date)
{
    const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int64_t era = floorDiv(year, 400);
    const unsigned yearOfEra = unsigned(year - era * 400);
    const unsigned dayOfYear =
        (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + std::int64_t(dayOfEra) - 719468;
}
constexpr Date dateFromDays(std::int64_t days)
{
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = floorDiv(shifted, 146097);
    const unsigned dayOfEra = unsigned(shifted - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shiftedMonth = (5 * dayOfYear + 2) / 153;
    const unsigned month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {std::int64_t(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1};
}
/// 0 is Sunday.
constexpr unsigned weekday(std::int64_t days)
{
    return unsigned(days - floorDiv(days + 4, 7) * 7 + 4);
}
} // namespace crontopus::civil
