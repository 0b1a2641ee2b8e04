// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace crontopus::yaml {
/// One node of a YAML document with its exact place in the bytes. Offsets count bytes of Tree::text().
struct Node
{
    enum class Kind { Null, Scalar, Sequence, Map, Alias };

    Kind kind = Kind::Null;
    bool plain = false;  ///< scalar without quotes, block indicator or tag
    bool flow = false;   ///< `[…]` or `{…}`
    bool tagged = false; ///< has a tag such as `!!str`
    bool anchored = false;
    bool open = true;          ///< not finished yet (or never, where the text breaks off)
    int start = 0;             ///< of the anchor or tag before it, else as contentStart
    int contentStart = 0;      ///< of the value itself
    int end = 0;               ///< exclusive
    int entryStart = 0;        ///< of the key (or its `?`) or the dash that leads to this value
    int afterIndicator = 0;    ///< behind that key's `:` or that dash; the key's end where there is no `:`
    bool hasIndicator = true;  ///< false for the value that `{a}` leaves out
    int target = -1;           ///< of an alias: the node it stands for
    int weight = 1;            ///< nodes below and including it, aliases expanded
    QByteArray value;          ///< of a scalar, decoded
    std::vector<int> children; ///< of a map: key, value, key, value …
};

/// Why a text is no document. The first one that ends the parsing, or any number of duplicate keys.
struct Problem
{
    const char *code = "yaml.syntax";
    QString message;
    int start = 0, end = 0;
};

/// A YAML document as a flat list of nodes, from yaml-cpp's events plus the ends that yaml-cpp doesn't tell.
///
/// Bounded: see Manifest. Never throws. After a problem the nodes read so far are still there, so that a
/// name can be read from a broken file.
class Tree final
{
public:
    static constexpr int usualNodes = 10'000;
    /// `maxNodes`: more than usual is only for a text of our own.
    [[nodiscard]] static Tree parse(const QByteArray &text, int maxNodes = usualNodes);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    [[nodiscard]] int root() const { return m_nodes.empty() ? -1 : 0; }
    [[nodiscard]] const Node &at(int index) const { return m_nodes[std::size_t(index)]; }
    /// The node itself, or what an alias stands for.
    [[nodiscard]] int resolved(int index) const;
    /// The value of a key, -1 when it is not there. Looks into `<<` merges too unless `ownOnly`.
    [[nodiscard]] int find(int map, const QByteArray &key, bool ownOnly = false) const;
    /// Key and value nodes of a map, with what `<<` brings in (own keys win).
    [[nodiscard]] std::vector<std::pair<int, int>> entries(int map) const;

private:
    friend class TreeBuilder;
    friend class SpanFinder;

    QByteArray m_text;
    std::vector<Node> m_nodes;
    QList<Problem> m_problems;
};

/// Offsets as lines and columns, both from 1; columns count UTF-16 code units. O(log lines) each, however
/// long a line is.
class LineIndex final
{
public:
    explicit LineIndex(const QByteArray &text);
    struct Position
    {
        int line = 1, column = 1;
    };
    [[nodiscard]] Position at(int offset) const;

private:
    [[nodiscard]] int unitsBefore(int offset) const;

    QByteArray m_text;
    std::vector<int> m_starts;
    std::vector<int> m_units; ///< code units before every 64th byte
};

/// Fills in contentStart, end, entryStart and afterIndicator of all nodes of a complete tree.
void findSpans(Tree &tree);
/// Where a literal or folded scalar's body begins, ends and how far it is indented.
struct BlockScalar
{
    int headerEnd = 0; ///< behind `|-2`
    int bodyStart = 0; ///< of the first body line
    int bodyEnd = 0;   ///< of the last line, exclusive of its line end
    int indent = 0;    ///< 0 when the body is empty
};
[[nodiscard]] BlockScalar blockScalarAt(const QByteArray &text, int start, int parentIndent);
/// Column from 0 in bytes.
[[nodiscard]] int columnOf(const QByteArray &text, int offset);
[[nodiscard]] int lineStartOf(const QByteArray &text, int offset);
/// Of the line's own `\r\n` or `\n`, or the text's end.
[[nodiscard]] int lineEndOf(const QByteArray &text, int offset);
/// The start of the next line, or the text's end.
[[nodiscard]] int nextLineOf(const QByteArray &text, int offset);
} // namespace crontopus::yaml
