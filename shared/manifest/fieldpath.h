// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace crontopus {
/// One step of a field path: a map's key, or a list's index.
struct PathStep
{
    QString key;
    int index = -1; ///< from 0; -1: a key
    bool operator==(const PathStep &) const = default;
};
using FieldPath = std::vector<PathStep>;

/// `spec.schedule[1]`, `metadata.labels."a.b"` (in the quotes, `\"` and `\\`). Nothing when it is malformed
/// or empty.
[[nodiscard]] std::optional<FieldPath> parseFieldPath(QStringView path);
/// The other way; keys are quoted where they need it.
[[nodiscard]] QString toString(const FieldPath &path);
/// `parent.key`, quoted where the key needs it. An empty parent is the top level.
[[nodiscard]] QString childPath(const QString &parent, const QString &key);
/// `parent[index]`.
[[nodiscard]] QString itemPath(const QString &parent, int index);
} // namespace crontopus
