// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/services.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
audit::Entry auditEntry(const Call &call, const QString &action, const QString &target,
                        const QJsonObject &details)
{
    const Principal &who = call.principal;
    audit::Entry entry;
    entry.tenantId = who.tenantId;
    entry.tenant = who.tenant;
    entry.actorKind = who.actorKind();
    entry.actorId = who.actorId();
    entry.actorName = who.actorName();
    entry.action = action;
    entry.target = target;
    entry.details = details;
    entry.address = call.address;
    entry.requestId = call.requestId;
    entry.at = call.now;
    return entry;
}
} // namespace crontopus::server
