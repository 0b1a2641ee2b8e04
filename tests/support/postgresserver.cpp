// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/postgresserver.h"

#include "tests/support/gitservers.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::test {
PostgresServer::PostgresServer(Commits commits) : m_commits(commits)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    if (!found.isEmpty())
        m_programs = versions.filePath(found.first() + u"/bin"_s);
}

PostgresServer::~PostgresServer()
{
    stop();
}

/// PostgreSQL refuses to run as root: then as its own user.
bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_dir.filePath(u"output"_s));
    if (::geteuid() == 0)
        process.start(u"setpriv"_s, QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s,
                                                u"--clear-groups"_s, m_programs + u'/' + program} +
                                        arguments);
    else
        process.start(m_programs + u'/' + program, arguments);
    if (process.waitForFinished(60'000) && process.exitCode() == 0)
        return true;
    QFile output(m_dir.filePath(u"output"_s));
    static_cast<void>(output.open(QIODevice::ReadOnly));
    m_problem = program + u" failed: "_s + QString::fromUtf8(output.readAll()).right(500);
    return false;
}

bool PostgresServer::control(const QStringList &arguments)
{
    return run(u"pg_ctl"_s, QStringList{u"-w"_s, u"-D"_s, m_dir.filePath(u"data"_s)} + arguments);
}

bool PostgresServer::start()
{
    if (m_programs.isEmpty()) {
        m_problem = u"PostgreSQL is not installed"_s;
        return false;
    }
    if (m_port == 0) {
        m_port = freePort();
        if (::geteuid() == 0) {
            QProcess::execute(u"chown"_s, {u"postgres:postgres"_s, m_dir.path()});
        }
        if (!run(u"initdb"_s,
                 {u"-N"_s, u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s, m_dir.filePath(u"data"_s)}))
            return false;
    }
    return control({u"-l"_s, m_dir.filePath(u"log"_s), u"-o"_s,
                    u"-p %1 -k %2 -c listen_addresses=127.0.0.1 -c fsync=%3"_s.arg(m_port).arg(
                        m_dir.path(), m_commits == Commits::Durable ? u"on"_s : u"off"_s),
                    u"start"_s});
}

void PostgresServer::stop()
{
    if (m_port > 0 && QFile::exists(m_dir.filePath(u"data/postmaster.pid"_s)))
        control({u"-m"_s, u"immediate"_s, u"stop"_s});
}

QString PostgresServer::url(const QString &name) const
{
    return u"postgresql://postgres@127.0.0.1:%1/%2"_s.arg(m_port).arg(name);
}

QString PostgresServer::makeDatabase(const QString &name)
{
    const bool made = run(u"createdb"_s, {u"-h"_s, m_dir.path(), u"-p"_s, QString::number(m_port), u"-U"_s,
                                          u"postgres"_s, name});
    return made ? url(name) : QString();
}
} // namespace crontopus::test
