// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/duration.h"

#include <array>

namespace crontopus {
namespace {
constexpr std::int64_t kMaximum = std::int64_t(100) * 366 * 86400;

struct Unit
{
    char letter;
    std::int64_t seconds;
};
constexpr std::array<Unit, 4> kUnits{{{'d', 86400}, {'h', 3600}, {'m', 60}, {'s', 1}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

std::optional<std::int64_t> parseDuration(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    std::int64_t total = 0;
    std::size_t nextUnit = 0;
    bool withUnit = false;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at]))
            return std::nullopt;
        std::int64_t number = 0;
        for (; at < text.size() && isDigit(text[at]); ++at) {
            number = number * 10 + (text[at] - '0');
            if (number > kMaximum)
                return std::nullopt;
        }
        if (at == text.size()) {
            // A bare number means seconds, but `1h30` leaves open what the 30 is.
            if (withUnit)
                return std::nullopt;
            return number;
        }
        while (nextUnit < kUnits.size() && kUnits[nextUnit].letter != text[at])
            ++nextUnit;
        if (nextUnit == kUnits.size())
            return std::nullopt;
        if (number > kMaximum / kUnits[nextUnit].seconds)
            return std::nullopt;
        total += number * kUnits[nextUnit].seconds;
        if (total > kMaximum)
            return std::nullopt;
        ++nextUnit;
        ++at;
        withUnit = true;
    }
    return total;
}

std::string formatDuration(std::int64_t seconds)
{
    if (seconds <= 0)
        return "0s";
    std::string text;
    for (const Unit &unit : kUnits) {
        if (seconds >= unit.seconds) {
            text += std::to_string(seconds / unit.seconds);
            text += unit.letter;
            seconds %= unit.seconds;
        }
    }
    return text;
}
} // namespace crontopus
