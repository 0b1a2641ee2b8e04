// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/principal.h"
#include "server/db/writer.h"

#include <QList>

namespace crontopus::server::users {
struct User
{
    qint64 id = 0, tenantId = 0;
    QString username, email;
    QString passwordHash;
    Role role = Role::User;
    bool active = true;
    QDateTime createdAt;
};

/// Exists when the user name or e-mail address is taken.
Result<User> create(WriteContext &context, const User &user, const QDateTime &now);
/// By name, else by e-mail address. NotFound.
Result<User> findByLogin(Sql &sql, const QString &login);
Result<User> find(Sql &sql, qint64 tenantId, qint64 id);
Result<QList<User>> list(Sql &sql, qint64 tenantId, int offset, int limit);
Result<qint64> count(Sql &sql, qint64 tenantId);
/// Of the whole server.
Result<qint64> countAll(Sql &sql);
/// Of active ones of the tenant with Role::Admin.
Result<qint64> countAdmins(Sql &sql, qint64 tenantId);
Result<void> setPassword(WriteContext &context, qint64 tenantId, qint64 id, const QString &hash,
                         const QDateTime &now);
Result<void> setRole(WriteContext &context, qint64 tenantId, qint64 id, Role role, const QDateTime &now);
Result<void> setActive(WriteContext &context, qint64 tenantId, qint64 id, bool active, const QDateTime &now);
/// With all tokens of the user.
Result<void> remove(WriteContext &context, qint64 tenantId, qint64 id);
} // namespace crontopus::server::users
