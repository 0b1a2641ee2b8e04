// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
using T = Field::Type;

/// A text may be written as anything that YAML reads as one value: `port: 80` is the text "80".
QJsonObject textSchema()
{
    return {{u"type"_s, QJsonArray{u"string"_s, u"number"_s, u"boolean"_s}}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

QJsonObject typeSchema(const Field &field)
{
    switch (field.type) {
    case T::Map:
        return {{u"type"_s, u"object"_s}};
    case T::Text:
        return textSchema();
    case T::Integer:
        return {{u"type"_s, u"integer"_s}};
    case T::Number:
        return {{u"type"_s, u"number"_s}};
    case T::Boolean:
        return {{u"type"_s, u"boolean"_s}};
    case T::Duration:
        return {{u"type"_s, QJsonArray{u"string"_s, u"integer"_s}},
                {u"pattern"_s, u"^(?=.)([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s?)?$"_s}};
    case T::Uuid:
        return {{u"type"_s, u"string"_s},
                {u"pattern"_s,
                 u"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"_s}};
    case T::Name:
        return {{u"type"_s, QJsonArray{u"string"_s, u"number"_s}},
                {u"pattern"_s, u"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"_s},
                {u"maxLength"_s, 63}};
    case T::Enum:
        return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(field.values)}};
    case T::TextList:
        return listOf(field.values.isEmpty()
                          ? textSchema()
                          : QJsonObject{{u"type"_s, u"string"_s},
                                        {u"enum"_s, QJsonArray::fromStringList(field.values)}});
    case T::TextOrList:
        return {{u"oneOf"_s, QJsonArray{textSchema(), listOf(textSchema())}}};
    case T::TextMap:
        return {{u"type"_s, u"object"_s},
                {u"additionalProperties"_s,
                 QJsonObject{{u"type"_s, QJsonArray{u"string"_s, u"number"_s, u"boolean"_s, u"null"_s}}}}};
    case T::TextListMap:
        return {{u"type"_s, u"object"_s},
                {u"additionalProperties"_s,
                 QJsonObject{{u"oneOf"_s, QJsonArray{textSchema(), listOf(textSchema())}}}}};
    case T::List:
        return listOf({{u"type"_s, u"object"_s}});
    case T::Any:
        break;
    }
    return {};
}

QJsonObject fieldsUnder(const QString &parent);

QJsonValue defaultValue(const Field &field)
{
    if (field.type == T::Boolean)
        return field.defaultText == u"true";
    if (field.type == T::Integer || field.type == T::Number)
        return field.defaultText.toDouble();
    if (field.type == T::TextList)
        return QJsonArray{field.defaultText.mid(1).chopped(1)};
    return field.defaultText;
}

QJsonObject fieldSchema(const Field &field)
{
    QJsonObject schema = typeSchema(field);
    if (field.type == T::Map)
        schema = fieldsUnder(field.path);
    else if (field.type == T::List)
        schema = listOf(fieldsUnder(field.path + u"[]"_s));
    schema.insert(u"description"_s, field.description);
    if (!field.defaultText.isEmpty())
        schema.insert(u"default"_s, defaultValue(field));
    if (field.minimum)
        schema.insert(u"minimum"_s, *field.minimum);
    if (field.maximum)
        schema.insert(u"maximum"_s, *field.maximum);
    // A field with nothing behind its colon counts as left out.
    if (!field.required) {
        if (schema.contains(u"oneOf"_s)) {
            QJsonArray choices = schema.value(u"oneOf"_s).toArray();
            choices += QJsonObject{{u"type"_s, u"null"_s}};
            schema.insert(u"oneOf"_s, choices);
        } else {
            QJsonArray types = schema.value(u"type"_s).isArray() ? schema.value(u"type"_s).toArray()
                                                                 : QJsonArray{schema.value(u"type"_s)};
            types += u"null"_s;
            schema.insert(u"type"_s, types);
            if (schema.contains(u"enum"_s)) {
                QJsonArray values = schema.value(u"enum"_s).toArray();
                values += QJsonValue::Null;
                schema.insert(u"enum"_s, values);
            }
        }
    }
    return schema;
}

/// Unknown names are allowed: they are kept, and the parser warns.
QJsonObject fieldsUnder(const QString &parent)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Field &field : manifestFields()) {
        if (field.parent() != parent)
            continue;
        properties.insert(field.name(), fieldSchema(field));
        if (field.required)
            required += field.name();
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    if (parent == u"spec") {
        const auto exactlyOne = [](const QStringList &names) {
            QJsonArray choices;
            for (const QString &name : names)
                choices += QJsonObject{{u"required"_s, QJsonArray{name}}};
            return QJsonObject{{u"oneOf"_s, choices}};
        };
        const auto with = [](const QString &name, const QJsonObject &content) {
            return QJsonObject{{u"required"_s, QJsonArray{name}},
                               {u"properties"_s, QJsonObject{{name, content}}}};
        };
        const QJsonObject pinged = with(u"checkin"_s, with(u"ping"_s, {{u"enum"_s, QJsonArray{true}}}));
        const QJsonObject runs = exactlyOne({u"command"_s, u"http"_s, u"script"_s});
        schema.insert(u"allOf"_s, QJsonArray{exactlyOne({u"schedule"_s, u"at"_s}),
                                             QJsonObject{{u"anyOf"_s, QJsonArray{runs, pinged}}}});
    }
    return schema;
}
} // namespace

QByteArray manifestJsonSchema()
{
    QJsonObject schema = fieldsUnder({});
    schema.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    schema.insert(u"$id"_s, u"https://crontopus.com/schema/job.schema.json"_s);
    schema.insert(u"title"_s, u"Crontopus job manifest, version 1"_s);
    return QJsonDocument(schema).toJson(QJsonDocument::Indented);
}
} // namespace crontopus
