// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hosted/hostedroute.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crontopus::test {
namespace {
using Kind = HostedBearer::Kind;

const QStringList scopes{u"read:runs"_s,    u"read:jobs"_s,   u"write:jobs"_s,   u"read:agents"_s,
                         u"write:agents"_s, u"read:tokens"_s, u"write:tokens"_s, u"admin:*"_s,
                         u"read:*"_s,       u"write:*"_s};

HostedAnswer registerUser(HostedCall &call)
{
    const QString email = call.body.required(u"email"_s, 3), name = call.body.required(u"username"_s, 3, 50);
    const QString password = call.body.required(u"password"_s, 8);
    if (!call.body.ok())
        return call.body.refusal();
    const auto &users = call.state.users;
    const bool taken = std::any_of(users.cbegin(), users.cend(), [&](const HostedUser &user) {
        return user.view[u"username"_s] == name || user.view[u"email"_s] == email;
    });
    if (taken)
        return refused(400, u"Username or email already registered"_s);
    call.state.addUser(name, email, password);
    return {201, call.state.users[name].view};
}

HostedAnswer login(HostedCall &call)
{
    const QString name = call.body.required(u"username"_s), password = call.body.required(u"password"_s);
    if (!call.body.ok())
        return call.body.refusal();
    const auto user = call.state.users.constFind(name);
    if (user == call.state.users.cend() || user->password != password)
        return refused(401, u"Incorrect username or password"_s);
    if (!user->view[u"is_active"_s].toBool())
        return refused(403, u"Inactive user"_s);
    const QString secret = call.state.issue(
        {}, {Kind::User, user->view[u"tenant_id"_s].toString(), user->view[u"id"_s].toInteger()});
    return {200, QJsonObject{{u"access_token"_s, secret}, {u"token_type"_s, u"bearer"_s}}};
}

HostedAnswer me(HostedCall &call)
{
    return {200, call.state.users[call.tenant->name].view};
}

/// Null: never.
QJsonValue expiryOf(HostedInput &body)
{
    const auto days = body.number(u"expires_days"_s, 1, 365);
    const auto same = body.number(u"expires_in_days"_s, 1, 365);
    const auto given = days ? days : same;
    return given ? QJsonValue(timeIn(int(*given))) : QJsonValue();
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object[name] = value;
    return object;
}

QJsonObject without(QJsonObject object, const QStringList &names)
{
    for (const QString &name : names)
        object.remove(name);
    return object;
}

HostedAnswer createToken(HostedCall &call)
{
    const QString name = call.body.required(u"name"_s);
    const QJsonArray wanted = call.body.list(u"scopes"_s, true);
    const QJsonValue expires = expiryOf(call.body);
    if (!call.body.ok())
        return call.body.refusal();
    for (const QJsonValue &scope : wanted) {
        if (!scopes.contains(scope.toString()))
            return invalid({u"body"_s, u"scopes"_s}, u"Unknown scope"_s);
    }
    const qint64 id = call.state.newId();
    const QString secret = call.state.issue(u"ctp_"_s, {Kind::Api, call.tenant->name, id});
    const QJsonObject token{{u"id"_s, id},
                            {u"name"_s, name},
                            {u"scopes"_s, wanted},
                            {u"last_used_at"_s, QJsonValue()},
                            {u"created_at"_s, timeNow()},
                            {u"expires_at"_s, expires},
                            {u"is_expired"_s, false}};
    call.tenant->apiTokens.insert(id, token);
    return {201, with(without(token, {u"last_used_at"_s, u"is_expired"_s}), u"token"_s, secret)};
}

QJsonObject tokenView(const QJsonObject &token)
{
    return with(token, u"is_expired"_s, isPast(token[u"expires_at"_s]));
}

HostedAnswer listTokens(HostedCall &call)
{
    QJsonArray items;
    for (const QJsonObject &token : std::as_const(call.tenant->apiTokens))
        items.append(tokenView(token));
    return paged(call, u"tokens"_s, items);
}

HostedAnswer oneToken(HostedCall &call)
{
    const auto token = call.tenant->apiTokens.constFind(call.id());
    return token == call.tenant->apiTokens.cend() ? notFound() : HostedAnswer{200, tokenView(*token)};
}

HostedAnswer changeToken(HostedCall &call)
{
    const QString name = call.body.text(u"name"_s, 1, 255);
    const QJsonValue expires = expiryOf(call.body);
    if (!call.body.ok())
        return call.body.refusal();
    const auto token = call.tenant->apiTokens.find(call.id());
    if (token == call.tenant->apiTokens.end())
        return notFound();
    if (!name.isEmpty())
        (*token)[u"name"_s] = name;
    if (expires.isString())
        (*token)[u"expires_at"_s] = expires;
    return oneToken(call);
}

HostedAnswer deleteToken(HostedCall &call)
{
    if (call.tenant->apiTokens.remove(call.id()) == 0)
        return notFound();
    call.state.revoke(Kind::Api, call.id());
    return {204, QJsonValue(QJsonValue::Undefined)};
}

HostedAnswer createEnrollmentToken(HostedCall &call)
{
    const QString name = call.body.required(u"name"_s);
    const auto days = call.body.number(u"expires_in_days"_s, 1, 365);
    const auto uses = call.body.number(u"max_uses"_s, 1, 1'000'000);
    if (!call.body.ok())
        return call.body.refusal();
    const qint64 id = call.state.newId();
    const QString secret = call.state.issue(u"cet_"_s, {Kind::Enrollment, call.tenant->name, id});
    const QJsonObject token{{u"id"_s, id},
                            {u"name"_s, name},
                            {u"expires_at"_s, days ? QJsonValue(timeIn(int(*days))) : QJsonValue()},
                            {u"max_uses"_s, uses ? QJsonValue(*uses) : QJsonValue()},
                            {u"created_at"_s, timeNow()},
                            {u"used_count"_s, 0},
                            {u"last_used_at"_s, QJsonValue()}};
    call.tenant->enrollmentTokens.insert(id, token);
    return {201, with(without(token, {u"used_count"_s, u"last_used_at"_s}), u"token"_s, secret)};
}

HostedAnswer listEnrollmentTokens(HostedCall &call)
{
    QJsonArray items;
    for (const QJsonObject &token : std::as_const(call.tenant->enrollmentTokens))
        items.append(token);
    return paged(call, u"tokens"_s, items);
}

HostedAnswer deleteEnrollmentToken(HostedCall &call)
{
    if (call.tenant->enrollmentTokens.remove(call.id()) == 0)
        return notFound();
    call.state.revoke(Kind::Enrollment, call.id());
    return {200, QJsonObject{{u"message"_s, u"Enrollment token deleted"_s}, {u"id"_s, call.id()}}};
}
} // namespace

