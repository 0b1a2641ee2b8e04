// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace crontopus {
/// A field that two edits of a manifest set to different values, as YAML on one line; nothing where a side
/// has no such field.
struct FieldConflict
{
    QString path;
    std::optional<QString> base, ours, theirs;
};

enum class MergeSide { Ours, Theirs };

struct MergedManifest
{
    QByteArray text; ///< disputed fields as chosen, else as theirs
    QList<FieldConflict> conflicts;
};

/// Field by field what two edits of one manifest make together, also where they stand on the same lines.
/// `choices` by the path of a disputed field. Comments and order of keys stay; when one of the sides changed
/// those too, it is the one that the other's fields are set in; a field that is new there gets its usual
/// place.
///
/// InvalidInput when a side is no YAML map, Conflict when both sides changed comments, or when a field cannot
/// be set alone. O(size × changed fields).
Result<MergedManifest> mergeManifests(const QByteArray &base, const QByteArray &ours,
                                      const QByteArray &theirs,
                                      const QHash<QString, MergeSide> &choices = {});
/// The merge when no field is disputed and the result is a valid manifest, or the sides were not either.
/// `path` is the file's.
[[nodiscard]] std::optional<QByteArray> cleanMerge(const QString &path, const QByteArray &base,
                                                   const QByteArray &ours, const QByteArray &theirs);
} // namespace crontopus
