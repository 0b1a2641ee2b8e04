// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/yamltree.h"

#include <optional>

namespace crontopus::yaml {
/// What a node says, without how it is written: aliases and merges expanded, order of keys without meaning.
struct Value
{
    enum class Kind {
        Null,
        Plain, ///< a number, boolean or date: what YAML 1.1 or 1.2 reads as something else than text
        Text,
        Sequence,
        Map
    };

    Kind kind = Kind::Null;
    QByteArray text;
    std::vector<QByteArray> keys; ///< of a map, one for each item
    std::vector<Value> items;

    [[nodiscard]] static Value ofText(const QByteArray &text) { return {Kind::Text, text, {}, {}}; }
    /// As YAML reads these characters when nothing quotes them.
    [[nodiscard]] static Value ofPlain(const QByteArray &text);
    [[nodiscard]] int indexOf(const QByteArray &key) const;
    bool operator==(const Value &other) const;
};

[[nodiscard]] Value valueOf(const Tree &tree, int node);
/// Would YAML 1.1 and 1.2 both read this unquoted scalar as text?
[[nodiscard]] bool readsAsText(const QByteArray &plain);

/// How a file is laid out; found by layoutOf().
struct Layout
{
    QByteArray eol = "\n";
    int indent = 2;
    bool indentSequences = true; ///< `- ` further in than the key above it
};
[[nodiscard]] Layout layoutOf(const Tree &tree);

/// How to write a text: as its neighbours or its predecessor are written.
struct Style
{
    enum class Quotes { None, Single, Double };
    Quotes quotes = Quotes::None; ///< where they are needed, `None` takes double ones
    bool literal = true;          ///< a block for several lines
    bool literalLine = false;     ///< a block even for one line
    bool flow = false;            ///< lists and maps in brackets
    int literalIndent = 0;        ///< column of a block's body; 0: one indent behind the key
};
[[nodiscard]] Style styleOf(const Tree &tree, int node);

/// The text behind `key:` or `-`: what stands on that line, and the whole lines that follow.
struct Rendered
{
    QByteArray head;
    QByteArray tail; ///< empty, or begins with a line end and ends without one
};
/// `column` is that of the key or dash.
[[nodiscard]] Rendered render(const Value &value, int column, const Layout &layout, const Style &style);
[[nodiscard]] QByteArray renderFlow(const Value &value, const Style &style);
[[nodiscard]] QByteArray renderKey(const QByteArray &key);
} // namespace crontopus::yaml
