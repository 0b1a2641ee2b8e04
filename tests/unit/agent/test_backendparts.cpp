// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/backend.h"
#include "agent/backend/commandpoll.h"
#include "agent/backend/delivery.h"
#include "agent/backend/identity.h"
#include "agent/backend/liveoutput.h"
#include "agent/backend/machineid.h"
#include "agent/backend/patience.h"
#include "agent/backend/reporter.h"
#include "shared/base/files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QPromise>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace std::chrono_literals;

namespace {
/// Answers each path the same, at once; says what was asked.
class Answers final : public QTcpServer
{
public:
    Answers()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    [[nodiscard]] ApiAddress address() const { return *ApiAddress::parse(url()); }

    QHash<QString, std::pair<int, QByteArray>> answers; ///< by the end of the path
    QStringList asked;
    QList<QByteArray> bodies;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &text = m_received[socket];
        text += socket->readAll();
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : text.left(end).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (text.size() < end + 4 + length)
            return;
        const QString path = QString::fromLatin1(text.split(' ').value(1)).section(u'?', 0, 0);
        bodies.append(text.mid(end + 4, length));
        m_received.remove(socket);
        asked.append(path);
        std::pair<int, QByteArray> answer{404, "{}"};
        for (auto each = answers.cbegin(); each != answers.cend(); ++each) {
            if (path.endsWith(each.key()))
                answer = each.value();
        }
        socket->write("HTTP/1.1 " + QByteArray::number(answer.first) +
                      " x\r\nContent-Type: application/json\r\n"
                      "Connection: close\r\nContent-Length: " +
                      QByteArray::number(answer.second.size()) + "\r\n\r\n" + answer.second);
        socket->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_received;
};

RunRecord running(const QString &name)
{
    RunRecord run;
    run.runId = QUuid::createUuid();
    run.jobId = QUuid::createUuid();
    run.jobName = name;
    run.ns = u"ops"_s;
    run.startedAt = QDateTime::currentDateTimeUtc();
    return run;
}

QByteArray oneCommand(const QByteArray &created, const QByteArray &type = "sync-now")
{
    return R"({"commands":[{"id":1,"type":")" + type + R"(","created_at":")" + created + R"("}]})";
}
} // namespace

class TestBackendParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsNoLessThanItIsAsked();
    void waitsLongerEachTime();
    void knowsAMachineByItsHash();
    void keepsItsIdentityPrivate();
    void readsTheHostedAgentsToken();
    void leavesOutWhatARunHasNot();
    void doesACommandOnce();
    void doesNotSpin();
    void keepsItsTokenWhenThereIsNoNewOne();
    void tellsSoonWhatChangedMeanwhile();
    void tellsTheNewestOutputNowAndThen();
    void tellsNoOutputWhereARunWouldBecomeTwo();
};

void TestBackendParts::waitsNoLessThanItIsAsked()
{
    QSet<qint64> waits;
    for (int i = 0; i < 300; ++i) {
        Patience patience;
        const auto wait = patience.failed(60s);
        QVERIFY(wait >= 60s && wait <= 66s);
        waits.insert(wait.count());
    }
    QVERIFY(waits.size() > 100);
}

void TestBackendParts::waitsLongerEachTime()
{
    Patience patience;
    for (const Patience::milliseconds wanted :
         {2000ms, 4000ms, 8000ms, 16000ms, 32000ms, 64000ms, 128000ms, 256000ms, 300000ms, 300000ms}) {
        const auto wait = patience.failed();
        QVERIFY(wait >= wanted * 9 / 10 && wait <= wanted * 11 / 10);
    }
    patience.succeeded();
    QVERIFY(patience.failed() <= 2200ms);
}

void TestBackendParts::knowsAMachineByItsHash()
{
    const QTemporaryDir dir;
    const QString system = machineId(dir.path());
    QVERIFY(writeFileAtomically(dir.filePath(u"machine-id"_s), " ABCdef\n"));
    QCOMPARE(machineId(dir.path()).toLatin1(),
             QCryptographicHash::hash("abcdef", QCryptographicHash::Sha256).toHex());
    const auto made = makeMachineId(dir.path());
    QVERIFY(made);
    QVERIFY(*made != system);
    QCOMPARE(machineId(dir.path()), *made);
}

void TestBackendParts::keepsItsIdentityPrivate()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"new/agent-token"_s);
    EndpointIdentity identity;
    identity.endpointId = 7;
    identity.token = u"ep_x"_s;
    identity.labels.insert(u"role"_s, u"web"_s);
    QVERIFY(identity.save(path));
    QCOMPARE(QFile::permissions(path) & 0x77, QFileDevice::Permissions());
    const auto loaded = EndpointIdentity::load(path);
    QVERIFY(loaded);
    QVERIFY(*loaded == identity);
    QVERIFY(!EndpointIdentity::load(dir.filePath(u"none"_s)));
}

