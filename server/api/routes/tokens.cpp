// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/routes/routes.h"
#include "server/api/views.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
using Kind = Principal::Kind;

/// `expires_days`, or its other spelling; invalid: never.
QDateTime expiryOf(Input &body, const QDateTime &now)
{
    const auto days = body.integer(u"expires_days"_s, 1, 365);
    const auto same = body.integer(u"expires_in_days"_s, 1, 365);
    const auto given = days ? days : same;
    return given ? now.addDays(*given) : QDateTime();
}

/// API tokens are their user's own, enrollment tokens the tenant's.
qint64 ownerOf(const Call &call, Kind kind)
{
    return kind == Kind::ApiToken ? call.principal.userId : 0;
}

template<typename View>
Answer listTokens(const Services &services, const Call &call, Kind kind, View view)
{
    Input query = Input::ofQuery(call);
    const Page page = pageOf(query);
    if (!query.ok())
        return query.error();
    const qint64 tenant = call.principal.tenantId, owner = ownerOf(call, kind);
    auto found = services.read(
        [&](Sql &sql) { return tokens::list(sql, tenant, kind, owner, page.offset(), page.size); });
    auto total = services.read([&](Sql &sql) { return tokens::count(sql, tenant, kind, owner); });
    if (!found || !total)
        return found ? total.error() : found.error();
    QJsonArray items;
    for (const tokens::Token &token : *found)
        items.append(view(token));
    return jsonResponse(200, pageView(u"tokens"_s, items, *total, page));
}

Answer createToken(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const QString name = body.requiredText(u"name"_s, {1, 255});
    body.require(u"scopes"_s);
    QStringList scopes = body.texts(u"scopes"_s, 20).value_or(QStringList());
    const QDateTime expires = expiryOf(body, call.now);
    scopes.removeDuplicates();
    if (body.has(u"scopes"_s) && scopes.isEmpty())
        body.fail(u"scopes"_s, u"Give at least one scope."_s, u"too_short"_s);
    for (const QString &scope : std::as_const(scopes)) {
        if (!knownScopes().contains(scope))
            body.fail(u"scopes"_s, u"Unknown scope; known are: %1."_s.arg(knownScopes().join(u", "_s)),
                      u"enum"_s);
    }
    if (!body.ok())
        return body.error();
    // Nobody can give away more than they have.
    const Principal &who = call.principal;
    const auto beyond = std::find_if(scopes.begin(), scopes.end(), [&who](const QString &scope) {
        return who.kind == Kind::ApiToken && !scopesCover(who.scopes, scope);
    });
    if (beyond != scopes.end() || (scopes.contains(u"admin:*"_s) && !who.may(u"admin:*")))
        return ApiError{ApiError::Kind::Forbidden, u"A token cannot have scopes that you do not have."_s};
    auto made = services.write<tokens::NewToken>([&](WriteContext &context) -> Result<tokens::NewToken> {
        auto created = tokens::create(
            context, {Kind::ApiToken, who.tenantId, who.userId, 0, name, scopes, {}, expires}, call.now);
        if (!created)
            return created;
        auto noted = audit::add(context, auditEntry(call, u"token.create"_s, name,
                                                    {{u"scopes"_s, QJsonArray::fromStringList(scopes)}}));
        return noted ? created : Result<tokens::NewToken>(noted.error());
    });
    if (!made)
        return made.error();
    return jsonResponse(201, {{u"id"_s, made->token.id},
                              {u"name"_s, name},
                              {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                              {u"token"_s, QString::fromLatin1(made->secret)},
                              {u"created_at"_s, toApi(call.now)},
                              {u"expires_at"_s, toApi(expires)}});
}

Answer getToken(const Services &services, const Call &call)
{
    const auto id = call.id(u"token_id"_s);
    if (!id)
        return id.error();
    auto token = services.read([&](Sql &sql) {
        return tokens::find(sql, call.principal.tenantId, Kind::ApiToken, call.principal.userId, *id);
    });
    if (!token)
        return token.error();
    return jsonResponse(200, tokenView(*token, call.now));
}

Answer updateToken(const Services &services, const Call &call)
{
    const auto id = call.id(u"token_id"_s);
    if (!id)
        return id.error();
    Input body = Input::ofBody(call);
    const QString name = body.text(u"name"_s, {1, 255});
    const QDateTime expires = expiryOf(body, call.now);
    if (!body.ok())
        return body.error();
    const qint64 tenant = call.principal.tenantId;
    auto changed = services.write<tokens::Token>([&](WriteContext &context) -> Result<tokens::Token> {
        auto token = tokens::find(context.sql, tenant, Kind::ApiToken, call.principal.userId, *id);
        if (!token)
            return token;
        Result<void> done;
        if (!name.isNull())
            done = tokens::rename(context, tenant, *id, name);
        if (done && expires.isValid())
            done = tokens::setExpiry(context, tenant, *id, expires);
        if (done)
            done = audit::add(context, auditEntry(call, u"token.update"_s, token->name));
        if (!done)
            return done.error();
        return tokens::find(context.sql, tenant, Kind::ApiToken, call.principal.userId, *id);
    });
    if (!changed)
        return changed.error();
    return jsonResponse(200, tokenView(*changed, call.now));
}

Result<void, ApiError> removeToken(const Services &services, const Call &call, Kind kind, qint64 id,
                                   const QString &action)
{
    const qint64 tenant = call.principal.tenantId;
    return services.write<void>([&](WriteContext &context) -> Result<void> {
        auto token = tokens::find(context.sql, tenant, kind, ownerOf(call, kind), id);
        if (!token)
            return token.error();
        if (auto removed = tokens::remove(context, tenant, id); !removed)
            return removed;
        return audit::add(context, auditEntry(call, action, token->name));
    });
}

Answer deleteToken(const Services &services, const Call &call)
{
    const auto id = call.id(u"token_id"_s);
    if (!id)
        return id.error();
    if (auto done = removeToken(services, call, Kind::ApiToken, *id, u"token.delete"_s); !done)
        return done.error();
    return HttpResponse{204, {}, {}};
}

Answer createEnrollmentToken(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const QString name = body.requiredText(u"name"_s, {1, 255});
    const QDateTime expires = expiryOf(body, call.now);
    const auto uses = body.integer(u"max_uses"_s, 1, 1'000'000);
    if (!body.ok())
        return body.error();
    const Principal &who = call.principal;
    const std::optional<int> maxUses = uses ? std::optional(int(*uses)) : std::nullopt;
    auto made = services.write<tokens::NewToken>([&](WriteContext &context) -> Result<tokens::NewToken> {
        auto created = tokens::create(
            context, {Kind::Enrollment, who.tenantId, 0, 0, name, {}, maxUses, expires}, call.now);
        if (!created)
            return created;
        auto noted = audit::add(context, auditEntry(call, u"enrollment-token.create"_s, name));
        return noted ? created : Result<tokens::NewToken>(noted.error());
    });
    if (!made)
        return made.error();
    return jsonResponse(201, {{u"id"_s, made->token.id},
                              {u"name"_s, name},
                              {u"token"_s, QString::fromLatin1(made->secret)},
                              {u"expires_at"_s, toApi(expires)},
                              {u"max_uses"_s, uses ? QJsonValue(*uses) : QJsonValue()},
                              {u"created_at"_s, toApi(call.now)}});
}

Answer deleteEnrollmentToken(const Services &services, const Call &call)
{
    const auto id = call.id(u"enrollment_token_id"_s);
    if (!id)
        return id.error();
    if (auto done = removeToken(services, call, Kind::Enrollment, *id, u"enrollment-token.delete"_s); !done)
        return done.error();
    return jsonResponse(200, {{u"message"_s, u"The enrollment token was revoked"_s}, {u"id"_s, *id}});
}
} // namespace

