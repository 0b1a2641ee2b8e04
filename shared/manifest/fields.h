// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace crontopus {
/// One row of the manifest's field table: the single source for the parser's known names and types, the JSON
/// Schema, the editor's completion and the documentation.
struct Field
{
    enum class Type {
        Map,
        Text,
        Integer,
        Number,
        Boolean,
        Duration,
        Uuid,
        Name,
        Enum,
        TextList,
        TextOrList,
        TextMap,
        TextListMap, ///< map of text to text or list of texts
        List,        ///< of maps
        Any
    };

    QString path; ///< `spec.retry.attempts`; list items as `spec.alerts[].on`
    Type type = Type::Text;
    QStringList values = {};  ///< of an Enum
    QString defaultText = {}; ///< as YAML, empty when there is none
    QString description = {}; ///< one English sentence
    bool required = false;
    bool ours = false; ///< not known to the hosted service
    /// Bounds of an Integer or Number, or of a Duration in seconds; both inclusive.
    std::optional<double> minimum = {}, maximum = {};
    // Derived from the paths.
    QByteArray key = {};                      ///< name() as it stands in a file
    std::vector<const Field *> children = {}; ///< what may stand under it, or in each item of a List

    /// The one of `children` with this key; null when there is none. Cheap: for each key of each file.
    [[nodiscard]] const Field *child(QByteArrayView childKey) const;

    /// The part behind the last dot.
    [[nodiscard]] QString name() const { return path.section(QLatin1Char('.'), -1); }
    /// What stands before it; empty at the top level.
    [[nodiscard]] QString parent() const { return path.section(QLatin1Char('.'), 0, -2); }
};

/// In the order in which people write them. Parents come before what stands under them.
[[nodiscard]] const QList<Field> &manifestFields();
/// A whole manifest: its children are the fields of the top level.
[[nodiscard]] const Field &manifestRoot();
/// By path (list indices are ignored); null when unknown.
[[nodiscard]] const Field *findField(const QString &path);
/// The place of a field in manifestFields(); -1 when unknown.
[[nodiscard]] int fieldOrder(const QString &path);
/// Names that may stand directly under `parentPath` (empty: top level).
[[nodiscard]] QStringList fieldNamesUnder(const QString &parentPath);
/// The known sibling that looks most like `path`'s last part; empty when none comes near.
[[nodiscard]] QString nearestFieldName(const QString &path);
/// The one of `candidates` that is the fewest typing errors away from `word`; empty when none comes near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &candidates);
/// resources/schema/job.schema.json, generated from the table.
[[nodiscard]] QByteArray manifestJsonSchema();
} // namespace crontopus
