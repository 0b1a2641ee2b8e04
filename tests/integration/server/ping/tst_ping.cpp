// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pingfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus::server;

namespace {
const QString ridA = u"5c1f4e2e-5b0e-4a53-9c0e-0a6d9e1f7f10"_s;
const QString ridB = u"7b0c6a34-3f0e-4d0a-9a53-3b3c1c8f6c1e"_s;
} // namespace

/// The ping API over HTTP, of the real server.
class TestPing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addresses_data();
    void addresses();
    void answers();
    void startAndEndAreOneRun();
    void ridPairs();
    void endWithoutRidEndsWhatGoesOn();
    void anotherRidLeavesWhatGoesOn();
    void sameRidAgainIsAnotherRun();
    void startTwiceAtOnceIsOneRun();
    void logChangesNothing();
    void states();
    void cronitorsStates();
    void pausedIsIgnored();
    void outputKeepsBothEnds();
    void createsBySlug();
    void ambiguousSlug();
    void deletedJobIsGone();
    void newKeyEndsTheOldOne();
    void senderIsKept();
    void onlyTheLatestPingsAreKept();
    void acknowledgedSurvivesAKill();
    void rateLimits();
    void metrics();

private:
    PingFixture m_server;
    QString m_uuid;
};

void TestPing::initTestCase()
{
    QVERIFY(m_server.start());
    m_uuid = m_server.makeJob(u"ops"_s, u"backup"_s);
    QCOMPARE(m_uuid.size(), 36);
}

