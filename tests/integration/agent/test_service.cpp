// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/scheduler/crontabscheduler.h"
#include "agent/service/service.h"
#include "tests/integration/agent/privatecron.h"
#include "tests/support/gitsandbox.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;
using namespace std::chrono_literals;

namespace {
/// Accepts connections and says nothing, until it is told to hang up.
class SilentServer final
{
public:
    SilentServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            ++m_connections;
            while (auto *socket = m_server.nextPendingConnection()) {
                if (m_hangUp)
                    socket->close();
            }
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/jobs.git"_s.arg(m_server.serverPort()); }
    [[nodiscard]] int connections() const { return m_connections; }
    void hangUp() { m_hangUp = true; }

private:
    QTcpServer m_server;
    int m_connections = 0;
    bool m_hangUp = false;
};
} // namespace

/// The event loop of the service with remotes that fail, on the real crontab(1).
class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void silentRemoteNeverStopsTheCycles();
    void failingRemoteIsAskedLessOften();
    void remoteThatComesBackIsFollowed();
    void stopsWhileTheRemoteHangs();
    void secondServiceIsRefused();

private:
    [[nodiscard]] AgentConfig config(const QString &url) const;
    std::unique_ptr<Service> startService(const AgentConfig &config, std::chrono::milliseconds patience);
    void stop(Service &service);
    [[nodiscard]] QString state() const { return m_box->path(u"state%1"_s.arg(m_count)); }
    [[nodiscard]] Result<AgentStatus> status() const { return readAgentStatus(state() + u"/status.json"_s); }
    [[nodiscard]] bool saysError(Error::Code code) const
    {
        const auto now = status();
        return now && !now->errors.isEmpty() && now->errors.first().code == code;
    }

    std::unique_ptr<GitSandbox> m_box;
    QString m_remote;
    int m_count = 0;
};

void TestService::initTestCase()
{
    if (const QString why = enterPrivateCron(); !why.isEmpty()) {
        qInfo("SKIP: %s", qPrintable(why));
        ::exit(77);
    }
    m_box = std::make_unique<GitSandbox>();
}

void TestService::init()
{
    ++m_count;
    removeCrontab();
    m_remote = m_box->makeRemote(u"jobs%1"_s.arg(m_count),
                                 {{u"ns/a.yaml"_s, "apiVersion: v1\nkind: Job\nmetadata: {name: a}\n"
                                                   "spec: {schedule: '*/5 * * * *', command: 'true'}\n"}});
}

AgentConfig TestService::config(const QString &url) const
{
    auto config =
        AgentConfig::parse("git: {url: '" + url.toUtf8() + "', branch: main}\nagent: {name: x, state_dir: '" +
                               state().toUtf8() + "'}\n",
                           u"agent.yaml"_s);
    if (!config)
        qFatal("%s", qPrintable(config.error().text()));
    config->syncIntervalSeconds = 1; // less than a configuration file may say
    config->gitCredentials.silence = 3s;
    return *config;
}

std::unique_ptr<Service> TestService::startService(const AgentConfig &config,
                                                   std::chrono::milliseconds patience)
{
    auto service = std::make_unique<Service>(
        config, u"agent.yaml"_s,
        [](const AgentConfig &c) -> Result<std::unique_ptr<Cycle>> {
            return std::make_unique<Cycle>(
                c, Cycle::Programs{u"/usr/bin/crontopus-run"_s, {}},
                std::make_unique<CrontabScheduler>(RunnerCall{"/usr/bin/crontopus-run", {}},
                                                   AtQueue(u"at"_s, u"/none"_s)));
        },
        patience);
    if (const auto started = service->start(); !started)
        qFatal("%s", qPrintable(started.error().text()));
    return service;
}

