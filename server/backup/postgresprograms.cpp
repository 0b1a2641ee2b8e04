// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backup/postgresprograms.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Backup)
};

Result<void> runProgram(const DatabaseUrl &url, const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return Error{Error::Code::Unsupported, Words::tr("There is no program `%1`.").arg(program),
                     Words::tr("On Debian: apt install postgresql-client")};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QMap<QString, QString> connection = url.postgresEnvironment();
    for (auto it = connection.begin(); it != connection.end(); ++it)
        environment.insert(it.key(), it.value());
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(path, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return Error{
            Error::Code::Io,
            Words::tr("%1 failed: %2")
                .arg(program, QString::fromUtf8(process.readAllStandardError().right(2000)).trimmed())};
    return {};
}
} // namespace

Result<void> dumpPostgres(const DatabaseUrl &url, const QString &path)
{
    return runProgram(url, u"pg_dump"_s,
                      {u"--format=custom"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s,
                       u"--file="_s + path});
}

Result<void> restorePostgres(const DatabaseUrl &url, const QString &path)
{
    return runProgram(url, u"pg_restore"_s,
                      {u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s, u"--single-transaction"_s,
                       u"--exit-on-error"_s,
                       u"--dbname="_s + url.postgresEnvironment().value(u"PGDATABASE"_s), path});
}
} // namespace crontopus::server