void TestPing::addresses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QByteArray &method, const char *path, int status, const char *body) {
        QTest::addRow("%s %s", method.constData(), path)
            << method << QString::fromLatin1(path) << status << QByteArray(body);
    };
    row("GET", "/ping/UUID", 200, "OK");
    row("POST", "/ping/UUID", 200, "OK");
    row("HEAD", "/ping/UUID", 200, "");
    row("GET", "/ping/UUID/", 200, "OK");
    row("GET", "/ping/UUID//", 404, "not found");
    row("GET", "/ping//UUID", 404, "not found");
    row("GET", "/ping/UUID/start", 200, "OK");
    row("HEAD", "/ping/UUID/start", 200, "");
    row("GET", "/ping/UUID/start/", 404, "not found");
    row("GET", "/ping/UUID/fail", 200, "OK");
    row("GET", "/ping/UUID/log", 200, "OK");
    row("GET", "/ping/UUID/run", 200, "OK");
    row("GET", "/ping/UUID/complete", 200, "OK");
    row("GET", "/ping/UUID?state=fail", 200, "OK");
    row("GET", "/ping/UUID/LOG", 400, "invalid url format");
    row("GET", "/ping/UUID/ign", 404, "not found");
    row("GET", "/ping/UUID/0", 200, "OK");
    row("POST", "/ping/UUID/1", 200, "OK");
    row("GET", "/ping/UUID/007", 200, "OK");
    row("GET", "/ping/UUID/255", 200, "OK");
    row("GET", "/ping/UUID/256", 400, "invalid url format");
    row("GET", "/ping/UUID/99999999999999999999999", 400, "invalid url format");
    row("GET", "/ping/UUID/-1", 404, "not found");
    row("GET", "/ping/UUID/1.0", 404, "not found");
    row("GET", "/ping/UUID/1/2", 404, "not found");
    row("GET", "/ping/UPPER", 404, "not found");
    row("GET", "/ping/BRACES", 404, "not found");
    row("GET", "/ping/PLAIN", 404, "not found");
    row("GET", "/ping/00000000-0000-0000-0000-000000000000", 404, "not found");
    row("GET", "/ping/00000000-0000-0000-0000-000000000000/256", 404, "not found");
    row("GET", "/ping/no-such-thing", 404, "not found");
    row("GET", "/ping/", 404, "not found");
    row("GET", "/ping/a/b/c/d", 404, "not found");
    row("GET", "/ping/UUID%20", 404, "not found");
    row("GET", "/ping/%C3%A4/%C3%A4", 404, "not found");
    row("PUT", "/ping/UUID", 405, "This address does not take PUT.");
    row("DELETE", "/ping/UUID/start", 405, "This address does not take DELETE.");
    row("GET", "/ping/UUID?rid=5c1f4e2e-5b0e-4a53-9c0e-0a6d9e1f7f10", 200, "OK");
    row("GET", "/ping/UUID?rid=5C1F4E2E5B0E4A539C0E0A6D9E1F7F10", 200, "OK");
    row("GET", "/ping/UUID?rid=", 400, "invalid uuid format");
    row("GET", "/ping/UUID/start?rid=5c1f4e2e", 400, "invalid uuid format");
    row("GET", "/ping/UUID?rid=5c1f4e2e-5b0e-4a53-9c0e-0a6d9e1f7f1g", 400, "invalid uuid format");
    row("GET", "/ping/UUID?create=1", 200, "OK");
    row("GET", "/ping/KEY/backup", 200, "OK");
    row("POST", "/ping/KEY/backup", 200, "OK");
    row("HEAD", "/ping/KEY/backup/fail", 200, "");
    row("GET", "/ping/KEY/backup/", 404, "not found");
    row("GET", "/ping/KEY/backup/start", 200, "OK");
    row("GET", "/ping/KEY/backup/log", 200, "OK");
    row("GET", "/ping/KEY/backup/0", 200, "OK");
    row("GET", "/ping/KEY/backup/256", 400, "invalid url format");
    row("GET", "/ping/KEY/backup/start/", 404, "not found");
    row("GET", "/ping/KEY/backup/nonsense", 404, "not found");
    row("GET", "/ping/KEY/Backup", 400, "invalid url format");
    row("GET", "/ping/KEY/BACKUP/start", 400, "invalid url format");
    row("GET", "/ping/KEY/other", 404, "not found");
    row("GET", "/ping/KEY/other?create=0", 404, "not found");
    row("GET", "/ping/KEY/other?create=01", 404, "not found");
    row("GET", "/ping/KEY/other?create=true", 404, "not found");
    row("GET", "/ping/KEY/other?create=", 404, "not found");
    row("GET", "/ping/KEY/other/256?create=1", 400, "invalid url format");
    row("GET", "/ping/KEY/other?create=1&rid=x", 400, "invalid uuid format");
    row("GET", "/ping/KEY/other", 404, "not found"); // nothing was made by the two before
    row("GET", "/ping/KEY/ba%2fckup", 400, "");      // no valid address at all
    row("GET", "/ping/KEY/ba+ckup?create=1", 404, "not found");
    row("GET", "/ping/0123456789abcdefABCDEF/backup?create=1", 404, "not found");
}

void TestPing::addresses()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QString plain = m_uuid;
    plain.remove(u'-');
    path.replace(u"UUID"_s, m_uuid)
        .replace(u"UPPER"_s, m_uuid.toUpper())
        .replace(u"KEY"_s, m_server.pingKey());
    path.replace(u"BRACES"_s, u"%7B"_s + m_uuid + u"%7D"_s).replace(u"PLAIN"_s, plain);
    const Seen seen = m_server.ask(method, path);
    QCOMPARE(seen.status, status);
    if (status == 400 && body.isEmpty())
        return;
    QCOMPARE(seen.body, body);
    QVERIFY(seen.headers["content-type"].startsWith("text/plain"));
}

void TestPing::answers()
{
    for (const QByteArray &method : {"GET"_ba, "POST"_ba, "HEAD"_ba}) {
        const Seen seen = m_server.ask(method, u"/ping/"_s + m_uuid);
        QCOMPARE(seen.headers["access-control-allow-origin"], "*");
        QCOMPARE(seen.headers["ping-body-limit"], "10000");
        QVERIFY(seen.headers["cache-control"].contains("no-store"));
        QVERIFY(seen.headers["cache-control"].contains("no-cache"));
        QCOMPARE(seen.headers["content-length"], "2");
    }
    const Seen large = m_server.ask("POST", u"/ping/"_s + m_uuid,
                                    {u"-H"_s, u"Content-Length: 99000000"_s, u"--data-raw"_s, u"x"_s});
    QCOMPARE(large.status, 413);
    QCOMPARE(large.headers["content-type"], "text/plain");
}

