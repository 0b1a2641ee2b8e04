// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/yamlcontext.h"

#include "shared/manifest/fields.h"
#include "shared/schedule/zonedata.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Line
{
    qsizetype indent = 0; ///< column of the key, behind `- ` where there is one
    qsizetype dash = -1;  ///< column of the `-`; -1: none
    QString key;          ///< empty: no key on it
    qsizetype valueAt = 0;
    bool blank = true;
};

Line readLine(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(\s*)(-\s+|-$)?(?:([\w./-]+|"[^"]*"|'[^']*')\s*:(?=\s|$))?)"_s);
    Line line;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
        return line;
    line.blank = false;
    const auto match = pattern.match(text.toString());
    line.indent = match.capturedEnd(1);
    if (match.capturedLength(2) > 0) {
        line.dash = match.capturedEnd(1);
        line.indent = match.capturedEnd(2);
    }
    line.key = match.captured(3);
    line.valueAt = match.capturedEnd(0);
    return line;
}

/// The path of the map whose keys stand at `indent`, seen from the line `index` upwards.
QString parentPath(const QList<QStringView> &lines, qsizetype index, qsizetype indent, bool inList)
{
    QStringList path;
    qsizetype level = indent;
    bool listItem = inList;
    for (qsizetype i = index - 1; i >= 0; --i) {
        const Line line = readLine(lines.at(i));
        if (line.blank)
            continue;
        if (line.dash >= 0 && line.dash < level && line.indent >= level && !listItem) {
            // The first key of the list item that we are in.
            listItem = true;
            level = line.dash + 1;
            continue;
        }
        if (line.key.isEmpty() || line.indent >= level)
            continue;
        path.prepend(listItem ? line.key + u"[]"_s : line.key);
        level = line.indent;
        listItem = line.dash >= 0;
        if (listItem)
            level = line.dash + 1;
        if (level == 0)
            break;
    }
    return path.join(u'.');
}

QStringList keysAround(const QList<QStringView> &lines, qsizetype index, qsizetype indent)
{
    QStringList keys;
    const auto walk = [&](qsizetype from, qsizetype step) {
        for (qsizetype i = from; i >= 0 && i < lines.size(); i += step) {
            const Line line = readLine(lines.at(i));
            if (line.blank || line.indent > indent)
                continue;
            if (line.indent < indent || (line.dash >= 0 && step > 0))
                return;
            if (!line.key.isEmpty())
                keys.append(line.key);
            if (line.dash >= 0)
                return;
        }
    };
    walk(index - 1, -1);
    walk(index + 1, 1);
    return keys;
}
} // namespace

YamlContext yamlContextAt(const QString &text, qsizetype position)
{
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    qsizetype index = 0;
    qsizetype lineStart = 0;
    while (index + 1 < lines.size() && lineStart + lines.at(index).size() < position) {
        lineStart += lines.at(index).size() + 1;
        ++index;
    }
    const QStringView before = lines.at(index).left(position - lineStart);
    YamlContext context;
    if (before.trimmed().startsWith(u'#'))
        return context;

    const Line line = readLine(before);
    if (!line.key.isEmpty()) {
        if (line.valueAt >= before.size())
            return context; // right behind the colon: YAML wants a blank first
        const QString parent = parentPath(lines, index, line.indent, line.dash >= 0);
        context.kind = YamlContext::Kind::Value;
        context.field = parent.isEmpty() ? line.key : parent + u'.' + line.key;
        context.start = lineStart + line.valueAt;
        while (context.start < position && text.at(context.start).isSpace())
            ++context.start;
        context.prefix = text.sliced(context.start, position - context.start);
        return context;
    }

    const qsizetype indent = line.blank ? before.size() : line.indent;
    context.start = lineStart + indent;
    context.prefix = text.sliced(context.start, position - context.start);
    if (context.prefix.contains(u' '))
        return {};
    const QString parent = parentPath(lines, index, indent, line.dash >= 0);
    const Field *list = line.dash >= 0 ? findField(parent.chopped(parent.endsWith(u"[]") ? 2 : 0)) : nullptr;
    if (list && list->type != Field::Type::List) {
        context.kind = YamlContext::Kind::Value; // an item of a list of plain values
        context.field = list->path;
        return context;
    }
    context.kind = YamlContext::Kind::Key;
    context.parent = parent;
    context.siblings = keysAround(lines, index, indent);
    return context;
}

QString indentAfter(const QString &line)
{
    static const QRegularExpression opens(uR"(:\s*([|>][-+0-9]*)?\s*(#.*)?$)"_s);
    qsizetype width = 0;
    while (width < line.size() && line.at(width) == u' ')
        ++width;
    QString indent = line.left(width);
    const QString rest = line.sliced(width);
    if (rest.startsWith(u'#'))
        return indent;
    if (rest.startsWith(u"- ") && rest.contains(u": "))
        indent += u"  "_s; // further keys of the same item
    if (opens.match(rest).hasMatch())
        indent += u"  "_s;
    return indent;
}

QList<Completion> completionsFor(const YamlContext &context)
{
    QList<Completion> completions;
    if (context.kind == YamlContext::Kind::Key) {
        for (const QString &name : fieldNamesUnder(context.parent)) {
            if (context.siblings.contains(name))
                continue;
            const QString path = context.parent.isEmpty() ? name : context.parent + u'.' + name;
            const Field *field = findField(path);
            const bool block =
                field && (field->type == Field::Type::Map || field->type == Field::Type::TextMap ||
                          field->type == Field::Type::List || field->type == Field::Type::TextList);
            completions.append({name, block ? u":"_s : u": "_s, field ? field->description : QString()});
        }
        return completions;
    }
    if (context.kind != YamlContext::Kind::Value)
        return completions;

    const Field *field = findField(context.field);
    if (!field)
        return completions;
    for (const QString &value : field->values)
        completions.append({value, {}, {}});
    if (field->type == Field::Type::Boolean) {
        completions.append({u"true"_s, {}, {}});
        completions.append({u"false"_s, {}, {}});
    }
    if (field->path == u"spec.timezone") {
        for (const QString &zone : zoneNames())
            completions.append({zone, {}, {}});
    }
    if (field->path == u"spec.schedule") {
        for (const auto *macro :
             {u"\"@hourly\"", u"\"@daily\"", u"\"@weekly\"", u"\"@monthly\"", u"\"@yearly\"", u"\"@reboot\""})
            completions.append({QString::fromUtf16(macro), {}, {}});
    }
    return completions;
}
} // namespace crontopus
