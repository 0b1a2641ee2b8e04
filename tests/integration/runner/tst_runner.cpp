// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/runner/runnerfixture.h"

#include <QElapsedTimer>

#include <csignal>
#include <ctime>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;
using Outcome = SpoolRecord::Outcome;

class TestRunner final : public QObject
{
    Q_OBJECT

private:
    static bool lives(const QString &pidFile)
    {
        QFile file(pidFile);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        return kill(file.readAll().trimmed().toInt(), 0) == 0;
    }

private Q_SLOTS:
    void outputAndStatusAreRecorded_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("output");
        QTest::addRow("success") << QByteArray("echo fine") << 0 << QByteArray("fine\n");
        QTest::addRow("failure is reported") << QByteArray("echo oh; exit 3") << 3 << QByteArray("oh\n");
        QTest::addRow("both streams in order")
            << QByteArray("echo 1; echo 2 >&2; echo 3") << 0 << QByteArray("1\n2\n3\n");
        QTest::addRow("quotes") << QByteArray(R"(printf '%s' "it's \"so\"")") << 0
                                << QByteArray("it's \"so\"");
        QTest::addRow("several lines")
            << QByteArray("echo a\n\techo b\n\n# end") << 0 << QByteArray("a\nb\n");
        QTest::addRow("percent") << QByteArray("echo 100%; date +%% >/dev/null") << 0 << QByteArray("100%\n");
        QTest::addRow("binary") << QByteArray(R"(printf '\000\t\033[1m\377\r\303')") << 0
                                << QByteArray("\0\t\033[1m\377\r\303", 9);
        QTest::addRow("no newline at the end") << QByteArray("printf x") << 0 << QByteArray("x");
        QTest::addRow("no output") << QByteArray("true") << 0 << QByteArray();
        QTest::addRow("stdin is empty") << QByteArray("cat; echo $?") << 0 << QByteArray("0\n");
        QTest::addRow("unknown command") << QByteArray("exec 2>&-; no-such-command") << 127 << QByteArray();
        QTest::addRow("closes its descriptors")
            << QByteArray("exec 0<&- 1>&- 2>&-; exit 4") << 4 << QByteArray();
        QTest::addRow("100 kB of command")
            << QByteArray("echo " + QByteArray(100'000, 'x') + " | wc -c") << 0 << QByteArray("100001\n");
        QTest::addRow("1 MB of command")
            << QByteArray("echo " + QByteArray(1'000'000, 'x') + " | wc -c") << 0 << QByteArray("1000001\n");
    }

    void outputAndStatusAreRecorded()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const int, status);
        QFETCH(const QByteArray, output);
        RunnerFixture runner;
        const auto finished = runner.run(runner.job(command.toStdString()));
        QCOMPARE(finished.exitCode, status);
        QCOMPARE(finished.out, "");
        QCOMPARE(finished.err, "");
        QCOMPARE(runner.records(u"started"_s).size(), 1);
        QCOMPARE(runner.records(u"started"_s).first().outcome, Outcome::Running);
        QCOMPARE(QDir(runner.spool()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
        const SpoolRecord record = runner.take();
        QCOMPARE(record.outcome, status == 0 ? Outcome::Success : Outcome::Failure);
        QVERIFY(record.hasExitCode);
        QCOMPARE(record.exitCode, status);
        QCOMPARE(QByteArray::fromStdString(record.outputHead), output);
        QCOMPARE(record.outputBytes, output.size());
        QVERIFY(record.finishedAtMs >= record.startedAtMs);
    }

    void argumentsAreWordsOfTheLastCommand_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("output");
        const QByteArray words = "[a b][it's][$x\"][]";
        QTest::addRow("plain") << QByteArray("printf '[%s]'") << words;
        QTest::addRow("comment") << QByteArray("printf '[%s]' # why") << words;
        QTest::addRow("no comment") << QByteArray("printf '[%s]' a#b '#' \"#\"") << "[a#b][#][#]" + words;
        QTest::addRow("newline") << QByteArray("true\nprintf '[%s]'\n\n") << words;
        QTest::addRow("semicolon") << QByteArray("printf '[%s]' ; ") << words;
        QTest::addRow("here-document")
            << QByteArray("cat - >&2 <<'E' && printf '[%s]'\n# a\nE\n") << "# a\n" + words;
        QTest::addRow("here-document with tabs")
            << QByteArray("cat <<-E\n\tx '\n\tE\nprintf '[%s]' # c") << "x '\n" + words;
        QTest::addRow("escaped blank") << QByteArray("printf '[%s]' \\ ") << "[ ]" + words;
    }

    void argumentsAreWordsOfTheLastCommand()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const QByteArray, output);
        RunnerFixture runner;
        RunFile job = runner.job(command.toStdString());
        job.args = {"a b", "it's", "$x\"", ""};
        runner.run(job);
        QCOMPARE(QByteArray::fromStdString(runner.take().outputHead), output);
    }

    void thousandsOfArgumentsArrive()
    {
        RunnerFixture runner;
        RunFile job = runner.job("sh -c 'echo $#' sh");
        job.args.assign(5000, "word with blanks");
        runner.run(job);
        QCOMPARE(runner.take().outputHead, "5000\n");
    }

    void environmentAndDirectoryAreTheJobs()
    {
        RunnerFixture runner;
        RunFile job = runner.job("printf '%s|%s|' \"$GREETING\" \"$EMPTY\"; pwd; umask");
        job.env = {{"GREETING", "hi 'there'\n$HOME"}, {"EMPTY", ""}};
        job.workingDir = "/usr";
        const mode_t before = umask(027);
        runner.run(job);
        umask(before);
        QCOMPARE(runner.take().outputHead, "hi 'there'\n$HOME||/usr\n0027\n");
    }

    void missingDirectoryIsAClearFailure()
    {
        RunnerFixture runner;
        RunFile job = runner.job("echo never");
        job.workingDir = "/no/such/dir";
        QCOMPARE(runner.run(job).exitCode, 127);
        const SpoolRecord record = runner.take();
        QCOMPARE(record.outcome, Outcome::Failure);
        QVERIFY(!record.hasExitCode);
        QVERIFY(record.errorMessage.find("/no/such/dir") != std::string::npos);
    }

    void scriptsRunUnderTheirInterpreter_data()
    {
        QTest::addColumn<QByteArray>("interpreter");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("output");
        QTest::addRow("bash") << QByteArray("bash") << QByteArray("x=(1 2)\necho \"${x[1]} $1\"; cat")
                              << QByteArray("2 a b\n");
        QTest::addRow("python3") << QByteArray("python3") << QByteArray("import sys\nprint(sys.argv[1])")
                                 << QByteArray("a b\n");
        QTest::addRow("perl") << QByteArray("/usr/bin/perl") << QByteArray("print \"$ARGV[0]\\n\"")
                              << QByteArray("a b\n");
    }

    void scriptsRunUnderTheirInterpreter()
    {
        QFETCH(const QByteArray, interpreter);
        QFETCH(const QByteArray, source);
        QFETCH(const QByteArray, output);
        RunnerFixture runner;
        QTemporaryDir temporary;
        RunFile job = runner.job({});
        job.kind = RunFile::Kind::Script;
        job.interpreter = interpreter.toStdString();
        job.source = source.toStdString();
        job.args = {"a b"};
        qputenv("TMPDIR", temporary.path().toUtf8());
        runner.run(job);
        qunsetenv("TMPDIR");
        QCOMPARE(QByteArray::fromStdString(runner.take().outputHead), output);
        QVERIFY2(QDir(temporary.path()).isEmpty(), "temporary files leak");
    }

    void missingInterpreterIsAClearFailure()
    {
        RunnerFixture runner;
        RunFile job = runner.job({});
        job.kind = RunFile::Kind::Script;
        job.interpreter = "no-such-interpreter";
        QCOMPARE(runner.run(job).exitCode, 127);
        QVERIFY(runner.take().errorMessage.find("no-such-interpreter") != std::string::npos);
    }

    void hugeOutputKeepsBothEnds()
    {
        RunnerFixture runner;
        runner.run(runner.job("echo first; head -c 300000000 /dev/zero; echo; echo last"));
        const SpoolRecord record = runner.take();
        QCOMPARE(record.outputBytes, 300'000'000 + 6 + 1 + 5);
        QCOMPARE(record.outputHead.size(), 65536);
        QCOMPARE(record.outputTail.size(), 65536);
        QVERIFY(record.outputHead.starts_with("first\n"));
        QVERIFY(record.outputTail.ends_with("\nlast\n"));
    }

    void outputBetweenBoundsIsWhole()
    {
        RunnerFixture runner;
        runner.run(runner.job("seq 1 20000"));
        const SpoolRecord record = runner.take();
        QByteArray expected;
        for (int i = 1; i <= 20000; ++i)
            expected += QByteArray::number(i) + '\n';
        QCOMPARE(QByteArray::fromStdString(record.outputHead + record.outputTail), expected);
    }

    void backgroundChildThatKeepsTheOutputOpenDoesNotHang()
    {
        RunnerFixture runner;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(runner.run(runner.job("sleep 8 & echo done")).exitCode, 0);
        QVERIFY(timer.elapsed() < 4000);
        QCOMPARE(runner.take().outputHead, "done\n");
    }

    void timeLimitEndsTheWholeTree()
    {
        RunnerFixture runner;
        const QString left = runner.path(u"left"_s);
        RunFile job = runner.job("setsid sh -c 'trap \"\" TERM; echo $$ >" + left.toStdString() +
                                 "; while :; do sleep 1; done' & sleep 60");
        job.timeoutSeconds = 1;
        job.killAfterSeconds = 1;
        QCOMPARE(runner.run(job).exitCode, 128 + SIGTERM);
        const SpoolRecord record = runner.take();
        QCOMPARE(record.outcome, Outcome::Timeout);
        QCOMPARE(record.signalNumber, SIGTERM);
        QVERIFY(record.errorMessage.find("1 s") != std::string::npos);
        QVERIFY(QFile::exists(left));
        QVERIFY2(!lives(left), "a child that left the session survived");
    }

    void retriesUntilItSucceeds()
    {
        RunnerFixture runner;
        RunFile job = runner.job("echo x >>n; test $(wc -l <n) -ge 3");
        job.workingDir = runner.path(u"."_s).toStdString();
        job.retries = 5;
        job.initialIntervalSeconds = 0;
        QCOMPARE(runner.run(job).exitCode, 0);
        const SpoolRecord record = runner.take();
        QCOMPARE(record.outcome, Outcome::Success);
        QCOMPARE(record.attempt, 3);
        QVERIFY(record.outputHead.find("attempt 2") != std::string::npos);
    }

    void retriesEndAtTheirNumber()
    {
        RunnerFixture runner;
        RunFile job = runner.job("exit 7");
        job.retries = 2;
        job.initialIntervalSeconds = 0;
        QCOMPARE(runner.run(job).exitCode, 7);
        QCOMPARE(runner.take().attempt, 3);
    }

    void signalIsForwardedAndRecorded()
    {
        RunnerFixture runner;
        RunFile job = runner.job("trap 'echo bye; exit 9' TERM; echo up >up; sleep 30 & wait");
        job.workingDir = runner.path(u"."_s).toStdString();
        runner.write(job);
        QProcess process;
        process.start(RunnerFixture::program(), runner.arguments());
        QTRY_VERIFY(QFile::exists(runner.path(u"up"_s)));
        process.terminate();
        QVERIFY(process.waitForFinished(15'000));
        QCOMPARE(process.exitCode(), 9);
        const SpoolRecord record = runner.take();
        QCOMPARE(record.outcome, Outcome::Cancelled);
        QCOMPARE(record.outputHead, "bye\n");
    }

    void overlapIsSkippedOrReplaced_data()
    {
        QTest::addColumn<int>("concurrency");
        QTest::addRow("allow") << int(RunFile::Concurrency::Allow);
        QTest::addRow("forbid") << int(RunFile::Concurrency::Forbid);
        QTest::addRow("replace") << int(RunFile::Concurrency::Replace);
    }

    void overlapIsSkippedOrReplaced()
    {
        QFETCH(const int, concurrency);
        RunnerFixture runner;
        const QString up = runner.path(u"up"_s);
        RunFile job = runner.job("if mkdir '" + up.toStdString() + "'; then sleep 3; fi; echo ran");
        job.concurrency = RunFile::Concurrency(concurrency);
        runner.write(job);
        QProcess first;
        first.start(RunnerFixture::program(), runner.arguments());
        QTRY_VERIFY(QFile::exists(up));
        QCOMPARE(runner.start().exitCode, 0);
        QVERIFY(first.waitForFinished(15'000));
        QList<Outcome> outcomes;
        for (const SpoolRecord &record : runner.records(u"finished"_s))
            outcomes << record.outcome;
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes.contains(Outcome::Success), true);
        QCOMPARE(outcomes.contains(Outcome::Skipped), job.concurrency == RunFile::Concurrency::Forbid);
        QCOMPARE(outcomes.contains(Outcome::Cancelled), job.concurrency == RunFile::Concurrency::Replace);
        QCOMPARE(runner.start().exitCode, 0);
    }

    void secondStartDuringTheDelayIsSkipped()
    {
        RunnerFixture runner;
        RunFile job = runner.job("echo ran");
        job.jitterSeconds = 100'000;
        job.concurrency = RunFile::Concurrency::Forbid;
        runner.write(job);
        QProcess first;
        first.start(RunnerFixture::program(), runner.arguments());
        QTRY_VERIFY(
            QFile::exists(runner.path(u"locks/"_s) + QLatin1String(RunnerFixture::jobId) + u".lock"_s));
        QTest::qWait(200);
        QCOMPARE(runner.start().exitCode, 0);
        QCOMPARE(runner.take().outcome, Outcome::Skipped);
        first.terminate();
        QVERIFY(first.waitForFinished(5000));
        QCOMPARE(runner.take().outcome, Outcome::Cancelled);
    }

    void pausedJobDoesNothing()
    {
        RunnerFixture runner;
        RunFile job = runner.job("echo ran");
        job.paused = true;
        QCOMPARE(runner.run(job).exitCode, 0);
        QVERIFY(!QFile::exists(runner.spool()));
    }

    void guardLetsEachMinuteThroughOnce()
    {
        RunnerFixture runner;
        RunFile job = runner.job("echo ran");
        job.guarded = true;
        job.schedules = {"* * * * *", "*/1 * * * *"};
        if (std::time(nullptr) % 60 > 55)
            QTest::qWait(6000);
        QCOMPARE(runner.run(job).exitCode, 0);
        QCOMPARE(runner.take().scheduledAt % 60, 0);
        QCOMPARE(runner.run(job).exitCode, 0);
        QVERIFY2(!QFile::exists(runner.spool()), "the same minute ran twice");
        QCOMPARE(runner.run(job, {u"--manual"_s}).exitCode, 0);
        const SpoolRecord manual = runner.take();
        QCOMPARE(manual.trigger, "manual");
        QCOMPARE(manual.scheduledAt, 0);
    }

    void guardHoldsUnwantedStartsBack()
    {
        RunnerFixture runner;
        RunFile job = runner.job("echo ran");
        job.guarded = true;
        const std::time_t later = std::time(nullptr) + 6 * 3600;
        job.schedules = {std::to_string(std::gmtime(&later)->tm_min) + ' ' +
                         std::to_string(std::gmtime(&later)->tm_hour) + " * * *"};
        QCOMPARE(runner.run(job).exitCode, 0);
        QVERIFY(!QFile::exists(runner.spool()));
        job.zone = ZoneRules("Test/Later", 6 * 3600, {}, -1, std::numeric_limits<std::int64_t>::max() / 8);
        if (std::time(nullptr) % 60 > 55)
            QSKIP("too near the minute's end");
        QCOMPARE(runner.run(job).exitCode, 0);
        QCOMPARE(runner.take().outcome, Outcome::Success);
    }

    void expiredZoneTableIsTold()
    {
        RunnerFixture runner;
        RunFile job = runner.job("echo ran");
        job.guarded = true;
        job.schedules = {"* * * * *"};
        job.zone = ZoneRules("Europe/Berlin", 3600, {}, 0, 1000);
        const auto finished = runner.run(job);
        QCOMPARE(finished.exitCode, 0);
        QVERIFY(finished.err.contains("Europe/Berlin"));
        const SpoolRecord record = runner.take();
        QCOMPARE(record.outcome, Outcome::Success);
        QVERIFY(record.errorMessage.find("Europe/Berlin") != std::string::npos);
    }

    void withoutCheckinOutputPassesThrough()
    {
        RunnerFixture runner;
        RunFile job = runner.job("echo out; echo err >&2; exit 2");
        job.checkin = false;
        const auto finished = runner.run(job);
        QCOMPARE(finished.exitCode, 2);
        QCOMPARE(finished.out, "out\n");
        QCOMPARE(finished.err, "err\n");
        QVERIFY(!QFile::exists(runner.spool()));
    }

    void outputOfALongRunIsToldWhileItGoesOn()
    {
        // Side by side, since each takes its time.
        const auto waitFor = [](const RunnerFixture &runner, const QString &name) {
            return "while ! test -e '" + runner.path(name).toStdString() + "'; do sleep 0.05; done; ";
        };
        const auto touch = [](const RunnerFixture &runner, const QString &name) {
            QFile file(runner.path(name));
            return file.open(QIODevice::WriteOnly);
        };
        const auto outputs = [](const RunnerFixture &runner) { return runner.records(u"output"_s); };
        RunnerFixture grows, silent, fails, hindered;
        grows.write(grows.job("echo early; " + waitFor(grows, u"more"_s) +
                              "head -c 20000 /dev/zero | tr '\\0' x; " + waitFor(grows, u"go"_s) +
                              "echo late"));
        silent.write(silent.job(waitFor(silent, u"go"_s) + "echo late"));
        RunFile retried = fails.job("echo attempt; test -e '" + fails.path(u"go"_s).toStdString() + '\'');
        retried.retries = 1;
        retried.initialIntervalSeconds = 8;
        fails.write(retried);
        hindered.write(hindered.job("echo early; " + waitFor(hindered, u"go"_s) + "echo late"));
        QProcess process[4];
        const RunnerFixture *const runners[] = {&grows, &silent, &fails, &hindered};
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 4; ++i) {
            process[i].start(RunnerFixture::program(), runners[i]->arguments());
            QVERIFY(process[i].waitForStarted());
        }
        QTRY_COMPARE(hindered.records(u"started"_s).size(), 1);
        const QString id = QString::fromStdString(hindered.records(u"started"_s).first().runId);
        QVERIFY(QDir(hindered.spool()).mkdir(id + u".output.tmp"_s));

        QTRY_COMPARE_WITH_TIMEOUT(outputs(grows).size(), 1, 10'000);
        QVERIFY2(timer.elapsed() >= 4900, "a job of some seconds pays for it");
        SpoolRecord told = outputs(grows).first();
        QCOMPARE(told.runId, grows.records(u"started"_s).first().runId);
        QCOMPARE(told.outcome, Outcome::Running);
        QCOMPARE(told.outputHead, "early\n");
        QCOMPARE(told.outputBytes, 6);
        struct stat info
        {
        };
        const QString file = grows.spool() + u'/' + QString::fromStdString(told.runId) + u".output"_s;
        QCOMPARE(::stat(qPrintable(file), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0600U);
        const qint64 first = timer.elapsed();
        QVERIFY(touch(grows, u"more"_s));
        QTRY_COMPARE(outputs(fails).size(), 1);
        QVERIFY(touch(fails, u"go"_s));
        QVERIFY(outputs(fails).first().outputHead.find("trying again") != std::string::npos);
        QVERIFY(outputs(silent).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(outputs(grows).first().outputBytes, 20006, 10'000);
        QVERIFY2(timer.elapsed() - first >= 4500, "more often than every five seconds");
        told = outputs(grows).first();
        QCOMPARE(told.outputHead, "");
        QCOMPARE(told.outputTail, std::string(10'000, 'x'));

        for (int i = 0; i < 4; ++i) {
            QVERIFY(touch(*runners[i], u"go"_s));
            QTRY_COMPARE_WITH_TIMEOUT(process[i].state(), QProcess::NotRunning, 10'000);
            QCOMPARE(process[i].exitCode(), 0);
            QCOMPARE(process[i].readAllStandardError(), "");
            QVERIFY(outputs(*runners[i]).isEmpty());
        }
        QCOMPARE(QDir(grows.spool()).entryList(QDir::Files).size(), 2);
        QCOMPARE(grows.take().outputHead, "early\n" + std::string(20'000, 'x') + "late\n");
        QCOMPARE(hindered.take().outputHead, "early\nlate\n");
    }

    void unwritableSpoolLosesNeitherRunNorOutput()
    {
        RunnerFixture runner;
        RunFile job = runner.job("echo precious; exit 5");
        job.spoolDir = "/dev/null/spool";
        const auto finished = runner.run(job);
        QCOMPARE(finished.exitCode, 5);
        QCOMPARE(finished.out, "precious\n");
        QVERIFY(finished.err.contains("/dev/null/spool"));
    }

    void fullDiskLosesNeitherRunNorOutput()
    {
        // A file system that is full: any write to a file made there fails with ENOSPC.
        RunnerFixture runner;
        if (QProcess::execute(u"unshare"_s, {u"-m"_s, u"true"_s}) != 0)
            QSKIP("mount namespaces are not permitted here");
        QDir().mkpath(runner.spool());
        runner.write(runner.job("echo precious; exit 5"));
        QProcess process;
        process.start(
            u"unshare"_s,
            {u"-m"_s, u"sh"_s, u"-c"_s,
             u"mount -t tmpfs -o size=4k none '%1' && head -c 4096 /dev/zero >'%1/fill'; exec '%2' %3"_s.arg(
                 runner.spool(), RunnerFixture::program(), runner.arguments().join(u' '))});
        QVERIFY(process.waitForFinished(15'000));
        QCOMPARE(process.exitCode(), 5);
        QVERIFY(process.readAllStandardOutput().contains("precious\n"));
        QVERIFY(process.readAllStandardError().contains("No space left"));
    }

    void tornRunFileIsAReportedFailure()
    {
        RunnerFixture runner;
        const QByteArray whole = QByteArray::fromStdString(runner.job("echo ran").serialize());
        runner.writeText(whole.left(whole.size() - 3));
        const auto finished = runner.start();
        QCOMPARE(finished.exitCode, 78);
        QVERIFY(finished.err.contains("torn"));
        const SpoolRecord record = runner.take();
        QCOMPARE(record.outcome, Outcome::Failure);
        QCOMPARE(record.jobId, RunnerFixture::jobId);
    }

    void missingRunFileIsSaidOnStderr()
    {
        RunnerFixture runner;
        const auto finished = runner.start();
        QCOMPARE(finished.exitCode, 66);
        QVERIFY(finished.err.contains(RunnerFixture::jobId));
    }

    void jobIdCannotLeaveTheStateDirectory()
    {
        QCOMPARE(QProcess::execute(RunnerFixture::program(), {u"../../etc/passwd"_s}), 64);
        QCOMPARE(QProcess::execute(RunnerFixture::program(), {}), 64);
    }

    void filesAreForTheirOwnerAlone()
    {
        RunnerFixture runner;
        RunFile job = runner.job("true");
        job.concurrency = RunFile::Concurrency::Forbid;
        runner.run(job);
        const auto mode = [](const QString &path) {
            struct stat status
            {
            };
            stat(qPrintable(path), &status);
            return int(status.st_mode & 0777);
        };
        QCOMPARE(mode(runner.spool()), 0700);
        QCOMPARE(mode(runner.path(u"locks"_s)), 0700);
        const QDir spool(runner.spool());
        const QStringList names = spool.entryList(QDir::Files);
        QCOMPARE(names.size(), 2);
        for (const QString &name : names)
            QCOMPARE(mode(spool.filePath(name)), 0600);
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
