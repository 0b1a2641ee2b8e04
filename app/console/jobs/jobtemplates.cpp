// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobtemplates.h"

#include "shared/manifest/edit.h"
#include "shared/manifest/manifest.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::JobTemplate)
};
} // namespace

QList<JobTemplate> jobTemplates()
{
    return {
        {u"pg-dump"_s, Words::tr("PostgreSQL dump"),
         Words::tr("Dumps one database every night and keeps two weeks of them.")},
        {u"mysql-dump"_s, Words::tr("MySQL or MariaDB dump"),
         Words::tr("Dumps one database every night and keeps two weeks of them.")},
        {u"restic-backup"_s, Words::tr("Backup with restic"),
         Words::tr("Backs up directories every night and thins out old snapshots.")},
        {u"borg-backup"_s, Words::tr("Backup with Borg"),
         Words::tr("Backs up directories every night and thins out old archives.")},
        {u"rsync-mirror"_s, Words::tr("Copy with rsync"),
         Words::tr("Keeps a copy of a directory on another machine, brought up to date every hour.")},
        {u"log-cleanup"_s, Words::tr("Clean up logs"),
         Words::tr("Compresses logs after a week and deletes them after three months.")},
        {u"certificate-renewal"_s, Words::tr("Renew certificates"),
         Words::tr(
             "Lets certbot renew TLS certificates that are near their end, and reloads the web server.")},
        {u"http-check"_s, Words::tr("Check a web page"),
         Words::tr("Asks an address every five minutes and tells when it does not answer well, and when it "
                   "does again.")},
        {u"disk-space"_s, Words::tr("Check disk space"),
         Words::tr("Fails, and so alerts, when a file system is nearly full.")},
        {u"report-by-mail"_s, Words::tr("Report by mail"),
         Words::tr("Makes a report on working days and mails it.")},
        {u"docker-prune"_s, Words::tr("Clean up Docker"),
         Words::tr("Frees the space of images and containers that nobody has used for a week.")},
        {u"git-mirror"_s, Words::tr("Mirror a Git repository"),
         Words::tr("Keeps a full copy of a repository, brought up to date every hour.")},
    };
}

QByteArray templateText(const QString &id)
{
    QFile file(u":/templates/%1.yaml"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QByteArray> jobFromTemplate(const QString &id, const QString &ns, const QString &name,
                                   const QStringList &schedule, const QString &timezone,
                                   const QString &command)
{
    QList<std::pair<QString, FieldValue>> fields{{u"metadata.name"_s, name}};
    if (schedule.size() == 1)
        fields.append({u"spec.schedule"_s, schedule.first()});
    else if (!schedule.isEmpty())
        fields.append({u"spec.schedule"_s, schedule});
    if (!timezone.isEmpty())
        fields.append({u"spec.timezone"_s, timezone});
    if (!command.isEmpty())
        fields.append({u"spec.command"_s, command});
    Result<QByteArray> text = templateText(id);
    for (const auto &[field, value] : std::as_const(fields)) {
        text = setField(*text, field, value);
        if (!text)
            return text.error();
    }
    const Manifest manifest = Manifest::parse(*text, {u"%1/%2.yaml"_s.arg(ns, name), {}});
    for (const Diagnostic &diagnostic : manifest.diagnostics()) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            return Error{Error::Code::InvalidInput, diagnostic.message};
    }
    return text;
}
} // namespace crontopus
