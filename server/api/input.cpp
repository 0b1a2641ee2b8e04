// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/input.h"

#include "shared/manifest/manifest.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr int maxPage = 1'000'000;

/// Neither NUL nor half a character (a lone surrogate): what no database keeps as it is.
bool isWhole(const QString &text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

QString madeWhole(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate() || text[i].isNull())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}
} // namespace

QByteArray bearerToken(const HttpRequest &request)
{
    const QByteArray header = request.header("Authorization");
    return header.size() > 7 && header.left(7).toLower() == "bearer " ? header.sliced(7).trimmed()
                                                                      : QByteArray();
}

QJsonValue toApi(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue toApi(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QDateTime timeFromApi(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    // The hosted service's clients send UTC without saying so.
    return time.timeSpec() == Qt::LocalTime ? QDateTime(time.date(), time.time(), Qt::UTC) : time.toUTC();
}

Result<qint64, ApiError> Call::id(const QString &name) const
{
    static const QRegularExpression number(u"\\A-?[0-9]+\\z"_s);
    const QString text = params.value(name);
    if (!number.match(text).hasMatch())
        return ApiError::invalid({u"path"_s, name}, u"This must be a whole number."_s, u"int_parsing"_s);
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    if (!fits || value <= 0)
        return ApiError{ApiError::Kind::NotFound, u"There is nothing with this id."_s};
    return value;
}

namespace {
/// Null is the same as nothing.
bool isAbsent(const QJsonValue &field)
{
    return field.isUndefined() || field.isNull();
}
} // namespace

Input::Input(const QString &root) : m_loc({root}), m_problems(std::make_shared<QList<ApiError::Problem>>()) {}

Input Input::ofBody(const Call &call)
{
    Input input(u"body"_s);
    if (call.request.body.isEmpty())
        return input;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        input.m_problems->append({{u"body"_s, QString::number(problem.offset)},
                                  u"This is no JSON: "_s + problem.errorString() + u".",
                                  u"json_invalid"_s});
    else if (!document.isObject())
        input.m_problems->append({{u"body"_s}, u"The body must be a JSON object."_s, u"dict_type"_s});
    input.m_object = document.object();
    return input;
}

Input Input::ofQuery(const Call &call)
{
    Input input(u"query"_s);
    input.m_fromText = true;
    for (const auto &[name, value] : call.request.query.queryItems(QUrl::FullyEncoded)) {
        const QString key = QUrl::fromPercentEncoding(name.toLatin1());
        input.m_object.insert(key, call.request.queryValue(key));
    }
    return input;
}

Input Input::ofValue(const QJsonValue &value, const QStringList &loc)
{
    Input alone(QString{});
    return Input(alone, value, loc);
}

Input::Input(Input &parent, const QJsonValue &value, const QStringList &loc)
    : m_object(value.toObject()), m_loc(loc), m_problems(parent.m_problems)
{
    if (!value.isObject())
        m_problems->append({loc, u"This must be a JSON object."_s, u"dict_type"_s});
}

QStringList Input::loc(const QString &name) const
{
    return m_loc + QStringList{name};
}

void Input::fail(const QString &name, const QString &message, const QString &type)
{
    m_problems->append({loc(name), message, type});
}

bool Input::has(const QString &name) const
{
    return !isAbsent(value(name));
}

void Input::require(const QString &name)
{
    if (!has(name))
        fail(name, u"Field required"_s, u"missing"_s);
}

ApiError Input::error() const
{
    return {ApiError::Kind::Invalid, {}, *m_problems};
}

QString Input::text(const QString &name, Length length)
{
    const QJsonValue field = value(name);
    if (isAbsent(field))
        return {};
    if (!field.isString()) {
        fail(name, u"This must be a text."_s, u"string_type"_s);
        return {};
    }
    const QString text = field.toString();
    if (text.size() < length.minimum)
        fail(name, u"This must have at least %1 characters."_s.arg(length.minimum), u"string_too_short"_s);
    else if (text.size() > length.maximum)
        fail(name, u"This must have at most %1 characters."_s.arg(length.maximum), u"string_too_long"_s);
    else if (!isWhole(text))
        fail(name, u"This must not hold a NUL or half a character."_s, u"value_error"_s);
    else
        return text;
    return {};
}

QString Input::requiredText(const QString &name, Length length)
{
    require(name);
    return text(name, length);
}

QString Input::output(const QString &name, int longest)
{
    const QJsonValue field = value(name);
    if (isAbsent(field))
        return {};
    if (const QString given = field.toString(); !isWhole(given))
        m_object[name] = madeWhole(given);
    return text(name, {0, longest});
}

QString Input::requiredSlug(const QString &name)
{
    const QString given = requiredText(name, {1, 63});
    if (given.isNull() || isValidName(given))
        return given;
    fail(name, u"Use lower-case letters, digits and hyphens, with a letter or digit at both ends."_s,
         u"string_pattern_mismatch"_s);
    return {};
}

QString Input::word(const QString &name, const QStringList &words)
{
    const QString given = text(name, {0, 100});
    if (given.isNull() || words.contains(given))
        return given;
    fail(name, u"This must be one of: %1."_s.arg(words.join(u", "_s)), u"enum"_s);
    return {};
}

std::optional<double> Input::number(const QString &name, double minimum, double maximum)
{
    const QJsonValue field = value(name);
    if (isAbsent(field))
        return std::nullopt;
    bool good = field.isDouble();
    const double number = m_fromText ? field.toString().toDouble(&good) : field.toDouble();
    if (!good || !std::isfinite(number)) {
        fail(name, u"This must be a number."_s, u"float_type"_s);
    } else if (number < minimum || number > maximum) {
        fail(name, u"This must be from %1 to %2."_s.arg(minimum, 0, 'f', 0).arg(maximum, 0, 'f', 0),
             u"out_of_range"_s);
    } else {
        return number;
    }
    return std::nullopt;
}

std::optional<qint64> Input::integer(const QString &name, qint64 minimum, qint64 maximum)
{
    const auto given = number(name, double(minimum), double(maximum));
    if (given && *given != std::floor(*given)) {
        fail(name, u"This must be a whole number."_s, u"int_type"_s);
        return std::nullopt;
    }
    return given ? std::optional(qint64(*given)) : std::nullopt;
}

std::optional<bool> Input::boolean(const QString &name)
{
    const QJsonValue field = value(name);
    if (isAbsent(field))
        return std::nullopt;
    if (field.isBool())
        return field.toBool();
    if (m_fromText && (field.toString() == u"true" || field.toString() == u"1"))
        return true;
    if (m_fromText && (field.toString() == u"false" || field.toString() == u"0"))
        return false;
    fail(name, u"This must be true or false."_s, u"bool_type"_s);
    return std::nullopt;
}

QDateTime Input::time(const QString &name)
{
    const QString given = text(name, {0, 64});
    if (given.isNull())
        return {};
    const QDateTime time = timeFromApi(given);
    if (!time.isValid() || time.date().year() < 1970 || time.date().year() > 9999) {
        fail(name, u"This must be a time such as 2026-01-31T08:30:00Z."_s, u"datetime_parsing"_s);
        return {};
    }
    return time;
}

std::optional<QStringList> Input::texts(const QString &name, int maximum, int longest)
{
    const auto items = array(name, maximum);
    if (!items)
        return std::nullopt;
    QStringList list;
    for (const QJsonValue &item : *items) {
        if (!item.isString() || item.toString().size() > longest || !isWhole(item.toString())) {
            fail(name, u"This must be a list of texts of at most %1 characters."_s.arg(longest),
                 u"list_type"_s);
            return std::nullopt;
        }
        list += item.toString();
    }
    return list;
}

std::optional<QMap<QString, QString>> Input::textMap(const QString &name, int maximum, int longestKey,
                                                     int longest)
{
    const auto given = object(name);
    if (!given)
        return std::nullopt;
    QMap<QString, QString> map;
    for (auto it = given->begin(); it != given->end(); ++it) {
        if (!it->isString() || it.key().isEmpty() || it.key().size() > longestKey ||
            it->toString().size() > longest || !isWhole(it->toString()) || !isWhole(it.key()) ||
            given->size() > maximum) {
            fail(name,
                 u"This must be a map of at most %1 names of 1 to %2 characters to texts of at most %3."_s
                     .arg(maximum)
                     .arg(longestKey)
                     .arg(longest),
                 u"dict_type"_s);
            return std::nullopt;
        }
        map.insert(it.key(), it->toString());
    }
    return map;
}

std::optional<QJsonArray> Input::array(const QString &name, int maximum)
{
    const QJsonValue field = value(name);
    if (isAbsent(field))
        return std::nullopt;
    if (!field.isArray() || field.toArray().size() > maximum) {
        fail(name, u"This must be a list of at most %1 items."_s.arg(maximum), u"list_type"_s);
        return std::nullopt;
    }
    return field.toArray();
}

std::optional<QJsonObject> Input::object(const QString &name)
{
    const QJsonValue field = value(name);
    if (isAbsent(field))
        return std::nullopt;
    if (!field.isObject()) {
        fail(name, u"This must be a JSON object."_s, u"dict_type"_s);
        return std::nullopt;
    }
    return field.toObject();
}

QByteArray Input::uuid(const QString &name)
{
    const QString given = text(name, {0, 64});
    if (given.isNull())
        return {};
    const QUuid uuid = given.size() == 36 ? QUuid::fromString(given) : QUuid();
    if (uuid.isNull()) {
        fail(name, u"This must be a UUID."_s, u"uuid_parsing"_s);
        return {};
    }
    return uuid.toRfc4122();
}

Page pageOf(Input &query, int maximum, int standard)
{
    Page page;
    page.page = int(query.integer(u"page"_s, 1, maxPage).value_or(1));
    const auto limit = query.integer(u"limit"_s, 1, maximum);
    page.size = int(query.integer(u"page_size"_s, 1, maximum).value_or(limit.value_or(standard)));
    return page;
}
} // namespace crontopus::server
