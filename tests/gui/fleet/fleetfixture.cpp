// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/fleet/fleetfixture.h"

#include "app/console/workspaces/openworkspace.h"
#include "tests/gui/fixture/connecting.h"
#include "tests/integration/agent/privatecron.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::test {
RealAgent::~RealAgent()
{
    stop();
}

bool RealAgent::start(const ServerProcess &server, const QString &name, const QString &labels)
{
    const QString config = m_directory.filePath(u"agent.yaml"_s);
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(
        u"agent:\n  name: %1\n  state_dir: '%2'\n  labels: {%3}\nbackend:\n  api_url: %4\n"
        "  enrollment_token: '%5'\ngit:\n  sync_interval: 3600\n"_s
            .arg(name, m_directory.filePath(u"state"_s), labels, server.url(), server.enrollmentToken())
            .toUtf8());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    // A test that crashes leaves no agent behind.
    m_agent.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_agent.setStandardOutputFile(QProcess::nullDevice());
    m_agent.setStandardErrorFile(QProcess::nullDevice());
    m_agent.start(QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-agent"), {u"run"_s, u"--config"_s, config});
    return m_agent.waitForStarted();
}

void RealAgent::stop()
{
    if (m_agent.state() == QProcess::NotRunning)
        return;
    m_agent.terminate();
    if (!m_agent.waitForFinished(10'000))
        m_agent.kill();
}

bool RealAgent::runByHand(const QString &job)
{
    const QList<QByteArray> lines = crontabText().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains("--manual") || !line.endsWith(":" + job.toUtf8()))
            continue;
        QString command = QString::fromUtf8(line).section(u' ', 5);
        // What a year the line is for is asked first.
        QProcess::execute(u"/bin/sh"_s, {u"-c"_s, command.replace(uR"(\%)"_s, u"%"_s)});
        return true;
    }
    return false;
}

std::unique_ptr<Workspace> connectTo(const ServerProcess &server, const QString &user, StateWriter &files)
{
    const auto info = connectTo(server.url(), user, ServerProcess::password());
    if (!info)
        return nullptr;
    auto workspace = openWorkspace(*info, files);
    if (!workspace) {
        qWarning("%s", qPrintable(workspace.error().text()));
        return nullptr;
    }
    return std::move(*workspace);
}

QString SimulatedMachine::path(const QString &more) const
{
    return u"/api/endpoints/%1"_s.arg(id) + more;
}

SimulatedMachine enroll(const ServerProcess &server, const QString &name, const QString &machineId)
{
    QJsonObject body{
        {u"name"_s, name}, {u"hostname"_s, name + u".example.net"_s}, {u"platform"_s, u"linux"_s}};
    if (!machineId.isEmpty())
        body[u"machine_id"_s] = machineId;
    const QJsonValue made = server.api("POST", u"/api/endpoints/enroll"_s, body, server.enrollmentToken());
    return {made[u"endpoint_id"].toInteger(), made[u"token"].toString()};
}

void report(const ServerProcess &server, const SimulatedMachine &machine, const QStringList &jobs,
            const QString &problem)
{
    QJsonArray instances;
    for (const QString &job : jobs) {
        QJsonObject instance{{u"namespace"_s, job.section(u'/', 0, 0)},
                             {u"job_name"_s, job.section(u'/', 1)},
                             {u"status"_s, problem.isEmpty() ? u"scheduled"_s : u"error"_s},
                             {u"source"_s, u"crontopus"_s}};
        if (!problem.isEmpty())
            instance[u"problem"_s] = problem;
        instances.append(instance);
    }
    server.api("POST", machine.path(u"/job-instances"_s), QJsonObject{{u"instances"_s, instances}},
               machine.token);
    server.api("POST", machine.path(u"/heartbeat"_s), QJsonObject{{u"version"_s, u"0.1.0"_s}}, machine.token);
}

bool changeDatabase(const ServerProcess &server, const QStringList &statements)
{
    const QString connection = u"fleet"_s;
    bool good = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(server.dataDir() + u"/server.db"_s);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        good = database.open() && database.transaction();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (good && !query.exec(statement)) {
                qWarning("%s", qPrintable(query.lastError().text()));
                good = false;
            }
        }
        good = good && database.commit();
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return good;
}
} // namespace crontopus::test
