// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/sql.h"

#include <QMap>
#include <QUrl>

namespace crontopus::server {
/// Which database: `sqlite:///path/to/server.db` or `postgresql://user:secret@host:port/name`.
class DatabaseUrl final
{
public:
    static Result<DatabaseUrl> parse(const QString &text);
    /// The text for a file, whatever characters its absolute path has.
    [[nodiscard]] static QString sqlite(const QString &path);

    [[nodiscard]] SqlDialect dialect() const { return m_dialect; }
    /// Without the password, for messages.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QString sqlitePath() const
    {
        return m_dialect == SqlDialect::Sqlite ? m_url.path(QUrl::FullyDecoded) : QString();
    }
    /// The same for the programs of PostgreSQL: the PG… variables of libpq, with the password.
    [[nodiscard]] QMap<QString, QString> postgresEnvironment() const;
    /// A connection of the calling thread. SQLite files are made with mode 0600.
    Result<std::unique_ptr<Sql>> open() const;

private:
    [[nodiscard]] QString postgresName() const;

    SqlDialect m_dialect = SqlDialect::Sqlite;
    QUrl m_url;
};

/// How far a database's schema has come, and the newest that this program knows.
struct SchemaVersion
{
    int found = 0;
    int newest = 0;
};
Result<SchemaVersion> schemaVersion(Sql &sql);
/// Brings the schema to `upTo` (0: the newest) by the scripts of resources/sql/server, in one transaction
/// each. Several servers may do so at once. Unsupported when the database is newer than this program.
Result<void> migrate(Sql &sql, int upTo = 0);
} // namespace crontopus::server
