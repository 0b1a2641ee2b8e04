// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTextDocument;

namespace crontopus {
/// The one stretch in which two texts differ.
struct TextPatch
{
    qsizetype position = 0;
    qsizetype removed = 0; ///< characters of the old text
    QString inserted;

    [[nodiscard]] bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
};

/// The smallest one; never splits a surrogate pair.
[[nodiscard]] TextPatch differenceOf(const QString &before, const QString &after);

/// Applies it as one step of the document's undo stack; as part of the step before when `join`. Cursors
/// outside of the stretch stay where they are.
void applyPatch(QTextDocument &document, const TextPatch &patch, bool join);
} // namespace crontopus
