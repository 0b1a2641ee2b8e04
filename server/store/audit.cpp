// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/audit.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::audit {
namespace {
QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant(QMetaType(QMetaType::LongLong));
}

QString textOrNull(const Rows &rows, int column)
{
    return rows.isNull(column) ? QString() : rows.text(column);
}

std::pair<QString, QVariantList> conditions(const Filter &filter)
{
    QString where = u" WHERE 1 = 1"_s;
    QVariantList values;
    const auto add = [&](QStringView condition, const QVariant &value) {
        where += u" AND " + condition;
        values += value;
    };
    if (filter.tenantId > 0)
        add(u"tenant_id = ?", filter.tenantId);
    if (!filter.tenant.isEmpty())
        add(u"tenant = ?", filter.tenant);
    if (!filter.actor.isEmpty())
        add(u"LOWER(actor_name) LIKE ? ESCAPE '\\'", likePattern(filter.actor));
    if (!filter.action.isEmpty())
        add(u"LOWER(action) LIKE ? ESCAPE '\\'", likePattern(filter.action));
    if (!filter.target.isEmpty())
        add(u"LOWER(target) LIKE ? ESCAPE '\\'", likePattern(filter.target));
    if (filter.from.isValid())
        add(u"at >= ?", toSql(filter.from));
    if (filter.until.isValid())
        add(u"at < ?", toSql(filter.until));
    return {where, values};
}
} // namespace

Result<void> add(WriteContext &context, const Entry &entry)
{
    auto done =
        context.sql.exec(u"INSERT INTO audit (tenant_id, tenant, actor_kind, actor_id, actor_name, action, "
                         u"target, details, address, "
                         "request_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {idOrNull(entry.tenantId), toSql(entry.tenant), entry.actorKind,
                          idOrNull(entry.actorId), toSql(entry.actorName), entry.action, toSql(entry.target),
                          QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Compact)),
                          toSql(entry.address), toSql(entry.requestId), toSql(entry.at)});
    if (!done)
        return done.error();
    return {};
}

Result<QList<Entry>> list(Sql &sql, const Filter &filter, int offset, int limit)
{
    const auto [where, values] = conditions(filter);
    auto rows =
        sql.exec(u"SELECT id, tenant_id, tenant, actor_kind, actor_id, actor_name, action, target, details, "
                 "address, request_id, at FROM audit"_s +
                     where + u" ORDER BY id DESC LIMIT ? OFFSET ?",
                 values + QVariantList{limit, offset});
    if (!rows)
        return rows.error();
    QList<Entry> found;
    while (rows->next())
        found += Entry{rows->integer(0),
                       rows->integer(1),
                       textOrNull(*rows, 2),
                       rows->text(3),
                       rows->integer(4),
                       textOrNull(*rows, 5),
                       rows->text(6),
                       textOrNull(*rows, 7),
                       QJsonDocument::fromJson(rows->text(8).toUtf8()).object(),
                       textOrNull(*rows, 9),
                       textOrNull(*rows, 10),
                       timeFromSql(rows->value(11))};
    return found;
}

Result<qint64> count(Sql &sql, const Filter &filter)
{
    const auto [where, values] = conditions(filter);
    auto found = sql.scalar(u"SELECT COUNT(*) FROM audit"_s + where, values);
    if (!found)
        return found.error();
    return found->toLongLong();
}
} // namespace crontopus::server::audit
