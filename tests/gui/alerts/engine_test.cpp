// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alertengine.h"
#include "tests/gui/fixture/guifixture.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
constexpr auto machine = "web-1"_L1;

class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now;
};

QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}
} // namespace

class AlertEngineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_all.clear();
        m_told = 0;
        m_clock.now = utc(u"2026-11-20T10:01:00"_s);
        m_directory = std::make_unique<QTemporaryDir>();
        m_jobs = std::make_unique<test::FakeJobStore>(
            QMap<QString, QByteArray>{{u"p/hourly.yaml"_s, manifest("hourly", "schedule: \"0 * * * *\"")}});
        m_endpoints = std::make_unique<test::FakeEndpointStore>();
        m_runs = std::make_unique<test::FakeRunStore>();
        sync();
        open();
        look();
    }
    void cleanup() { m_engine.reset(); }

    void aFailureIsToldOnceAndClearsByASuccess()
    {
        fail(1);
        QCOMPARE(m_told, 1);
        QCOMPARE(m_engine->openAlerts().size(), 1);
        fail(2);
        look();
        QCOMPARE(m_told, 1);
        QCOMPARE(m_engine->openAlerts().first().count, 2);
        succeed(3);
        QVERIFY(m_engine->alerts().isEmpty());
        fail(4);
        QCOMPARE(m_told, 2);
    }

    void skippedCancelledAndRunningOnesClearNothing()
    {
        fail(1);
        add(2, Outcome::Skipped);
        add(3, Outcome::Cancelled);
        add(4, Outcome::Running);
        QCOMPARE(m_engine->openAlerts().size(), 1);
        QCOMPARE(m_engine->openAlerts().first().count, 1);
    }

    void aSuccessElsewhereHidesNoFailure()
    {
        add(1, Outcome::Failure, u"web-1"_s);
        add(2, Outcome::Success, u"web-2"_s);
        QCOMPARE(m_engine->openAlerts().size(), 1);
        QCOMPARE(m_engine->openAlerts().first().endpoint, u"web-1"_s);
    }

    void aJobMayAskForSeveralFailures()
    {
        setJob(manifest("hourly", "schedule: \"0 * * * *\"\n  alerts:\n    - on: failure\n      after: 3\n"
                                  "      channels: [mail]"));
        fail(1);
        fail(2);
        QCOMPARE(m_told, 0);
        fail(3);
        QCOMPARE(m_told, 1);
    }

    void aRunThatDidNotStartIsMissedAfterItsGrace()
    {
        advanceTo(u"2026-11-20T11:04:00"_s);
        QCOMPARE(m_told, 0);
        advanceTo(u"2026-11-20T11:05:30"_s);
        QCOMPARE(m_told, 1);
        QCOMPARE(m_engine->openAlerts().first().kind, Alert::Kind::Missed);
        advanceTo(u"2026-11-20T12:06:00"_s);
        QCOMPARE(m_told, 1); // still the same trouble
        m_clock.now = utc(u"2026-11-20T13:00:10"_s);
        succeed(0);
        QVERIFY(m_engine->alerts().isEmpty());
    }

    void aRunThatBeganIsNotMissed_data()
    {
        QTest::addColumn<QString>("startedAt");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("on time") << u"2026-11-20T11:00:01"_s << Outcome::Success;
        QTest::newRow("early by skew") << u"2026-11-20T10:59:20"_s << Outcome::Success;
        QTest::newRow("skipped") << u"2026-11-20T11:00:01"_s << Outcome::Skipped;
        QTest::newRow("running") << u"2026-11-20T11:00:01"_s << Outcome::Running;
    }
    void aRunThatBeganIsNotMissed()
    {
        QFETCH(const QString, startedAt);
        QFETCH(const Outcome, outcome);
        RunRecord run = record(utc(startedAt), outcome, u"web-1"_s);
        m_all.append(run);
        m_runs->setRuns(m_all);
        advanceTo(u"2026-11-20T11:10:00"_s);
        QVERIFY(m_engine->alerts().isEmpty());
    }

    void nothingIsExpectedOf_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::newRow("paused") << QByteArray("schedule: \"0 * * * *\"\n  paused: true");
        QTest::newRow("disabled") << QByteArray("schedule: \"0 * * * *\"\n  enabled: false");
        QTest::newRow("another time") << QByteArray("schedule: \"0 5 * * *\"");
        // 14:00 to 16:00 UTC.
        QTest::newRow("another zone")
            << QByteArray("schedule: \"0 9-11 * * *\"\n  timezone: America/New_York");
    }
    void nothingIsExpectedOf()
    {
        QFETCH(const QByteArray, spec);
        setJob(manifest("hourly", spec));
        advanceTo(u"2026-11-20T11:30:00"_s);
        QVERIFY(m_engine->alerts().isEmpty());
    }

    void changesOfTheClockMakeNoFalseAlarm_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("spring") << u"2026-03-28T20:00:00"_s;
        QTest::newRow("autumn") << u"2026-10-24T20:00:00"_s;
    }
    void changesOfTheClockMakeNoFalseAlarm()
    {
        QFETCH(const QString, from);
        m_engine.reset();
        setJob(manifest("hourly", "schedule: \"30 2 * * *\"\n  timezone: Europe/Berlin"));
        m_clock.now = utc(from);
        open();
        look();
        const Job job = *m_jobs->jobs()->first().manifest.job();
        // Every run that the schedule asks for comes in, and no other: minute by minute there is no alarm.
        for (int minute = 0; minute < 30 * 60; minute += 2) {
            const qint64 now = m_clock.now.toSecsSinceEpoch();
            const auto due = job.schedule.previous(now);
            if (due && *due >= now - 120 && *due >= utc(from).toSecsSinceEpoch()) {
                m_all.append(
                    record(QDateTime::fromSecsSinceEpoch(*due, Qt::UTC), Outcome::Success, u"web-1"_s));
                m_runs->setRuns(m_all);
            }
            heartbeat();
            if (minute % 30 == 0)
                look();
            QVERIFY2(m_engine->alerts().isEmpty(), qPrintable(m_clock.now.toString(Qt::ISODate)));
            m_clock.now = m_clock.now.addSecs(120);
        }
        QVERIFY(!m_all.isEmpty());
    }

    void aChangedScheduleIsNotLateForTimesBefore()
    {
        m_clock.now = utc(u"2026-11-20T10:30:00"_s);
        setJob(manifest("hourly", "schedule: \"20 * * * *\""));
        advanceTo(u"2026-11-20T10:40:00"_s);
        QVERIFY(m_engine->alerts().isEmpty());
        advanceTo(u"2026-11-20T11:26:00"_s);
        QCOMPARE(m_engine->alerts().size(), 1);
    }

    void anotherMachinesZoneIsUnknown()
    {
        AgentStatus status = m_endpoints->endpoints().first();
        status.hostname = u"far-away"_s;
        m_endpoints->setEndpoints({status});
        advanceTo(u"2026-11-20T11:30:00"_s);
        QVERIFY(m_engine->alerts().isEmpty());
    }

    void aDeadEndpointIsOneAlert()
    {
        fail(1);
        const int before = m_told;
        m_clock.now = utc(u"2026-11-20T10:02:00"_s);
        look();
        // Nobody hears of it any more, and nothing runs.
        for (int i = 0; i < 60; ++i) {
            m_clock.now = m_clock.now.addSecs(120);
            look();
        }
        QCOMPARE(m_told, before + 1);
        QCOMPARE(m_engine->alerts().size(), 1);
        QCOMPARE(m_engine->alerts().first().kind, Alert::Kind::Silent);
        // It comes back: its jobs are not late for what they missed, the old failure is not told again.
        heartbeat();
        look();
        QCOMPARE(m_told, before + 1);
        QCOMPARE(m_engine->alerts().size(), 1);
        QCOMPARE(m_engine->alerts().first().kind, Alert::Kind::Failure);
    }

    void sleepIsNoSilence()
    {
        m_clock.now = utc(u"2026-11-20T18:00:00"_s); // eight hours later nobody has looked
        look();
        QVERIFY(m_engine->alerts().isEmpty());
    }

    void acknowledgedAndSnoozedOnesAreQuiet()
    {
        fail(1);
        const QString key = m_engine->openAlerts().first().key();
        m_engine->snoozeUntil(key, m_clock.now.addSecs(600));
        QVERIFY(m_engine->openAlerts().isEmpty());
        heartbeat();
        m_clock.now = m_clock.now.addSecs(601);
        heartbeat();
        look();
        QCOMPARE(m_told, 2); // a snooze that ends is told
        m_engine->acknowledge(key);
        look();
        QVERIFY(m_engine->openAlerts().isEmpty());
        QCOMPARE(m_engine->alerts().size(), 1);
        m_engine->reopen(key);
        QCOMPARE(m_engine->openAlerts().size(), 1);
        m_engine->snoozeUntilFixed(key);
        m_clock.now = m_clock.now.addDays(1);
        look();
        QCOMPARE(m_told, 2);
    }

    void theListOutlivesTheConsole()
    {
        fail(1);
        m_engine->acknowledge(m_engine->openAlerts().first().key());
        m_engine.reset();
        const auto mode = QFileInfo(m_directory->filePath(u"alerts.db"_s)).permissions();
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther)));
        open();
        look();
        QCOMPARE(m_told, 1);
        QVERIFY(m_engine->openAlerts().isEmpty());
        QCOMPARE(m_engine->alerts().size(), 1);
    }

    void aBadFileOfAlertsIsAnError()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"alerts.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto book = AlertBook::open(directory.path(), u"w"_s);
        QVERIFY(!book);
        QVERIFY(!book.error().hint.isEmpty());
    }

