// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/tokens.h"

#include "server/auth/secrets.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::tokens {
namespace {
using Kind = Principal::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Tokens)
};

struct KindWords
{
    Kind kind;
    const char16_t *word;
    const char *prefix;
};
constexpr KindWords kinds[]{{Kind::Session, u"session", ""},
                            {Kind::ApiToken, u"api", "ctp_"},
                            {Kind::Enrollment, u"enrollment", "cet_"},
                            {Kind::Endpoint, u"endpoint", "ep_"}};

const KindWords &wordsOf(Kind kind)
{
    return *std::find_if(std::begin(kinds), std::end(kinds),
                         [kind](const KindWords &words) { return words.kind == kind; });
}

QString wordOf(Kind kind)
{
    return QString::fromUtf16(wordsOf(kind).word);
}

QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant(QMetaType(QMetaType::LongLong));
}

constexpr QStringView columns =
    u"id, name, scopes, max_uses, used_count, expires_at, last_used_at, created_at";

Token toToken(const Rows &rows)
{
    Token token;
    token.id = rows.integer(0);
    token.name = rows.text(1);
    token.scopes = rows.text(2).split(u' ', Qt::SkipEmptyParts);
    if (!rows.isNull(3))
        token.maxUses = int(rows.integer(3));
    token.usedCount = int(rows.integer(4));
    token.expiresAt = timeFromSql(rows.value(5));
    token.lastUsedAt = timeFromSql(rows.value(6));
    token.createdAt = timeFromSql(rows.value(7));
    return token;
}

/// `userId` 0 means any.
constexpr QStringView ofTenant = u" FROM tokens WHERE tenant_id = ? AND kind = ? AND (? = 0 OR user_id = ?)";

QVariantList ofTenantValues(qint64 tenantId, Kind kind, qint64 userId)
{
    return {tenantId, wordOf(kind), userId, userId};
}

Error notThere()
{
    return {Error::Code::NotFound, Words::tr("There is no such token.")};
}

Result<void> changeOne(WriteContext &context, const QString &sql, const QVariantList &values, qint64 tenantId)
{
    auto done = context.sql.exec(sql, values);
    if (!done)
        return done.error();
    if (done->affected() == 0)
        return notThere();
    context.changes.forgetTokens(tenantId);
    return {};
}
} // namespace

Result<NewToken> create(WriteContext &context, const Request &request, const QDateTime &now)
{
    NewToken made;
    made.secret = newToken(wordsOf(request.kind).prefix);
    auto id = context.sql.scalar(
        u"INSERT INTO tokens (kind, tenant_id, user_id, endpoint_id, hash, name, scopes, max_uses, "
        u"expires_at, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {wordOf(request.kind), request.tenantId, idOrNull(request.userId), idOrNull(request.endpointId),
         tokenHash(made.secret), textOrEmpty(request.name), textOrEmpty(request.scopes.join(u' ')),
         request.maxUses ? QVariant(*request.maxUses) : QVariant(QMetaType(QMetaType::Int)),
         toSql(request.expiresAt), toSql(now)});
    if (!id)
        return id.error();
    made.token = {
        id->toLongLong(), request.name, request.scopes, request.maxUses, 0, request.expiresAt, {}, now};
    return made;
}

Result<Principal> findPrincipal(Sql &sql, const QByteArray &hash, const QDateTime &now)
{
    auto rows = sql.exec(
        u"SELECT tokens.id, tokens.kind, tokens.tenant_id, tenants.name, tenants.suspended, tokens.user_id, "
        "users.username, users.email, users.role, users.is_active, tokens.scopes, tokens.endpoint_id, "
        "endpoints.revoked, tokens.expires_at, tokens.max_uses, tokens.used_count, tokens.last_used_at "
        "FROM tokens JOIN tenants ON tenants.id = tokens.tenant_id LEFT JOIN users ON users.id = "
        "tokens.user_id "
        "LEFT JOIN endpoints ON endpoints.id = tokens.endpoint_id WHERE tokens.hash = ?"_s,
        {hash});
    if (!rows)
        return rows.error();
    Principal principal;
    if (!rows->next())
        return principal;
    principal.expiresAt = timeFromSql(rows->value(13));
    const bool expired = principal.expiresAt.isValid() && principal.expiresAt <= now;
    const bool usedUp = !rows->isNull(14) && rows->integer(15) >= rows->integer(14);
    const bool hasUser = !rows->isNull(5);
    const bool hasEndpoint = !rows->isNull(11);
    if (expired || usedUp || (hasUser && rows->integer(9) == 0) || (hasEndpoint && rows->integer(12) != 0))
        return principal;
    const QString word = rows->text(1);
    for (const KindWords &words : kinds) {
        if (word == QStringView(words.word))
            principal.kind = words.kind;
    }
    principal.tokenId = rows->integer(0);
    principal.tenantId = rows->integer(2);
    principal.tenant = rows->text(3);
    principal.userId = rows->integer(5);
    principal.username = rows->text(6);
    principal.email = rows->text(7);
    principal.role = roleFromName(rows->text(8)).value_or(Role::Viewer);
    principal.scopes = rows->text(10).split(u' ', Qt::SkipEmptyParts);
    principal.endpointId = rows->integer(11);
    principal.suspended = rows->integer(4) != 0;
    principal.firstUse = rows->isNull(16) && !principal.suspended;
    return principal;
}

