// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/yamltree.h"

#include <QCoreApplication>

namespace crontopus::yaml {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::yaml)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
} // namespace

BlockScalar blockScalarAt(const QByteArray &text, int start, int parentIndent)
{
    BlockScalar block;
    int p = start + 1;
    int given = 0;
    while (p < text.size() && (text[p] == '+' || text[p] == '-' || (text[p] >= '1' && text[p] <= '9'))) {
        if (text[p] >= '1' && text[p] <= '9')
            given = text[p] - '0';
        ++p;
    }
    const bool keep = QByteArrayView(text).sliced(start, p - start).contains('+');
    block.headerEnd = p;
    block.bodyStart = nextLineOf(text, p);
    block.bodyEnd = lineEndOf(text, p);
    block.indent = given > 0 ? std::max(parentIndent, 0) + given : 0;
    for (int line = block.bodyStart; line < text.size(); line = nextLineOf(text, line)) {
        const int end = lineEndOf(text, line);
        int content = line;
        while (content < end && text[content] == ' ')
            ++content;
        if (content == end) { // blank: part of the body when more of it follows, or when all breaks are kept
            if (keep)
                block.bodyEnd = end;
            continue;
        }
        if (block.indent == 0) {
            if (content - line <= parentIndent)
                break;
            block.indent = content - line;
        }
        if (content - line < block.indent)
            break;
        block.bodyEnd = end;
    }
    return block;
}

/// Walks the tree in the order of the text.
class SpanFinder final
{
public:
    explicit SpanFinder(Tree &tree) : m_tree(tree), m_text(tree.m_text) {}

    void find(int index, int parentIndent)
    {
        Node &node = m_tree.m_nodes[std::size_t(index)];
        node.contentStart = skipProperties(node);
        node.end = node.contentStart;
        switch (node.kind) {
        case Node::Kind::Null:
            node.end += nullWordAt(node.contentStart);
            break;
        case Node::Kind::Alias:
            while (node.end < m_text.size() && !isBlank(m_text[node.end]) &&
                   !QByteArrayView(",[]{}").contains(m_text[node.end]))
                ++node.end;
            break;
        case Node::Kind::Scalar:
            node.end = scalarEnd(node, parentIndent);
            break;
        case Node::Kind::Sequence:
        case Node::Kind::Map:
            container(index, parentIndent);
            break;
        }
    }

private:
    char charAt(int p) const { return p < m_text.size() ? m_text[p] : '\0'; }

    /// Over blanks, line ends and comments.
    int skipSpace(int p) const
    {
        while (p < m_text.size()) {
            if (m_text[p] == '#' && (p == 0 || isBlank(m_text[p - 1])))
                p = lineEndOf(m_text, p);
            else if (isBlank(m_text[p]))
                ++p;
            else
                break;
        }
        return p;
    }

    int skipProperties(const Node &node) const
    {
        int p = node.start;
        if (!node.anchored && !node.tagged && charAt(p) != '!')
            return p;
        while (charAt(p) == '&' || charAt(p) == '!') {
            while (p < m_text.size() && !isBlank(m_text[p]) && !QByteArrayView(",[]{}").contains(m_text[p]))
                ++p;
            const int next = skipSpace(p);
            if (node.kind == Node::Kind::Null && charAt(next) != '&' && charAt(next) != '!' &&
                nullWordAt(next) == 0)
                return p;
            p = next;
        }
        return p;
    }

    /// Length of a written null at `p`, 0 when what stands there is something else.
    int nullWordAt(int p) const
    {
        for (const QByteArrayView word : {"null", "Null", "NULL", "~"}) {
            if (!QByteArrayView(m_text).sliced(std::min(p, int(m_text.size()))).startsWith(word))
                continue;
            const int after = p + int(word.size());
            const int next = skipBlanks(after);
            const char c = charAt(next);
            const bool key = c == ':' && (next + 1 >= m_text.size() || isBlank(m_text[next + 1]));
            const bool ends = after >= m_text.size() || isBlank(m_text[after]) ||
                              QByteArrayView(",]}").contains(charAt(after));
            if (ends && !key)
                return int(word.size());
        }
        return 0;
    }

    int skipBlanks(int p) const
    {
        while (charAt(p) == ' ' || charAt(p) == '\t')
            ++p;
        return p;
    }

    /// yaml-cpp takes the end of the file for a closing quote.
    int closingQuote(int opening, int closing)
    {
        if (closing < m_text.size())
            return closing + 1;
        m_tree.m_problems +=
            Problem{"yaml.syntax", Words::tr("A quote is opened but never closed: add the closing quote."),
                    opening, lineEndOf(m_text, opening)};
        return int(m_text.size());
    }

