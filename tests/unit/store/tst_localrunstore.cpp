// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"
#include "shared/store/localrunstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

namespace {
RunRecord makeRun(int i, const QDateTime &start)
{
    RunRecord run;
    run.runId = QUuid::createUuid();
    run.ns = u"production"_s;
    run.jobName = i % 2 ? u"odd"_s : u"even"_s;
    run.jobId = QUuid::createUuidV5(QUuid(), run.jobName);
    run.endpoint = u"web-1"_s;
    run.startedAt = start.addSecs(i * 60);
    run.finishedAt = run.startedAt.addMSecs(100 * i);
    run.outcome = i % 5 == 0 ? Outcome::Failure : i % 7 == 0 ? Outcome::Skipped : Outcome::Success;
    run.trigger = u"schedule"_s;
    return run;
}
} // namespace

class LocalRunStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"history.db"_s);
    }

    void withoutAHistoryThereAreNoRuns()
    {
        LocalRunStore store(m_path);
        auto count = store.count({});
        count.waitForFinished();
        QVERIFY(count.result().ok());
        QCOMPARE(*count.result(), 0);
        auto run = store.run(1);
        run.waitForFinished();
        QVERIFY(run.result().error().code == Error::Code::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void tellsOfRunsThatAnotherProcessWrites()
    {
        LocalRunStore store(m_path);
        QSignalSpy changed(&store, &RunStore::changed);
        auto writer = HistoryDb::open(m_path, HistoryDb::Mode::ReadWrite);
        QVERIFY(writer.ok());
        const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-1);
        QVERIFY((*writer)->store({makeRun(0, start)}).ok());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY((*writer)->store({makeRun(1, start)}).ok());
        QTRY_COMPARE(changed.size(), 2);
        auto page = store.page({}, 0, 10);
        page.waitForFinished();
        QCOMPARE(page.result()->size(), 2);
        QTest::qWait(700);
        QCOMPARE(changed.size(), 2); // quiet when nothing is new
    }

    void tellsThatTheWatchedRunHasWrittenMore()
    {
        LocalRunStore store(m_path);
        QSignalSpy changed(&store, &RunStore::changed), grew(&store, &RunStore::outputGrew);
        auto writer = HistoryDb::open(m_path, HistoryDb::Mode::ReadWrite);
        QVERIFY(writer.ok());
        RunRecord run = makeRun(0, QDateTime::currentDateTimeUtc());
        run.outcome = Outcome::Running;
        run.finishedAt = {};
        QVERIFY((*writer)->store({run}).ok());
        QTRY_COMPARE(changed.size(), 1);
        const auto write = [&](qint64 bytes) {
            run.outputHead = QByteArray(bytes, 'x');
            run.outputBytes = bytes;
            return (*writer)->storeOutputs({run}).valueOr(0);
        };
        QCOMPARE(write(1), 1);
        QTest::qWait(700);
        QCOMPARE(grew.size(), 0); // nobody looks
        store.watch((*writer)->runByUuid(run.runId)->id);
        QTRY_COMPARE(grew.size(), 1);
        QCOMPARE(write(2), 1);
        QTRY_COMPARE(grew.size(), 2);
        QTest::qWait(700);
        QCOMPARE(grew.size(), 2);
        QCOMPARE(changed.size(), 1); // lists and charts stay as they are
        store.watch(0);
        QCOMPARE(write(3), 1);
        QTest::qWait(700);
        QCOMPARE(grew.size(), 2);
    }

    void histogramCountsEveryRunOnce_data()
    {
        QTest::addColumn<RunFilter>("filter");
        QTest::addColumn<qint64>("bucketSeconds");
        const QUuid odd = QUuid::createUuidV5(QUuid(), u"odd"_s);
        for (const qint64 seconds : {60, 300, 3600, 86400}) {
            QTest::addRow("all, %lld s", seconds) << RunFilter{} << seconds;
            QTest::addRow("one job, %lld s", seconds) << RunFilter{.jobId = odd} << seconds;
            QTest::addRow("outcomes, %lld s", seconds)
                << RunFilter{.outcomes = {Outcome::Failure, Outcome::Skipped}} << seconds;
            QTest::addRow("name, %lld s", seconds) << RunFilter{.nameContains = u"EVEN"_s} << seconds;
        }
    }
    void histogramCountsEveryRunOnce()
    {
        QFETCH(RunFilter, filter);
        QFETCH(qint64, bucketSeconds);
        auto db = HistoryDb::open(m_path, HistoryDb::Mode::ReadWrite);
        QVERIFY(db.ok());
        QList<RunRecord> runs;
        const QDateTime start(QDate(2026, 3, 1), QTime(11, 7, 3), Qt::UTC);
        for (int i = 0; i < 500; ++i)
            runs.append(makeRun(i, start));
        QVERIFY((*db)->store(runs).ok());

        QMap<qint64, RunBucket> expected;
        for (const RunRecord &run : std::as_const(runs)) {
            if ((!filter.jobId.isNull() && run.jobId != filter.jobId) ||
                (!filter.outcomes.isEmpty() && !filter.outcomes.contains(run.outcome)) ||
                !run.jobName.contains(filter.nameContains, Qt::CaseInsensitive))
                continue;
            const qint64 begin = bucketStartMs(run.startedAt.toMSecsSinceEpoch(), bucketSeconds);
            RunBucket &bucket = expected[begin];
            bucket.start = QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC);
            ++bucket.runs[std::size_t(run.outcome)];
            if (!filter.jobId.isNull() && run.outcome != Outcome::Skipped) {
                ++bucket.finished;
                bucket.totalDurationMs += run.durationMs();
                bucket.longestMs = std::max(bucket.longestMs, run.durationMs());
            }
        }
        const auto buckets = (*db)->histogram(filter, bucketSeconds);
        QVERIFY(buckets.ok());
        QCOMPARE(buckets->size(), expected.size());
        qsizetype i = 0;
        for (const RunBucket &want : std::as_const(expected)) {
            RunBucket got = buckets->at(i++);
            if (got.longestMs >= 0)
                QCOMPARE((*db)->run(got.longestRun)->durationMs(), got.longestMs);
            got.longestRun = 0;
            QCOMPARE(got.start, want.start);
            QVERIFY(got == want);
        }
    }

    void bucketsBeginAtLocalMidnight()
    {
        const QDateTime noon(QDate::currentDate(), QTime(12, 0));
        const qint64 begin = bucketStartMs(noon.toMSecsSinceEpoch(), 86400);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(begin).time(), QTime(0, 0));
    }

    void mergedBucketsKeepTheSum()
    {
        QList<RunBucket> buckets;
        const qint64 start = bucketStartMs(QDateTime::currentMSecsSinceEpoch(), 3600);
        for (int i = 0; i < 100; i += i % 7 + 1) {
            RunBucket bucket;
            bucket.start = QDateTime::fromMSecsSinceEpoch(start + i * 3600'000LL, Qt::UTC);
            bucket.runs[1] = i;
            buckets.append(bucket);
        }
        const auto sum = [](const QList<RunBucket> &list) {
            int result = 0;
            for (const RunBucket &bucket : list)
                result += bucket.count();
            return result;
        };
        const QList<RunBucket> wide = merged(buckets, 3600, 5);
        QCOMPARE(sum(wide), sum(buckets));
        QVERIFY(wide.size() <= 21);
        for (qsizetype i = 1; i < wide.size(); ++i)
            QVERIFY(wide[i - 1].start.secsTo(wide[i].start) >= 5 * 3600);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(LocalRunStoreTest)
#include "tst_localrunstore.moc"
