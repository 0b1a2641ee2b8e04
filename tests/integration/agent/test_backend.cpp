// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/identity.h"
#include "agent/runner/format/spoolrecord.h"
#include "shared/store/historydb.h"
#include "shared/store/serverlink.h"
#include "tests/integration/agent/privatecron.h"
#include "tests/support/gitsandbox.h"
#include "tests/support/serverprocess.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;

/// The real agent and the real server: each test goes on where the one before ended.
class TestBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void enrollsAndSchedules();
    void reportsWhatIsScheduled();
    void deliversRuns();
    void keepsRunsWhileTheServerIsAway();
    void deliversAWeekInOrderOnce();
    void doesWhatItIsTold();
    void rotatesItsToken();
    void followsItsName();
    void setsRefusedRunsAside();
    void tellsWhatALongRunWrites();
    void staysAsItIsWhenRevoked();
    void enrollsAnew();
    void tellsNoSecrets();
    void cleanupTestCase();

private:
    [[nodiscard]] static QString manifest(const QString &name, const QString &more = {});
    void addJob(const QString &name, const QString &more = {});
    void startAgent();
    void stopAgent();
    [[nodiscard]] QByteArray agentCommand(const QStringList &arguments, int *exit = nullptr) const;
    [[nodiscard]] QString commandOf(const QString &name) const;
    void runJob(const QString &name) const;
    [[nodiscard]] QString state(const QString &file = {}) const { return m_box->path(u"state/"_s + file); }
    [[nodiscard]] ServerLink link() const { return readServerLink(state()); }
    [[nodiscard]] QJsonObject endpoint() const;
    [[nodiscard]] int runsAtServer() const;
    [[nodiscard]] EndpointIdentity identity() const
    {
        return EndpointIdentity::load(state(u"agent-token"_s)).valueOr({});
    }
    void writeConfig(const QString &enrollmentToken);

    std::unique_ptr<GitSandbox> m_box;
    std::unique_ptr<ServerProcess> m_server;
    QString m_config;
    QProcess m_agent;
    QByteArray m_log;
    QStringList m_secrets;
};

void TestBackend::initTestCase()
{
    if (const QString why = enterPrivateCron(); !why.isEmpty()) {
        qInfo("SKIP: %s", qPrintable(why));
        ::exit(77);
    }
    m_box = std::make_unique<GitSandbox>();
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->start());
    m_config = m_box->path(u"agent.yaml"_s);
    QVERIFY(installCrontab("# mine\n5 4 * * 1 /usr/bin/old-backup --all\n"));
}

void TestBackend::cleanupTestCase()
{
    stopAgent();
}

QString TestBackend::manifest(const QString &name, const QString &more)
{
    return u"apiVersion: v1\nkind: Job\nmetadata:\n  name: "_s + name +
           u"\nspec:\n  schedule: \"0 3 1 1 *\"\n  timezone: UTC\n  command: \"echo says "_s + name +
           u"\"\n"_s + more;
}

void TestBackend::addJob(const QString &name, const QString &more)
{
    m_server->api("POST", u"/api/jobs"_s,
                  QJsonObject{{u"manifest"_s, manifest(name, more)}, {u"namespace"_s, u"ops"_s}});
}

