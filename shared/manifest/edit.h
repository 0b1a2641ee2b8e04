// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>

namespace crontopus {
/// Takes the field away, with its comment on the same line.
struct RemoveField
{
    bool operator==(const RemoveField &) const = default;
};
/// A number, boolean or other plain YAML scalar, written as given (`true`, `15m`, `3`).
struct PlainScalar
{
    QString text;
    bool operator==(const PlainScalar &) const = default;
};
/// What a field is set to. A QString is text: it is quoted where YAML would read it otherwise, and written as
/// a literal block when it has several lines.
using FieldValue = std::variant<RemoveField, PlainScalar, QString, QStringList, QMap<QString, QString>>;

/// Sets one field of a manifest and leaves every other byte as it is: comments, order, quoting, blank lines,
/// anchors, CRLF, a missing last newline.
///
/// `fieldPath` as `spec.retry.attempts`, `metadata.labels.team`, `spec.schedule[1]`; keys with dots are
/// quoted: `metadata.labels."a.b"`. Missing parents are made; an existing value keeps its style (quotes,
/// block or flow, indent) where the new one allows it. A parent left empty by RemoveField goes too. A field
/// that has the value already gives the same bytes back. Fails with InvalidInput when the text is no YAML
/// map, the path crosses a scalar or alias, or when the result would not read back as asked: then nothing was
/// changed.
Result<QByteArray> setField(const QByteArray &text, const QString &fieldPath, const FieldValue &value);

/// What a person typed for a field, as YAML: `5` and `true` are no texts, `"5"` is, `[a, b]` and `{a: b}` are
/// a list and a map where the field takes one. Where the field is a text, what YAML forbids (`*/5 * * * *`)
/// needs no quotes. Fails with InvalidInput.
Result<FieldValue> parseFieldValue(const QString &fieldPath, const QString &typed);

/// The manifest of a new job, with the fields people look for, in the order of docs/manifest.md.
[[nodiscard]] QByteArray newManifest(const QString &ns, const QString &name, const QString &schedule,
                                     const QString &command);
} // namespace crontopus
