// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backup/restore.h"

#include "server/backup/postgresprograms.h"
#include "server/backup/repositorycopy.h"
#include "server/backup/tarreader.h"
#include "server/manifests/tenantrepositories.h"
#include "server/store/events.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Backup)
};

/// What a server that was never used, and this program, leave in a data directory.
const QStringList harmless{u"server.lock"_s, u"hooks"_s, u"lost+found"_s};

Result<void> demandEmpty(const ServerConfig &config, const DatabaseUrl &url)
{
    QStringList there =
        QDir(config.dataDir).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    there.removeIf([](const QString &name) { return harmless.contains(name); });
    if (!there.isEmpty())
        return Error{Error::Code::Exists,
                     Words::tr("%1 is not empty: there is %2.").arg(config.dataDir, there.first()),
                     Words::tr("Restore into a new directory with --data, or move the old one away first.")};
    if (url.dialect() == SqlDialect::Sqlite) {
        if (QFileInfo(url.sqlitePath()).size() > 0)
            return Error{Error::Code::Exists, Words::tr("There is a database at %1.").arg(url.sqlitePath()),
                         Words::tr("Name another place with --database, or move the old one away first.")};
        return {};
    }
    auto sql = url.open();
    if (!sql)
        return sql.error();
    auto tables = (*sql)->scalar(u"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema NOT IN "
                                 "('pg_catalog', 'information_schema')"_s);
    if (!tables)
        return tables.error();
    if (tables->toInt() > 0)
        return Error{Error::Code::Exists, Words::tr("The database %1 is not empty.").arg(url.shown()),
                     Words::tr("Make a new one (createdb) and name it with --database.")};
    return {};
}

Result<QDateTime> readAbout(const QByteArray &text, const DatabaseUrl &url)
{
    const QJsonObject about = QJsonDocument::fromJson(text).object();
    if (about[u"format"_s].toInt() < 1)
        return Error{Error::Code::InvalidInput, Words::tr("This is no backup of crontopus-server.")};
    // Where the newest schema is known: no database is needed to count the scripts.
    const int newest = int(QDir(u":/crontopus/sql/server"_s).entryList({u"*.sql"_s}, QDir::Files).size());
    if (about[u"format"_s].toInt() > backupFormat || about[u"schema"_s].toInt() > newest)
        return Error{Error::Code::Unsupported,
                     Words::tr("The backup was made by a newer version of the server (%1).")
                         .arg(about[u"program"_s].toString()),
                     Words::tr("Update this server.")};
    const QString kind = about[u"database"_s].toString();
    if (kind != (url.dialect() == SqlDialect::Sqlite ? u"sqlite" : u"postgresql"))
        return Error{Error::Code::Unsupported,
                     Words::tr("The backup is of a server with %1.")
                         .arg(kind == u"sqlite" ? u"SQLite"_s : u"PostgreSQL"_s),
                     kind == u"sqlite" ? Words::tr("Restore it without --database.")
                                       : Words::tr("Name an empty PostgreSQL database with --database.")};
    return QDateTime::fromString(about[u"created_at"_s].toString(), Qt::ISODate);
}

/// Everything below the scratch directory; the count of repositories.
Result<int> extractAll(TarReader &archive, const QString &scratch)
{
    QSet<QString> repositories;
    for (;;) {
        auto entry = archive.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        const QString name = (*entry)->name;
        const QStringList parts = name.split(u'/');
        const bool isRepository =
            parts.size() > 2 && parts[0] == backupRepositoriesName && parts[1].endsWith(u".git") &&
            TenantRepositories::isValidTenant(parts[1].chopped(4)) && parts[2] != u"hooks";
        if (!isRepository && name != backupDatabaseName)
            return Error{Error::Code::InvalidInput,
                         Words::tr("There is something in the backup that does not belong there: %1.")
                             .arg(name.left(200))};
        if (isRepository)
            repositories += parts[1];
        const QString path = scratch + u'/' + name;
        if (auto made = makePrivateDirectory(QFileInfo(path).path()); !made)
            return made.error();
        if (auto extracted = archive.extract(**entry, path); !extracted)
            return extracted.error();
    }
    for (const QString &name : std::as_const(repositories)) {
        if (auto completed = completeRepository(scratch + u'/' + backupRepositoriesName + u'/' + name);
            !completed)
            return completed.error();
    }
    return int(repositories.size());
}