QList<HostedRoute> hostedAccountRoutes()
{
    using Access = HostedAccess;
    const QString tokens = u"/api/tokens"_s, enrollment = u"/api/enrollment-tokens"_s;
    const QString one = tokens + u"/{}"_s, reads = u"read:tokens"_s, writes = u"write:tokens"_s;
    return {{"GET",
             u"/health"_s,
             Access::Public,
             {},
             [](HostedCall &) {
                 return HostedAnswer{200, QJsonObject{{u"status"_s, u"healthy"_s}}};
             }},
            {"POST", u"/api/auth/register"_s, Access::Public, {}, registerUser},
            {"POST", u"/api/auth/login"_s, Access::Public, {}, login},
            {"GET", u"/api/auth/me"_s, Access::User, {}, me},
            {"POST", tokens, Access::User, writes, createToken},
            {"GET", tokens, Access::User, reads, listTokens},
            {"GET", one, Access::User, reads, oneToken},
            {"PATCH", one, Access::User, writes, changeToken},
            {"DELETE", one, Access::User, writes, deleteToken},
            {"POST", enrollment, Access::User, writes, createEnrollmentToken},
            {"GET", enrollment, Access::User, reads, listEnrollmentTokens},
            {"DELETE", enrollment + u"/{}"_s, Access::User, writes, deleteEnrollmentToken}};
}
} // namespace crontopus::test
