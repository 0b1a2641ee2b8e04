// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace crontopus {
/// What stands at the cursor, as far as completion needs to know. Works on text that is half typed and no
/// valid YAML, by indentation alone.
struct YamlContext
{
    enum class Kind { None, Key, Value };
    Kind kind = Kind::None;
    QString parent;       ///< for a key: the map it stands in (empty: top level)
    QString field;        ///< for a value: the field's path
    QString prefix;       ///< what is typed already
    qsizetype start = 0;  ///< where the prefix begins
    QStringList siblings; ///< for a key: those that the map has already
};

[[nodiscard]] YamlContext yamlContextAt(const QString &text, qsizetype position);

/// The white space that a new line after `line` begins with: that of the line, one step more after a line
/// that opens a map, list or block text.
[[nodiscard]] QString indentAfter(const QString &line);

/// One thing that can be written at the cursor.
struct Completion
{
    QString text;   ///< shown, and inserted in place of the prefix
    QString after;  ///< inserted behind it: `: `
    QString detail; ///< what it means, one sentence; may be empty
};
/// From the manifest's field table: names of fields, values of enumerations, booleans, time zones, macros.
[[nodiscard]] QList<Completion> completionsFor(const YamlContext &context);
} // namespace crontopus
