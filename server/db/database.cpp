// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/db/database.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Database)
};

/// An arbitrary number of ours: who holds it migrates.
constexpr auto migrationLock = 7'243'001;

/// SQLite says busy at once, whatever the timeout, while another turns the new file to WAL.
Result<void> turnToWal(Sql &sql)
{
    constexpr auto attempts = 1000;
    for (int attempt = 1;; ++attempt) {
        auto done = sql.command(u"PRAGMA journal_mode = WAL"_s);
        if (done || done.error().code != Error::Code::Busy || attempt == attempts)
            return done;
        QThread::msleep(10);
    }
}
} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    DatabaseUrl url;
    url.m_url = QUrl(text, QUrl::StrictMode);
    const QString scheme = url.m_url.scheme();
    if (scheme == u"postgresql" || scheme == u"postgres")
        url.m_dialect = SqlDialect::Postgres;
    else if (scheme != u"sqlite" || url.m_url.path().isEmpty() || !QDir::isAbsolutePath(url.m_url.path()))
        return Error{
            Error::Code::InvalidInput, Words::tr("The database's address is not understood."),
            Words::tr("Write sqlite:///absolute/path.db or postgresql://user:password@host:5432/name.")};
    return url;
}

QString DatabaseUrl::sqlite(const QString &path)
{
    QUrl url;
    url.setScheme(u"sqlite"_s);
    url.setAuthority(u""_s);
    url.setPath(path, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

QString DatabaseUrl::shown() const
{
    return m_url.toString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

QString DatabaseUrl::postgresName() const
{
    const QString path = m_url.path(QUrl::FullyDecoded).mid(1);
    return path.isEmpty() ? u"crontopus"_s : path;
}

QMap<QString, QString> DatabaseUrl::postgresEnvironment() const
{
    QMap<QString, QString> variables{{u"PGDATABASE"_s, postgresName()},
                                     {u"PGPORT"_s, QString::number(m_url.port(5432))},
                                     {u"PGCONNECT_TIMEOUT"_s, u"10"_s}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            variables.insert(name, value);
    };
    add(u"PGHOST"_s, m_url.host());
    add(u"PGUSER"_s, m_url.userName(QUrl::FullyDecoded));
    add(u"PGPASSWORD"_s, m_url.password(QUrl::FullyDecoded));
    return variables;
}

Result<std::unique_ptr<Sql>> DatabaseUrl::open() const
{
    static std::atomic<int> counter{0};
    const QString name = u"crontopus-server-%1"_s.arg(++counter);
    const bool sqlite = m_dialect == SqlDialect::Sqlite;
    if (sqlite) {
        // Here and not by SQLite, so that it is never readable by others; -wal and -shm take its mode.
        if (auto made = makePrivateFile(sqlitePath()); !made)
            return Error{
                made.error().code, made.error().message,
                Words::tr("Run as the user whom it belongs to, or choose another directory with --data.")};
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
    if (!database.isValid()) {
        database = {};
        QSqlDatabase::removeDatabase(name);
        return Error{Error::Code::Unsupported, Words::tr("Qt's driver for this database is not installed."),
                     sqlite ? Words::tr("On Debian: apt install libqt6sql6-sqlite")
                            : Words::tr("On Debian: apt install libqt6sql6-psql")};
    }
    if (sqlite) {
        database.setDatabaseName(sqlitePath());
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    } else {
        database.setDatabaseName(postgresName());
        database.setHostName(m_url.host());
        database.setPort(m_url.port(5432));
        database.setUserName(m_url.userName(QUrl::FullyDecoded));
        database.setPassword(m_url.password(QUrl::FullyDecoded));
        database.setConnectOptions(
            u"connect_timeout=10;tcp_user_timeout=10000;application_name=crontopus-server"_s);
    }
    if (!database.open()) {
        const QString reason = database.lastError().databaseText().trimmed();
        database = {};
        QSqlDatabase::removeDatabase(name);
        return Error{Error::Code::Network, Words::tr("Cannot open the database %1: %2").arg(shown(), reason)};
    }
    auto sql = std::make_unique<Sql>(database, m_dialect);
    // FULL: what was acknowledged must survive a power cut.
    if (sqlite) {
        if (auto turned = turnToWal(*sql); !turned)
            return Error{turned.error().code,
                         Words::tr("The database %1: %2").arg(shown(), turned.error().message)};
    }
    const QStringList setUp =
        sqlite ? QStringList{u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                             u"PRAGMA cache_size = -65536"_s, u"PRAGMA mmap_size = 268435456"_s,
                             u"PRAGMA temp_store = MEMORY"_s}
               : QStringList{u"SET client_min_messages = warning"_s, u"SET statement_timeout = '60s'"_s};
    for (const QString &command : setUp) {
        if (auto done = sql->command(command); !done)
            return Error{done.error().code,
                         Words::tr("The database %1: %2").arg(shown(), done.error().message)};
    }
    return sql;
}

Result<SchemaVersion> schemaVersion(Sql &sql)
{
    SchemaVersion version;
    version.newest = int(QDir(u":/crontopus/sql/server"_s).entryList({u"*.sql"_s}, QDir::Files).size());
    const bool sqlite = sql.dialect() == SqlDialect::Sqlite;
    auto table = sql.scalar(sqlite ? u"SELECT name FROM sqlite_schema WHERE name = 'schema_version'"_s
                                   : u"SELECT to_regclass('schema_version')::text"_s);
    if (!table)
        return table.error();
    if (table->isNull() || table->toString().isEmpty())
        return version;
    auto found = sql.scalar(u"SELECT MAX(version) FROM schema_version"_s);
    if (!found)
        return found.error();
    version.found = found->toInt();
    return version;
}

Result<void> migrate(Sql &sql, int upTo)
{
    const bool sqlite = sql.dialect() == SqlDialect::Sqlite;
    for (;;) {
        if (auto begun = sql.command(sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
            return begun;
        const auto step = [&]() -> Result<bool> {
            if (!sqlite) {
                auto locked = sql.command(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(migrationLock));
                if (!locked)
                    return locked.error();
            }
            auto version = schemaVersion(sql);
            if (!version)
                return version.error();
            if (version->found > version->newest)
                return Error{Error::Code::Unsupported,
                             Words::tr("The database was written by a newer version of the server."),
                             Words::tr("Update this server.")};
            if (version->found >= (upTo > 0 ? upTo : version->newest))
                return false;
            const int next = version->found + 1;
            auto script = readFile(u":/crontopus/sql/server/%1.sql"_s.arg(next, 3, 10, QLatin1Char('0')));
            if (!script)
                return script.error();
            QString text = QString::fromUtf8(*script);
            text.replace(u"${id}"_s, sqlite ? u"INTEGER PRIMARY KEY AUTOINCREMENT"_s
                                            : u"BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s);
            text.replace(u"${bytes}"_s, sqlite ? u"BLOB"_s : u"BYTEA"_s);
            if (next == 1)
                text.prepend(u"CREATE TABLE schema_version (version INTEGER NOT NULL);\n"_s);
            text += u"\nINSERT INTO schema_version (version) VALUES (%1);\n"_s.arg(next);
            // Statements end with ";" at the end of a line; SQLite's driver takes one at a time.
            for (const QString &statement : text.split(u";\n"_s)) {
                if (statement.trimmed().isEmpty())
                    continue;
                if (auto done = sql.command(statement); !done)
                    return Error{done.error().code,
                                 Words::tr("Updating the database to version %1 failed: %2")
                                     .arg(next)
                                     .arg(done.error().message)};
            }
            return true;
        }();
        if (!step) {
            static_cast<void>(sql.command(u"ROLLBACK"_s));
            return step.error();
        }
        if (auto committed = sql.command(u"COMMIT"_s); !committed)
            return committed;
        if (!*step)
            return {};
    }
}
} // namespace crontopus::server
