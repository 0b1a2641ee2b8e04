// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/capture.h"
#include "agent/runner/format/spoolrecord.h"
#include "agent/runner/guard.h"

#include <QTest>

using namespace crontopus;
using namespace crontopus::runner;

class TestFormats final : public QObject
{
    Q_OBJECT

private:
    static RunFile fullJob()
    {
        RunFile job;
        job.jobId = "7b0c3c5e-5d0a-4f0e-9a53-0d7f3c1c2b11";
        job.ns = "production";
        job.name = "backup";
        job.spoolDir = "/s p/%\n";
        job.lockDir = "/l";
        job.command = "printf '%s\\n' \"$@\"\n\t# \x7f \xff";
        job.args = {"", "a b", "%41"};
        job.env = {{"A", "x=y\n"}, {"B", ""}};
        job.timeoutSeconds = 60;
        job.killAfterSeconds = 0;
        job.concurrency = RunFile::Concurrency::Replace;
        job.retries = 3;
        job.exponentialBackoff = false;
        job.multiplier = 1.1;
        job.checkin = false;
        job.guarded = true;
        job.schedules = {"0 2 * * *", "@every 7m"};
        job.zone = ZoneRules("Europe/Berlin", 3600, {{1711846800, 7200}, {1729990800, 3600}}, 1700000000,
                             1800000000);
        return job;
    }

private Q_SLOTS:
    void runFileComesBackAsItWas()
    {
        const RunFile job = fullJob();
        const auto read = RunFile::parse(job.serialize());
        QVERIFY(read);
        QCOMPARE(read->serialize(), job.serialize());
        QCOMPARE(read->command, job.command);
        QCOMPARE(read->args, job.args);
        QVERIFY(read->env == job.env);
        QCOMPARE(read->multiplier, 1.1);
        QCOMPARE(read->killAfterSeconds, 0);
        QVERIFY(read->zone.transitions() == job.zone.transitions());
        QCOMPARE(read->zone.validUntil(), 1800000000);
    }

    void everyCutOfAFileIsTorn()
    {
        const std::string run = fullJob().serialize();
        for (std::size_t size = 0; size < run.size(); ++size)
            QVERIFY2(!RunFile::parse(std::string_view(run).substr(0, size)), std::to_string(size).c_str());
        SpoolRecord record;
        record.runId = record.jobId = "x";
        record.outputHead = std::string("a\0\nend\n", 7);
        const std::string spool = record.serialize();
        for (std::size_t size = 0; size < spool.size(); ++size)
            QVERIFY(!SpoolRecord::parse(std::string_view(spool).substr(0, size)));
        QCOMPARE(SpoolRecord::parse(spool)->outputHead, record.outputHead);
    }

    void faultsNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addRow("number") << QByteArray("timeout soon");
        QTest::addRow("negative") << QByteArray("timeout -1");
        QTest::addRow("word") << QByteArray("concurrency maybe");
        QTest::addRow("boolean") << QByteArray("paused 1");
        QTest::addRow("NUL") << QByteArray("command a%00b");
        QTest::addRow("encoding") << QByteArray("command 100%");
        QTest::addRow("environment") << QByteArray("env =x");
        QTest::addRow("zone") << QByteArray("zone-transition 5");
        QTest::addRow("no value") << QByteArray("paused");
    }

    void faultsNameTheirLine()
    {
        QFETCH(const QByteArray, line);
        const auto read = RunFile::parse("crontopus-run 1\njob-id x\n" + line.toStdString() + "\nend\n");
        QVERIFY(!read);
        QCOMPARE(read.error().line, 3);
        QVERIFY(!read.error().message.empty());
    }

    void keysOfANewerAgentAreIgnored()
    {
        const auto read = RunFile::parse(
            "crontopus-run 1\njob-id x\nspool-dir /s\nlock-dir /l\ncommand c\nfuture thing\nend\n");
        QVERIFY(read);
    }

    void captureKeepsBothEndsWhateverThePieces_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("piece");
        for (const int total : {0, 1, 65535, 65536, 65537, 131072, 131073, 500'000}) {
            for (const int piece : {1000, 65536, 1'000'000})
                QTest::addRow("%d in pieces of %d", total, piece) << total << piece;
        }
    }

    void captureKeepsBothEndsWhateverThePieces()
    {
        QFETCH(const int, total);
        QFETCH(const int, piece);
        std::string all;
        for (int i = 0; i < total; ++i)
            all += char('a' + i % 23);
        Capture capture;
        for (int at = 0; at < total; at += piece)
            capture.add(std::string_view(all).substr(std::size_t(at), std::size_t(piece)));
        QCOMPARE(capture.total(), total);
        QCOMPARE(capture.head(), all.substr(0, Capture::headBytes));
        const std::string rest = all.substr(std::min(all.size(), Capture::headBytes));
        QCOMPARE(capture.tail(), rest.substr(rest.size() - std::min(rest.size(), Capture::tailBytes)));
        for (const std::size_t bytes : {std::size_t(1), std::size_t(10'000), Capture::tailBytes})
            QCOMPARE(capture.last(bytes), all.substr(all.size() - std::min(all.size(), bytes)));
    }

    void captureCutsNoCharacter()
    {
        Capture capture;
        capture.add("a\u20ac\u20ac");
        QCOMPARE(capture.last(7), "a\u20ac\u20ac");
        QCOMPARE(capture.last(6), "\u20ac\u20ac");
        QCOMPARE(capture.last(5), "\u20ac");
        QCOMPARE(capture.last(3), "\u20ac");
        Capture bytes;
        bytes.add("\x80\x80\x80\x80\x80");
        QCOMPARE(bytes.last(4), "\x80");
        QCOMPARE(bytes.last(5), "\x80\x80\x80\x80\x80");
    }

    void guardAnswers_data()
    {
        QTest::addColumn<int>("minute");   // of the hour, now
        QTest::addColumn<int>("last");     // minute run last; -1: none
        QTest::addColumn<int>("written");  // minute in which the run file was written
        QTest::addColumn<int>("expected"); // minute run for; -1: none
        QTest::addRow("wanted") << 10 << -1 << 0 << 10;
        QTest::addRow("unwanted") << 12 << -1 << 0 << -1;
        QTest::addRow("twice") << 10 << 10 << 0 << -1;
        QTest::addRow("a minute late") << 11 << -1 << 0 << 10;
        QTest::addRow("a minute late, but it ran") << 11 << 10 << 0 << -1;
        QTest::addRow("a minute late, but the job is newer") << 11 << -1 << 11 << -1;
        QTest::addRow("next time") << 20 << 10 << 0 << 20;
        QTest::addRow("clock set back") << 10 << 40 << 0 << 10;
    }

    void guardAnswers()
    {
        QFETCH(const int, minute);
        QFETCH(const int, last);
        QFETCH(const int, written);
        QFETCH(const int, expected);
        constexpr std::int64_t hour = 1'772'366'400; // 2026-03-01T12:00Z
        RunFile job;
        job.guarded = true;
        job.schedules = {"*/10 * * * *"};
        const auto answer =
            askGuard(job, hour + minute * 60 + 7, last < 0 ? 0 : hour / 60 + last, hour + written * 60);
        QCOMPARE(answer.run, expected >= 0);
        if (expected >= 0)
            QCOMPARE(answer.scheduledAt, hour + expected * 60);
        QCOMPARE(lastWanted(job, hour + minute * 60 + 7), hour + minute / 10 * 600);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
