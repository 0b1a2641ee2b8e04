// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/tenants.h"

#include "server/auth/secrets.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::tenants {
namespace {
constexpr QStringView select = u"SELECT id, name, title, suspended, push_validation, retention_days, "
                               "retention_per_job, ping_key, ping_key_at, created_at FROM tenants ";

Error notThere()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("crontopus::server::Tenants", "There is no such tenant.")};
}

Tenant toTenant(const Rows &rows)
{
    Tenant tenant;
    tenant.id = rows.integer(0);
    tenant.name = rows.text(1);
    tenant.title = rows.text(2);
    tenant.suspended = rows.integer(3) != 0;
    tenant.pushValidation = rows.text(4);
    tenant.retentionDays = int(rows.integer(5));
    tenant.retentionPerJob = int(rows.integer(6));
    tenant.pingKey = rows.text(7);
    tenant.pingKeyAt = timeFromSql(rows.value(8));
    tenant.createdAt = timeFromSql(rows.value(9));
    return tenant;
}

Result<Tenant> findOne(Sql &sql, QStringView condition, const QVariant &value)
{
    auto rows = sql.exec(select + condition, {value});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return notThere();
    return toTenant(*rows);
}

std::pair<QString, QVariantList> conditions(const Filter &filter)
{
    QString where = u"WHERE 1 = 1"_s;
    QVariantList values;
    if (filter.suspended) {
        where += u" AND suspended = ?";
        values += *filter.suspended ? 1 : 0;
    }
    if (!filter.part.isEmpty()) {
        where += u" AND (LOWER(name) LIKE ? ESCAPE '\\' OR LOWER(title) LIKE ? ESCAPE '\\')";
        values += likePattern(filter.part);
        values += likePattern(filter.part);
    }
    return {where, values};
}

Result<void> change(WriteContext &context, QStringView set, QVariantList values, qint64 id)
{
    values += id;
    auto done = context.sql.exec(u"UPDATE tenants SET "_s + set + u" WHERE id = ?", values);
    if (!done)
        return done.error();
    if (done->affected() == 0)
        return notThere();
    context.changes.forgetTokens(id);
    return {};
}
} // namespace

Result<Tenant> create(WriteContext &context, const QString &name, const QDateTime &now)
{
    auto id = context.sql.scalar(u"INSERT INTO tenants (name, title, ping_key, ping_key_at, created_at) "
                                 "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
                                 {name, name, newPingKey(), toSql(now), toSql(now)});
    if (!id)
        return id.error();
    return find(context.sql, id->toLongLong());
}

Result<Tenant> find(Sql &sql, qint64 id)
{
    return findOne(sql, u"WHERE id = ?", id);
}

Result<Tenant> findByName(Sql &sql, const QString &name)
{
    return findOne(sql, u"WHERE LOWER(name) = ?", name.toLower());
}

Result<Tenant> findByPingKey(Sql &sql, const QString &key)
{
    return findOne(sql, u"WHERE ping_key = ?", key);
}

Result<QList<Tenant>> list(Sql &sql, const Filter &filter, int offset, int limit)
{
    const auto [where, values] = conditions(filter);
    auto rows =
        sql.exec(select + where + u" ORDER BY id LIMIT ? OFFSET ?", values + QVariantList{limit, offset});
    if (!rows)
        return rows.error();
    QList<Tenant> found;
    while (rows->next())
        found += toTenant(*rows);
    return found;
}

Result<qint64> count(Sql &sql, const Filter &filter)
{
    const auto [where, values] = conditions(filter);
    auto found = sql.scalar(u"SELECT COUNT(*) FROM tenants "_s + where, values);
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<Usage> usage(Sql &sql, qint64 id)
{
    auto rows = sql.exec(u"SELECT (SELECT COUNT(*) FROM users WHERE tenant_id = ?), "
                         "(SELECT COUNT(*) FROM endpoints WHERE tenant_id = ? AND revoked = 0), "
                         "(SELECT COALESCE(SUM(runs), 0) FROM run_counts WHERE tenant_id = ?)"_s,
                         {id, id, id});
    if (!rows)
        return rows.error();
    rows->next();
    return Usage{rows->integer(0), rows->integer(1), rows->integer(2)};
}

Result<qint64> firstId(Sql &sql)
{
    auto found = sql.scalar(u"SELECT MIN(id) FROM tenants"_s);
    if (!found)
        return found.error();
    return found->toLongLong();
}

QString newPingKey()
{
    return QString::fromLatin1(newToken({}).left(22));
}

Result<void> setTitle(WriteContext &context, qint64 id, const QString &title)
{
    return change(context, u"title = ?", {title}, id);
}

Result<void> setSuspended(WriteContext &context, qint64 id, bool suspended)
{
    return change(context, u"suspended = ?", {suspended ? 1 : 0}, id);
}

Result<void> setPushValidation(WriteContext &context, qint64 id, const QString &word)
{
    return change(context, u"push_validation = ?", {word}, id);
}

Result<void> setRetention(WriteContext &context, qint64 id, int days, int perJob)
{
    return change(context, u"retention_days = ?, retention_per_job = ?", {days, perJob}, id);
}

Result<void> setPingKey(WriteContext &context, qint64 id, const QString &key, const QDateTime &now)
{
    return change(context, u"ping_key = ?, ping_key_at = ?", {key, toSql(now)}, id);
}

Result<void> remove(WriteContext &context, qint64 id)
{
    // Those that refer to the tenant by a foreign key go with it.
    for (const auto *sql :
         {u"DELETE FROM outputs WHERE run_id IN (SELECT id FROM runs WHERE tenant_id = ?)",
          u"DELETE FROM runs WHERE tenant_id = ?", u"DELETE FROM run_counts WHERE tenant_id = ?",
          u"DELETE FROM events WHERE tenant_id = ?", u"DELETE FROM audit WHERE tenant_id = ?"}) {
        if (auto done = context.sql.exec(QString::fromUtf16(sql), {id}); !done)
            return done.error();
    }
    auto done = context.sql.exec(u"DELETE FROM tenants WHERE id = ?"_s, {id});
    if (!done)
        return done.error();
    if (done->affected() == 0)
        return notThere();
    context.changes.forgetTokens(id);
    return {};
}
} // namespace crontopus::server::tenants