void TestPing::startAndEndAreOneRun()
{
    const QString uuid = m_server.makeJob(u"ops"_s, u"pair"_s);
    m_server.ask("GET", u"/ping/"_s + uuid + u"/start"_s);
    auto runs = m_server.runs(u"pair"_s);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"status"].toString(), u"running"_s);
    QCOMPARE(runs[0][u"trigger"].toString(), u"ping"_s);
    QVERIFY(runs[0][u"finished_at"].isNull());
    QTest::qWait(1100);
    m_server.ask("POST", u"/ping/"_s + uuid + u"/3"_s, {u"--data-raw"_s, u"it broke"_s});
    runs = m_server.runs(u"pair"_s);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"status"].toString(), u"failure"_s);
    QCOMPARE(runs[0][u"exit_code"].toInt(), 3);
    QCOMPARE(runs[0][u"duration"].toInt(), 1);
    QCOMPARE(runs[0][u"output"].toString(), u"it broke"_s);
    m_server.ask("GET", u"/ping/"_s + uuid);
    runs = m_server.runs(u"pair"_s);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0][u"status"].toString(), u"success"_s);
    QVERIFY(runs[0][u"exit_code"].isNull());
    QCOMPARE(m_server.kinds(u"pair"_s), (QStringList{u"start"_s, u"fail"_s, u"success"_s}));
}

void TestPing::ridPairs()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"rids"_s);
    m_server.ask("GET", base + u"/start?rid="_s + ridA);
    // Another run's success leaves what goes on.
    m_server.ask("GET", base + u"?rid="_s + ridB);
    auto runs = m_server.runs(u"rids"_s);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0][u"status"].toString(), u"success"_s);
    QCOMPARE(runs[1][u"status"].toString(), u"running"_s);
    QTest::qWait(1100);
    // The rid in another spelling is the same one.
    m_server.ask("GET", base + u"?rid="_s + ridA.toUpper());
    runs = m_server.runs(u"rids"_s);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[1][u"status"].toString(), u"success"_s);
    QCOMPARE(runs[1][u"duration"].toInt(), 1);
    // Two at once, which end in the order in which they began.
    m_server.ask("GET", base + u"/start?rid="_s + ridA);
    m_server.ask("GET", base + u"/start?rid="_s + ridB);
    m_server.ask("GET", base + u"/0?rid="_s + ridA);
    m_server.ask("GET", base + u"/1?rid="_s + ridB);
    runs = m_server.runs(u"rids"_s);
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs[0][u"status"].toString(), u"failure"_s);
    QCOMPARE(runs[1][u"status"].toString(), u"success"_s);
    // Another job may use the same.
    const QString other = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"other-rids"_s);
    m_server.ask("GET", other + u"/start?rid="_s + ridA);
    QCOMPARE(m_server.runs(u"other-rids"_s).size(), 1);
}

void TestPing::endWithoutRidEndsWhatGoesOn()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"clears"_s);
    m_server.ask("GET", base + u"/start?rid="_s + ridA);
    m_server.ask("GET", base + u"/fail"_s);
    auto runs = m_server.runs(u"clears"_s);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"status"].toString(), u"failure"_s);
    // Nothing goes on any more, so this is a run of its own.
    m_server.ask("GET", base);
    QCOMPARE(m_server.runs(u"clears"_s).size(), 2);
}

