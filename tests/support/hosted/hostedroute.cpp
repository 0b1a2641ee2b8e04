// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hosted/hostedroute.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace crontopus::test {
HostedAnswer refused(int status, const QString &detail)
{
    return {status, QJsonObject{{u"detail"_s, detail}}};
}

HostedAnswer notFound()
{
    return refused(404, u"Not Found"_s);
}

HostedAnswer invalid(const QStringList &place, const QString &problem)
{
    return {422,
            QJsonObject{{u"detail"_s, QJsonArray{QJsonObject{{u"loc"_s, QJsonArray::fromStringList(place)},
                                                             {u"msg"_s, problem},
                                                             {u"type"_s, u"value_error"_s}}}}}};
}

HostedInput::HostedInput(QString where, QJsonObject fields)
    : m_where(std::move(where)), m_fields(std::move(fields))
{
}

void HostedInput::fail(const QString &name, const QString &problem)
{
    m_problems.append(QJsonObject{
        {u"loc"_s, QJsonArray{m_where, name}}, {u"msg"_s, problem}, {u"type"_s, u"value_error"_s}});
}

bool HostedInput::isMissing(const QString &name, bool required)
{
    const bool missing = m_fields[name].isNull() || m_fields[name].isUndefined();
    if (missing && required)
        fail(name, u"Field required"_s);
    return missing;
}

QString HostedInput::text(const QString &name, int shortest, int longest, bool required)
{
    if (isMissing(name, required))
        return {};
    const QString text = m_fields[name].toString();
    if (!m_fields[name].isString() || text.size() < shortest || text.size() > longest)
        fail(name, u"Must be a text of %1 to %2 characters"_s.arg(shortest).arg(longest));
    return text;
}

QString HostedInput::required(const QString &name, int shortest, int longest)
{
    return text(name, shortest, longest, true);
}

std::optional<qint64> HostedInput::number(const QString &name, qint64 least, qint64 most)
{
    if (isMissing(name, false))
        return std::nullopt;
    bool good = false;
    const qint64 number = m_fields[name].toVariant().toLongLong(&good);
    if (!good || number < least || number > most) {
        fail(name, u"Must be a number from %1 to %2"_s.arg(least).arg(most));
        return std::nullopt;
    }
    return number;
}

QString HostedInput::word(const QString &name, const QStringList &words, bool required)
{
    if (isMissing(name, required))
        return {};
    const QString word = m_fields[name].toString();
    if (!words.contains(word))
        fail(name, u"Must be one of "_s + words.join(u", "_s));
    return word;
}

QJsonArray HostedInput::list(const QString &name, bool required)
{
    if (!isMissing(name, required) && !m_fields[name].isArray())
        fail(name, u"Must be a list"_s);
    return m_fields[name].toArray();
}

HostedAnswer HostedInput::refusal() const
{
    return {422, QJsonObject{{u"detail"_s, m_problems}}};
}

QString timeNow()
{
    return timeIn(0);
}

QString timeIn(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODateWithMs);
}

bool isPast(const QJsonValue &time)
{
    return time.isString() &&
           QDateTime::fromString(time.toString(), Qt::ISODateWithMs) <= QDateTime::currentDateTimeUtc();
}

HostedAnswer paged(HostedCall &call, const QString &key, const QJsonArray &items, int largest)
{
    const qint64 page = call.query.number(u"page"_s, 1, INT32_MAX).value_or(1);
    const auto size = call.query.number(u"page_size"_s, 1, largest);
    const auto limit = call.query.number(u"limit"_s, 1, largest);
    if (!call.query.ok())
        return call.query.refusal();
    const qint64 used = size ? *size : limit.value_or(std::min(largest, 100));
    QJsonArray part;
    for (qint64 i = (page - 1) * used; i < items.size() && i < page * used; ++i)
        part.append(items.at(i));
    return {200,
            QJsonObject{{key, part}, {u"total"_s, items.size()}, {u"page"_s, page}, {u"page_size"_s, used}}};
}
} // namespace crontopus::test
