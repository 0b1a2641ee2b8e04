// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/writer.h"

#include <QJsonObject>
#include <QList>

namespace crontopus::server::audit {
/// Who changed what, from where. Details never hold a secret.
struct Entry
{
    qint64 id = 0;
    qint64 tenantId = 0; ///< 0: none
    QString tenant;
    QString actorKind; ///< `user`, `token`, `endpoint`, `enrollment`, `secret`, `server`, `anonymous`
    qint64 actorId = 0;
    QString actorName;
    QString action; ///< `endpoint.revoke`
    QString target; ///< what it was done to; null: nothing in particular
    QJsonObject details;
    QString address, requestId;
    QDateTime at;
};
Result<void> add(WriteContext &context, const Entry &entry);

struct Filter
{
    qint64 tenantId = 0;           ///< 0: all
    QString tenant;                ///< exactly; empty: all
    QString actor, action, target; ///< parts of them; empty: all
    QDateTime from, until;
};
/// Newest first.
Result<QList<Entry>> list(Sql &sql, const Filter &filter, int offset, int limit);
Result<qint64> count(Sql &sql, const Filter &filter);
} // namespace crontopus::server::audit
