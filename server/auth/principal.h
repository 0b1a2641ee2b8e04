// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace crontopus::server {
enum class Role { Viewer, User, Admin };
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

/// The scopes that API tokens may have; `read:*`, `write:*` and `admin:*` stand for several.
[[nodiscard]] const QStringList &knownScopes();
/// Does one of `granted` cover `wanted`? `admin:*` covers all.
[[nodiscard]] bool scopesCover(const QStringList &granted, QStringView wanted);

/// Who is asking. A value, found by a token's hash.
struct Principal
{
    enum class Kind { Nobody, Session, ApiToken, Enrollment, Endpoint };

    Kind kind = Kind::Nobody;
    qint64 tokenId = 0;
    qint64 tenantId = 0;
    QString tenant;
    qint64 userId = 0; ///< 0 for endpoints and, unless a user made it, enrollment tokens
    QString username, email;
    Role role = Role::Viewer;
    QStringList scopes; ///< of an API token
    qint64 endpointId = 0;
    QDateTime expiresAt;    ///< invalid: never
    bool firstUse = false;  ///< the token was never used before
    bool suspended = false; ///< the tenant is: all else is right, but nothing is allowed

    [[nodiscard]] bool isUser() const { return kind == Kind::Session || kind == Kind::ApiToken; }
    /// By role and, for an API token, by its scopes too. Viewers only read.
    [[nodiscard]] bool may(QStringView scope) const;
    // For the audit log and access log.
    [[nodiscard]] QString actorKind() const; ///< `user`, `token`, `endpoint`, `enrollment`, `anonymous`
    [[nodiscard]] qint64 actorId() const;    ///< 0: none
    [[nodiscard]] QString actorName() const; ///< null: none
};
} // namespace crontopus::server
