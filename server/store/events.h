// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/writer.h"

#include <QJsonArray>
#include <QList>

namespace crontopus::server::events {
/// One commit's changes of a kind. Written by Changes, in the order in which they become visible.
struct Event
{
    qint64 id = 0;
    QString type;
    QJsonArray refs;
    QDateTime at;
};

/// Names this database's sequence of events: another one's cursors mean nothing here.
Result<QString> epoch(Sql &sql);
/// A new one: cursors given out before are unknown from now on. After restoring a backup.
Result<void> renewEpoch(Sql &sql);
/// The tenant's after `afterId`, oldest first.
Result<QList<Event>> after(Sql &sql, qint64 tenantId, qint64 afterId, int limit);
/// Ids that a cursor may name: events up to `oldest` may have been pruned, none is beyond `newest`.
struct Bounds
{
    qint64 oldest = 0, newest = 0;
};
Result<Bounds> bounds(Sql &sql);
/// Forgets those from before; the bound goes with them.
Result<void> prune(WriteContext &context, const QDateTime &before);
} // namespace crontopus::server::events
