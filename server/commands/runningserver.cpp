// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commands/runningserver.h"

#include <QCoreApplication>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
std::unique_ptr<QLockFile> lockFile(const QString &dataDir)
{
    auto lock = std::make_unique<QLockFile>(QString(dataDir + u"/server.lock"));
    lock->setStaleLockTime(0);
    return lock;
}

/// Of the server that holds it; 0 when none does.
qint64 holderOf(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host, application;
    return lock.getLockInfo(&pid, &host, &application) ? pid : 0;
}
} // namespace

Result<std::unique_ptr<QLockFile>> lockDataDirectory(const QString &dataDir)
{
    auto lock = lockFile(dataDir);
    if (lock->tryLock(0))
        return lock;
    return Error{Error::Code::Busy,
                 QCoreApplication::translate("crontopus::server::RunningServer",
                                             "Another server (process %1) works on %2.")
                     .arg(holderOf(*lock))
                     .arg(dataDir),
                 QCoreApplication::translate("crontopus::server::RunningServer",
                                             "Stop it, or give another directory with --data.")};
}

void tellRunningServer(const QString &dataDir)
{
    auto lock = lockFile(dataDir);
    if (lock->tryLock(0))
        return; // nobody runs
    if (const qint64 pid = holderOf(*lock); pid > 0)
        ::kill(pid_t(pid), SIGHUP);
}
} // namespace crontopus::server