    int scalarEnd(const Node &node, int parentIndent)
    {
        int p = node.contentStart;
        switch (charAt(p)) {
        case '"':
            for (++p; p < m_text.size() && m_text[p] != '"'; ++p) {
                if (m_text[p] == '\\')
                    ++p;
            }
            return closingQuote(node.contentStart, p);
        case '\'':
            for (++p; p < m_text.size(); ++p) {
                if (m_text[p] == '\'' && charAt(p + 1) == '\'')
                    ++p;
                else if (m_text[p] == '\'')
                    break;
            }
            return closingQuote(node.contentStart, p);
        case '|':
        case '>':
            return blockScalarAt(m_text, p, parentIndent).bodyEnd;
        default:
            return plainEnd(p, node.value);
        }
    }

    /// A plain scalar's text is its value, but for line folding: blanks there stand for one space or breaks.
    int plainEnd(int p, const QByteArray &value) const
    {
        for (int i = 0; i < value.size() && p < m_text.size();) {
            if (m_text[p] == value[i] && m_text[p] != '\n') {
                ++p;
                ++i;
            } else if (isBlank(m_text[p])) {
                while (p < m_text.size() && isBlank(m_text[p]))
                    ++p;
                while (i < value.size() && isBlank(value[i]))
                    ++i;
            } else {
                break; // not as expected: the edit's check will tell
            }
        }
        return p;
    }

    void container(int index, int parentIndent)
    {
        const Node::Kind kind = m_tree.at(index).kind;
        const int start = m_tree.at(index).contentStart;
        const char opening = charAt(start);
        const bool bracketed = m_tree.at(index).flow && (opening == '[' || opening == '{');
        const int indent = m_tree.at(index).flow ? parentIndent : columnOf(m_text, start);
        const std::vector<int> children = m_tree.at(index).children;
        int p = bracketed ? start + 1 : start;
        if (kind == Node::Kind::Map) {
            for (std::size_t i = 0; i + 1 < children.size(); i += 2)
                p = entry(children[i], children[i + 1], skipSeparators(p), indent);
        } else {
            for (const int child : children)
                p = item(child, skipSeparators(p), indent, m_tree.at(index).flow);
        }
        if (bracketed) {
            p = skipSeparators(p);
            p = std::min(p + 1, int(m_text.size()));
        }
        m_tree.m_nodes[std::size_t(index)].end = p;
    }

    int skipSeparators(int p) const
    {
        p = skipSpace(p);
        while (charAt(p) == ',')
            p = skipSpace(p + 1);
        return p;
    }

    /// One key and its value; `p` is where the entry begins. Returns where it ends.
    int entry(int keyIndex, int valueIndex, int p, int indent)
    {
        const int start = p;
        if (charAt(p) == '?' && isBlank(charAt(p + 1)))
            p = skipSpace(p + 1);
        find(keyIndex, indent);
        Node &key = m_tree.m_nodes[std::size_t(keyIndex)];
        if (key.kind == Node::Kind::Null && key.end == key.contentStart)
            key.start = key.contentStart = key.end = p;
        const int keyEnd = std::max(key.end, p);
        key.entryStart = start;
        const int colon = skipSpace(keyEnd);
        Node &value = m_tree.m_nodes[std::size_t(valueIndex)];
        value.entryStart = start;
        value.hasIndicator = charAt(colon) == ':';
        value.afterIndicator = value.hasIndicator ? colon + 1 : keyEnd;
        return valueAfter(valueIndex, indent);
    }

    int item(int index, int p, int indent, bool flow)
    {
        Node &value = m_tree.m_nodes[std::size_t(index)];
        value.entryStart = p;
        value.hasIndicator = !flow && charAt(p) == '-';
        value.afterIndicator = value.hasIndicator ? p + 1 : p;
        return valueAfter(index, indent);
    }

    int valueAfter(int index, int indent)
    {
        const int after = m_tree.at(index).afterIndicator;
        const Node &value = m_tree.at(index);
        // yaml-cpp marks a value that is not there with the token that comes next.
        const bool bare = value.kind == Node::Kind::Null && !value.anchored && !value.tagged;
        if (bare &&
            (!value.hasIndicator || skipSpace(after) != value.start || nullWordAt(value.start) == 0)) {
            Node &empty = m_tree.m_nodes[std::size_t(index)];
            empty.start = empty.contentStart = empty.end = after;
            // A null in a flow list has no indicator of its own.
            if (!empty.hasIndicator)
                empty.end += nullWordAt(after);
            return empty.end;
        }
        find(index, indent);
        return std::max(m_tree.at(index).end, after);
    }

    Tree &m_tree;
    const QByteArray &m_text;
};

void findSpans(Tree &tree)
{
    if (tree.root() >= 0)
        SpanFinder(tree).find(tree.root(), -1);
}
} // namespace crontopus::yaml
