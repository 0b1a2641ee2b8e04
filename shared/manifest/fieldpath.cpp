// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/fieldpath.h"

#include <QLatin1Char>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
bool isBareKeyCharacter(QChar c)
{
    return c != u'.' && c != u'[' && c != u']' && c != u'"' && c != u'=' && !c.isSpace();
}

QString quotedKey(const QString &key)
{
    if (!key.isEmpty() && std::all_of(key.begin(), key.end(), isBareKeyCharacter))
        return key;
    QString quoted = key;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}
} // namespace

std::optional<FieldPath> parseFieldPath(QStringView path)
{
    FieldPath steps;
    qsizetype i = 0;
    while (i < path.size()) {
        if (path[i] == u'[') {
            const qsizetype close = path.indexOf(u']', i);
            bool number = false;
            const int index = close < 0 ? -1 : path.mid(i + 1, close - i - 1).toInt(&number);
            if (!number || index < 0 || path[i + 1] == u'+' || steps.empty())
                return {};
            steps.push_back({{}, index});
            i = close + 1;
            continue;
        }
        if (!steps.empty()) {
            if (path[i] != u'.')
                return {};
            ++i;
        }
        PathStep step;
        if (i < path.size() && path[i] == u'"') {
            for (++i; i < path.size() && path[i] != u'"'; ++i) {
                if (path[i] == u'\\' && i + 1 < path.size())
                    ++i;
                step.key += path[i];
            }
            if (i >= path.size())
                return {};
            ++i;
        } else {
            while (i < path.size() && path[i] != u'.' && path[i] != u'[')
                step.key += path[i++];
            if (step.key.isEmpty())
                return {};
        }
        steps.push_back(step);
    }
    if (steps.empty())
        return {};
    return steps;
}

QString toString(const FieldPath &path)
{
    QString text;
    for (const PathStep &step : path)
        text = step.index >= 0 ? itemPath(text, step.index) : childPath(text, step.key);
    return text;
}

QString childPath(const QString &parent, const QString &key)
{
    return parent.isEmpty() ? quotedKey(key) : parent + u'.' + quotedKey(key);
}

QString itemPath(const QString &parent, int index)
{
    return parent + u'[' + QString::number(index) + u']';
}
} // namespace crontopus
