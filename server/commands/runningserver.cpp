// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commands/runningserver.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::RunningServer)
};

QByteArray lockPath(const QString &dataDir)
{
    return QFile::encodeName(dataDir + u"/server.lock");
}

struct flock wholeFile()
{
    struct flock lock
    {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// What the holder wrote; 0 when it has not yet.
pid_t holder(int descriptor)
{
    char text[32] = {};
    if (::pread(descriptor, text, sizeof text - 1, 0) <= 0)
        return 0;
    return pid_t(QByteArray(text).trimmed().toLongLong());
}
} // namespace

Result<std::unique_ptr<DataLock>> DataLock::take(const QString &dataDir)
{
    // Children that outlive a killed server must not keep its lock: close on exec.
    const int descriptor = ::open(lockPath(dataDir).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error{
            Error::Code::Permission,
            Words::tr("Cannot write in %1: %2.").arg(dataDir, QString::fromLocal8Bit(std::strerror(errno))),
            Words::tr("Run as the user whom it belongs to, or give another directory with --data.")};
    std::unique_ptr<DataLock> lock(new DataLock(descriptor));
    struct flock all = wholeFile();
    if (::fcntl(descriptor, F_OFD_SETLK, &all) != 0)
        return Error{
            Error::Code::Busy,
            Words::tr("Another server (process %1) works on %2.").arg(holder(descriptor)).arg(dataDir),
            Words::tr("Stop it, or give another directory with --data.")};
    const QByteArray text = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.constData(), size_t(text.size()), 0) < 0)
        return Error{
            Error::Code::Io,
            Words::tr("Cannot write in %1: %2.").arg(dataDir, QString::fromLocal8Bit(std::strerror(errno)))};
    return lock;
}

DataLock::~DataLock()
{
    ::close(m_descriptor);
}

void tellRunningServer(const QString &dataDir)
{
    const int descriptor = ::open(lockPath(dataDir).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    // Only a lock that is held makes the number in it that of a server.
    struct flock all = wholeFile();
    if (::fcntl(descriptor, F_OFD_GETLK, &all) == 0 && all.l_type != F_UNLCK) {
        if (const pid_t pid = holder(descriptor); pid > 0)
            ::kill(pid, SIGHUP);
    }
    ::close(descriptor);
}
} // namespace crontopus::server
