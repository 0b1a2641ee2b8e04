// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/sql.h"

#include <QByteArray>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <utility>

namespace crontopus::server {
/// What the works of one commit changed, for those who wait for it: events, commands, and tokens that stopped
/// working.
class Changes final
{
public:
    /// Stands for every tenant or endpoint: a notice that would have been too long.
    static constexpr qint64 allOfThem = -1;

    /// `type`: `runs`, `endpoints`, `commands`, `jobs`, `alerts`; `ref` is what the event's `refs` lists.
    void add(qint64 tenant, const QString &type, const QJsonValue &ref);
    /// A command waits for this endpoint.
    void addCommand(qint64 endpoint) { m_commands.insert(endpoint); }
    /// Principals of this tenant have changed: forget what is remembered of them.
    void forgetTokens(qint64 tenant) { m_tokens.insert(tenant); }
    void append(const Changes &other);

    [[nodiscard]] bool isEmpty() const
    {
        return m_events.isEmpty() && m_commands.isEmpty() && m_tokens.isEmpty();
    }
    [[nodiscard]] QSet<qint64> eventTenants() const;
    /// Of one type; those of other servers have none.
    [[nodiscard]] QSet<qint64> eventTenants(QStringView type) const;
    [[nodiscard]] const QSet<qint64> &commands() const { return m_commands; }
    [[nodiscard]] const QSet<qint64> &tokens() const { return m_tokens; }

    /// One row a tenant and type, last in the transaction: with PostgreSQL under a lock until its end, so
    /// that the order of ids is that in which they become visible.
    Result<void> write(Sql &sql, qint64 nowMs) const;
    /// For other servers on the same database, through NOTIFY; understood by fromNotice().
    [[nodiscard]] QString toNotice() const;
    [[nodiscard]] static Changes fromNotice(const QString &notice);

private:
    QMap<std::pair<qint64, QString>, QJsonArray> m_events;
    QSet<qint64> m_commands, m_tokens;
};
} // namespace crontopus::server
