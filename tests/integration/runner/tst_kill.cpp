// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/system.h"
#include "agent/spool.h"
#include "tests/integration/runner/runnerfixture.h"

#include <QRandomGenerator>

#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;

/// The runner's spool and the agent's ingestion of it, whatever dies in between.
class TestKill final : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<HistoryDb> openHistory(const RunnerFixture &runner)
    {
        auto opened = HistoryDb::open(runner.path(u"history.db"_s), HistoryDb::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return std::move(*opened);
    }

    static void putFile(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }

private Q_SLOTS:
    void killedAtAnyInstantLosesNoFinishedRun()
    {
        constexpr int rounds = 100;
        RunnerFixture runner;
        auto history = openHistory(runner);
        runner.write(runner.job("head -c 100000 /dev/zero | tr '\\0' x"));
        int survived = 0, killed = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess process;
            process.start(RunnerFixture::program(), runner.arguments());
            QVERIFY(process.waitForStarted());
            usleep(useconds_t(QRandomGenerator::global()->bounded(40'000)));
            process.kill();
            QVERIFY(process.waitForFinished(10'000));
            (process.exitStatus() == QProcess::NormalExit ? survived : killed) += 1;
            if (round % 3 == 0)
                QVERIFY(ingestSpool(runner.spool(), *history));
        }
        QVERIFY(ingestSpool(runner.spool(), *history));

        const qint64 successes = *history->count({.outcomes = {Outcome::Success}});
        QVERIFY2(successes >= survived, "a run that had ended is lost");
        QCOMPARE(*history->count({.outcomes = {Outcome::Running}}), 0);
        QVERIFY(*history->count({}) <= rounds);
        const auto page = history->page({.outcomes = {Outcome::Success}}, 0, rounds);
        for (const RunRecord &listed : *page) {
            const auto run = history->run(listed.id);
            QCOMPARE(run->outputBytes, 100000);
            QCOMPARE(run->outputHead + run->outputTail, QByteArray(100000, 'x'));
        }
        QVERIFY(QDir(runner.spool()).entryList({u"*.started"_s, u"*.finished"_s}, QDir::Files).isEmpty());
        QVERIFY(!QFile::exists(runner.spool() + u"/bad"_s));
        qInfo("%d survived, %d killed, %d as failure", survived, killed,
              int(*history->count({.outcomes = {Outcome::Failure}})));
    }

    void runThatGoesOnIsRunningAndThenFinished()
    {
        RunnerFixture runner;
        auto history = openHistory(runner);
        runner.write(
            runner.job("while ! test -e '" + runner.path(u"go"_s).toStdString() + "'; do sleep 0.1; done"));
        QProcess process;
        process.start(RunnerFixture::program(), runner.arguments());
        QTRY_COMPARE(runner.records(u"started"_s).size(), 1);
        QCOMPARE(*ingestSpool(runner.spool(), *history), 1);
        QCOMPARE(*ingestSpool(runner.spool(), *history), 0);
        QCOMPARE(*history->count({.outcomes = {Outcome::Running}}), 1);
        putFile(runner.path(u"go"_s), {});
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(*ingestSpool(runner.spool(), *history), 1);
        QCOMPARE(*history->count({.outcomes = {Outcome::Success}}), 1);
        QCOMPARE(*history->count({}), 1);
    }

    void startedRecordOfAnotherBootBecomesAFailure()
    {
        RunnerFixture runner;
        auto history = openHistory(runner);
        SpoolRecord record;
        record.runId = "6f2d4f0e-0c0b-4a55-8a0e-1f2a3b4c5d6e";
        record.jobId = RunnerFixture::jobId;
        record.startedAtMs = 1'700'000'000'000;
        record.runnerPid = getpid();
        record.bootId = "another";
        putFile(runner.spool() + u"/6f2d4f0e-0c0b-4a55-8a0e-1f2a3b4c5d6e.started"_s,
                QByteArray::fromStdString(record.serialize()));
        QCOMPARE(*ingestSpool(runner.spool(), *history), 1);
        const auto run = history->runByUuid(QUuid(u"6f2d4f0e-0c0b-4a55-8a0e-1f2a3b4c5d6e"_s));
        QCOMPARE(run->outcome, Outcome::Failure);
        QVERIFY(run->errorMessage.contains(u"killed"_s));
        QVERIFY(QDir(runner.spool()).isEmpty());
    }

    void outputOfARunThatGoesOnIsTakenUntilItsEnd()
    {
        RunnerFixture runner;
        auto history = openHistory(runner);
        history->setKeepingOutbox(true);
        const auto record = [&](const QString &id, SpoolRecord::Outcome outcome, const std::string &output) {
            SpoolRecord made;
            made.runId = id.toStdString();
            made.jobId = RunnerFixture::jobId;
            made.startedAtMs = 1'700'000'000'000;
            made.runnerPid = getpid();
            made.runnerStart = runner::processStart(getpid());
            made.bootId = runner::bootId();
            made.outcome = outcome;
            made.outputHead = output;
            made.outputBytes = std::int64_t(output.size());
            return made;
        };
        const auto put = [&](const SpoolRecord &what, const QString &suffix) {
            putFile(runner.spool() + u'/' + QString::fromStdString(what.runId) + suffix,
                    QByteArray::fromStdString(what.serialize()));
        };
        const QString lives = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString dies = QUuid::createUuid().toString(QUuid::WithoutBraces);
        using enum SpoolRecord::Outcome;
        SpoolRecord dead = record(dies, Running, {});
        put(record(lives, Running, {}), u".started"_s);
        put(record(lives, Running, "some"), u".output"_s);
        put(dead, u".started"_s);
        put(record(dies, Running, "last words"), u".output"_s);
        putFile(runner.spool() + u"/torn.output"_s, "crontopus-spool 1\nrun-id");
        QCOMPARE(*ingestOutputs(runner.spool(), *history), 0); // not known yet
        QCOMPARE(*ingestSpool(runner.spool(), *history), 2);
        QCOMPARE(*ingestOutputs(runner.spool(), *history), 2);
        QCOMPARE(*ingestOutputs(runner.spool(), *history), 0);
        QCOMPARE(*ingestSpool(runner.spool(), *history), 0);
        QCOMPARE(history->runByUuid(QUuid::fromString(lives))->outputHead, QByteArray("some"));
        QCOMPARE(history->runByUuid(QUuid::fromString(lives))->outcome, Outcome::Running);
        QCOMPARE(*history->outboxSize(), 2); // as started: nothing more waits

        // One ends, the other's runner is no more.
        put(record(lives, Success, "some more"), u".finished"_s);
        dead.bootId = "another";
        put(dead, u".started"_s);
        put(record(dies, Running, "my last words"), u".output"_s);
        QCOMPARE(*ingestSpool(runner.spool(), *history), 2);
        QCOMPARE(*ingestOutputs(runner.spool(), *history), 0);
        QCOMPARE(history->runByUuid(QUuid::fromString(lives))->outputHead, QByteArray("some more"));
        const RunRecord failed = *history->runByUuid(QUuid::fromString(dies));
        QCOMPARE(failed.outcome, Outcome::Failure);
        QCOMPARE(failed.outputHead, QByteArray("my last words"));
        QCOMPARE(failed.outputBytes, 13);
        QCOMPARE(QDir(runner.spool()).entryList(QDir::Files), QStringList{u"torn.output"_s});
        QVERIFY(!QFile::exists(runner.spool() + u"/bad"_s));
    }

    void outputThatIsKnownStaysWhenTheRunnerIsKilled()
    {
        RunnerFixture runner;
        auto history = openHistory(runner);
        runner.write(runner.job("echo early; exec sleep 20"));
        QProcess process;
        process.start(RunnerFixture::program(), runner.arguments());
        QTRY_COMPARE_WITH_TIMEOUT(runner.records(u"output"_s).size(), 1, 10'000);
        QVERIFY(ingestSpool(runner.spool(), *history));
        QCOMPARE(*ingestOutputs(runner.spool(), *history), 1);
        process.kill();
        QVERIFY(process.waitForFinished(10'000));
        const QString id = QString::fromStdString(runner.records(u"started"_s).first().runId);
        QVERIFY(QFile::remove(runner.spool() + u'/' + id + u".output"_s));
        QCOMPARE(*ingestSpool(runner.spool(), *history), 1);
        const RunRecord run = *history->runByUuid(QUuid::fromString(id));
        QCOMPARE(run.outcome, Outcome::Failure);
        QCOMPARE(run.outputHead, QByteArray("early\n"));
        QCOMPARE(run.outputBytes, 6);
        QVERIFY(QDir(runner.spool()).isEmpty());
    }

    void tornFilesAreKeptAside()
    {
        RunnerFixture runner;
        auto history = openHistory(runner);
        runner.run(runner.job("echo fine"));
        const QByteArray torn("crontopus-spool 1\nrun-id 1\n");
        putFile(runner.spool() + u"/x.finished"_s, torn);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"x\\.finished.*torn"_s));
        QCOMPARE(*ingestSpool(runner.spool(), *history), 1);
        QFile kept(runner.spool() + u"/bad/x.finished"_s);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), torn);
        QCOMPARE(*ingestSpool(runner.spool(), *history), 0);
    }

    void temporaryFilesGoAfterADay()
    {
        RunnerFixture runner;
        auto history = openHistory(runner);
        const QString fresh = runner.spool() + u"/new.finished.tmp"_s;
        putFile(fresh, "x");
        for (const QString &old : {u"/old.finished.tmp"_s, u"/old.output"_s}) {
            putFile(runner.spool() + old, "x");
            QFile file(runner.spool() + old);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2),
                                     QFileDevice::FileModificationTime));
        }
        QCOMPARE(*ingestSpool(runner.spool(), *history), 0);
        QCOMPARE(QDir(runner.spool()).entryList(QDir::Files), QStringList{u"new.finished.tmp"_s});
        QVERIFY(QFile::exists(fresh));
    }

    void sameRecordTwiceIsOneRun()
    {
        RunnerFixture runner;
        auto history = openHistory(runner);
        runner.run(runner.job("echo fine"));
        const QDir spool(runner.spool());
        const QString name = spool.entryList({u"*.finished"_s}).constFirst();
        QVERIFY(QFile::copy(spool.filePath(name), runner.path(u"kept"_s)));
        QVERIFY(ingestSpool(runner.spool(), *history));
        // The agent died after the commit and before it deleted the file.
        QVERIFY(QFile::copy(runner.path(u"kept"_s), spool.filePath(name)));
        QVERIFY(ingestSpool(runner.spool(), *history));
        QCOMPARE(*history->count({}), 1);
        QVERIFY(spool.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