void TestPing::anotherRidLeavesWhatGoesOn()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"leaves"_s);
    m_server.ask("GET", base + u"/start?rid="_s + ridA);
    m_server.ask("GET", base + u"?rid="_s + ridB);
    m_server.ask("GET", base); // ends A
    auto runs = m_server.runs(u"leaves"_s);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[1][u"status"].toString(), u"success"_s);
    // A failure is everybody's.
    m_server.ask("GET", base + u"/start?rid="_s + ridA);
    m_server.ask("GET", base + u"/fail?rid="_s + ridB);
    m_server.ask("GET", base);
    QCOMPARE(m_server.runs(u"leaves"_s).size(), 5);
}

void TestPing::sameRidAgainIsAnotherRun()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"same-rid"_s);
    for (int i = 0; i < 3; ++i) {
        m_server.ask("GET", base + u"/start?rid="_s + ridA);
        m_server.ask("GET", base + u"?rid="_s + ridA);
    }
    m_server.ask("GET", base + u"?rid="_s + ridA);
    const auto runs = m_server.runs(u"same-rid"_s);
    QCOMPARE(runs.size(), 4);
    for (const QJsonObject &run : runs)
        QCOMPARE(run[u"status"].toString(), u"success"_s);
}

void TestPing::startTwiceAtOnceIsOneRun()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"twice"_s);
    m_server.ask("GET", base + u"/start"_s);
    m_server.ask("GET", base + u"/start"_s);
    m_server.ask("GET", base);
    const auto runs = m_server.runs(u"twice"_s);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"status"].toString(), u"success"_s);
}

void TestPing::logChangesNothing()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"logs"_s);
    m_server.ask("POST", base + u"/log"_s, {u"--data-raw"_s, u"half way"_s});
    QCOMPARE(m_server.runs(u"logs"_s).size(), 0);
    QCOMPARE(m_server.ping(u"ops"_s, u"logs"_s)[u"state"].toString(), u"new"_s);
    QVERIFY(m_server.ping(u"ops"_s, u"logs"_s)[u"last_ping_at"].isNull());
    QCOMPARE(m_server.kinds(u"logs"_s), QStringList{u"log"_s});
    m_server.ask("GET", base + u"/7?rid="_s + ridA);
    const QJsonObject list = m_server.api("GET", u"/api/jobs/ops/logs/pings"_s);
    QCOMPARE(list[u"total"].toInt(), 2);
    const QJsonObject end = list[u"pings"][0].toObject(), log = list[u"pings"][1].toObject();
    QCOMPARE(log[u"kind"].toString(), u"log"_s);
    QCOMPARE(log[u"output"].toString(), u"half way"_s);
    QVERIFY(log[u"run_id"].isNull() && log[u"exit_code"].isNull() && log[u"rid"].isNull());
    QCOMPARE(end[u"kind"].toString(), u"fail"_s);
    QCOMPARE(end[u"exit_code"].toInt(), 7);
    QCOMPARE(end[u"rid"].toString(), ridA);
    QCOMPARE(end[u"run_id"].toInteger(), m_server.runs(u"logs"_s).first()[u"id"].toInteger());
}

void TestPing::states()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"states"_s);
    const auto state = [&] { return m_server.ping(u"ops"_s, u"states"_s)[u"state"].toString(); };
    QCOMPARE(state(), u"new"_s);
    m_server.ask("GET", base);
    QCOMPARE(state(), u"up"_s);
    QVERIFY(!m_server.ping(u"ops"_s, u"states"_s)[u"last_ping_at"].toString().isEmpty());
    m_server.ask("GET", base + u"/fail"_s);
    QCOMPARE(state(), u"down"_s);
    m_server.ask("GET", base + u"/start"_s);
    QCOMPARE(state(), u"down"_s);
    m_server.ask("GET", base + u"/0"_s);
    QCOMPARE(state(), u"up"_s);
}

