// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/db/changes.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr auto eventLock = 7'243'002;
constexpr qsizetype maxRefs = 1000; ///< of one event

QJsonArray toArray(const QSet<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

QSet<qint64> toIds(const QJsonValue &value)
{
    QSet<qint64> ids;
    for (const QJsonValue &id : value.toArray())
        ids.insert(id.toInteger());
    return ids;
}
} // namespace

void Changes::add(qint64 tenant, const QString &type, const QJsonValue &ref)
{
    QJsonArray &refs = m_events[{tenant, type}];
    if (refs.isEmpty() || refs.last() != ref)
        refs.append(ref);
}

void Changes::append(const Changes &other)
{
    for (auto it = other.m_events.begin(); it != other.m_events.end(); ++it) {
        for (const QJsonValue &ref : it.value())
            add(it.key().first, it.key().second, ref);
    }
    m_commands.unite(other.m_commands);
    m_tokens.unite(other.m_tokens);
}

QSet<qint64> Changes::eventTenants() const
{
    QSet<qint64> tenants;
    for (auto it = m_events.begin(); it != m_events.end(); ++it)
        tenants.insert(it.key().first);
    return tenants;
}

QSet<qint64> Changes::eventTenants(QStringView type) const
{
    QSet<qint64> tenants;
    for (auto it = m_events.begin(); it != m_events.end(); ++it) {
        if (it.key().second == type)
            tenants.insert(it.key().first);
    }
    return tenants;
}

Result<void> Changes::write(Sql &sql, qint64 nowMs) const
{
    if (sql.dialect() == SqlDialect::Postgres && !isEmpty()) {
        if (auto locked = sql.command(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(eventLock)); !locked)
            return locked;
    }
    for (auto it = m_events.begin(); it != m_events.end(); ++it) {
        for (qsizetype from = 0; from < it->size(); from += maxRefs) {
            QJsonArray refs;
            for (qsizetype i = from; i < std::min(it->size(), from + maxRefs); ++i)
                refs.append(it->at(i));
            auto done =
                sql.exec(u"INSERT INTO events (tenant_id, type, refs, at) VALUES (?, ?, ?, ?)"_s,
                         {it.key().first, it.key().second,
                          QString::fromUtf8(QJsonDocument(refs).toJson(QJsonDocument::Compact)), nowMs});
            if (!done)
                return done.error();
        }
    }
    if (sql.dialect() == SqlDialect::Postgres && !isEmpty()) {
        auto told = sql.exec(u"SELECT pg_notify('crontopus', ?)"_s, {toNotice()});
        if (!told)
            return told.error();
    }
    return {};
}

QString Changes::toNotice() const
{
    // At most 8,000 bytes, see NOTIFY: a busy moment's ids do not fit, and "all" does as well.
    const QJsonObject notice{{u"events"_s, toArray(eventTenants())},
                             {u"commands"_s, toArray(m_commands)},
                             {u"tokens"_s, toArray(m_tokens)}};
    const QByteArray text = QJsonDocument(notice).toJson(QJsonDocument::Compact);
    return text.size() < 7000 ? QString::fromUtf8(text) : u"{\"all\":true}"_s;
}

Changes Changes::fromNotice(const QString &notice)
{
    Changes changes;
    const QJsonObject object = QJsonDocument::fromJson(notice.toUtf8()).object();
    const bool all = object[u"all"].toBool();
    for (const qint64 tenant : all ? QSet<qint64>{allOfThem} : toIds(object[u"events"]))
        changes.m_events[{tenant, QString()}] = {};
    changes.m_commands = all ? QSet<qint64>{allOfThem} : toIds(object[u"commands"]);
    changes.m_tokens = all ? QSet<qint64>{allOfThem} : toIds(object[u"tokens"]);
    return changes;
}
} // namespace crontopus::server
