// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>

namespace crontopus {
struct MergedText
{
    QByteArray text;    ///< where the sides disagree, both stand between `<<<<<<<`, `=======` and `>>>>>>>`
    bool clean = false; ///< they disagree nowhere
};

/// What `git merge-file` makes of three versions of a text. Pure; any thread.
Result<MergedText> mergeTexts(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs);
/// Still holds the marks of an unresolved conflict.
[[nodiscard]] bool hasConflictMarks(const QByteArray &text);
} // namespace crontopus
