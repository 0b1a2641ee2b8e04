// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/check/findings.h"
#include "server/config/tlsfiles.h"
#include "server/git/githooks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QStorageInfo>

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Check)
};
using Level = Finding::Level;

constexpr qint64 littleSpace = 1'000'000'000;
constexpr int littlePercent = 5;
constexpr int daysOfWarning = 14;

/// Mode and owner of what is there.
void checkMode(const QString &path, mode_t allowed, Findings &findings)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return;
    if (const mode_t mode = info.st_mode & 0777; mode & ~allowed)
        findings += {Level::Problem,
                     Words::tr("%1 is open to others (mode %2).").arg(path).arg(mode, 4, 8, QLatin1Char('0')),
                     u"chmod %1 %2"_s.arg(allowed, 4, 8, QLatin1Char('0')).arg(path)};
    if (info.st_uid != ::geteuid())
        findings +=
            {Level::Problem, Words::tr("%1 belongs to another user (id %2).").arg(path).arg(info.st_uid),
             Words::tr("Run as the server's user, or: chown %1 %2").arg(::geteuid()).arg(path)};
}

void checkModes(const ServerConfig &config, Findings &findings)
{
    const qsizetype before = findings.size();
    checkMode(config.dataDir, 0700, findings);
    checkMode(config.repositoriesDir(), 0700, findings);
    checkMode(config.dataDir + u"/hooks", 0700, findings);
    if (const auto url = DatabaseUrl::parse(config.databaseUrl()); url && !url->sqlitePath().isEmpty()) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            checkMode(url->sqlitePath() + suffix, 0600, findings);
    }
    if (findings.size() == before)
        findings += {Level::Good, Words::tr("Data directory %1: for its user alone").arg(config.dataDir)};
}

void checkSpace(const ServerConfig &config, Findings &findings)
{
    const QStorageInfo storage(config.dataDir);
    const qint64 left = storage.bytesAvailable();
    const QString text = QLocale::c().formattedDataSize(left, 1, QLocale::DataSizeSIFormat);
    if (left < littleSpace && left * 100 < storage.bytesTotal() * littlePercent)
        findings +=
            {Level::Problem, Words::tr("Only %1 are left on the disk of %2.").arg(text, config.dataDir),
             Words::tr("Make room, or keep runs for a shorter time.")};
    else
        findings += {Level::Good, Words::tr("Disk: %1 free").arg(text)};
}

void checkGit(const ServerConfig &config, Findings &findings)
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty()) {
        findings += {Level::Problem, Words::tr("There is no program `git`: nobody can clone or push."),
                     Words::tr("apt install git")};
        return;
    }
    const QString hooks = config.dataDir + u"/hooks";
    struct statvfs system
    {
    };
    if (!QFileInfo::exists(hooks)) {
        if (::statvfs(QFile::encodeName(config.dataDir).constData(), &system) == 0 &&
            (system.f_flag & ST_NOEXEC))
            findings +=
                {Level::Problem,
                 Words::tr("Nothing in %1 can be run: it is mounted with `noexec`.").arg(config.dataDir),
                 Words::tr("Choose another file system: each push runs a hook.")};
        else
            findings += {Level::Note, Words::tr("Hooks: made when the server first starts")};
        return;
    }
    if (const auto good = checkHooks(hooks); !good)
        findings += {Level::Problem, good.error().message, good.error().hint};
    else
        findings += {Level::Good, Words::tr("Git and its hooks can run")};
}

void checkCertificate(const ServerConfig &config, Findings &findings)
{
    if (config.tlsCertificate.isEmpty())
        return;
    const auto tls = readTls(config.tlsCertificate, config.tlsKey);
    if (!tls) {
        findings +=
            {Level::Problem, tls.error().message,
             tls.error().hint.isEmpty() ? Words::tr("Correct `tls-cert` and `tls-key`.") : tls.error().hint};
        return;
    }
    checkMode(config.tlsKey, 0640, findings);
    const QSslCertificate certificate = tls->localCertificate();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString until = certificate.expiryDate().toUTC().toString(Qt::ISODate);
    const QString renew = Words::tr("Renew it and send the server SIGHUP.");
    if (certificate.expiryDate() <= now)
        findings += {Level::Problem,
                     Words::tr("The certificate in %1 has been out of date since %2.")
                         .arg(config.tlsCertificate, until),
                     renew};
    else if (certificate.effectiveDate() > now)
        findings +=
            {Level::Problem, Words::tr("The certificate in %1 is not valid yet.").arg(config.tlsCertificate),
             Words::tr("Is the clock right?")};
    else if (certificate.expiryDate() <= now.addDays(daysOfWarning))
        findings += {Level::Note,
                     Words::tr("The certificate in %1 runs out at %2.").arg(config.tlsCertificate, until) +
                         u' ' + renew};
    else
        findings += {Level::Good, Words::tr("Certificate: until %1").arg(until)};
}
} // namespace

Findings checkFiles(const ServerConfig &config)
{
    Findings findings;
    checkModes(config, findings);
    checkSpace(config, findings);
    checkGit(config, findings);
    checkCertificate(config, findings);
    return findings;
}
} // namespace crontopus::server