void TestService::stop(Service &service)
{
    QSignalSpy finished(&service, &Service::finished);
    service.stop();
    QVERIFY(!finished.isEmpty() || finished.wait(5000));
    QTRY_VERIFY_WITH_TIMEOUT(!service.isFetching(), 10'000);
}

void TestService::silentRemoteNeverStopsTheCycles()
{
    // What was applied from a good remote before …
    auto first = startService(config(u"file://"_s + m_remote), 30s);
    QTRY_COMPARE_WITH_TIMEOUT(crontabText().count("# CRONTOPUS:ns/a"), 1, 15'000);
    stop(*first);
    first.reset();
    const QByteArray before = crontabText();

    // … stays, and is put right, while the remote accepts and never answers.
    SilentServer server;
    auto service = startService(config(server.url()), 500ms);
    QTRY_VERIFY_WITH_TIMEOUT(saysError(Error::Code::Timeout), 10'000);
    QVERIFY(status()->errors.first().message.contains(server.url()));
    QVERIFY(service->isFetching()); // a cycle came although the fetch still waits
    QCOMPARE(crontabText(), before);
    removeCrontab();
    QTRY_COMPARE_WITH_TIMEOUT(crontabText(), before, 10'000);
    // The fetch itself ends too.
    QTRY_VERIFY_WITH_TIMEOUT(!service->isFetching(), 10'000);
    QVERIFY(saysError(Error::Code::Timeout));
    stop(*service);
}

void TestService::failingRemoteIsAskedLessOften()
{
    SilentServer server;
    server.hangUp();
    auto service = startService(config(server.url()), 30s);
    QTRY_VERIFY_WITH_TIMEOUT(server.connections() > 0, 5000);
    QTest::qWait(9000);
    // At 0, 2, 6 s; were it every second there would be nine. A try is one connection or a few.
    const int seen = server.connections();
    QVERIFY2(seen >= 2, qPrintable(QString::number(seen)));
    QVERIFY2(seen <= 4, qPrintable(QString::number(seen)));
    const auto now = status();
    QVERIFY(now);
    QVERIFY(!now->errors.isEmpty());
    // Cycles went on all the time.
    QVERIFY(now->lastAttemptAt.msecsTo(QDateTime::currentDateTimeUtc()) < 3000);
    stop(*service);
}

void TestService::remoteThatComesBackIsFollowed()
{
    const QString away = m_remote + u".away"_s;
    QVERIFY(QDir().rename(m_remote, away));
    auto service = startService(config(u"file://"_s + m_remote), 30s);
    QTRY_VERIFY_WITH_TIMEOUT(status() && !status()->errors.isEmpty(), 10'000);
    QVERIFY(crontabText().isEmpty());
    QVERIFY(QDir().rename(away, m_remote));
    QTRY_COMPARE_WITH_TIMEOUT(crontabText().count("# CRONTOPUS:ns/a"), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(status() && status()->errors.isEmpty(), 5000);
    stop(*service);
}

void TestService::stopsWhileTheRemoteHangs()
{
    SilentServer server;
    AgentConfig hanging = config(server.url());
    hanging.gitCredentials.silence = 8s;
    auto service = startService(hanging, 30s);
    QTRY_VERIFY_WITH_TIMEOUT(server.connections() > 0, 5000);
    QSignalSpy finished(service.get(), &Service::finished);
    QElapsedTimer timer;
    timer.start();
    service->stop();
    QVERIFY(!finished.isEmpty() || finished.wait(2000));
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(service->isFetching());
    QTRY_VERIFY_WITH_TIMEOUT(!service->isFetching(), 15'000);
}

void TestService::secondServiceIsRefused()
{
    auto service = startService(config(u"file://"_s + m_remote), 30s);
    Service second(config(u"file://"_s + m_remote), u"agent.yaml"_s,
                   [](const AgentConfig &) -> Result<std::unique_ptr<Cycle>> {
                       return Error{Error::Code::Internal, u"not asked for"_s};
                   });
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(int(started.error().code), int(Error::Code::Busy));
    stop(*service);
}

QTEST_GUILESS_MAIN(TestService)
#include "test_service.moc"
