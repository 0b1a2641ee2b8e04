// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/textpatch.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace crontopus {
TextPatch differenceOf(const QString &before, const QString &after)
{
    const qsizetype common = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < common && before.at(head) == after.at(head))
        ++head;
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < common - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {head, before.size() - head - tail, after.sliced(head, after.size() - head - tail)};
}

void applyPatch(QTextDocument &document, const TextPatch &patch, bool join)
{
    if (patch.isEmpty())
        return;
    QTextCursor cursor(&document);
    if (join)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    cursor.setPosition(int(patch.position));
    cursor.setPosition(int(patch.position + patch.removed), QTextCursor::KeepAnchor);
    cursor.insertText(patch.inserted);
    cursor.endEditBlock();
}
} // namespace crontopus