void addTokenRoutes(Router &router, const Services &services)
{
    const auto add = [&](const QByteArray &method, const QString &pattern, const QString &scope,
                         RateClass rate, BlockingHandler handler) {
        router.add({method, pattern, {Access::Kind::Scope, scope}, rate, std::move(handler)});
    };
    const auto with = [&services](Answer (*handler)(const Services &, const Call &)) {
        return [&services, handler](const Call &call) { return handler(services, call); };
    };
    const QString read = u"read:tokens"_s, write = u"write:tokens"_s;
    add("GET", u"/api/tokens"_s, read, RateClass::Read, [&services](const Call &call) {
        return listTokens(services, call, Kind::ApiToken,
                          [&call](const tokens::Token &token) { return tokenView(token, call.now); });
    });
    add("POST", u"/api/tokens"_s, write, RateClass::Write, with(createToken));
    add("GET", u"/api/tokens/{token_id}"_s, read, RateClass::Read, with(getToken));
    add("PATCH", u"/api/tokens/{token_id}"_s, write, RateClass::Write, with(updateToken));
    add("DELETE", u"/api/tokens/{token_id}"_s, write, RateClass::Write, with(deleteToken));
    add("GET", u"/api/enrollment-tokens"_s, read, RateClass::Read, [&services](const Call &call) {
        return listTokens(services, call, Kind::Enrollment, enrollmentTokenView);
    });
    add("POST", u"/api/enrollment-tokens"_s, write, RateClass::Write, with(createEnrollmentToken));
    add("DELETE", u"/api/enrollment-tokens/{enrollment_token_id}"_s, write, RateClass::Write,
        with(deleteEnrollmentToken));
}
} // namespace crontopus::server
