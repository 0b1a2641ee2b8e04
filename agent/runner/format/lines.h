// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace crontopus {
/// The line format that run file and spool record share: a first line naming the format, `key value` lines, a
/// last line `end`. Values are percent-encoded where a byte is below 0x20, `%` or 0x7f.
class LineWriter final
{
public:
    explicit LineWriter(std::string_view header);

    void add(std::string_view key, std::string_view value);
    void add(std::string_view key, std::int64_t value);
    /// Leaves empty values and zeros out: that is what a reader assumes.
    void addUnlessEmpty(std::string_view key, std::string_view value);
    void addUnlessZero(std::string_view key, std::int64_t value);
    /// Writes the last line and hands the text over.
    [[nodiscard]] std::string finish();

private:
    std::string m_text;
};

/// Splits such a text; never reads beyond it, allocates no more than it holds.
class LineReader final
{
public:
    LineReader(std::string_view text, std::string_view header);

    /// Goes to the next line. False at the last one, or when the text is none of this format: then error() is
    /// not empty.
    [[nodiscard]] bool next();
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] std::string_view key() const { return m_key; }
    /// The value, decoded.
    [[nodiscard]] const std::string &value() const { return m_value; }
    /// The value as a whole number in [low, high]; otherwise nothing, and error() says so.
    [[nodiscard]] std::optional<std::int64_t> number(std::int64_t low, std::int64_t high);
    [[nodiscard]] const std::string &error() const { return m_error; }
    void fail(std::string message);

private:
    std::string_view m_rest;
    int m_line = 0;
    std::string_view m_key;
    std::string m_value;
    std::string m_error;
};

/// A key of the format and the member that holds its value.
template<typename Record, typename Value>
struct LineField
{
    std::string_view key;
    Value Record::*member;
};

/// The member of `record` for `key`; null when it is none of `fields`.
template<typename Record, typename Value, std::size_t N>
[[nodiscard]] Value *memberFor(std::string_view key, const LineField<Record, Value> (&fields)[N],
                               Record &record)
{
    for (const LineField<Record, Value> &field : fields) {
        if (field.key == key)
            return &(record.*field.member);
    }
    return nullptr;
}

/// A whole number in decimal, nothing before or after it.
[[nodiscard]] std::optional<std::int64_t> parseNumber(std::string_view text);
} // namespace crontopus
