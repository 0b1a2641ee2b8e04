// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/events.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::events {
namespace {
Result<QString> meta(Sql &sql, const QString &name)
{
    auto value = sql.scalar(u"SELECT value FROM meta WHERE name = ?"_s, {name});
    if (!value)
        return value.error();
    return value->toString();
}

Result<void> setMeta(Sql &sql, const QString &name, const QString &value, bool replace)
{
    auto done = sql.exec(u"INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO "_s +
                             (replace ? u"UPDATE SET value = excluded.value"_s : u"NOTHING"_s),
                         {name, value});
    if (!done)
        return done.error();
    return {};
}

QString newEpoch()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(12);
}
} // namespace

Result<QString> epoch(Sql &sql)
{
    auto known = meta(sql, u"epoch"_s);
    if (!known || !known->isEmpty())
        return known;
    // Two servers may do this at once: the first one's counts.
    if (auto made = setMeta(sql, u"epoch"_s, newEpoch(), false); !made)
        return made.error();
    return meta(sql, u"epoch"_s);
}

Result<void> renewEpoch(Sql &sql)
{
    return setMeta(sql, u"epoch"_s, newEpoch(), true);
}

Result<QList<Event>> after(Sql &sql, qint64 tenantId, qint64 afterId, int limit)
{
    auto rows = sql.exec(
        u"SELECT id, type, refs, at FROM events WHERE tenant_id = ? AND id > ? ORDER BY id LIMIT ?"_s,
        {tenantId, afterId, limit});
    if (!rows)
        return rows.error();
    QList<Event> found;
    while (rows->next())
        found += Event{rows->integer(0), rows->text(1),
                       QJsonDocument::fromJson(rows->text(2).toUtf8()).array(), timeFromSql(rows->value(3))};
    return found;
}

Result<Bounds> bounds(Sql &sql)
{
    auto pruned = meta(sql, u"events-pruned"_s);
    if (!pruned)
        return pruned.error();
    auto newest = sql.scalar(u"SELECT MAX(id) FROM events"_s);
    if (!newest)
        return newest.error();
    const qint64 oldest = pruned->toLongLong();
    return Bounds{oldest, std::max(oldest, newest->toLongLong())};
}

Result<void> prune(WriteContext &context, const QDateTime &before)
{
    auto last = context.sql.scalar(u"SELECT MAX(id) FROM events WHERE at < ?"_s, {toSql(before)});
    if (!last)
        return last.error();
    if (last->isNull())
        return {};
    auto removed = context.sql.exec(u"DELETE FROM events WHERE id <= ?"_s, {last->toLongLong()});
    if (!removed)
        return removed.error();
    return setMeta(context.sql, u"events-pruned"_s, QString::number(last->toLongLong()), true);
}
} // namespace crontopus::server::events
