// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/shelltext.h"

#include <deque>

namespace crontopus::runner {
namespace {
/// Walks over shell text just well enough to tell command words from comments and here-documents.
class Scanner final
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    /// Offset behind the last command word.
    std::size_t endOfLastWord()
    {
        bool wordStart = true;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '#' && wordStart) {
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
                continue;
            }
            if (c == '\n') {
                ++m_at;
                skipHereDocuments();
                wordStart = true;
                continue;
            }
            if (c == '<' && m_text.substr(m_at, 2) == "<<") {
                readHereOperator();
                m_end = m_at;
                wordStart = false;
                continue;
            }
            wordStart = c == ' ' || c == '\t' || c == ';' || c == '&' || c == '|' || c == '(';
            const bool ends = c == ' ' || c == '\t' || c == '\r' || c == ';' || c == '&';
            skipQuotable();
            if (!ends)
                m_end = m_at;
        }
        return m_end;
    }

private:
    struct HereDocument
    {
        std::string delimiter;
        bool stripTabs = false;
    };

    /// One character, or one quoted piece.
    void skipQuotable()
    {
        const char c = m_text[m_at++];
        if (c == '\\' && m_at < m_text.size()) {
            ++m_at;
        } else if (c == '\'') {
            m_at = std::min(m_text.find('\'', m_at), m_text.size() - 1) + 1;
        } else if (c == '"') {
            while (m_at < m_text.size() && m_text[m_at] != '"')
                m_at += m_text[m_at] == '\\' ? 2 : 1;
            m_at = std::min(m_at + 1, m_text.size());
        }
    }

    void readHereOperator()
    {
        m_at += 2;
        if (m_at < m_text.size() && m_text[m_at] == '<') { // A here-string of other shells.
            ++m_at;
            return;
        }
        HereDocument document;
        if (m_at < m_text.size() && m_text[m_at] == '-') {
            document.stripTabs = true;
            ++m_at;
        }
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
        const std::size_t begin = m_at;
        while (m_at < m_text.size() &&
               std::string_view(" \t\r\n;&|<>()").find(m_text[m_at]) == std::string_view::npos)
            skipQuotable();
        for (const char c : m_text.substr(begin, m_at - begin)) {
            if (c != '\'' && c != '"' && c != '\\')
                document.delimiter += c;
        }
        m_documents.push_back(std::move(document));
    }

    void skipHereDocuments()
    {
        while (!m_documents.empty() && m_at < m_text.size()) {
            const std::size_t newline = std::min(m_text.find('\n', m_at), m_text.size());
            std::string_view line = m_text.substr(m_at, newline - m_at);
            m_at = std::min(newline + 1, m_text.size());
            if (m_documents.front().stripTabs)
                line.remove_prefix(std::min(line.find_first_not_of('\t'), line.size()));
            if (line == m_documents.front().delimiter)
                m_documents.pop_front();
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0, m_end = 0;
    std::deque<HereDocument> m_documents;
};
} // namespace

std::string appendArguments(std::string_view command)
{
    const std::size_t end = Scanner(command).endOfLastWord();
    std::string text(command.substr(0, end));
    text += " \"$@\"";
    text += command.substr(end);
    return text;
}
} // namespace crontopus::runner