void TestPing::cronitorsStates()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"telemetry"_s);
    m_server.ask("GET", base + u"?state=run"_s);
    m_server.ask("GET", base + u"?state=complete"_s);
    m_server.ask("GET", base + u"?state=fail"_s);
    m_server.ask("GET", base + u"/start?state=fail"_s); // the path has said it
    QCOMPARE(m_server.kinds(u"telemetry"_s), (QStringList{u"start"_s, u"success"_s, u"fail"_s, u"start"_s}));
}

void TestPing::pausedIsIgnored()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"halted"_s);
    m_server.ask("GET", base);
    m_server.api("PUT", u"/api/jobs/ops/halted"_s, {{u"paused"_s, true}});
    QCOMPARE(m_server.ask("GET", base + u"/fail"_s).body, "OK");
    QCOMPARE(m_server.ping(u"ops"_s, u"halted"_s)[u"state"].toString(), u"paused"_s);
    QCOMPARE(m_server.runs(u"halted"_s).size(), 1);
    QCOMPARE(m_server.kinds(u"halted"_s), (QStringList{u"success"_s, u"ign"_s}));
    m_server.api("PUT", u"/api/jobs/ops/halted"_s, {{u"paused"_s, false}});
    QCOMPARE(m_server.ping(u"ops"_s, u"halted"_s)[u"state"].toString(), u"up"_s);
}

