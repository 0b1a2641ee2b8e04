// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace crontopus::server {
enum class SqlDialect { Sqlite, Postgres };

/// The rows of one statement that was executed; lets go of the statement when it ends.
class Rows final
{
public:
    explicit Rows(QSqlQuery &query, bool *busy) : m_query(&query), m_busy(busy) { *m_busy = true; }
    explicit Rows(std::unique_ptr<QSqlQuery> own) : m_query(own.get()), m_own(std::move(own)) {}
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
        , m_busy(std::exchange(other.m_busy, nullptr))
        , m_own(std::move(other.m_own))
    {
    }
    Rows &operator=(Rows &&) = delete;
    ~Rows()
    {
        if (m_query)
            m_query->finish();
        if (m_busy)
            *m_busy = false;
    }

    bool next() { return m_query->next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    /// Rows that an INSERT, UPDATE or DELETE touched.
    [[nodiscard]] int affected() const { return m_query->numRowsAffected(); }

private:
    QSqlQuery *m_query;
    bool *m_busy = nullptr;
    std::unique_ptr<QSqlQuery> m_own;
};

/// One connection to the server's database, SQLite or PostgreSQL, with its prepared statements. Belongs to
/// the thread that opened it.
///
/// A unique index that refuses gives Error::Code::Exists, a lost connection Network, a full disk Full; the
/// statement's values never appear in an error.
class Sql final
{
public:
    /// `database` as DatabaseUrl gives it. Only the writer's connection may write to SQLite.
    Sql(QSqlDatabase database, SqlDialect dialect);
    ~Sql();
    Q_DISABLE_COPY_MOVE(Sql)

    [[nodiscard]] SqlDialect dialect() const { return m_dialect; }
    /// Placeholders are `?`. Prepared once a connection and text: give values as values, never in the text.
    Result<Rows> exec(const QString &sql, const QVariantList &values = {});
    /// Not prepared: BEGIN, PRAGMA, CREATE ….
    Result<void> command(const QString &sql);
    /// First column of the first row; an invalid QVariant when there is none.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QSqlDatabase database() const { return m_database; }

private:
    struct Statement
    {
        QSqlQuery query;
        bool busy = false;
    };
    [[nodiscard]] Error error(const class QSqlError &error) const;

    QSqlDatabase m_database;
    SqlDialect m_dialect;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

/// NULL for an invalid time, else milliseconds.
[[nodiscard]] QVariant toSql(const QDateTime &time);
/// NULL for a null string.
[[nodiscard]] QVariant toSql(const QString &text);
/// Never NULL: an empty text for a null string.
[[nodiscard]] QString textOrEmpty(const QString &text);
[[nodiscard]] QDateTime timeFromSql(const QVariant &milliseconds);
/// `%part%` for `LOWER(column) LIKE ? ESCAPE '\\'`; LIKE's own characters stand for themselves.
[[nodiscard]] QString likePattern(const QString &part);
/// `?, ?, ?`
[[nodiscard]] QString placeholders(qsizetype count);
} // namespace crontopus::server