private:
    static QByteArray manifest(const QByteArray &name, const QByteArray &spec)
    {
        return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name + "\nspec:\n  command: \"true\"\n  " +
               spec + "\n";
    }
    void setJob(const QByteArray &text)
    {
        m_jobs = std::make_unique<test::FakeJobStore>(QMap<QString, QByteArray>{{u"p/hourly.yaml"_s, text}});
        const bool had = bool(m_engine);
        m_engine.reset();
        QVERIFY2(m_jobs->jobs()->first().manifest.job(), text.constData());
        if (had) {
            open();
            look();
        }
    }
    void sync()
    {
        AgentStatus status = m_endpoints->endpoints().first();
        status.hostname = machine;
        status.endpointName = u"web-1"_s;
        ManagedEntry entry;
        entry.jobId = m_jobs->jobs()->first().manifest.job()->id;
        entry.ns = u"p"_s;
        entry.name = u"hourly"_s;
        entry.state = SyncState::Synced;
        status.entries = {entry};
        status.lastAttemptAt = status.lastSyncAt = m_clock.now;
        m_endpoints->setEndpoints({status});
    }
    void heartbeat()
    {
        AgentStatus status = m_endpoints->endpoints().first();
        status.lastAttemptAt = status.lastSyncAt = m_clock.now;
        m_endpoints->setEndpoints({status});
    }
    void open()
    {
        auto book = AlertBook::open(m_directory->path(), u"w"_s);
        QVERIFY(book.ok());
        m_engine =
            std::make_unique<AlertEngine>(*m_jobs, *m_endpoints, *m_runs, std::move(*book), m_clock, machine);
        connect(m_engine.get(), &AlertEngine::raised, this,
                [this](const QList<Alert> &alerts) { m_told += int(alerts.size()); });
    }
    void look()
    {
        QSignalSpy changed(m_engine.get(), &AlertEngine::changed);
        QVERIFY(QMetaObject::invokeMethod(m_engine.get(), "look"));
        QVERIFY(changed.wait(2000));
    }
    /// In steps as the real timer takes, with an agent that lives.
    void advanceTo(const QString &time)
    {
        while (m_clock.now < utc(time)) {
            m_clock.now = std::min(m_clock.now.addSecs(120), utc(time));
            heartbeat();
            look();
        }
    }
    [[nodiscard]] RunRecord record(const QDateTime &at, Outcome outcome, const QString &endpoint) const
    {
        RunRecord run;
        run.jobId = m_jobs->jobs()->first().manifest.job()->id;
        run.runId = QUuid::createUuid();
        run.ns = u"p"_s;
        run.jobName = u"hourly"_s;
        run.endpoint = endpoint;
        run.startedAt = run.scheduledAt = at;
        if (outcome != Outcome::Running)
            run.finishedAt = at.addSecs(1);
        run.outcome = outcome;
        return run;
    }
    void add(int seconds, Outcome outcome, const QString &endpoint = u"web-1"_s)
    {
        m_all.append(record(m_clock.now.addSecs(seconds), outcome, endpoint));
        m_runs->setRuns(m_all);
        look();
    }
    void fail(int seconds) { add(seconds, Outcome::Failure); }
    void succeed(int seconds) { add(seconds, Outcome::Success); }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::FakeJobStore> m_jobs;
    std::unique_ptr<test::FakeEndpointStore> m_endpoints;
    std::unique_ptr<test::FakeRunStore> m_runs;
    std::unique_ptr<AlertEngine> m_engine;
    QList<RunRecord> m_all;
    int m_told = 0;
};

QTEST_MAIN(AlertEngineTest)
#include "engine_test.moc"
