// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/manifestjson.h"

#include "shared/manifest/yamlvalue.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
/// Of an unquoted scalar that one of YAML 1.1 and 1.2 reads as something else than text.
QJsonValue plainToJson(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    static const QRegularExpression truth(u"\\A(true|True|TRUE)\\z"_s);
    static const QRegularExpression untruth(u"\\A(false|False|FALSE)\\z"_s);
    static const QRegularExpression nothing(u"\\A(null|Null|NULL|~|)\\z"_s);
    static const QRegularExpression integer(u"\\A[-+]?[0-9]+\\z"_s);
    static const QRegularExpression octal(u"\\A0o[0-7]+\\z"_s);
    static const QRegularExpression hexadecimal(u"\\A0x[0-9a-fA-F]+\\z"_s);
    static const QRegularExpression number(u"\\A[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?\\z"_s);
    if (truth.match(text).hasMatch())
        return true;
    if (untruth.match(text).hasMatch())
        return false;
    if (nothing.match(text).hasMatch())
        return QJsonValue::Null;
    bool fits = false;
    qlonglong whole = 0;
    if (integer.match(text).hasMatch())
        whole = text.toLongLong(&fits, 10);
    else if (octal.match(text).hasMatch())
        whole = text.mid(2).toLongLong(&fits, 8);
    else if (hexadecimal.match(text).hasMatch())
        whole = text.mid(2).toLongLong(&fits, 16);
    if (fits)
        return whole;
    if (number.match(text).hasMatch()) {
        const double value = text.toDouble(&fits);
        if (fits)
            return value;
    }
    return text;
}

QJsonValue toJson(const yaml::Value &value)
{
    using Kind = yaml::Value::Kind;
    switch (value.kind) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::Plain:
        return plainToJson(value.text);
    case Kind::Text:
        return QString::fromUtf8(value.text);
    case Kind::Sequence: {
        QJsonArray list;
        for (const yaml::Value &item : value.items)
            list.append(toJson(item));
        return list;
    }
    case Kind::Map:
        break;
    }
    QJsonObject map;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const QString key = QString::fromUtf8(value.keys[i]);
        if (!map.contains(key))
            map.insert(key, toJson(value.items[i]));
    }
    return map;
}
} // namespace

QJsonObject manifestToJson(const QByteArray &text, int maxNodes)
{
    const yaml::Tree tree = yaml::Tree::parse(text, maxNodes);
    for (const yaml::Problem &problem : tree.problems()) {
        if (QLatin1StringView(problem.code) != "yaml.duplicate-key"_L1)
            return {};
    }
    if (tree.root() < 0)
        return {};
    return toJson(yaml::valueOf(tree, tree.root())).toObject();
}
} // namespace crontopus::server
