// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/accounts.h"
#include "server/api/routes/routes.h"
#include "server/api/views.h"
#include "server/auth/secrets.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
const QStringList roleNames{u"admin"_s, u"user"_s, u"viewer"_s};

Answer listUsers(const Services &services, const Call &call)
{
    Input query = Input::ofQuery(call);
    const Page page = pageOf(query);
    if (!query.ok())
        return query.error();
    const qint64 tenant = call.principal.tenantId;
    auto found = services.read([&](Sql &sql) { return users::list(sql, tenant, page.offset(), page.size); });
    auto total = services.read([&](Sql &sql) { return users::count(sql, tenant); });
    if (!found || !total)
        return found ? total.error() : found.error();
    QJsonArray items;
    for (const users::User &user : *found)
        items.append(userView(user, call.principal.tenant));
    return jsonResponse(200, pageView(u"users"_s, items, *total, page));
}

Answer createUser(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const NewAccount account = newAccount(body);
    const QString role = body.word(u"role"_s, roleNames);
    if (!body.ok())
        return body.error();
    auto hash = hashPassword(account.password);
    if (!hash)
        return ApiError::of(hash.error());
    auto made = services.write<users::User>([&](WriteContext &context) -> Result<users::User> {
        users::User user;
        user.tenantId = call.principal.tenantId;
        user.username = account.username;
        user.email = account.email;
        user.passwordHash = *hash;
        user.role = roleFromName(role).value_or(Role::User);
        auto created = users::create(context, user, call.now);
        if (!created)
            return created;
        auto noted = audit::add(context, auditEntry(call, u"user.create"_s, account.username,
                                                    {{u"role"_s, roleName(user.role)}}));
        return noted ? created : Result<users::User>(noted.error());
    });
    if (!made)
        return made.error();
    return jsonResponse(201, userView(*made, call.principal.tenant));
}

Answer getUser(const Services &services, const Call &call)
{
    const auto id = call.id(u"user_id"_s);
    if (!id)
        return id.error();
    auto user = services.read([&](Sql &sql) { return users::find(sql, call.principal.tenantId, *id); });
    if (!user)
        return user.error();
    return jsonResponse(200, userView(*user, call.principal.tenant));
}

/// A tenant without an admin could never be administered again.
Result<void> keepsAnAdmin(WriteContext &context, qint64 tenantId)
{
    auto admins = users::countAdmins(context.sql, tenantId);
    if (!admins)
        return admins.error();
    if (*admins == 0)
        return Error{Error::Code::Conflict, u"The last active admin must stay one."_s,
                     u"Make another user an admin first."_s};
    return {};
}

Answer updateUser(const Services &services, const Call &call)
{
    const auto id = call.id(u"user_id"_s);
    if (!id)
        return id.error();
    Input body = Input::ofBody(call);
    const QString role = body.word(u"role"_s, roleNames);
    const auto active = body.boolean(u"is_active"_s);
    if (!body.ok())
        return body.error();
    const qint64 tenant = call.principal.tenantId;
    auto changed = services.write<users::User>([&](WriteContext &context) -> Result<users::User> {
        auto user = users::find(context.sql, tenant, *id);
        if (!user)
            return user;
        QJsonObject details;
        if (!role.isNull()) {
            if (auto set = users::setRole(context, tenant, *id, *roleFromName(role), call.now); !set)
                return set.error();
            details[u"role"_s] = role;
        }
        if (active) {
            if (auto set = users::setActive(context, tenant, *id, *active, call.now); !set)
                return set.error();
            details[u"is_active"_s] = *active;
        }
        if (auto kept = keepsAnAdmin(context, tenant); !kept)
            return kept.error();
        if (auto noted = audit::add(context, auditEntry(call, u"user.update"_s, user->username, details));
            !noted)
            return noted.error();
        return users::find(context.sql, tenant, *id);
    });
    if (!changed)
        return changed.error();
    return jsonResponse(200, userView(*changed, call.principal.tenant));
}

Answer deleteUser(const Services &services, const Call &call)
{
    const auto id = call.id(u"user_id"_s);
    if (!id)
        return id.error();
    const qint64 tenant = call.principal.tenantId;
    auto done = services.write<void>([&](WriteContext &context) -> Result<void> {
        auto user = users::find(context.sql, tenant, *id);
        if (!user)
            return user.error();
        if (auto removed = users::remove(context, tenant, *id); !removed)
            return removed;
        if (auto kept = keepsAnAdmin(context, tenant); !kept)
            return kept;
        return audit::add(context, auditEntry(call, u"user.delete"_s, user->username));
    });
    if (!done)
        return done.error();
    return jsonResponse(200, {{u"message"_s, u"The user was deleted"_s}, {u"id"_s, *id}});
}
} // namespace

void addUserRoutes(Router &router, const Services &services)
{
    const auto add = [&](const QByteArray &method, const QString &pattern, RateClass rate,
                         Answer (*handler)(const Services &, const Call &)) {
        router.add(
            {method,
             pattern,
             {Access::Kind::Admin},
             rate,
             BlockingHandler([&services, handler](const Call &call) { return handler(services, call); })});
    };
    add("GET", u"/api/users"_s, RateClass::Read, listUsers);
    add("POST", u"/api/users"_s, RateClass::Write, createUser);
    add("GET", u"/api/users/{user_id}"_s, RateClass::Read, getUser);
    add("PATCH", u"/api/users/{user_id}"_s, RateClass::Write, updateUser);
    add("DELETE", u"/api/users/{user_id}"_s, RateClass::Write, deleteUser);
}
} // namespace crontopus::server
