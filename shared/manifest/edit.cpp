// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/edit.h"

#include "shared/manifest/fieldedit.h"
#include "shared/manifest/fields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using yaml::Node;
using yaml::Tree;
using yaml::Value;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::setField)
};

Error invalid(const QString &message, const QString &hint = {})
{
    return {Error::Code::InvalidInput, message, hint};
}

bool isList(const std::optional<Value> &value)
{
    return value && value->kind == Value::Kind::Sequence;
}

bool isMap(const std::optional<Value> &value)
{
    return value && value->kind == Value::Kind::Map;
}

/// Nothing for RemoveField.
std::optional<Value> toValue(const FieldValue &field)
{
    if (const auto *plain = std::get_if<PlainScalar>(&field))
        return Value::ofPlain(plain->text.toUtf8());
    if (const auto *text = std::get_if<QString>(&field))
        return Value::ofText(text->toUtf8());
    Value value;
    if (const auto *list = std::get_if<QStringList>(&field)) {
        value.kind = Value::Kind::Sequence;
        for (const QString &item : *list)
            value.items.push_back(Value::ofText(item.toUtf8()));
        return value;
    }
    if (const auto *map = std::get_if<QMap<QString, QString>>(&field)) {
        value.kind = Value::Kind::Map;
        for (auto it = map->constBegin(); it != map->constEnd(); ++it) {
            value.keys.push_back(it.key().toUtf8());
            value.items.push_back(Value::ofText(it->toUtf8()));
        }
        return value;
    }
    return {};
}

/// Does the node say this already? Where text is wanted, `port: 80` says "80".
bool says(const Tree &tree, int index, const Value &wanted)
{
    const int resolved = tree.resolved(index);
    const Node &node = tree.at(resolved);
    switch (wanted.kind) {
    case Value::Kind::Null:
        return node.kind == Node::Kind::Null && node.end > node.contentStart;
    case Value::Kind::Plain:
        return node.kind == Node::Kind::Scalar && node.plain && node.value == wanted.text;
    case Value::Kind::Text:
        return node.kind == Node::Kind::Scalar && node.value == wanted.text;
    case Value::Kind::Sequence:
        return node.kind == Node::Kind::Sequence && node.children.size() == wanted.items.size() &&
               std::equal(node.children.begin(), node.children.end(), wanted.items.begin(),
                          [&tree](int child, const Value &item) { return says(tree, child, item); });
    case Value::Kind::Map: {
        if (node.kind != Node::Kind::Map)
            return false;
        const auto entries = tree.entries(resolved);
        return entries.size() == wanted.items.size() &&
               std::all_of(entries.begin(), entries.end(), [&](const auto &entry) {
                   const int at = wanted.indexOf(tree.at(entry.first).value);
                   return at >= 0 && says(tree, entry.second, wanted.items[std::size_t(at)]);
               });
    }
    }
    return false;
}

/// The first candidate that reads back as the document with exactly this change.
std::optional<QByteArray> firstGood(const QList<QByteArray> &candidates, const Value &expected)
{
    for (const QByteArray &text : candidates) {
        const Tree tree = Tree::parse(text);
        if (tree.problems().isEmpty() && valueOf(tree, tree.root()) == expected)
            return text;
    }
    return {};
}

std::optional<QByteArray> setOne(const QByteArray &text, const FieldPath &path,
                                 const std::optional<Value> &value)
{
    const Tree tree = Tree::parse(text);
    if (!tree.problems().isEmpty())
        return {};
    const FieldEdit edit(tree, path);
    if (edit.place().complete && value && says(tree, edit.place().node, *value))
        return text;
    const auto expected = edit.expected(value);
    return expected ? firstGood(edit.candidates(value), *expected) : std::nullopt;
}

std::optional<QByteArray> insertOne(const QByteArray &text, const FieldPath &path, const Value &item)
{
    const Tree tree = Tree::parse(text);
    if (!tree.problems().isEmpty())
        return {};
    const FieldEdit edit(tree, path);
    Value expected = valueOf(tree, tree.root());
    Value *list = &expected;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const int at = path[i].index >= 0 ? path[i].index : list->indexOf(path[i].key.toUtf8());
        if (at < 0 || at >= int(list->items.size()))
            return {};
        list = &list->items[std::size_t(at)];
    }
    list->items.insert(list->items.begin() + path.back().index, item);
    return firstGood(edit.insertions(item), expected);
}

FieldPath below(const FieldPath &path, const PathStep &step)
{
    FieldPath longer = path;
    longer.push_back(step);
    return longer;
}

