// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backup/backup.h"

#include "server/backup/postgresprograms.h"
#include "server/backup/repositorycopy.h"
#include "server/manifests/tenantrepositories.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Backup)
};

QString scratchBeside(const QString &file, const QString &what)
{
    const QFileInfo info(file);
    return info.path() + u"/."_s + info.fileName() + u".crontopus-"_s + what;
}

QString archiveScratch(const QString &file)
{
    return scratchBeside(file, u"archive"_s);
}

QString databaseScratch(const QString &file)
{
    return scratchBeside(file, u"database"_s);
}

/// Removed however it ends.
class Scratch final
{
public:
    explicit Scratch(QStringList paths) : m_paths(std::move(paths)) { clear(); }
    ~Scratch() { clear(); }
    Q_DISABLE_COPY_MOVE(Scratch)

private:
    void clear()
    {
        for (const QString &path : m_paths)
            QFile::remove(path);
    }
    QStringList m_paths;
};

/// Nothing of the server's is made, changed or brought up to date by a backup.
Result<std::unique_ptr<Sql>> openExisting(const DatabaseUrl &url, SchemaVersion &version)
{
    const Error none{Error::Code::NotFound,
                     Words::tr("There is no server's database at %1.").arg(url.shown()),
                     Words::tr("Name the right place with --data or --database.")};
    if (url.dialect() == SqlDialect::Sqlite && !QFileInfo::exists(url.sqlitePath()))
        return none;
    auto sql = url.open();
    if (!sql)
        return sql;
    auto found = schemaVersion(**sql);
    if (!found)
        return found.error();
    version = *found;
    if (version.found == 0)
        return none;
    if (version.found > version.newest)
        return Error{Error::Code::Unsupported,
                     Words::tr("The database was written by a newer version of the server."),
                     Words::tr("Make the backup with that version.")};
    return sql;
}

Result<void> snapshot(const DatabaseUrl &url, Sql &sql, const QString &path)
{
    if (url.dialect() == SqlDialect::Postgres)
        return dumpPostgres(url, path);
    QString quoted = path;
    quoted.replace(u'\'', u"''"_s);
    return sql.command(u"VACUUM INTO '"_s + quoted + u'\'');
}

QByteArray about(const DatabaseUrl &url, const SchemaVersion &version)
{
    const QJsonObject object{
        {u"format"_s, backupFormat},
        {u"program"_s, QStringLiteral(CRONTOPUS_VERSION)},
        {u"schema"_s, version.found},
        {u"database"_s, url.dialect() == SqlDialect::Sqlite ? u"sqlite"_s : u"postgresql"_s},
        {u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
    return QJsonDocument(object).toJson();
}

Result<int> addRepositories(const QString &directory, TarWriter &archive)
{
    int count = 0;
    for (const QString &name : QDir(directory).entryList({u"*.git"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        if (!TenantRepositories::isValidTenant(name.chopped(4)))
            continue;
        const QString prefix = backupRepositoriesName + u'/' + name;
        auto copied = copyRepository(directory + u'/' + name, prefix, archive);
        if (!copied && copied.error().code != Error::Code::NotFound)
            return copied.error();
        count += copied ? 1 : 0;
    }
    return count;
}

/// The rename itself must survive a power cut, as the content does.
Result<void> moveIntoPlace(const QString &from, const QString &to, bool overwrite)
{
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    int done = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(),
                           overwrite ? 0 : RENAME_NOREPLACE);
    // Not every file system knows how to keep what is there.
    if (done != 0 && (errno == EINVAL || errno == ENOSYS) && !QFileInfo::exists(to))
        done = std::rename(source.constData(), target.constData());
    if (done != 0)
        return Error{errno == EEXIST ? Error::Code::Exists : Error::Code::Io,
                     Words::tr("Cannot make %1: %2.").arg(to, QString::fromLocal8Bit(std::strerror(errno)))};
    const int directory =
        ::open(QFile::encodeName(QFileInfo(to).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return {};
}
} // namespace

QStringList backupScratch(const QString &file)
{
    const QString database = databaseScratch(file);
    return {archiveScratch(file), database, database + u"-journal"_s};
}

Result<BackupSummary> makeBackup(const ServerConfig &config, const QString &file, bool overwrite,
                                 BackupProgress &progress)
{
    if (!overwrite && QFileInfo::exists(file))
        return Error{Error::Code::Exists, Words::tr("%1 exists.").arg(file),
                     Words::tr("Choose another name, or overwrite it with --force.")};
    auto url = DatabaseUrl::parse(config.databaseUrl());
    if (!url)
        return url.error();
    SchemaVersion version;
    auto sql = openExisting(*url, version);
    if (!sql)
        return sql.error();
    const Scratch scratch(backupScratch(file));
    TarWriter archive(progress.bytes);
    if (auto created = archive.create(archiveScratch(file)); !created)
        return created.error();
    // A tenant's repository is there before its row: all tenants of the snapshot have theirs in the archive.
    if (auto taken = snapshot(*url, **sql, databaseScratch(file)); !taken)
        return taken.error();
    progress.step = BackupProgress::Step::Archive;
    if (auto added = archive.add(backupAboutName, about(*url, version)); !added)
        return added.error();
    QFile database(databaseScratch(file));
    if (!database.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io,
                     Words::tr("Cannot read %1: %2.").arg(database.fileName(), database.errorString())};
    if (auto added = archive.add(backupDatabaseName, database); !added)
        return added.error();
    database.remove();
    auto repositories = addRepositories(config.repositoriesDir(), archive);
    if (!repositories)
        return repositories.error();
    if (auto finished = archive.finish(); !finished)
        return finished.error();
    if (auto moved = moveIntoPlace(archiveScratch(file), file, overwrite); !moved)
        return moved.error();
    return BackupSummary{*repositories, progress.bytes};
}
} // namespace crontopus::server
