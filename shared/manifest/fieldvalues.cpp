// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/fieldvalues.h"

#include "shared/manifest/yamltree.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Manifest)
};
} // namespace

/// Flattens the tree. Aliases are followed; the tree's own bound on expanded nodes keeps this finite.
class FieldReader final
{
public:
    FieldReader(const yaml::Tree &tree, FieldValues &values) : m_tree(tree), m_values(values) {}

    void readMap(int map, const QString &path)
    {
        FieldValues::Value value;
        value.kind = FieldValues::Value::Kind::Map;
        for (const auto &[keyNode, valueNode] : m_tree.entries(map)) {
            const QString key = QString::fromUtf8(m_tree.at(m_tree.resolved(keyNode)).value);
            const yaml::Node &node = m_tree.at(m_tree.resolved(valueNode));
            if (node.kind == yaml::Node::Kind::Scalar || node.kind == yaml::Node::Kind::Null)
                value.pairs.insert(key, QString::fromUtf8(node.value));
            else
                value.flat = false;
            read(m_tree.resolved(valueNode), path.isEmpty() ? key : path + u'.' + key);
        }
        m_values.m_fields.insert(path, value);
    }

private:
    void read(int index, const QString &path)
    {
        const yaml::Node &node = m_tree.at(index);
        FieldValues::Value value;
        switch (node.kind) {
        case yaml::Node::Kind::Map:
            readMap(index, path);
            return;
        case yaml::Node::Kind::Sequence:
            value.kind = FieldValues::Value::Kind::List;
            for (const int child : node.children) {
                const yaml::Node &item = m_tree.at(m_tree.resolved(child));
                if (item.kind == yaml::Node::Kind::Scalar)
                    value.items.append(QString::fromUtf8(item.value));
                else
                    value.flat = false;
            }
            break;
        case yaml::Node::Kind::Scalar:
            value.items.append(QString::fromUtf8(node.value));
            break;
        case yaml::Node::Kind::Null:
        case yaml::Node::Kind::Alias:
            value.items.append(QString());
            break;
        }
        m_values.m_fields.insert(path, value);
    }

    const yaml::Tree &m_tree;
    FieldValues &m_values;
};

Result<FieldValues> FieldValues::read(const QByteArray &text)
{
    const yaml::Tree tree = yaml::Tree::parse(text);
    const bool isMap = tree.root() >= 0 && tree.at(tree.root()).kind == yaml::Node::Kind::Map;
    if (!tree.problems().isEmpty() || !isMap) {
        return Error{Error::Code::InvalidInput, tree.problems().isEmpty()
                                                    ? Words::tr("The text is no YAML map.")
                                                    : tree.problems().first().message};
    }
    FieldValues values;
    FieldReader(tree, values).readMap(tree.root(), {});
    return values;
}

QString FieldValues::text(const QString &path) const
{
    const QStringList items = list(path);
    return items.size() == 1 ? items.first() : QString();
}

QStringList FieldValues::list(const QString &path) const
{
    return m_fields.value(path).items;
}

bool FieldValues::isList(const QString &path) const
{
    return m_fields.value(path).kind == Value::Kind::List;
}

QMap<QString, QString> FieldValues::map(const QString &path) const
{
    return m_fields.value(path).pairs;
}

bool FieldValues::isFlat(const QString &path) const
{
    return m_fields.value(path).flat;
}
} // namespace crontopus
