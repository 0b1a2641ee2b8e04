// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/agent/privatecron.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>
#include <cstring>
#include <grp.h>
#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::test {
namespace {
bool emptyDirectory(const char *path, const QByteArray &options)
{
    return !QFileInfo::exists(QString::fromLatin1(path)) ||
           ::mount("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV, options.constData()) == 0;
}

/// The queue of at(1), as Debian's package makes it.
bool emptyAtQueue()
{
    const struct passwd *daemon = ::getpwnam("daemon");
    if (!daemon)
        return true;
    const QByteArray options =
        "mode=1770,uid=" + QByteArray::number(daemon->pw_uid) + ",gid=" + QByteArray::number(daemon->pw_gid);
    if (!emptyDirectory("/var/spool/cron/atjobs", options) ||
        !emptyDirectory("/var/spool/cron/atspool", options))
        return false;
    QFile sequence(u"/var/spool/cron/atjobs/.SEQ"_s);
    return !QFileInfo::exists(u"/var/spool/cron/atjobs"_s) ||
           (sequence.open(QIODevice::WriteOnly) &&
            sequence.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
            ::fchown(sequence.handle(), daemon->pw_uid, daemon->pw_gid) == 0);
}
} // namespace

QString enterPrivateCron()
{
    const QString denied = u"no mount namespace of our own here: "_s;
    if (!QFileInfo::exists(u"/usr/bin/crontab"_s))
        return u"crontab is not installed"_s;
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return denied + QString::fromLocal8Bit(std::strerror(errno));
    const struct group *crontab = ::getgrnam("crontab");
    const QByteArray spool = "mode=1730,gid=" + QByteArray::number(crontab ? crontab->gr_gid : 0);
    // The pid file of cron is in /run: another cron may be running outside.
    if (!emptyDirectory("/var/spool/cron/crontabs", spool) || !emptyAtQueue() ||
        !emptyDirectory("/etc/cron.d", "mode=0755") || !emptyDirectory("/run", "mode=0755") ||
        (QFileInfo::exists(u"/etc/crontab"_s) &&
         ::mount("/dev/null", "/etc/crontab", nullptr, MS_BIND, nullptr) != 0))
        return denied + QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

bool mountSmall(const QString &path, int kilobytes, bool readOnly)
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(kilobytes) + 'k';
    return ::mount("tmpfs", QFile::encodeName(path).constData(), "tmpfs", readOnly ? MS_RDONLY : 0,
                   options.constData()) == 0;
}

bool remountReadOnly(const QString &path, bool readOnly)
{
    return ::mount(nullptr, QFile::encodeName(path).constData(), nullptr,
                   MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr) == 0;
}

QByteArray crontabText()
{
    // Not by `crontab -l`, which on Debian hides some bytes.
    QFile spool(u"/var/spool/cron/crontabs/root"_s);
    if (!spool.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = spool.readAll();
    for (int i = 0; i < 3 && text.startsWith("# ") && (i > 0 || text.startsWith("# DO NOT EDIT")); ++i)
        text.remove(0, text.indexOf('\n') + 1);
    return text;
}

bool installCrontab(const QByteArray &text)
{
    QProcess process;
    process.start(u"crontab"_s, {u"-"_s});
    process.write(text);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0;
}

void removeCrontab()
{
    QProcess::execute(u"crontab"_s, {u"-r"_s});
}
} // namespace crontopus::test
