// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/principal.h"
#include "server/db/writer.h"

#include <QList>

namespace crontopus::server::tenants {
struct Tenant
{
    qint64 id = 0;
    QString name;  ///< the tenant's id for clients: that of its first user
    QString title; ///< what people call it
    bool suspended = false;
    QString pushValidation; ///< `reject`, `warn`
    int retentionDays = 0;
    int retentionPerJob = 0;
    QString pingKey; ///< an address rather than a secret: whoever has it can only send pings
    QDateTime pingKeyAt, createdAt;
};
struct Usage
{
    qint64 users = 0, endpoints = 0, runs = 0;
};

Result<Tenant> create(WriteContext &context, const QString &name, const QDateTime &now);
Result<Tenant> find(Sql &sql, qint64 id);
Result<Tenant> findByName(Sql &sql, const QString &name);
Result<Tenant> findByPingKey(Sql &sql, const QString &key);
struct Filter
{
    std::optional<bool> suspended;
    QString part; ///< of name or title; empty: all
};
Result<QList<Tenant>> list(Sql &sql, const Filter &filter, int offset, int limit);
Result<qint64> count(Sql &sql, const Filter &filter);
Result<Usage> usage(Sql &sql, qint64 id);
/// The first tenant that was made: its admins administer the server.
Result<qint64> firstId(Sql &sql);

/// Of 132 random bits.
[[nodiscard]] QString newPingKey();
Result<void> setTitle(WriteContext &context, qint64 id, const QString &title);
Result<void> setSuspended(WriteContext &context, qint64 id, bool suspended);
Result<void> setPushValidation(WriteContext &context, qint64 id, const QString &word);
Result<void> setRetention(WriteContext &context, qint64 id, int days, int perJob);
Result<void> setPingKey(WriteContext &context, qint64 id, const QString &key, const QDateTime &now);
/// With all that is the tenant's in the database.
Result<void> remove(WriteContext &context, qint64 id);
} // namespace crontopus::server::tenants
