// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace crontopus {
/// The values of a manifest's fields as they stand in the text, right or wrong: what a form shows, where a
/// Job exists for valid files only. Paths as in setField(), without list indices.
class FieldValues final
{
public:
    FieldValues() = default;
    /// InvalidInput when the text is no YAML map. O(size); the bounds are those of Manifest::parse().
    [[nodiscard]] static Result<FieldValues> read(const QByteArray &text);

    /// Is the field written down at all?
    [[nodiscard]] bool has(const QString &path) const { return m_fields.contains(path); }
    /// A scalar as text, quotes resolved; of a list its only item. Empty otherwise.
    [[nodiscard]] QString text(const QString &path) const;
    /// The scalars of a list, or a scalar as a list of one.
    [[nodiscard]] QStringList list(const QString &path) const;
    [[nodiscard]] bool isList(const QString &path) const;
    /// The entries of a map that are scalars.
    [[nodiscard]] QMap<QString, QString> map(const QString &path) const;
    /// A map whose entries are all scalars, or no map at all: map() tells the whole.
    [[nodiscard]] bool isFlat(const QString &path) const;

private:
    struct Value
    {
        enum class Kind { Scalar, List, Map };
        Kind kind = Kind::Scalar;
        QStringList items;            ///< of a scalar: one
        QMap<QString, QString> pairs; ///< of a map
        bool flat = true;
    };
    friend class FieldReader;

    QHash<QString, Value> m_fields;
};
} // namespace crontopus