void TestBackend::writeConfig(const QString &enrollmentToken)
{
    m_secrets.append(enrollmentToken);
    m_box->write(m_config,
                 u"agent:\n  name: box\n  state_dir: '%1'\nbackend:\n  api_url: %2\n  enrollment_token: "
                 "'%3'\ngit:\n  sync_interval: 3600\n"_s.arg(state(), m_server->url(), enrollmentToken)
                     .toUtf8());
    QVERIFY(QFile::setPermissions(m_config, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

void TestBackend::startAgent()
{
    m_agent.setProcessChannelMode(QProcess::MergedChannels);
    m_agent.start(QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-agent"), {u"run"_s, u"--config"_s, m_config});
    QVERIFY(m_agent.waitForStarted());
}

void TestBackend::stopAgent()
{
    m_agent.terminate();
    if (!m_agent.waitForFinished(10'000))
        m_agent.kill();
    m_log += m_agent.readAll();
}

QByteArray TestBackend::agentCommand(const QStringList &arguments, int *exit) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-agent"),
                  arguments + QStringList{u"--config"_s, m_config});
    process.waitForFinished(30'000);
    if (exit)
        *exit = process.exitCode();
    return process.readAll();
}

/// What cron starts for it; empty when it is not scheduled.
QString TestBackend::commandOf(const QString &name) const
{
    for (const QByteArray &line : crontabText().split('\n')) {
        if (line.endsWith("# CRONTOPUS:ops/" + name.toUtf8()))
            return QString::fromUtf8(line).section(u' ', 5);
    }
    return {};
}

void TestBackend::runJob(const QString &name) const
{
    const QString command = commandOf(name);
    QVERIFY2(!command.isEmpty(),
             qPrintable(name + u" is not scheduled: "_s + QString::fromUtf8(crontabText())));
    QProcess::execute(u"/bin/sh"_s, {u"-c"_s, command});
}

QJsonObject TestBackend::endpoint() const
{
    return m_server->api("GET", u"/api/endpoints/"_s + QString::number(identity().endpointId)).toObject();
}

int TestBackend::runsAtServer() const
{
    return m_server->api("GET", u"/api/runs?limit=1"_s)[u"total"].toInt(-1);
}

void TestBackend::enrollsAndSchedules()
{
    addJob(u"hello"_s);
    writeConfig(m_server->enrollmentToken());
    startAgent();
    QTRY_VERIFY_WITH_TIMEOUT(crontabText().contains("# CRONTOPUS:ops/hello"), 20'000);
    QVERIFY(crontabText().startsWith("# mine\n5 4 * * 1 /usr/bin/old-backup --all\n"));
    QTRY_COMPARE_WITH_TIMEOUT(link().state, ServerLink::State::Connected, 10'000);
    QCOMPARE(link().endpointId, identity().endpointId);
    QCOMPARE(QFileInfo(state(u"agent-token"_s)).permissions() & 0x77, QFileDevice::Permissions());
    QTRY_VERIFY_WITH_TIMEOUT(endpoint()[u"online"].toBool(), 10'000);
    QCOMPARE(endpoint()[u"name"].toString(), u"box"_s);
    QCOMPARE(endpoint()[u"machine_id"].toString().size(), 64);
    const QByteArray status = agentCommand({u"status"_s});
    QVERIFY2(status.contains("endpoint " + QByteArray::number(identity().endpointId) + ", connected"),
             status);
}

void TestBackend::reportsWhatIsScheduled()
{
    QTRY_COMPARE_WITH_TIMEOUT(endpoint()[u"state"][u"jobs_total"].toInt(), 1, 10'000);
    QVERIFY(!endpoint()[u"state"][u"commit"].toString().isEmpty());
    const QString jobs = u"/api/endpoints/%1/jobs"_s.arg(identity().endpointId);
    // Beside ours and the one of this crontab there are those of the machine itself.
    QTRY_VERIFY_WITH_TIMEOUT(m_server->api("GET", jobs)[u"total"].toInt() >= 2, 10'000);
    QMap<QString, QJsonObject> found;
    const QJsonArray list = m_server->api("GET", jobs)[u"jobs"].toArray();
    for (const QJsonValue &job : list)
        found.insert(job[u"namespace"].toString() + u'/' + job[u"job_name"].toString(), job.toObject());
    QCOMPARE(found[u"ops/hello"_s][u"source"].toString(), u"crontopus"_s);
    QCOMPARE(found[u"ops/hello"_s][u"status"].toString(), u"scheduled"_s);
    QCOMPARE(found[u"discovered/old-backup"_s][u"original_command"].toString(),
             u"/usr/bin/old-backup --all"_s);
    // It also became a manifest that can be adopted.
    const auto status = [this] {
        int seen = 0;
        m_server->api("GET", u"/api/jobs/discovered/old-backup"_s, {}, {}, &seen);
        return seen;
    };
    QTRY_COMPARE_WITH_TIMEOUT(status(), 200, 10'000);
}

void TestBackend::deliversRuns()
{
    runJob(u"hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(runsAtServer(), 1, 10'000);
    const auto listed = [this] { return m_server->api("GET", u"/api/runs"_s)[u"runs"][0].toObject(); };
    QTRY_COMPARE_WITH_TIMEOUT(listed()[u"status"].toString(), u"success"_s, 10'000);
    const QJsonValue run =
        m_server->api("GET", u"/api/runs/"_s + QString::number(listed()[u"id"].toInteger()));
    QCOMPARE(run[u"output"].toString(), u"says hello\n"_s);
    QCOMPARE(run[u"endpoint_id"].toInteger(), identity().endpointId);
    QCOMPARE(run[u"namespace"].toString(), u"ops"_s);
    QTRY_COMPARE(link().undelivered, 0);
}

void TestBackend::keepsRunsWhileTheServerIsAway()
{
    m_server->kill();
    QTRY_COMPARE_WITH_TIMEOUT(link().state, ServerLink::State::Unreachable, 10'000);
    for (int i = 0; i < 20; ++i)
        runJob(u"hello"_s);
    const auto kept = [this] {
        const auto history = HistoryDb::open(state(u"history.db"_s), HistoryDb::Mode::ReadOnly);
        return history ? (*history)->outboxSize().valueOr(0) : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(kept(), 20, 10'000);
    QVERIFY(m_server->start());
    QTRY_COMPARE_WITH_TIMEOUT(runsAtServer(), 21, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(link().state, ServerLink::State::Connected, 30'000);
}

void TestBackend::deliversAWeekInOrderOnce()
{
    constexpr int count = 3000;
    stopAgent();
    const qint64 begin = QDateTime::currentMSecsSinceEpoch() - 7LL * 24 * 3600 * 1000;
    QSet<QString> ids;
    for (int i = 0; i < count; ++i) {
        SpoolRecord record;
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        ids.insert(id);
        record.runId = id.toStdString();
        record.jobId = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        record.ns = "ops";
        record.name = "week";
        record.endpoint = "box";
        record.startedAtMs = begin + i * 200'000LL;
        record.finishedAtMs = record.startedAtMs + 1000;
        record.outcome = SpoolRecord::Outcome::Success;
        record.hasExitCode = true;
        record.outputHead = std::string(2000, 'o');
        record.outputBytes = 2000;
        QFile file(state(u"spool/"_s + id + u".finished"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(record.serialize()));
        file.flush();
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(record.finishedAtMs),
                         QFileDevice::FileModificationTime);
    }
    startAgent();
    QTRY_VERIFY_WITH_TIMEOUT(runsAtServer() > 21, 60'000);
    m_server->kill();
    QTest::qWait(500);
    QVERIFY(m_server->start());
    QTRY_COMPARE_WITH_TIMEOUT(runsAtServer(), 21 + count, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(link().undelivered, 0, 40'000);
    // Newest first; ids were given in the order of arrival.
    qint64 lastId = std::numeric_limits<qint64>::max();
    QString lastStart;
    for (int page = 1; page <= count / 1000; ++page) {
        const QJsonArray runs =
            m_server->api("GET", u"/api/runs?job_name=week&page_size=1000&page=%1"_s.arg(page))[u"runs"]
                .toArray();
        QCOMPARE(runs.size(), 1000);
        for (const QJsonValue &run : runs) {
            QVERIFY(ids.remove(run[u"client_run_id"].toString()));
            QVERIFY(lastStart.isEmpty() || run[u"started_at"].toString() <= lastStart);
            lastStart = run[u"started_at"].toString();
            QVERIFY(run[u"id"].toInteger() < lastId);
            lastId = run[u"id"].toInteger();
        }
    }
    QVERIFY(ids.isEmpty());
}

void TestBackend::doesWhatItIsTold()
{
    const QString commands = u"/api/endpoints/%1/commands"_s.arg(identity().endpointId);
    // The repository is looked at once an hour here.
    addJob(u"late"_s);
    QTest::qWait(1500);
    QVERIFY(!crontabText().contains("ops/late"));
    m_server->api("POST", commands, QJsonObject{{u"type"_s, u"sync-now"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(crontabText().contains("# CRONTOPUS:ops/late"), 10'000);
    const auto waiting = [&] {
        return m_server->api("GET", commands + u"?timeout=0"_s, {}, identity().token)[u"commands"]
            .toArray()
            .size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 10'000);
    // The server knows where it is scheduled once the agent has said so.
    const auto triggered = [this] {
        int status = 0;
        m_server->api("POST", u"/api/jobs/ops/late/trigger"_s, {}, {}, &status);
        return status;
    };
    QTRY_COMPARE_WITH_TIMEOUT(triggered(), 202, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(crontabText().contains("--manual"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 10'000);
    QCOMPARE(crontabText().count("--manual"), 1);
}

void TestBackend::rotatesItsToken()
{
    const QString before = identity().token;
    m_secrets.append(before);
    m_server->api("POST", u"/api/endpoints/%1/commands"_s.arg(identity().endpointId),
                  QJsonObject{{u"type"_s, u"rotate-token"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(identity().token != before, 10'000);
    m_secrets.append(identity().token);
    const QString own = u"/api/endpoints/"_s + QString::number(identity().endpointId);
    const auto statusOf = [&](const QString &token) {
        int status = 0;
        m_server->api("GET", own, {}, token, &status);
        return status;
    };
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(before), 401, 10'000);
    QCOMPARE(statusOf(identity().token), 200);
    const int runs = runsAtServer();
    runJob(u"hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(runsAtServer(), runs + 1, 10'000);
    QCOMPARE(link().state, ServerLink::State::Connected);
}

void TestBackend::followsItsName()
{
    addJob(u"chosen"_s, u"  agent:\n    endpoints: [renamed]\n"_s);
    m_server->api("PATCH", u"/api/endpoints/"_s + QString::number(identity().endpointId),
                  QJsonObject{{u"name"_s, u"renamed"_s}});
    // With the next heartbeat.
    QTRY_COMPARE_WITH_TIMEOUT(identity().name, u"renamed"_s, 45'000);
    QTRY_VERIFY_WITH_TIMEOUT(crontabText().contains("# CRONTOPUS:ops/chosen"), 10'000);
}

void TestBackend::setsRefusedRunsAside()
{
    const int runs = runsAtServer();
    SpoolRecord record;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.runId = id.toStdString();
    record.jobId = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    record.ns = "ops";
    record.name = std::string(300, 'n'); // longer than the server takes
    record.endpoint = "box";
    record.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    record.finishedAtMs = record.startedAtMs + 1;
    record.outcome = SpoolRecord::Outcome::Failure;
    m_box->write(state(u"spool/"_s + id + u".tmp"_s), QByteArray::fromStdString(record.serialize()));
    QVERIFY(QFile::rename(state(u"spool/"_s + id + u".tmp"_s), state(u"spool/"_s + id + u".finished"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(link().problem.contains(u"nnn"), 10'000);
    runJob(u"hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(runsAtServer(), runs + 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(link().undelivered, 0, 40'000);
}

void TestBackend::tellsWhatALongRunWrites()
{
    const int runs = runsAtServer();
    const QString go = m_box->path(u"go"_s), more = m_box->path(u"more"_s);
    const QString command =
        u"echo early; until test -e '%1'; do sleep 0.05; done; echo more; until test -e '%2'; do sleep 0.05; "
        "done; echo late"_s.arg(more, go);
    m_server->api("POST", u"/api/jobs"_s,
                  QJsonObject{{u"name"_s, u"long"_s},
                              {u"namespace"_s, u"ops"_s},
                              {u"schedule"_s, u"0 3 1 1 *"_s},
                              {u"command"_s, command}});
    m_server->api("POST", u"/api/endpoints/%1/commands"_s.arg(identity().endpointId),
                  QJsonObject{{u"type"_s, u"sync-now"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(!commandOf(u"long"_s).isEmpty(), 10'000);
    QProcess job;
    job.start(u"/bin/sh"_s, {u"-c"_s, commandOf(u"long"_s)});
    QVERIFY(job.waitForStarted());

    const auto atServer = [this] {
        const QJsonValue listed = m_server->api("GET", u"/api/runs?job_name=long"_s)[u"runs"][0];
        return m_server->api("GET", u"/api/runs/"_s + QString::number(listed[u"id"].toInteger()));
    };
    const auto here = [this] {
        const auto history = HistoryDb::open(state(u"history.db"_s), HistoryDb::Mode::ReadOnly);
        const auto page = (*history)->page({.nameContains = u"ops/long"_s}, 0, 1);
        return page && !page->isEmpty() ? *(*history)->run(page->first().id) : RunRecord();
    };
    QTRY_COMPARE_WITH_TIMEOUT(runsAtServer(), runs + 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(atServer()[u"output"].toString(), u"early\n"_s, 10'000);
    QCOMPARE(atServer()[u"status"].toString(), u"running"_s);
    QCOMPARE(here().outputHead, QByteArray("early\n"));
    QCOMPARE(here().outcome, Outcome::Running);

    // While the server is away nothing of it waits: there will be newer, or all of it.
    m_server->kill();
    m_box->write(more, {});
    QTRY_COMPARE_WITH_TIMEOUT(here().outputHead, QByteArray("early\nmore\n"), 12'000);
    {
        const auto history = HistoryDb::open(state(u"history.db"_s), HistoryDb::Mode::ReadOnly);
        QCOMPARE((*history)->outboxSize().valueOr(-1), 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(link().state, ServerLink::State::Unreachable, 10'000);
    QVERIFY(m_server->start());
    m_box->write(go, {});
    QTRY_COMPARE_WITH_TIMEOUT(atServer()[u"status"].toString(), u"success"_s, 45'000);
    QCOMPARE(atServer()[u"output"].toString(), u"early\nmore\nlate\n"_s);
    QCOMPARE(runsAtServer(), runs + 1);
    QTRY_COMPARE_WITH_TIMEOUT(link().undelivered, 0, 40'000);
    QTRY_COMPARE_WITH_TIMEOUT(link().state, ServerLink::State::Connected, 40'000);
    QTRY_COMPARE(job.state(), QProcess::NotRunning);
}

void TestBackend::staysAsItIsWhenRevoked()
{
    const QByteArray crontab = crontabText();
    m_server->api("DELETE", u"/api/endpoints/"_s + QString::number(identity().endpointId));
    QTRY_COMPARE_WITH_TIMEOUT(link().state, ServerLink::State::Revoked, 45'000);
    const auto status = [this] { return agentCommand({u"status"_s}); };
    QTRY_VERIFY_WITH_TIMEOUT(status().contains("revoked there"), 10'000);
    QVERIFY2(status().contains("Its jobs stay as they are"), status());
    QCOMPARE(crontabText(), crontab);
    runJob(u"hello"_s);
}

void TestBackend::enrollsAnew()
{
    const int runs = runsAtServer();
    const qint64 before = identity().endpointId;
    writeConfig(m_server->enrollmentToken());
    int exit = -1;
    const QByteArray said = agentCommand({u"enroll"_s}, &exit);
    QCOMPARE(exit, 0);
    QVERIFY2(said.contains("Enrolled at"), said);
    // The same machine is the same endpoint.
    QCOMPARE(identity().endpointId, before);
    m_secrets.append(identity().token);
    QTRY_COMPARE_WITH_TIMEOUT(link().state, ServerLink::State::Connected, 45'000);
    // What ran meanwhile was kept.
    QTRY_COMPARE_WITH_TIMEOUT(runsAtServer(), runs + 1, 20'000);

    const QByteArray other = agentCommand({u"enroll"_s, u"--new-machine-id"_s}, &exit);
    QCOMPARE(exit, 0);
    QVERIFY2(identity().endpointId != before, other);
    writeConfig(u"cet_wrong"_s);
    const QByteArray refused = agentCommand({u"enroll"_s}, &exit);
    QCOMPARE(exit, 1);
    QVERIFY2(refused.contains("enrollment token"), refused);
    m_log += said + other + refused;
}

void TestBackend::tellsNoSecrets()
{
    stopAgent();
    QVERIFY(m_log.contains("Connected with"));
    m_secrets.append(identity().token);
    for (const QString &secret : std::as_const(m_secrets)) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!m_log.contains(secret.toUtf8()), m_log);
        QVERIFY(!crontabText().contains(secret.toUtf8()));
    }
    for (const QString &file : {u"status.json"_s, u"backend.json"_s, u"applied.json"_s}) {
        QFile content(state(file));
        QVERIFY2(content.open(QIODevice::ReadOnly), qPrintable(file));
        const QByteArray text = content.readAll();
        for (const QString &secret : std::as_const(m_secrets))
            QVERIFY2(!text.contains(secret.toUtf8()), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestBackend)
#include "test_backend.moc"
