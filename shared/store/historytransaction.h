// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace crontopus {
/// A writing transaction of history.db; for HistoryDb alone. Rolls back unless committed.
class HistoryTransaction final
{
public:
    Q_DISABLE_COPY_MOVE(HistoryTransaction)
    explicit HistoryTransaction(const QSqlDatabase &db) : m_query(db)
    {
        // IMMEDIATE: waits for the lock now, instead of failing in the middle.
        m_open = m_query.exec(QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~HistoryTransaction()
    {
        if (m_open)
            m_query.exec(QStringLiteral("ROLLBACK"));
    }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool commit()
    {
        if (!m_query.exec(QStringLiteral("UPDATE version SET counter = counter + 1")) ||
            !m_query.exec(QStringLiteral("COMMIT")))
            return false;
        m_open = false;
        return true;
    }
    [[nodiscard]] QSqlError lastError() const { return m_query.lastError(); }

private:
    QSqlQuery m_query;
    bool m_open = false;
};
} // namespace crontopus
