// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifestjson.h"

#include "shared/manifest/fieldpath.h"
#include "shared/manifest/fields.h"
#include "shared/manifest/yamlvalue.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
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

/// Keys as people write them: known fields first, in their order.
QStringList orderedKeys(const QJsonObject &map, const QString &path)
{
    QStringList keys = map.keys();
    const auto place = [&path](const QString &key) {
        const int order = fieldOrder(childPath(path, key));
        return order < 0 ? std::numeric_limits<int>::max() : order;
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    return keys;
}

yaml::Value toValue(const QJsonValue &json, const QString &path)
{
    using Kind = yaml::Value::Kind;
    switch (json.type()) {
    case QJsonValue::Bool:
        return yaml::Value::ofPlain(json.toBool() ? "true" : "false");
    case QJsonValue::Double: {
        const double number = json.toDouble();
        const qint64 whole = json.toInteger();
        return yaml::Value::ofPlain(double(whole) == number ? QByteArray::number(whole)
                                                            : QByteArray::number(number, 'g', 17));
    }
    case QJsonValue::String:
        return yaml::Value::ofText(json.toString().toUtf8());
    case QJsonValue::Array: {
        yaml::Value list{Kind::Sequence, {}, {}, {}};
        const QJsonArray items = json.toArray();
        for (const QJsonValue &item : items)
            list.items.push_back(toValue(item, path));
        return list;
    }
    case QJsonValue::Object: {
        yaml::Value map{Kind::Map, {}, {}, {}};
        const QJsonObject object = json.toObject();
        for (const QString &key : orderedKeys(object, path)) {
            map.keys.push_back(key.toUtf8());
            map.items.push_back(toValue(object[key], childPath(path, key)));
        }
        return map;
    }
    default:
        return {};
    }
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

QByteArray manifestFromJson(const QJsonObject &manifest)
{
    const yaml::Layout layout;
    QByteArray text;
    for (const QString &key : orderedKeys(manifest, {})) {
        const yaml::Rendered value = yaml::render(toValue(manifest[key], key), 0, layout, {});
        text += yaml::renderKey(key.toUtf8()) + ':';
        if (!value.head.isEmpty())
            text += ' ' + value.head;
        text += value.tail + layout.eol;
    }
    return text;
}
} // namespace crontopus
