// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/palette/fuzzy.h"

#include <QString>
#include <QVarLengthArray>

#include <limits>

namespace crontopus {
namespace {
constexpr int noMatch = std::numeric_limits<int>::min() / 2;

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}
} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    QString letters;
    letters.reserve(pattern.size());
    for (const QChar c : pattern) {
        if (!c.isSpace())
            letters += c.toCaseFolded();
    }
    if (letters.isEmpty())
        return 0;
    const qsizetype length = text.size();
    if (letters.size() > length)
        return std::nullopt;

    // Most texts do not match at all, which costs next to nothing to see.
    qsizetype seen = 0;
    for (const QChar c : text) {
        if (c.toCaseFolded() == letters[seen] && ++seen == letters.size())
            break;
    }
    if (seen < letters.size())
        return std::nullopt;

    // best[j]: the best score of the letters so far with the last of them at text[j].
    QVarLengthArray<int, 256> best(length, noMatch), next(length, noMatch);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        int bestBefore = noMatch; // over all positions before j, without the bonus for adjacency
        for (qsizetype j = 0; j < length; ++j) {
            next[j] = noMatch;
            if (text[j].toCaseFolded() == letters[i]) {
                const int place = startsWord(text, j) ? 12 : 1;
                if (i == 0)
                    next[j] = place - int(qMin<qsizetype>(j, 8));
                else if (j > 0)
                    next[j] = qMax(bestBefore, best[j - 1] + 8) + place;
                if (next[j] < noMatch / 2)
                    next[j] = noMatch;
            }
            bestBefore = qMax(bestBefore, best[j]);
        }
        std::swap(best, next);
    }
    int result = noMatch;
    for (const int score : best)
        result = qMax(result, score);
    if (result <= noMatch / 2)
        return std::nullopt;
    // Of equally good ones the shorter says more exactly what was meant.
    return result * 8 - int(qMin<qsizetype>(length, 64)) / 8;
}
} // namespace crontopus