/// Item by item, so that untouched ones keep their comments and quotes.
std::optional<QByteArray> setItems(const QByteArray &text, const FieldPath &path, int node, const Tree &tree,
                                   const Value &wanted)
{
    const std::vector<int> &old = tree.at(node).children;
    const int before = int(old.size()), after = int(wanted.items.size());
    int head = 0, tail = 0;
    while (head < std::min(before, after) &&
           says(tree, old[std::size_t(head)], wanted.items[std::size_t(head)]))
        ++head;
    while (tail < std::min(before, after) - head &&
           says(tree, old[std::size_t(before - 1 - tail)], wanted.items[std::size_t(after - 1 - tail)]))
        ++tail;
    std::optional<QByteArray> result = text;
    int at = head;
    for (; result && at < std::min(before, after) - tail; ++at)
        result = setOne(*result, below(path, {{}, at}), wanted.items[std::size_t(at)]);
    for (int surplus = before - tail - at; result && surplus > 0; --surplus)
        result = setOne(*result, below(path, {{}, at}), std::nullopt);
    for (; result && at < after - tail; ++at)
        result = insertOne(*result, below(path, {{}, at}), wanted.items[std::size_t(at)]);
    return result;
}

std::optional<QByteArray> setEntries(const QByteArray &text, const FieldPath &path, int node,
                                     const Tree &tree, const Value &wanted)
{
    std::optional<QByteArray> result = text;
    // New ones first: a map must not run empty in between.
    for (std::size_t i = 0; result && i < wanted.items.size(); ++i)
        result = setOne(*result, below(path, {QString::fromUtf8(wanted.keys[i])}), wanted.items[i]);
    for (const auto &entry : tree.entries(node)) {
        const QByteArray key = tree.at(entry.first).value;
        if (result && wanted.indexOf(key) < 0)
            result = setOne(*result, below(path, {QString::fromUtf8(key)}), std::nullopt);
    }
    return result;
}

Error cannotSet(const Tree &tree, const FieldEdit &edit, const QString &path)
{
    if (!edit.place().obstacle.isEmpty())
        return invalid(Words::tr("`%1` cannot be set: %2").arg(path, edit.place().obstacle));
    const auto shared = [&tree](int index) {
        for (; index > 0; --index) {
            if (tree.at(index).anchored)
                return true;
        }
        return false;
    };
    if (shared(edit.place().node))
        return invalid(
            Words::tr("`%1` cannot be changed alone: other fields may refer to it by an alias.").arg(path),
            Words::tr("Change the text itself."));
    return invalid(Words::tr("`%1` cannot be set to this without changing other fields.").arg(path),
                   Words::tr("Change the text itself."));
}
} // namespace

Result<QByteArray> setField(const QByteArray &text, const QString &fieldPath, const FieldValue &fieldValue)
{
    return setFieldNode(text, fieldPath, toValue(fieldValue));
}

Result<QByteArray> setFieldNode(const QByteArray &text, const QString &fieldPath,
                                std::optional<yaml::Value> value)
{
    const auto path = parseFieldPath(fieldPath);
    if (!path)
        return invalid(
            Words::tr("`%1` is no field path: write one such as spec.retry.attempts.").arg(fieldPath));
    const qsizetype mark = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray body = text.sliced(mark);
    const Tree tree = Tree::parse(body);
    if (!tree.problems().isEmpty())
        return invalid(Words::tr("The text is not valid YAML, so no field can be set: %1")
                           .arg(tree.problems().first().message));
    if (tree.at(tree.root()).kind != Node::Kind::Map)
        return invalid(Words::tr("The text is no map of fields, so no field can be set."));

    const FieldEdit edit(tree, *path);
    const int node = edit.place().node;
    const bool there = edit.place().complete;
    if (!value && !there && edit.place().obstacle.isEmpty() && !edit.expected(value))
        return text;
    // One expression says the same with and without a list around it: keep to what the file has.
    const Field *field = findField(fieldPath);
    if (there && isList(value) && value->items.size() == 1 && field &&
        field->type == Field::Type::TextOrList && tree.at(node).kind == Node::Kind::Scalar)
        value = Value(value->items.front());
    if (there && value && says(tree, node, *value))
        return text;

    std::optional<QByteArray> result;
    if (there && !tree.at(node).children.empty() && value && !value->items.empty()) {
        if (isList(value) && tree.at(node).kind == Node::Kind::Sequence)
            result = setItems(body, *path, node, tree, *value);
        else if (isMap(value) && tree.at(node).kind == Node::Kind::Map)
            result = setEntries(body, *path, node, tree, *value);
    }
    if (!result)
        result = setOne(body, *path, value);
    if (!result)
        return cannotSet(tree, edit, fieldPath);
    return text.first(mark) + *result;
}

QByteArray newManifest(const QString &ns, const QString &name, const QString &schedule,
                       const QString &command)
{
    QByteArray text = "apiVersion: v1\n"
                      "kind: Job\n"
                      "metadata:\n"
                      "  name: name\n"
                      "  namespace: namespace\n"
                      "spec:\n"
                      "  schedule: \"* * * * *\"\n"
                      "  command: command\n"
                      "  enabled: true\n";
    const std::pair<QString, QString> fields[] = {{u"metadata.name"_s, name},
                                                  {u"metadata.namespace"_s, ns},
                                                  {u"spec.schedule"_s, schedule},
                                                  {u"spec.command"_s, command}};
    for (const auto &[path, value] : fields)
        text = setField(text, path, value).valueOr(text);
    return text;
}
} // namespace crontopus
