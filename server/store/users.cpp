// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/users.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::users {
namespace {
constexpr QStringView select =
    u"SELECT id, tenant_id, username, email, password_hash, role, is_active, created_at FROM users ";

Error notThere()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("crontopus::server::Users", "There is no such user.")};
}

User toUser(const Rows &rows)
{
    User user;
    user.id = rows.integer(0);
    user.tenantId = rows.integer(1);
    user.username = rows.text(2);
    user.email = rows.text(3);
    user.passwordHash = rows.text(4);
    user.role = roleFromName(rows.text(5)).value_or(Role::Viewer);
    user.active = rows.integer(6) != 0;
    user.createdAt = timeFromSql(rows.value(7));
    return user;
}

Result<User> findOne(Sql &sql, QStringView condition, const QVariantList &values)
{
    auto rows = sql.exec(select + condition, values);
    if (!rows)
        return rows.error();
    if (!rows->next())
        return notThere();
    return toUser(*rows);
}

Result<void> change(WriteContext &context, QStringView set, const QVariant &value, qint64 tenantId, qint64 id,
                    const QDateTime &now)
{
    auto done = context.sql.exec(u"UPDATE users SET "_s + set +
                                     u" = ?, updated_at = ? WHERE tenant_id = ? AND id = ?",
                                 {value, toSql(now), tenantId, id});
    if (!done)
        return done.error();
    if (done->affected() == 0)
        return notThere();
    context.changes.forgetTokens(tenantId);
    return {};
}

Result<qint64> number(Sql &sql, const QString &text, const QVariantList &values)
{
    auto found = sql.scalar(text, values);
    if (!found)
        return found.error();
    return found->toLongLong();
}
} // namespace

Result<User> create(WriteContext &context, const User &user, const QDateTime &now)
{
    auto id =
        context.sql.scalar(u"INSERT INTO users (tenant_id, username, email, password_hash, role, created_at, "
                           "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                           {user.tenantId, user.username, user.email.toLower(), user.passwordHash,
                            roleName(user.role), toSql(now), toSql(now)});
    if (!id)
        return id.error();
    return find(context.sql, user.tenantId, id->toLongLong());
}

Result<User> findByLogin(Sql &sql, const QString &login)
{
    auto byName = findOne(sql, u"WHERE LOWER(username) = ?", {login.toLower()});
    return byName ? byName : findOne(sql, u"WHERE email = ?", {login.toLower()});
}

Result<User> find(Sql &sql, qint64 tenantId, qint64 id)
{
    return findOne(sql, u"WHERE tenant_id = ? AND id = ?", {tenantId, id});
}

Result<QList<User>> list(Sql &sql, qint64 tenantId, int offset, int limit)
{
    auto rows = sql.exec(select + u"WHERE tenant_id = ? ORDER BY username LIMIT ? OFFSET ?"_s,
                         {tenantId, limit, offset});
    if (!rows)
        return rows.error();
    QList<User> found;
    while (rows->next())
        found += toUser(*rows);
    return found;
}

Result<qint64> count(Sql &sql, qint64 tenantId)
{
    return number(sql, u"SELECT COUNT(*) FROM users WHERE tenant_id = ?"_s, {tenantId});
}

Result<qint64> countAll(Sql &sql)
{
    return number(sql, u"SELECT COUNT(*) FROM users"_s, {});
}

Result<qint64> countAdmins(Sql &sql, qint64 tenantId)
{
    return number(sql,
                  u"SELECT COUNT(*) FROM users WHERE tenant_id = ? AND role = 'admin' AND is_active = 1"_s,
                  {tenantId});
}

Result<void> setPassword(WriteContext &context, qint64 tenantId, qint64 id, const QString &hash,
                         const QDateTime &now)
{
    return change(context, u"password_hash", hash, tenantId, id, now);
}

Result<void> setRole(WriteContext &context, qint64 tenantId, qint64 id, Role role, const QDateTime &now)
{
    return change(context, u"role", roleName(role), tenantId, id, now);
}

Result<void> setActive(WriteContext &context, qint64 tenantId, qint64 id, bool active, const QDateTime &now)
{
    return change(context, u"is_active", active ? 1 : 0, tenantId, id, now);
}

Result<void> remove(WriteContext &context, qint64 tenantId, qint64 id)
{
    auto done = context.sql.exec(u"DELETE FROM users WHERE tenant_id = ? AND id = ?"_s, {tenantId, id});
    if (!done)
        return done.error();
    if (done->affected() == 0)
        return notThere();
    context.changes.forgetTokens(tenantId);
    return {};
}
} // namespace crontopus::server::users
