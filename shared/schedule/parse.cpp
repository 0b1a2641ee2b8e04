// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/duration.h"
#include "shared/schedule/schedule.h"

#include <algorithm>

namespace crontopus {
namespace {
using Fault = ScheduleError::Kind;

struct FieldRange
{
    int low, high;
};
constexpr std::array<FieldRange, 5> kRanges{{{0, 59}, {0, 23}, {1, 31}, {1, 12}, {0, 7}}};
constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> kDays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

struct Macro
{
    std::string_view name, fields;
};
constexpr std::array<Macro, 7> kMacros{{{"@yearly", "0 0 1 1 *"},
                                        {"@annually", "0 0 1 1 *"},
                                        {"@monthly", "0 0 1 * *"},
                                        {"@weekly", "0 0 * * 0"},
                                        {"@daily", "0 0 * * *"},
                                        {"@midnight", "0 0 * * *"},
                                        {"@hourly", "0 * * * *"}}};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a - 'A' + 'a') : a) == b; });
}

/// Digits only; a value too large to matter stays out of range without overflowing.
bool readNumber(std::string_view text, int &value)
{
    if (text.empty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    value = 0;
    for (const char c : text)
        value = std::min(value * 10 + (c - '0'), 1'000'000);
    return true;
}

class FieldParser final
{
public:
    FieldParser(std::string_view expression, int field) : m_expression(expression), m_field(field) {}

    Result<std::uint64_t, ScheduleError> parse(std::string_view text) const
    {
        std::uint64_t bits = 0;
        while (true) {
            const std::size_t comma = text.find(',');
            Result<std::uint64_t, ScheduleError> item = parseItem(text.substr(0, comma));
            if (!item)
                return item;
            bits |= *item;
            if (comma == std::string_view::npos)
                return bits;
            text.remove_prefix(comma + 1);
        }
    }

private:
    ScheduleError fault(Fault kind, std::string_view token) const
    {
        ScheduleError error;
        error.kind = kind;
        error.field = m_field;
        error.token = std::string(token);
        error.position = int(token.data() - m_expression.data());
        error.low = range().low;
        error.high = range().high;
        return error;
    }

    const FieldRange &range() const { return kRanges[std::size_t(m_field)]; }

    Result<int, ScheduleError> parseValue(std::string_view text) const
    {
        int value = 0;
        if (readNumber(text, value)) {
            if (value < range().low || value > range().high)
                return fault(Fault::OutOfRange, text);
            return value;
        }
        if (m_field == 3) {
            for (std::size_t i = 0; i < kMonths.size(); ++i) {
                if (equalsIgnoringCase(text, kMonths[i]))
                    return int(i) + 1;
            }
        }
        if (m_field == 4) {
            for (std::size_t i = 0; i < kDays.size(); ++i) {
                if (equalsIgnoringCase(text, kDays[i]))
                    return int(i);
            }
        }
        return fault(Fault::BadNumber, text);
    }

    Result<std::uint64_t, ScheduleError> parseItem(std::string_view item) const
    {
        const std::size_t slash = item.find('/');
        const std::string_view span = item.substr(0, slash);
        const std::size_t dash = span.find('-');
        int low = range().low;
        int high = range().high;
        if (span != "*") {
            const Result<int, ScheduleError> first = parseValue(span.substr(0, dash));
            if (!first)
                return first.error();
            low = high = *first;
            if (dash != std::string_view::npos) {
                const Result<int, ScheduleError> second = parseValue(span.substr(dash + 1));
                if (!second)
                    return second.error();
                high = *second;
                if (low > high)
                    return fault(Fault::ReversedRange, span);
            }
        }
        int step = 1;
        if (slash != std::string_view::npos) {
            // Debian's cron refuses a step after a single value; others read `5/10` as `5-59/10`.
            const bool single = span != "*" && dash == std::string_view::npos;
            if (single || !readNumber(item.substr(slash + 1), step) || step == 0)
                return fault(Fault::BadStep, item);
        }
        std::uint64_t bits = 0;
        for (int value = low; value <= high; value += step)
            bits |= std::uint64_t(1) << value;
        return bits;
    }

    std::string_view m_expression;
    int m_field;
};

std::string_view trimmed(std::string_view text)
{
    const auto outer = [](char c) { return isBlank(c) || c == '\n' || c == '\r'; };
    while (!text.empty() && outer(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && outer(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Some day of the 400 years after which the calendar repeats matches. Every date of the year, 29 February
/// included, falls on each weekday somewhere in that cycle, so when day of week restricts at all it can be
/// met on any date that exists.
bool everFires(std::uint32_t daysOfMonth, std::uint16_t months, bool bothMustMatch)
{
    if (!bothMustMatch)
        return true;
    constexpr std::array<unsigned, 13> longest{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (unsigned month = 1; month <= 12; ++month) {
        if ((months >> month & 1) && (daysOfMonth & ((std::uint64_t(2) << longest[month]) - 2)))
            return true;
    }
    return false;
}
} // namespace

Result<Schedule, ScheduleError> Schedule::parse(std::string_view expression)
{
    const std::string_view text = trimmed(expression);
    ScheduleError error;
    error.token = std::string(text);
    error.position = text.empty() ? 0 : int(text.data() - expression.data());
    const auto fail = [&error](Fault kind) {
        error.kind = kind;
        return error;
    };
    if (text.empty())
        return fail(Fault::Empty);

    Schedule schedule;
    schedule.m_text = std::string(text);
    std::string_view fields = text;
    bool macro = false;
    if (text.front() == '@') {
        if (text == "@reboot") {
            schedule.m_kind = Kind::Reboot;
            return schedule;
        }
        constexpr std::string_view every = "@every";
        if (text.substr(0, every.size()) == every &&
            (text.size() == every.size() || isBlank(text[every.size()]))) {
            const std::string_view length = trimmed(text.substr(every.size()));
            const std::optional<std::int64_t> seconds = parseDuration(length);
            if (!seconds || *seconds < 60 || *seconds % 60 != 0) {
                if (!length.empty()) {
                    error.token = std::string(length);
                    error.position = int(length.data() - expression.data());
                }
                return fail(Fault::BadEvery);
            }
            schedule.m_kind = Kind::Every;
            schedule.m_everyMinutes = *seconds / 60;
            return schedule;
        }
        const auto found = std::find_if(kMacros.begin(), kMacros.end(),
                                        [text](const Macro &known) { return known.name == text; });
        if (found == kMacros.end())
            return fail(Fault::UnknownMacro);
        fields = found->fields;
        macro = true;
    }

    std::array<std::uint64_t, 5> bits{};
    const std::string_view whole = macro ? fields : expression;
    std::string_view rest = fields;
    for (int field = 0; field < 5; ++field) {
        const std::size_t length = std::min(rest.find_first_of(" \t"), rest.size());
        if (length == 0)
            return fail(Fault::FieldCount);
        const std::string_view token = rest.substr(0, length);
        Result<std::uint64_t, ScheduleError> parsed = FieldParser(whole, field).parse(token);
        if (!parsed)
            return parsed.error();
        bits[std::size_t(field)] = *parsed;
        schedule.m_star[std::size_t(field)] = token.front() == '*';
        rest.remove_prefix(length);
        while (!rest.empty() && isBlank(rest.front()))
            rest.remove_prefix(1);
    }
    if (!rest.empty()) {
        error.token = std::string(rest);
        error.position = int(rest.data() - whole.data());
        return fail(Fault::FieldCount);
    }
    schedule.m_minutes = bits[0];
    schedule.m_hours = std::uint32_t(bits[1]);
    schedule.m_daysOfMonth = std::uint32_t(bits[2]);
    schedule.m_months = std::uint16_t(bits[3]);
    schedule.m_daysOfWeek = std::uint8_t((bits[4] | bits[4] >> 7) & 0x7f);
    if (!everFires(schedule.m_daysOfMonth, schedule.m_months, schedule.m_star[2] || schedule.m_star[4]))
        return fail(Fault::NeverFires);
    return schedule;
}

bool Schedule::sameAs(const Schedule &other) const
{
    if (m_kind != other.m_kind || m_everyMinutes != other.m_everyMinutes)
        return false;
    const auto bothMustMatch = [](const Schedule &s) { return s.m_star[2] || s.m_star[4]; };
    // When they match every day anyhow, it makes no difference how day of month and day of week combine.
    const bool everyDay = m_daysOfMonth == 0xfffffffe && m_daysOfWeek == 0x7f;
    return m_minutes == other.m_minutes && m_hours == other.m_hours && m_daysOfMonth == other.m_daysOfMonth &&
           m_months == other.m_months && m_daysOfWeek == other.m_daysOfWeek &&
           followsClock() == other.followsClock() &&
           (everyDay || bothMustMatch(*this) == bothMustMatch(other));
}
} // namespace crontopus
