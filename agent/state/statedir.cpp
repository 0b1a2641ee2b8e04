// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/state/statedir.h"

#include "shared/base/files.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::StateDir)
};

Result<std::unique_ptr<QLockFile>> takeLock(const QString &path, int timeoutMs, const QString &busy)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // stale only when its process is gone, however long it takes
    if (lock->tryLock(timeoutMs))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host, program;
        lock->getLockInfo(&pid, &host, &program);
        return Error{Error::Code::Busy, busy.arg(pid)};
    }
    return Error{Error::Code::Permission, Words::tr("Cannot write the lock file %1.").arg(path),
                 Words::tr("See that the directory is yours and its disk is not full.")};
}
} // namespace

Result<void> StateDir::create() const
{
    for (const QString &directory : {m_path, jobsDir(), spoolDir(), locksDir()}) {
        if (auto made = makePrivateDirectory(directory); !made)
            return made;
    }
    return {};
}

Result<std::unique_ptr<QLockFile>> StateDir::lockService() const
{
    return takeLock(
        m_path + u"/service.lock"_s, 0,
        Words::tr("Another crontopus-agent (process %1) runs in %2 already.").arg(u"%1"_s, m_path));
}

Result<std::unique_ptr<QLockFile>> StateDir::lockCycle(int timeoutMs) const
{
    return takeLock(m_path + u"/cycle.lock"_s, timeoutMs,
                    Words::tr("Another crontopus-agent (process %1) is syncing; try again when it is done."));
}
} // namespace crontopus