Result<void> bringUpToDate(const DatabaseUrl &url)
{
    auto sql = url.open();
    if (!sql)
        return sql.error();
    if (auto migrated = migrate(**sql); !migrated)
        return migrated;
    if (auto renewed = events::renewEpoch(**sql); !renewed)
        return renewed;
    // No log of its own may be left behind when the file is moved.
    if (url.dialect() == SqlDialect::Sqlite)
        return (*sql)->command(u"PRAGMA journal_mode = DELETE"_s);
    return {};
}

Result<void> move(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error{Error::Code::Io,
                     Words::tr("Cannot make %1: %2.").arg(to, QString::fromLocal8Bit(std::strerror(errno)))};
    return {};
}

Result<void> putDatabase(const DatabaseUrl &url, const QString &extracted)
{
    if (url.dialect() == SqlDialect::Postgres) {
        if (auto restored = restorePostgres(url, extracted); !restored)
            return restored;
        return bringUpToDate(url);
    }
    auto scratch = DatabaseUrl::parse(DatabaseUrl::sqlite(extracted));
    if (!scratch)
        return scratch.error();
    if (auto done = bringUpToDate(*scratch); !done)
        return done;
    return move(extracted, url.sqlitePath());
}

/// Root restores for the user to whom the directory belongs.
void giveToOwner(const QString &directory, const QString &database)
{
    const QFileInfo info(directory);
    if (::geteuid() != 0 || info.ownerId() == 0)
        return;
    const auto give = [&](const QString &path) {
        return ::lchown(QFile::encodeName(path).constData(), info.ownerId(), info.groupId()) == 0;
    };
    QDirIterator it(directory, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        give(it.next());
    if (!database.isEmpty())
        give(database);
}
} // namespace

QString restoreScratch(const ServerConfig &config)
{
    return config.dataDir + u"/restore.part"_s;
}

Result<RestoreSummary> restoreBackup(const ServerConfig &config, const QString &file,
                                     BackupProgress &progress)
{
    progress.step = BackupProgress::Step::Archive;
    auto url = DatabaseUrl::parse(config.databaseUrl());
    if (!url)
        return url.error();
    const QString scratch = restoreScratch(config);
    QDir(scratch).removeRecursively(); // of one that was killed
    if (auto empty = demandEmpty(config, *url); !empty)
        return empty.error();
    TarReader archive(progress.bytes);
    if (auto opened = archive.open(file); !opened)
        return opened.error();
    auto first = archive.next();
    if (!first)
        return first.error();
    if (!*first || (*first)->name != backupAboutName)
        return Error{Error::Code::InvalidInput, Words::tr("%1 is no backup of crontopus-server.").arg(file)};
    auto aboutText = archive.content(**first);
    if (!aboutText)
        return aboutText.error();
    auto madeAt = readAbout(*aboutText, *url);
    if (!madeAt)
        return madeAt.error();

    const QString repositories = scratch + u'/' + backupRepositoriesName;
    const auto restore = [&]() -> Result<int> {
        if (auto made = makePrivateDirectory(repositories); !made)
            return made.error();
        auto count = extractAll(archive, scratch);
        if (!count)
            return count;
        progress.step = BackupProgress::Step::Database;
        if (auto moved = move(repositories, config.repositoriesDir()); !moved)
            return moved.error();
        if (auto put = putDatabase(*url, scratch + u'/' + backupDatabaseName); !put) {
            QDir(config.repositoriesDir()).removeRecursively();
            return put.error();
        }
        return count;
    };
    auto count = restore();
    QDir(scratch).removeRecursively();
    if (!count)
        return count.error();
    ::sync();
    giveToOwner(config.dataDir, url->sqlitePath());
    return RestoreSummary{*madeAt, *count};
}
} // namespace crontopus::server