Result<QList<Token>> list(Sql &sql, qint64 tenantId, Kind kind, qint64 userId, int offset, int limit)
{
    auto rows = sql.exec(u"SELECT "_s + columns + ofTenant + u" ORDER BY id DESC LIMIT ? OFFSET ?",
                         ofTenantValues(tenantId, kind, userId) + QVariantList{limit, offset});
    if (!rows)
        return rows.error();
    QList<Token> found;
    while (rows->next())
        found += toToken(*rows);
    return found;
}

Result<qint64> count(Sql &sql, qint64 tenantId, Kind kind, qint64 userId)
{
    auto found = sql.scalar(u"SELECT COUNT(*)"_s + ofTenant, ofTenantValues(tenantId, kind, userId));
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<Token> find(Sql &sql, qint64 tenantId, Kind kind, qint64 userId, qint64 id)
{
    auto rows = sql.exec(u"SELECT "_s + columns + ofTenant + u" AND id = ?",
                         ofTenantValues(tenantId, kind, userId) + QVariantList{id});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return notThere();
    return toToken(*rows);
}

Result<void> rename(WriteContext &context, qint64 tenantId, qint64 id, const QString &name)
{
    return changeOne(context, u"UPDATE tokens SET name = ? WHERE tenant_id = ? AND id = ?"_s,
                     {name, tenantId, id}, tenantId);
}

Result<void> setExpiry(WriteContext &context, qint64 tenantId, qint64 id, const QDateTime &expiresAt)
{
    return changeOne(context, u"UPDATE tokens SET expires_at = ? WHERE tenant_id = ? AND id = ?"_s,
                     {toSql(expiresAt), tenantId, id}, tenantId);
}

Result<void> remove(WriteContext &context, qint64 tenantId, qint64 id)
{
    return changeOne(context, u"DELETE FROM tokens WHERE tenant_id = ? AND id = ?"_s, {tenantId, id},
                     tenantId);
}

Result<void> removeOfEndpoint(WriteContext &context, qint64 tenantId, qint64 endpointId, qint64 keepId)
{
    auto done = context.sql.exec(u"DELETE FROM tokens WHERE tenant_id = ? AND endpoint_id = ? AND id <> ?"_s,
                                 {tenantId, endpointId, keepId});
    if (!done)
        return done.error();
    context.changes.forgetTokens(tenantId);
    return {};
}

Result<void> removeSessions(WriteContext &context, qint64 tenantId, qint64 userId, qint64 keepId)
{
    auto done = context.sql.exec(
        u"DELETE FROM tokens WHERE tenant_id = ? AND user_id = ? AND kind = 'session' AND id <> ?"_s,
        {tenantId, userId, keepId});
    if (!done)
        return done.error();
    context.changes.forgetTokens(tenantId);
    return {};
}

Result<void> use(WriteContext &context, qint64 id, const QDateTime &now)
{
    auto done =
        context.sql.exec(u"UPDATE tokens SET used_count = used_count + 1, last_used_at = ? WHERE id = ? "
                         "AND (max_uses IS NULL OR used_count < max_uses)"_s,
                         {toSql(now), id});
    if (!done)
        return done.error();
    if (done->affected() == 0)
        return Error{Error::Code::Full,
                     Words::tr("The enrollment token has been used as often as it may be."),
                     Words::tr("Make a new one.")};
    return {};
}

Result<void> touch(WriteContext &context, const QList<qint64> &ids, const QDateTime &now)
{
    for (const qint64 id : ids) {
        auto done = context.sql.exec(u"UPDATE tokens SET last_used_at = ? WHERE id = ?"_s, {toSql(now), id});
        if (!done)
            return done.error();
    }
    return {};
}
} // namespace crontopus::server::tokens