void TestBackendParts::readsTheHostedAgentsToken()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"agent-token"_s);
    QVERIFY(writeFileAtomically(path, R"({"agent_id": "12", "token": "ep_old"})"));
    const auto loaded = EndpointIdentity::load(path);
    QVERIFY(loaded);
    QCOMPARE(loaded->endpointId, 12);
    QVERIFY(writeFileAtomically(path, R"({"agent_id": 12, "tokens": "ep_secret"})"));
    const auto broken = EndpointIdentity::load(path);
    QVERIFY(!broken);
    QVERIFY(!broken.error().text().contains(u"ep_secret"));
}

void TestBackendParts::leavesOutWhatARunHasNot()
{
    RunRecord run;
    run.runId = QUuid::createUuid();
    run.jobName = u"a"_s;
    run.ns = u"ops"_s;
    run.startedAt = QDateTime::fromMSecsSinceEpoch(1'000'120, Qt::UTC);
    QJsonObject entry = batchEntry(run);
    QCOMPARE(entry[u"client_run_id"_s].toString(), run.runId.toString(QUuid::WithoutBraces));
    QCOMPARE(entry[u"status"_s].toString(), u"running"_s);
    QCOMPARE(entry[u"started_at"_s].toString(), u"1970-01-01T00:16:40.120Z"_s);
    QVERIFY(entry[u"finished_at"_s].isNull() && entry[u"job_id"_s].isNull());
    run.outputHead = QByteArray(100'000, 'x');
    run.outputBytes = 100'000;
    entry = batchEntry(run);
    QVERIFY(entry[u"output_head"_s].toString().size() <= 65'536);
}

/// A server that was set up anew counts its commands from 1 again.
void TestBackendParts::doesACommandOnce()
{
    const QTemporaryDir dir;
    Answers server;
    server.answers[u"/commands"_s] = {200, oneCommand("2026-03-01T04:00:00Z")};
    server.answers[u"/ack"_s] = {200, "{}"};
    int done = 0;
    const auto perform = [&done](const ServerCommand &) {
        ++done;
        return ready<void>({});
    };
    ApiClient client(server.address());
    {
        CommandPoll poll(client, dir.filePath(u"seen"_s), perform);
        poll.start(1);
        QTRY_VERIFY(server.asked.filter(u"/ack"_s).size() >= 2);
        QCOMPARE(done, 1);
    }
    CommandPoll after(client, dir.filePath(u"seen"_s), perform);
    const auto acknowledged = server.asked.filter(u"/ack"_s).size();
    after.start(1);
    QTRY_VERIFY(server.asked.filter(u"/ack"_s).size() > acknowledged);
    QCOMPARE(done, 1);
    server.answers[u"/commands"_s] = {200, oneCommand("2026-04-01T04:00:00Z")};
    QTRY_COMPARE(done, 2);
}

void TestBackendParts::doesNotSpin()
{
    const QTemporaryDir dir;
    Answers server;
    ApiClient client(server.address());
    CommandPoll poll(client, dir.filePath(u"seen"_s), [](const ServerCommand &) { return ready<void>({}); });
    for (const QByteArray &commands : {QByteArray("{}"), oneCommand("2026-03-01T04:00:00Z")}) {
        server.answers[u"/commands"_s] = {200, commands};
        server.answers[u"/ack"_s] = {403, "{}"};
        server.asked.clear();
        poll.start(1);
        QTest::qWait(2500);
        const auto polls = server.asked.filter(u"/commands"_s).size() - server.asked.filter(u"/ack"_s).size();
        QVERIFY2(polls >= 2 && polls <= 4, qPrintable(QString::number(polls)));
    }
}

void TestBackendParts::tellsSoonWhatChangedMeanwhile()
{
    Answers server;
    for (const QString &path : {u"/heartbeat"_s, u"/job-instances"_s, u"/discovered-jobs"_s})
        server.answers[path] = {200, "{}"};
    ApiClient client(server.address());
    Reporter reporter(client);
    reporter.start(7, {});
    QCoreApplication::processEvents();
    QVERIFY(server.asked.isEmpty()); // the heartbeat is under way
    AgentStatus status;
    status.commit = u"c0ffee"_s;
    reporter.setStatus(status);
    const auto beats = [&server] { return server.asked.filter(u"heartbeat"_s).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(beats(), 2, 10'000);
    QVERIFY(server.bodies.constLast().contains("c0ffee"));
}

void TestBackendParts::tellsTheNewestOutputNowAndThen()
{
    const QTemporaryDir dir;
    const auto history = HistoryDb::open(dir.filePath(u"history.db"_s), HistoryDb::Mode::ReadWrite);
    QVERIFY(history);
    QList<RunRecord> runs{running(u"a"_s), running(u"b"_s), running(u"silent"_s)};
    QVERIFY((*history)->store(runs));
    const auto write = [&](int which, const QByteArray &output) {
        runs[which].outputHead = output;
        runs[which].outputBytes = output.size();
        return (*history)->storeOutputs({runs[which]}).valueOr(0) == 1;
    };
    Answers server;
    server.answers[u"/batch"_s] = {200, R"({"results":[]})"};
    ApiClient client(server.address());
    LiveOutput live(client, [&history] { return history->get(); });
    const auto sent = [&server](qsizetype which) {
        QMap<QString, QString> outputs;
        const QJsonArray list = QJsonDocument::fromJson(server.bodies.value(which))[u"runs"].toArray();
        for (const QJsonValue &run : list) {
            if (run[u"status"].toString() == u"running")
                outputs.insert(run[u"job_name"].toString(), run[u"output_head"].toString());
        }
        return outputs;
    };
    using Outputs = QMap<QString, QString>;
    QVERIFY(write(0, "1"));
    QVERIFY(write(1, "1"));
    live.wake(); // stopped
    QTest::qWait(100);
    QVERIFY(server.asked.isEmpty());
    live.start(1);
    QTRY_COMPARE(sent(0), Outputs({{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}}));
    for (const char *output : {"12", "123", "1234"}) {
        QVERIFY(write(0, output));
        live.wake();
        QTest::qWait(1200);
    }
    QCOMPARE(server.asked.size(), 1);
    server.answers[u"/batch"_s] = {422, "{}"};
    QTRY_COMPARE_WITH_TIMEOUT(server.asked.size(), 2, 4000);
    QCOMPARE(sent(1), Outputs({{u"a"_s, u"1234"_s}}));
    // What was refused is not sent again, nor what has ended.
    QVERIFY(write(1, "ended meanwhile"));
    runs[1].outcome = Outcome::Success;
    runs[1].finishedAt = runs[1].startedAt.addSecs(1);
    QVERIFY((*history)->store({runs[1]}));
    live.wake();
    QTest::qWait(5500);
    QCOMPARE(server.asked.size(), 2);
    server.answers[u"/batch"_s] = {503, "{}"};
    QVERIFY(write(0, "12345"));
    live.wake();
    QTRY_COMPARE(server.asked.size(), 3);
    live.wake();
    QTest::qWait(5500); // after a failure later
    QCOMPARE(server.asked.size(), 3);
}

/// The hosted service knows no ids of clients.
void TestBackendParts::tellsNoOutputWhereARunWouldBecomeTwo()
{
    const QTemporaryDir dir;
    const auto history = HistoryDb::open(dir.filePath(u"history.db"_s), HistoryDb::Mode::ReadWrite);
    QVERIFY(history);
    RunRecord run = running(u"a"_s);
    run.outputHead = "1";
    run.outputBytes = 1;
    QVERIFY((*history)->store({run}));
    Answers server;
    server.answers[u"/check-in"_s] = {201, "{}"};
    ApiClient client(server.address());
    LiveOutput live(client, [&history] { return history->get(); });
    live.start(1);
    QTRY_COMPARE(server.asked.size(), 1); // the question whether it takes batches
    run.outputHead = "12";
    run.outputBytes = 2;
    QCOMPARE((*history)->storeOutputs({run}).valueOr(0), 1);
    live.wake();
    QTest::qWait(5500);
    live.wake();
    QTest::qWait(200);
    QCOMPARE(server.asked, QStringList{u"/api/runs/check-in/batch"_s});
}

void TestBackendParts::keepsItsTokenWhenThereIsNoNewOne()
{
    const QTemporaryDir dir;
    Answers server;
    server.answers[u"/commands"_s] = {200, oneCommand("2026-03-01T04:00:00Z", "rotate-token")};
    server.answers[u"/rotate-token"_s] = {200, "{}"};
    server.answers[u"/ack"_s] = {200, "{}"};
    AgentConfig config;
    config.stateDir = dir.path();
    config.apiUrl = server.url();
    config.tokenPath = dir.filePath(u"agent-token"_s);
    config.identity.endpointId = 1;
    config.identity.token = u"ep_old"_s;
    QVERIFY(config.identity.save(config.tokenPath));
    Backend backend(config, {[]() -> HistoryDb * { return nullptr; }, {}, [] {}, [] {}});
    backend.start();
    QTRY_VERIFY(!server.asked.filter(u"/ack"_s).isEmpty());
    const auto kept = EndpointIdentity::load(config.tokenPath);
    QVERIFY(kept);
    QCOMPARE(kept->token, u"ep_old"_s);
}

QTEST_GUILESS_MAIN(TestBackendParts)
#include "test_backendparts.moc"
