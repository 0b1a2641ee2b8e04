// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/principal.h"
#include "server/db/writer.h"

#include <QList>

namespace crontopus::server::tokens {
/// What all kinds of tokens are, but never the token itself.
struct Token
{
    qint64 id = 0;
    QString name;
    QStringList scopes;
    std::optional<int> maxUses;
    int usedCount = 0;
    QDateTime expiresAt, lastUsedAt, createdAt;
};

/// A token that was just made; `secret` is shown once.
struct NewToken
{
    Token token;
    QByteArray secret;
};

struct Request
{
    Principal::Kind kind = Principal::Kind::ApiToken;
    qint64 tenantId = 0;
    qint64 userId = 0, endpointId = 0; ///< 0: none
    QString name = {};
    QStringList scopes = {};
    std::optional<int> maxUses = {};
    QDateTime expiresAt = {};
};
Result<NewToken> create(WriteContext &context, const Request &request, const QDateTime &now);

/// Who holds the token with this hash; Kind::Nobody when it is unknown, expired or used up, its user is
/// inactive, its endpoint revoked or its tenant suspended.
Result<Principal> findPrincipal(Sql &sql, const QByteArray &hash, const QDateTime &now);

Result<QList<Token>> list(Sql &sql, qint64 tenantId, Principal::Kind kind, qint64 userId, int offset,
                          int limit);
Result<qint64> count(Sql &sql, qint64 tenantId, Principal::Kind kind, qint64 userId);
/// NotFound when the tenant has none of that kind with the id. `userId` 0: whoever's.
Result<Token> find(Sql &sql, qint64 tenantId, Principal::Kind kind, qint64 userId, qint64 id);
Result<void> rename(WriteContext &context, qint64 tenantId, qint64 id, const QString &name);
Result<void> setExpiry(WriteContext &context, qint64 tenantId, qint64 id, const QDateTime &expiresAt);
/// Stops working at once.
Result<void> remove(WriteContext &context, qint64 tenantId, qint64 id);
/// All of an endpoint, but `keepId`.
Result<void> removeOfEndpoint(WriteContext &context, qint64 tenantId, qint64 endpointId, qint64 keepId = 0);
/// All of a user, but `keepId`.
Result<void> removeSessions(WriteContext &context, qint64 tenantId, qint64 userId, qint64 keepId = 0);
/// Counts one use of an enrollment token, atomically; Full when none is left.
Result<void> use(WriteContext &context, qint64 id, const QDateTime &now);
/// Sets the times of last use; not told to anybody.
Result<void> touch(WriteContext &context, const QList<qint64> &ids, const QDateTime &now);
} // namespace crontopus::server::tokens
