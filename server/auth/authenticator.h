// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/principal.h"
#include "server/db/readers.h"
#include "server/db/writer.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace crontopus::server {
/// Who holds a token. Remembers for a short time, so that an agent's next request needs no database; forgets
/// at once what changes(). In the server's thread.
class Authenticator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Authenticator)

public:
    Authenticator(Readers &readers, Writer &writer, QObject *parent = nullptr);

    /// `use` is called at once when the token is remembered, else later.
    void find(const QByteArray &token, const QDateTime &now,
              std::function<void(const Result<Principal> &)> use);
    /// All tokens of the tenant (Changes::allOfThem: of everybody) are looked up anew.
    void forget(qint64 tenantId);
    /// Writes down when tokens were last used; called once a minute.
    void saveUse(const QDateTime &now);

private:
    void replaceOlder(const Principal &who, const QDateTime &now);

    struct Known
    {
        Principal principal;
        qint64 until = 0; ///< milliseconds
    };
    Readers &m_readers;
    Writer &m_writer;
    QHash<QByteArray, Known> m_known;
    QSet<qint64> m_used;
    qint64 m_generation = 0; ///< what was read before a change is not remembered after it
};
} // namespace crontopus::server
