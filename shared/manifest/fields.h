// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace crontopus {
/// One row of the manifest's field table: the single source for the parser's known names, the JSON Schema,
/// the editor's completion and the documentation.
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
        List,
        Any
    };

    QString path; ///< `spec.retry.attempts`; list items as `spec.alerts[].on`
    Type type = Type::Text;
    QStringList values;  ///< of an Enum
    QString defaultText; ///< as YAML, empty when there is none
    QString description; ///< one English sentence
    bool required = false;
    bool ours = false; ///< not known to the hosted service
};

/// In the order in which people write them.
[[nodiscard]] const QList<Field> &manifestFields();
/// By path (list indices are ignored); null when unknown.
[[nodiscard]] const Field *findField(const QString &path);
/// Names that may stand directly under `parentPath` (empty: top level).
[[nodiscard]] QStringList fieldNamesUnder(const QString &parentPath);
/// The known sibling that looks most like `path`'s last part; empty when none comes near.
[[nodiscard]] QString nearestFieldName(const QString &path);
/// resources/schema/job.schema.json, generated from the table.
[[nodiscard]] QByteArray manifestJsonSchema();
} // namespace crontopus
