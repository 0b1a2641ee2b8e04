// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/format/lines.h"

#include <charconv>

namespace crontopus {
namespace {
constexpr char hexDigits[] = "0123456789ABCDEF";

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

void appendEncoded(std::string &out, std::string_view value)
{
    out.reserve(out.size() + value.size() + value.size() / 8);
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || c == '%' || byte == 0x7f) {
            out += '%';
            out += hexDigits[byte >> 4];
            out += hexDigits[byte & 15];
        } else {
            out += c;
        }
    }
}

bool decode(std::string_view encoded, std::string &out)
{
    out.clear();
    out.reserve(encoded.size());
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '%') {
            out += encoded[i];
            continue;
        }
        if (encoded.size() - i < 3)
            return false;
        const int high = hexValue(encoded[i + 1]);
        const int low = hexValue(encoded[i + 2]);
        if (high < 0 || low < 0)
            return false;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return true;
}
} // namespace

LineWriter::LineWriter(std::string_view header) : m_text(header)
{
    m_text += '\n';
}

void LineWriter::add(std::string_view key, std::string_view value)
{
    m_text += key;
    m_text += ' ';
    appendEncoded(m_text, value);
    m_text += '\n';
}

void LineWriter::add(std::string_view key, std::int64_t value)
{
    add(key, std::to_string(value));
}

void LineWriter::addUnlessEmpty(std::string_view key, std::string_view value)
{
    if (!value.empty())
        add(key, value);
}

void LineWriter::addUnlessZero(std::string_view key, std::int64_t value)
{
    if (value != 0)
        add(key, value);
}

std::string LineWriter::finish()
{
    m_text += "end\n";
    return std::move(m_text);
}

LineReader::LineReader(std::string_view text, std::string_view header) : m_rest(text)
{
    m_line = 1;
    if (text.size() <= header.size() || text.substr(0, header.size()) != header ||
        text[header.size()] != '\n') {
        fail("the first line is not \"" + std::string(header) + '"');
        return;
    }
    m_rest.remove_prefix(header.size() + 1);
}

bool LineReader::next()
{
    if (!m_error.empty())
        return false;
    ++m_line;
    const std::size_t newline = m_rest.find('\n');
    if (newline == std::string_view::npos) {
        fail("the file is torn: its last line \"end\" is missing");
        return false;
    }
    const std::string_view line = m_rest.substr(0, newline);
    m_rest.remove_prefix(newline + 1);
    if (line == "end") {
        if (!m_rest.empty())
            fail("there is text after the last line \"end\"");
        return false;
    }
    const std::size_t blank = line.find(' ');
    m_key = line.substr(0, blank);
    if (blank == std::string_view::npos || m_key.empty()) {
        fail("not a line of the form \"key value\"");
        return false;
    }
    if (!decode(line.substr(blank + 1), m_value)) {
        fail("\"%\" is not followed by two hexadecimal digits");
        return false;
    }
    return true;
}

std::optional<std::int64_t> LineReader::number(std::int64_t low, std::int64_t high)
{
    const std::optional<std::int64_t> value = parseNumber(m_value);
    if (value && *value >= low && *value <= high)
        return value;
    fail(std::string(m_key) + " is not a whole number from " + std::to_string(low) + " to " +
         std::to_string(high));
    return std::nullopt;
}

void LineReader::fail(std::string message)
{
    if (m_error.empty())
        m_error = std::move(message);
}

std::optional<std::int64_t> parseNumber(std::string_view text)
{
    std::int64_t value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, value);
    if (problem != std::errc() || stop != end)
        return std::nullopt;
    return value;
}
} // namespace crontopus