void TestPing::outputKeepsBothEnds()
{
    const QString base = u"/ping/"_s + m_server.makeJob(u"ops"_s, u"output"_s);
    QTemporaryDir directory;
    const auto send = [&](const QByteArray &body) {
        QFile file(directory.filePath(u"log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(body);
        file.close();
        QCOMPARE(m_server.ask("POST", base, {u"--data-binary"_s, u'@' + file.fileName()}).status, 200);
    };
    send("first" + QByteArray(3'000'000, 'x') + "last");
    QJsonObject run = m_server.runs(u"output"_s).first();
    QCOMPARE(run[u"output_head"].toString().size(), 10'000);
    QVERIFY(run[u"output_head"].toString().startsWith(u"first"));
    QCOMPARE(run[u"output_tail"].toString().size(), 10'000);
    QVERIFY(run[u"output_tail"].toString().endsWith(u"last"));
    QCOMPARE(run[u"output_bytes"].toInteger(), 3'000'009);
    // What is just over the limit is whole, and no character is cut.
    send("a" + QByteArray("ä").repeated(6'000));
    run = m_server.runs(u"output"_s).first();
    QCOMPARE(run[u"output_head"].toString() + run[u"output_tail"].toString(),
             QString(u'a' + QString(6'000, u'ä')));
    send(QByteArray("zero\0byte\xff", 10));
    run = m_server.runs(u"output"_s).first();
    QCOMPARE(run[u"output_head"].toString(), u"zero�byte�"_s);
}

void TestPing::createsBySlug()
{
    const QString path = u"/ping/"_s + m_server.pingKey() + u"/made_here"_s;
    QCOMPARE(m_server.ask("GET", path).status, 404);
    const Seen made = m_server.ask("GET", path + u"?create=1"_s);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.body, "Created");
    QCOMPARE(made.headers["ping-body-limit"], "10000");
    QCOMPARE(made.headers["access-control-allow-origin"], "*");
    QCOMPARE(m_server.ask("GET", path + u"?create=1"_s).body, "OK");
    QCOMPARE(m_server.ask("GET", path + u"/start"_s).body, "OK");
    QCOMPARE(m_server.runs(u"made_here"_s).size(), 3);
    QCOMPARE(m_server.runs(u"made_here"_s).first()[u"namespace"].toString(), u"default"_s);
}

void TestPing::ambiguousSlug()
{
    const QString path = u"/ping/"_s + m_server.pingKey() + u"/twin"_s;
    m_server.makeJob(u"ops"_s, u"twin"_s);
    QCOMPARE(m_server.ask("GET", path).status, 200);
    const QString other = m_server.makeJob(u"web"_s, u"twin"_s);
    const Seen seen = m_server.ask("GET", path + u"/start?create=1"_s);
    QCOMPARE(seen.status, 409);
    QCOMPARE(seen.body, "ambiguous slug");
    QCOMPARE(m_server.ask("GET", u"/ping/"_s + other).status, 200);
    m_server.api("DELETE", u"/api/jobs/web/twin"_s);
    QCOMPARE(m_server.ask("GET", path).status, 200);
    // Of a job that an agent runs.
    m_server.api("POST", u"/api/jobs"_s,
                 {{u"name"_s, u"agents"_s},
                  {u"namespace"_s, u"default"_s},
                  {u"schedule"_s, u"@daily"_s},
                  {u"command"_s, u"true"_s}});
    QCOMPARE(m_server.ask("GET", u"/ping/"_s + m_server.pingKey() + u"/agents?create=1"_s).status, 409);
}

void TestPing::deletedJobIsGone()
{
    const QString uuid = m_server.makeJob(u"ops"_s, u"doomed"_s);
    QCOMPARE(m_server.ask("GET", u"/ping/"_s + uuid).status, 200);
    m_server.api("DELETE", u"/api/jobs/ops/doomed"_s);
    QCOMPARE(m_server.ask("GET", u"/ping/"_s + uuid).status, 404);
    // The same job again is the same check.
    QCOMPARE(m_server.makeJob(u"ops"_s, u"doomed"_s), uuid);
    QCOMPARE(m_server.ask("GET", u"/ping/"_s + uuid).status, 200);
}

void TestPing::newKeyEndsTheOldOne()
{
    const QString old = m_server.pingKey();
    const QString key = m_server.api("POST", u"/api/tenant/ping-key"_s)[u"ping_key"].toString();
    QCOMPARE(m_server.ask("GET", u"/ping/%1/backup"_s.arg(old)).status, 404);
    QCOMPARE(m_server.ask("GET", u"/ping/%1/backup"_s.arg(key)).status, 200);
}

void TestPing::senderIsKept()
{
    const QString uuid = m_server.makeJob(u"ops"_s, u"sender"_s);
    m_server.ask("POST", u"/ping/"_s + uuid + u"/log"_s,
                 {u"-A"_s, QString(300, u'a'), u"-H"_s, u"X-Forwarded-For: 192.0.2.7"_s});
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sender"_s);
        database.setDatabaseName(m_server.databasePath());
        QVERIFY(database.open());
        QSqlQuery query(u"SELECT user_agent, address, method FROM pings JOIN ping_checks ON id = check_id "
                        "WHERE job_name = 'sender'"_s,
                        database);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), QString(200, u'a'));
        QCOMPARE(query.value(1).toString(), u"127.0.0.1"_s); // no proxy is trusted
        QCOMPARE(query.value(2).toString(), u"POST"_s);
    }
    QSqlDatabase::removeDatabase(u"sender"_s);
}

void TestPing::onlyTheLatestPingsAreKept()
{
    const QString uuid = m_server.makeJob(u"ops"_s, u"chatty"_s);
    const QString url = m_server.url(u"/ping/%1/log?n=[1-205]"_s.arg(uuid));
    QCOMPARE(runProgram(u"curl"_s, {u"-fsS"_s, u"-o"_s, u"/dev/null"_s, url}).exitCode, 0);
    QCOMPARE(m_server.kinds(u"chatty"_s).size(), 105);
}

void TestPing::acknowledgedSurvivesAKill()
{
    const QString uuid = m_server.makeJob(u"ops"_s, u"durable"_s);
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(m_server.ask("GET", u"/ping/"_s + uuid).body, "OK");
        m_server.kill();
        QVERIFY(m_server.start());
        QCOMPARE(m_server.runs(u"durable"_s).size(), i);
    }
}

void TestPing::rateLimits()
{
    PingFixture limited{QStringList()};
    QVERIFY(limited.start());
    const QString known = limited.makeJob(u"ops"_s, u"known"_s),
                  other = limited.makeJob(u"ops"_s, u"other"_s);
    const auto status = [&](const QString &path) { return limited.ask("GET", path).status; };
    QCOMPARE(status(u"/ping/"_s + known), 200);
    const QString none = limited.url(u"/ping/00000000-0000-0000-0000-000000000[000-149]"_s);
    const QByteArray answers =
        runProgram(u"curl"_s, {u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code} "_s, none}).output;
    QCOMPARE(answers.count("404 "), 100);
    QCOMPARE(answers.count("429 "), 50);
    const Seen refused = limited.ask("GET", u"/ping/00000000-0000-0000-0000-000000000000"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers["retry-after"].toInt() > 0);
    QVERIFY(refused.headers["content-type"].startsWith("text/plain"));
    // Known ones go on, each with a limit of its own.
    QCOMPARE(status(u"/ping/"_s + known), 200);
    const QByteArray many =
        runProgram(u"curl"_s, {u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code} "_s,
                               limited.url(u"/ping/%1?n=[1-120]"_s.arg(known))})
            .output;
    QCOMPARE(many.count("200 "), 98);
    QCOMPARE(status(u"/ping/"_s + known), 429);
    Q_UNUSED(other)
}

void TestPing::metrics()
{
    const Seen seen = m_server.ask("GET", u"/metrics"_s);
    QCOMPARE(seen.status, 200);
    const Finished check = runProgram(u"promtool"_s, {u"check"_s, u"metrics"_s}, {}, seen.body);
    if (check.exitCode < 0)
        QSKIP("needs promtool");
    QVERIFY2(check.exitCode == 0 && check.output.trimmed().isEmpty(), check.output.constData());
    for (const QByteArray &name : {"crontopus_http_requests_total{"_ba,
                                   "crontopus_http_request_duration_seconds_bucket{"_ba,
                                   "crontopus_http_connections "_ba,
                                   "crontopus_http_connections_total "_ba,
                                   "crontopus_http_connections_refused_total "_ba,
                                   "crontopus_http_requests_refused_total "_ba,
                                   "crontopus_checkins_stored_total "_ba,
                                   "crontopus_db_commits_total "_ba,
                                   "crontopus_db_writes_total "_ba,
                                   "crontopus_db_write_failures_total "_ba,
                                   "crontopus_db_writes_waiting "_ba,
                                   "crontopus_event_polls "_ba,
                                   "crontopus_command_polls "_ba,
                                   "process_cpu_seconds_total "_ba,
                                   "process_resident_memory_bytes "_ba,
                                   "process_virtual_memory_bytes "_ba,
                                   "process_start_time_seconds "_ba,
                                   "process_open_fds "_ba,
                                   "process_max_fds "_ba,
                                   "crontopus_build_info{version="_ba})
        QVERIFY2(seen.body.contains('\n' + name), name.constData());
    const auto figure = [](const Seen &metrics, const QByteArray &name) {
        const qsizetype at = metrics.body.indexOf('\n' + name + ' ');
        return metrics.body.sliced(at + name.size() + 2).split('\n').first().toDouble();
    };
    const double now = double(QDateTime::currentSecsSinceEpoch());
    QVERIFY(std::abs(figure(seen, "process_start_time_seconds") - now) < 300);
    QVERIFY(figure(seen, "process_resident_memory_bytes") > 1e6);
    QVERIFY(figure(seen, "process_open_fds") > 5);
    m_server.ask("GET", u"/ping/"_s + m_uuid);
    const Seen after = m_server.ask("GET", u"/metrics"_s);
    QCOMPARE(figure(after, "crontopus_checkins_stored_total"),
             figure(seen, "crontopus_checkins_stored_total") + 1);
    for (const QByteArray &secret : {"backup"_ba, "ann"_ba, m_uuid.toLatin1(), m_server.pingKey().toLatin1()})
        QVERIFY2(!after.body.contains(secret), secret.constData());
}

QTEST_GUILESS_MAIN(TestPing)
#include "tst_ping.moc"
