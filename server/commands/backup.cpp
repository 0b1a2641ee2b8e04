// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backup/backup.h"

#include "server/backup/restore.h"
#include "server/commands/runningserver.h"
#include "server/commands/session.h"
#include "server/commands/watched.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Commands)
};
} // namespace

int runBackup(const QStringList &arguments)
{
    Session session(
        u"backup"_s, Session::Options::Database,
        Words::tr("Write database and repositories to one file; a server may be running. The file holds all "
                  "that the server knows: keep it safe. Neither configuration nor certificates are in it."),
        u"FILE"_s);
    session.parser.addOption({u"force"_s, Words::tr("Overwrite FILE when it exists")});
    if (const auto exit = session.begin(arguments, 1))
        return *exit;
    const QString file = QFileInfo(session.parser.positionalArguments().first()).absoluteFilePath();
    BackupProgress progress;
    auto made = watched<BackupSummary>(
        [&] { return makeBackup(session.config(), file, session.parser.isSet(u"force"_s), progress); },
        progress, backupScratch(file));
    if (!made)
        return fail(made.error());
    print(Words::tr("Wrote %1 (%2; repositories: %3).")
              .arg(file, sizeText(made->bytes))
              .arg(made->repositories));
    return Ok;
}

int runRestore(const QStringList &arguments)
{
    Session session(
        u"restore"_s, Session::Options::Database,
        Words::tr("Take database and repositories from a backup, into an empty data directory (and an empty "
                  "database, with PostgreSQL). Tokens and passwords are those of then."),
        u"FILE"_s);
    if (const auto exit = session.begin(arguments, 1))
        return *exit;
    const ServerConfig &config = session.config();
    const QString file = QFileInfo(session.parser.positionalArguments().first()).absoluteFilePath();
    if (auto made = makePrivateDirectory(config.dataDir); !made)
        return fail(made.error());
    auto lock = DataLock::take(config.dataDir);
    if (!lock)
        return fail(lock.error());
    BackupProgress progress;
    auto restored = watched<RestoreSummary>([&] { return restoreBackup(config, file, progress); }, progress,
                                            {restoreScratch(config)});
    if (!restored)
        return fail(restored.error());
    print(Words::tr("Restored the backup of %1 into %2 (repositories: %3).")
              .arg(restored->madeAt.toString(Qt::ISODate), config.dataDir)
              .arg(restored->repositories));
    print(Words::tr("Next: crontopus-server check%1").arg(session.sameDatabase()));
    return Ok;
}
} // namespace crontopus::server
