// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/edit.h"
#include "shared/manifest/fields.h"
#include "shared/manifest/yamlvalue.h"

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

bool isTextField(const QString &path)
{
    const Field *field = findField(path);
    return field && field->type != Field::Type::TextList && field->type != Field::Type::TextOrList &&
           field->type != Field::Type::TextMap && field->type != Field::Type::TextListMap &&
           field->type != Field::Type::Map && field->type != Field::Type::List;
}

/// Lists of texts and maps of texts are all that a field can be set to at once.
Result<FieldValue> fromContainer(const Tree &tree, int index)
{
    const Node &node = tree.at(index);
    const Error nested{Error::Code::InvalidInput,
                       Words::tr("A list or map within the value cannot be set at once."),
                       Words::tr("Set its fields one by one.")};
    const auto scalar = [&tree](int i) {
        return tree.at(i).kind == Node::Kind::Scalar || tree.at(i).kind == Node::Kind::Null;
    };
    if (node.kind == Node::Kind::Sequence) {
        if (!std::all_of(node.children.begin(), node.children.end(), scalar))
            return nested;
        QStringList list;
        for (const int child : node.children)
            list += QString::fromUtf8(tree.at(child).value);
        return FieldValue(list);
    }
    QMap<QString, QString> map;
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
        if (!scalar(node.children[i + 1]))
            return nested;
        map.insert(QString::fromUtf8(tree.at(node.children[i]).value),
                   QString::fromUtf8(tree.at(node.children[i + 1]).value));
    }
    return FieldValue(map);
}
} // namespace

Result<FieldValue> parseFieldValue(const QString &fieldPath, const QString &typed)
{
    const bool quoted = typed.startsWith(u'"') || typed.startsWith(u'\'');
    const bool bracketed = typed.startsWith(u'[') || typed.startsWith(u'{');
    if (quoted || (bracketed && !isTextField(fieldPath))) {
        const Tree tree = Tree::parse(typed.toUtf8());
        const bool whole = tree.problems().isEmpty() && tree.at(0).end == tree.text().trimmed().size();
        if (whole && tree.at(0).kind == Node::Kind::Scalar)
            return FieldValue(QString::fromUtf8(tree.at(0).value));
        if (whole)
            return fromContainer(tree, 0);
        if (bracketed)
            return Error{Error::Code::InvalidInput,
                         Words::tr("`%1` is no list or map: write [a, b] or {a: b}.").arg(typed)};
    }
    if (typed.isEmpty() || Value::ofPlain(typed.toUtf8()).kind == Value::Kind::Text)
        return FieldValue(typed);
    return FieldValue(PlainScalar{typed});
}
} // namespace crontopus
