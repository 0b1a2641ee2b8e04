// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/accounts.h"
#include "server/api/routes/routes.h"
#include "server/api/views.h"
#include "server/auth/secrets.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
Answer registerUser(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const NewAccount account = newAccount(body);
    if (!body.ok())
        return body.error();
    using Registration = ServerConfig::Registration;
    if (services.config.registration != Registration::Open) {
        auto users = services.read([](Sql &sql) { return users::countAll(sql); });
        if (!users)
            return users.error();
        if (services.config.registration == Registration::Closed || *users > 0)
            return ApiError{
                ApiError::Kind::Forbidden,
                u"Registration is closed here; ask an administrator of this server for an account."_s};
    }
    auto user = makeTenant(services, account, [&call](const users::User &made, const QString &tenant) {
        audit::Entry entry = auditEntry(call, u"user.register"_s, made.username);
        entry.tenantId = made.tenantId;
        entry.tenant = tenant;
        return entry;
    });
    if (!user) {
        if (user.error().code == Error::Code::Exists)
            return ApiError{ApiError::Kind::BadRequest, u"Username or email already registered"_s};
        return ApiError::of(user.error());
    }
    return jsonResponse(201, userView(*user, account.username));
}

/// A form, as OAuth's password grant sends it, or the same fields as JSON.
Call withFormAsJson(const Call &call)
{
    if (!call.request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return call;
    HttpRequest form;
    form.query = QUrlQuery(QString::fromLatin1(call.request.body));
    Call json = call;
    json.request.body = QJsonDocument(QJsonObject{{u"username"_s, toApi(form.queryValue(u"username"_s))},
                                                  {u"password"_s, toApi(form.queryValue(u"password"_s))}})
                            .toJson();
    return json;
}

Answer login(const Services &services, const Call &given)
{
    const Call call = withFormAsJson(given);
    Input body = Input::ofBody(call);
    const QString username = body.requiredText(u"username"_s, {1, 254});
    const QString password = body.requiredText(u"password"_s, {1, 1024});
    if (!body.ok())
        return body.error();
    auto who = signIn(services, username, password, call.now);
    if (!who)
        return who.error();
    auto made = services.write<tokens::NewToken>([&](WriteContext &context) -> Result<tokens::NewToken> {
        audit::Entry entry = auditEntry(call, u"user.login"_s, who->user.username);
        entry.tenantId = who->user.tenantId;
        entry.tenant = who->tenant.name;
        entry.actorKind = u"user"_s;
        entry.actorId = who->user.id;
        entry.actorName = who->user.username;
        if (auto noted = audit::add(context, entry); !noted)
            return noted.error();
        return tokens::create(context,
                              {Principal::Kind::Session,
                               who->user.tenantId,
                               who->user.id,
                               0,
                               {},
                               {},
                               {},
                               call.now.addDays(services.config.sessionDays)},
                              call.now);
    });
    if (!made)
        return made.error();
    return jsonResponse(
        200, {{u"access_token"_s, QString::fromLatin1(made->secret)}, {u"token_type"_s, u"bearer"_s}});
}

Answer me(const Services &services, const Call &call)
{
    const Principal &who = call.principal;
    auto user = services.read([&](Sql &sql) { return users::find(sql, who.tenantId, who.userId); });
    if (!user)
        return user.error();
    QJsonObject view = userView(*user, who.tenant);
    view[u"git_url"_s] = services.gitUrl(who.tenant);
    QStringList scopes;
    for (const QString &scope : knownScopes()) {
        if (!scope.endsWith(u'*') && who.may(scope))
            scopes += scope;
    }
    if (who.may(u"admin:*"))
        scopes += u"admin:*"_s;
    view[u"scopes"_s] = QJsonArray::fromStringList(scopes);
    return jsonResponse(200, view);
}

Answer logout(const Services &services, const Call &call)
{
    auto done = services.write<void>([&](WriteContext &context) -> Result<void> {
        if (auto removed = tokens::remove(context, call.principal.tenantId, call.principal.tokenId); !removed)
            return removed;
        return audit::add(context, auditEntry(call, u"user.logout"_s, call.principal.username));
    });
    if (!done)
        return done.error();
    return jsonResponse(200, {{u"message"_s, u"Signed out"_s}});
}

Answer changePassword(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const QString current = body.requiredText(u"current_password"_s, {1, 1024});
    const QString next = body.requiredText(u"new_password"_s, {8, 1024});
    if (!body.ok())
        return body.error();
    const Principal &who = call.principal;
    auto user = services.read([&](Sql &sql) { return users::find(sql, who.tenantId, who.userId); });
    if (!user)
        return user.error();
    if (!passwordMatches(user->passwordHash, current))
        return ApiError{ApiError::Kind::Forbidden, u"The current password is wrong."_s};
    auto hash = hashPassword(next);
    if (!hash)
        return ApiError::of(hash.error());
    auto done = services.write<void>([&](WriteContext &context) -> Result<void> {
        if (auto set = users::setPassword(context, who.tenantId, who.userId, *hash, call.now); !set)
            return set;
        // Whoever else signed in with the old one is out.
        if (auto removed = tokens::removeSessions(context, who.tenantId, who.userId, who.tokenId); !removed)
            return removed;
        return audit::add(context, auditEntry(call, u"user.password"_s, who.username));
    });
    if (!done)
        return done.error();
    return jsonResponse(200, {{u"message"_s, u"The password was changed"_s}});
}
} // namespace

void addAuthRoutes(Router &router, const Services &services)
{
    using Kind = Access::Kind;
    router.add({"POST",
                u"/api/auth/register"_s,
                {Kind::Public},
                RateClass::Register,
                BlockingHandler([&services](const Call &call) { return registerUser(services, call); })});
    router.add({"POST",
                u"/api/auth/login"_s,
                {Kind::Public},
                RateClass::Login,
                BlockingHandler([&services](const Call &call) { return login(services, call); })});
    router.add({"POST",
                u"/api/auth/logout"_s,
                {Kind::Session},
                RateClass::Read,
                BlockingHandler([&services](const Call &call) { return logout(services, call); })});
    router.add({"GET",
                u"/api/auth/me"_s,
                {Kind::Scope},
                RateClass::Read,
                BlockingHandler([&services](const Call &call) { return me(services, call); })});
    router.add({"POST",
                u"/api/auth/password"_s,
                {Kind::Session},
                RateClass::Login,
                BlockingHandler([&services](const Call &call) { return changePassword(services, call); })});
}
} // namespace crontopus::server
