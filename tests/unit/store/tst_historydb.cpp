// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
const QDateTime noon = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QUuid jobNamed(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

RunRecord makeRun(const QString &name, const QDateTime &start, Outcome outcome = Outcome::Success)
{
    RunRecord run;
    run.runId = QUuid::createUuid();
    run.jobId = jobNamed(name);
    run.jobName = name;
    run.ns = u"production"_s;
    run.endpoint = u"web-1"_s;
    run.startedAt = start;
    if (outcome != Outcome::Running)
        run.finishedAt = start.addMSecs(1500);
    run.outcome = outcome;
    run.trigger = u"schedule"_s;
    return run;
}
} // namespace

class TestHistoryDb final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_next = 0;
    QString newPath() { return m_dir.filePath(u"history-%1.db"_s.arg(++m_next)); }
    static std::unique_ptr<HistoryDb> openNew(const QString &path)
    {
        auto opened = HistoryDb::open(path, HistoryDb::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return std::move(*opened);
    }

private Q_SLOTS:
    void readOnlyOpenOfMissingFileIsNotFound()
    {
        const QString path = newPath();
        const auto opened = HistoryDb::open(path, HistoryDb::Mode::ReadOnly);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::NotFound);
        QVERIFY(opened.error().message.contains(path));
        QVERIFY(!QFile::exists(path));
    }

    void takesNoMoreOutputThanAsked()
    {
        auto history = openNew(newPath());
        history->setKeepingOutbox(true);
        QList<RunRecord> runs;
        for (int i = 0; i < 10; ++i) {
            runs.append(makeRun(u"loud"_s, noon.addSecs(i)));
            runs.last().outputHead = runs.last().outputTail = QByteArray(500, 'x');
        }
        QVERIFY(history->store(runs));
        const auto waiting = [&history](int limit, qint64 bytes) {
            return history->outbox(limit, bytes).valueOr({});
        };
        QCOMPARE(waiting(100, 1'000'000).size(), 10);
        QCOMPARE(waiting(4, 1'000'000).size(), 4);
        QCOMPARE(waiting(100, 2500).size(), 3);
        QCOMPARE(waiting(100, 1).size(), 1); // one at least, or it would wait for ever
        for (int i = 0; i < 10; ++i)
            QCOMPARE(waiting(100, 1'000'000)[i].run.runId, runs[i].runId);
    }

    void filesAreForTheirOwnerAlone()
    {
        const QString path = newPath();
        auto history = openNew(path);
        QVERIFY(history->store({makeRun(u"a"_s, noon)}));
        const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        const auto user = QFileDevice::ReadUser | QFileDevice::WriteUser;
        QVERIFY(QFile::exists(path + u"-wal"_s));
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QCOMPARE(QFile::permissions(path + suffix), mode | user);
    }

    void everyFieldComesBack()
    {
        auto history = openNew(newPath());
        RunRecord run = makeRun(u"backup"_s, noon.addMSecs(7), Outcome::Failure);
        run.commit = u"0123abcd"_s;
        run.manifestPath = u"production/backup.yaml"_s;
        run.scheduledAt = noon;
        run.attempt = 3;
        run.exitCode = 0;
        run.signalNumber = 9;
        run.outputHead = QByteArray("a\0b\xff\n", 5);
        run.outputTail = "tail";
        run.outputBytes = 1'000'000'000'000;
        run.errorMessage = u"it's „broken“\n"_s;
        run.trigger = u"manual"_s;
        QVERIFY(history->store({run}));

        const auto stored = history->runByUuid(run.runId);
        QVERIFY(stored);
        QVERIFY(stored->id > 0);
        RunRecord expected = run;
        expected.id = stored->id;
        QCOMPARE(toJson(*stored), toJson(expected));
        QCOMPARE(stored->outputHead, run.outputHead);
        QCOMPARE(stored->outputTail, run.outputTail);
        QCOMPARE(toJson(*history->run(stored->id)), toJson(expected));

        const auto page = history->page({}, 0, 10);
        QCOMPARE(page->size(), 1);
        QVERIFY2(page->first().outputHead.isEmpty(), "a page carries no output");
        QCOMPARE(history->run(4711).error().code, Error::Code::NotFound);
    }

    void outputOfRunsThatGoOnIsKeptAside()
    {
        auto history = openNew(newPath());
        const QSqlDatabase connection =
            QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst(), false);
        history->setKeepingOutbox(true);
        RunRecord run = makeRun(u"long"_s, noon, Outcome::Running);
        RunRecord ended = makeRun(u"ended"_s, noon);
        ended.outputHead = "whole";
        ended.outputBytes = 5;
        QVERIFY(history->store({run, ended}));
        QVERIFY(history->delivered({1, 2}));
        const qint64 version = *history->dataVersion();

        run.outputTail = "some";
        run.outputBytes = 30'000;
        run.attempt = 2;
        RunRecord late = ended;
        late.outcome = Outcome::Running;
        late.outputHead = "more than the whole";
        late.outputBytes = 19;
        const RunRecord unknown = makeRun(u"unknown"_s, noon, Outcome::Running);
        QCOMPARE(*history->storeOutputs({run, late, unknown}), 1);
        QCOMPARE(*history->count({}), 2);
        RunRecord stored = *history->runByUuid(run.runId);
        QCOMPARE(stored.outcome, Outcome::Running);
        QCOMPARE(stored.outputHead, QByteArray());
        QCOMPARE(stored.outputTail, QByteArray("some"));
        QCOMPARE(stored.outputBytes, 30'000);
        QCOMPARE(stored.attempt, 2);
        QCOMPARE(history->runByUuid(ended.runId)->outputHead, QByteArray("whole"));
        QCOMPARE(history->runByUuid(ended.runId)->outputBytes, 5);

        RunRecord older = run;
        older.outputTail = "old";
        older.outputBytes = 20'000;
        QCOMPARE(*history->storeOutputs({older, run}), 0);
        QCOMPARE(history->runByUuid(run.runId)->outputTail, QByteArray("some"));
        QCOMPARE(*history->outboxSize(), 0);
        QCOMPARE(*history->dataVersion(), version);
        // What store() says is stored must still survive a power cut.
        QSqlQuery safety(u"PRAGMA synchronous"_s, connection);
        QVERIFY(safety.next());
        QCOMPARE(safety.value(0).toInt(), 2);
        safety.finish();

        run.outcome = Outcome::Success;
        run.finishedAt = noon.addSecs(9);
        run.outputHead = "all of it";
        run.outputTail.clear();
        run.outputBytes = 9;
        QVERIFY(history->store({run}));
        stored = *history->runByUuid(run.runId);
        QCOMPARE(stored.outputHead, run.outputHead);
        QCOMPARE(stored.outputTail, QByteArray());
        QCOMPARE(stored.outputBytes, 9);
    }

    void sameRunIsUpdatedNeverDoubled()
    {
        auto history = openNew(newPath());
        RunRecord run = makeRun(u"a"_s, noon, Outcome::Running);
        QVERIFY(history->store({run}));
        run.outcome = Outcome::Success;
        run.finishedAt = noon.addSecs(2);
        run.outputHead = "done";
        QVERIFY(history->store({run, run}));
        QCOMPARE(*history->count({}), 1);

        RunRecord late = run;
        late.outcome = Outcome::Running;
        late.finishedAt = {};
        late.outputHead.clear();
        QVERIFY(history->store({late}));
        const auto stored = history->runByUuid(run.runId);
        QCOMPARE(stored->outcome, Outcome::Success);
        QCOMPARE(stored->durationMs(), 2000);
        QCOMPARE(stored->outputHead, "done");
    }

    void filtersAgreeWithPlainSearch_data()
    {
        QTest::addColumn<RunFilter>("filter");
        QTest::addRow("everything") << RunFilter{};
        QTest::addRow("job") << RunFilter{.jobId = jobNamed(u"job-3"_s)};
        QTest::addRow("unknown job") << RunFilter{.jobId = jobNamed(u"nobody"_s)};
        QTest::addRow("name") << RunFilter{.nameContains = u"Tion/JOB-3"_s};
        QTest::addRow("name that many have") << RunFilter{.nameContains = u"job"_s};
        QTest::addRow("name with a wildcard") << RunFilter{.nameContains = u"job_1"_s};
        QTest::addRow("namespace") << RunFilter{.ns = u"production"_s};
        QTest::addRow("endpoint") << RunFilter{.endpoint = u"web-2"_s};
        QTest::addRow("one outcome") << RunFilter{.outcomes = {Outcome::Failure}};
        QTest::addRow("outcomes") << RunFilter{.outcomes = {Outcome::Failure, Outcome::Running}};
        QTest::addRow("from") << RunFilter{.from = noon.addSecs(600)};
        QTest::addRow("span") << RunFilter{.from = noon.addSecs(600), .until = noon.addSecs(1200)};
        QTest::addRow("all of it") << RunFilter{.nameContains = u"job"_s,
                                                .outcomes = {Outcome::Failure, Outcome::Success},
                                                .from = noon,
                                                .until = noon.addSecs(3000)};
        QTest::addRow("job and outcome")
            << RunFilter{.jobId = jobNamed(u"job-4"_s), .outcomes = {Outcome::Success}, .from = noon};
    }

    void filtersAgreeWithPlainSearch()
    {
        QFETCH(const RunFilter, filter);
        auto history = openNew(newPath());
        QList<RunRecord> runs;
        for (int i = 0; i < 1000; ++i) {
            RunRecord run = makeRun(u"job-%1"_s.arg(i % 40), noon.addSecs(i * 7 % 5000), Outcome(i % 3));
            run.endpoint = i % 5 ? u"web-1"_s : u"web-2"_s;
            runs << run;
        }
        QVERIFY(history->store(runs));

        QList<QDateTime> expected;
        for (const RunRecord &run : runs) {
            const bool wanted =
                (filter.jobId.isNull() || run.jobId == filter.jobId) &&
                (run.ns + u'/' + run.jobName).contains(filter.nameContains, Qt::CaseInsensitive) &&
                (filter.ns.isEmpty() || run.ns == filter.ns) &&
                (filter.endpoint.isEmpty() || run.endpoint == filter.endpoint) &&
                (filter.outcomes.isEmpty() || filter.outcomes.contains(run.outcome)) &&
                (!filter.from.isValid() || run.startedAt >= filter.from) &&
                (!filter.until.isValid() || run.startedAt < filter.until);
            if (wanted)
                expected << run.startedAt;
        }
        std::sort(expected.begin(), expected.end(), std::greater<>());

        QCOMPARE(*history->count(filter), expected.size());
        QList<QDateTime> paged;
        QSet<qint64> ids;
        for (qint64 offset = 0;; offset += 37) {
            const auto page = history->page(filter, offset, 37);
            QVERIFY(page);
            for (const RunRecord &run : *page) {
                paged << run.startedAt;
                ids.insert(run.id);
            }
            if (page->size() < 37)
                break;
        }
        QCOMPARE(paged, expected);
        QCOMPARE(ids.size(), expected.size());
    }

    void pagesComeInEveryOrder_data()
    {
        QTest::addColumn<RunOrder::Key>("key");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<RunFilter>("filter");
        for (const auto &[name, key] : {std::pair{"started", RunOrder::Key::Started},
                                        {"job", RunOrder::Key::Job},
                                        {"outcome", RunOrder::Key::Outcome},
                                        {"duration", RunOrder::Key::Duration}}) {
            for (const bool descending : {false, true}) {
                const auto row = [orderName = name, orderKey = key, descending](const char *what,
                                                                                const RunFilter &filter) {
                    QTest::addRow("%s %s, %s", orderName, descending ? "down" : "up", what)
                        << orderKey << descending << filter;
                };
                row("all", {});
                row("one job", {.jobId = jobNamed(u"job-7"_s)});
                row("many jobs, some outcomes, a time", {.nameContains = u"job"_s,
                                                         .outcomes = {Outcome::Failure, Outcome::Success},
                                                         .from = noon.addSecs(600),
                                                         .until = noon.addSecs(6000)});
                row("none", {.ns = u"nowhere"_s});
            }
        }
    }

    void pagesComeInEveryOrder()
    {
        QFETCH(const RunOrder::Key, key);
        QFETCH(const bool, descending);
        QFETCH(const RunFilter, filter);
        auto history = openNew(newPath());
        QList<RunRecord> runs;
        for (int i = 0; i < 800; ++i) {
            RunRecord run = makeRun(u"job-%1"_s.arg(i * 7 % 40), noon.addSecs(i * 10), Outcome(i % 6));
            if (run.finishedAt.isValid())
                run.finishedAt = run.startedAt.addMSecs(i * 131 % 97);
            runs << run;
        }
        QVERIFY(history->store(runs));

        const auto duration = [](const RunRecord &run) {
            return run.outcome == Outcome::Skipped ? -1 : run.durationMs();
        };
        const auto urgency = [](const RunRecord &run) {
            return std::find(outcomesByUrgency.begin(), outcomesByUrgency.end(), run.outcome) -
                   outcomesByUrgency.begin();
        };
        runs.removeIf([&](const RunRecord &run) {
            return (!filter.jobId.isNull() && run.jobId != filter.jobId) || !filter.ns.isEmpty() ||
                   (!filter.outcomes.isEmpty() && !filter.outcomes.contains(run.outcome)) ||
                   (filter.from.isValid() && run.startedAt < filter.from) ||
                   (filter.until.isValid() && run.startedAt >= filter.until);
        });
        std::sort(runs.begin(), runs.end(), [&](const RunRecord &a, const RunRecord &b) {
            const RunRecord &first = descending ? b : a, &second = descending ? a : b;
            switch (key) {
            case RunOrder::Key::Started:
                return first.startedAt < second.startedAt;
            case RunOrder::Key::Duration:
                return std::pair(duration(first), first.startedAt) <
                       std::pair(duration(second), second.startedAt);
            case RunOrder::Key::Job:
                return a.jobName == b.jobName ? a.startedAt > b.startedAt : first.jobName < second.jobName;
            case RunOrder::Key::Outcome:
                return urgency(a) == urgency(b) ? a.startedAt > b.startedAt
                                                : urgency(first) < urgency(second);
            }
            return false;
        });
        QList<RunRecord> paged;
        for (qint64 offset = 0; offset <= runs.size(); offset += 37) {
            const auto page = history->page(filter, offset, 37, {key, descending});
            QVERIFY(page);
            paged += *page;
        }
        QCOMPARE(paged.size(), runs.size());
        for (qsizetype i = 0; i < runs.size(); ++i)
            QCOMPARE(paged[i].runId, runs[i].runId);
    }

    void historyOfAnOlderAgentIsToldApart()
    {
        const QString path = newPath();
        openNew(path).reset();
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            db.setDatabaseName(path);
            QVERIFY(db.open());
            QVERIFY(QSqlQuery(db).exec(u"PRAGMA user_version = 1"_s));
            QVERIFY(QSqlQuery(db).exec(u"DROP TABLE outbox"_s));
            QVERIFY(QSqlQuery(db).exec(u"DROP INDEX runs_by_duration"_s));
            QVERIFY(QSqlQuery(db).exec(u"ALTER TABLE runs DROP COLUMN duration"_s));
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        const auto reader = HistoryDb::open(path, HistoryDb::Mode::ReadOnly);
        QCOMPARE(reader.error().code, Error::Code::Unsupported);
        QVERIFY(reader.error().hint.contains(u"Restart"_s));
        auto writer = openNew(path);
        QVERIFY(writer->store({makeRun(u"a"_s, noon)}));
        const auto page = writer->page({}, 0, 10, {RunOrder::Key::Duration, true});
        QVERIFY(page);
        QCOMPARE(page->size(), 1);
    }

    void outboxKeepsWhatTheServerHasNot()
    {
        auto history = openNew(newPath());
        QVERIFY(history->store({makeRun(u"before"_s, noon)}));
        QCOMPARE(*history->outboxSize(), 0);
        history->setKeepingOutbox(true);
        RunRecord run = makeRun(u"a"_s, noon, Outcome::Running);
        run.outputHead = "so far";
        QVERIFY(history->store({run, makeRun(u"b"_s, noon)}));
        const auto first = history->outbox(10, 1'000);
        QVERIFY(first);
        QCOMPARE(first->size(), 2);
        QCOMPARE(first->at(0).run.runId, run.runId);
        QCOMPARE(first->at(0).run.outputHead, QByteArray("so far"));
        // It ends while its start is on the way: the end stays, behind the others.
        run.outcome = Outcome::Success;
        run.finishedAt = noon.addSecs(1);
        QVERIFY(history->store({run}));
        QVERIFY(history->delivered({first->at(0).change}));
        const auto second = history->outbox(10, 1'000);
        QCOMPARE(second->size(), 2);
        QCOMPARE(second->at(1).run.outcome, Outcome::Success);
        QVERIFY(history->delivered({second->at(0).change, second->at(1).change}));
        QCOMPARE(*history->outboxSize(), 0);
        // The same again changes nothing, and is not sent again: it is finished.
        run.outcome = Outcome::Running;
        QVERIFY(history->store({run}));
        QCOMPARE(*history->outboxSize(), 0);
    }

    void summariesCountOutcomesAndKnowTheLast()
    {
        auto history = openNew(newPath());
        const auto at = [](int minute) { return noon.addSecs(minute * 60); };
        QVERIFY(history->store({makeRun(u"a"_s, at(0), Outcome::Failure), makeRun(u"a"_s, at(1)),
                                makeRun(u"a"_s, at(2)), makeRun(u"a"_s, at(3), Outcome::Timeout),
                                makeRun(u"a"_s, at(4), Outcome::Running), makeRun(u"b"_s, at(0))}));
        const auto summaries = history->summaries(at(1));
        QCOMPARE(summaries->size(), 1);
        QCOMPARE(summaries->first().jobId, jobNamed(u"a"_s));
        QCOMPARE(summaries->first().runs, 4);
        QCOMPARE(summaries->first().successes, 2);
        QCOMPARE(summaries->first().failures, 1);
        QCOMPARE(summaries->first().last.outcome, Outcome::Running);
        QCOMPARE(history->summaries({})->size(), 2);
    }

    void groupsCountByJobAndByEndpoint()
    {
        auto history = openNew(newPath());
        QList<RunRecord> runs;
        for (int i = 0; i < 100; ++i) {
            RunRecord run = makeRun(i % 2 ? u"odd"_s : u"even"_s, noon.addSecs(i),
                                    i % 20 == 1 ? Outcome::Timeout : Outcome::Success);
            run.endpoint = i < 80 ? u"web-1"_s : u"web-2"_s;
            runs << run;
        }
        QVERIFY(history->store(runs));
        const auto byJob = history->groups({}, RunGrouping::Job);
        QVERIFY(byJob);
        const QList<RunGroup> jobs{{u"production"_s, u"even"_s, {}, 2, 50, 50, 0, noon.addSecs(98)},
                                   {u"production"_s, u"odd"_s, {}, 2, 50, 45, 5, noon.addSecs(99)}};
        QCOMPARE(*byJob, jobs);
        const auto byEndpoint =
            history->groups({.nameContains = u"odd"_s, .until = noon.addSecs(90)}, RunGrouping::Endpoint);
        QVERIFY(byEndpoint);
        const QList<RunGroup> endpoints{{{}, {}, u"web-1"_s, 1, 40, 36, 4, noon.addSecs(79)},
                                        {{}, {}, u"web-2"_s, 1, 5, 4, 1, noon.addSecs(89)}};
        QCOMPARE(*byEndpoint, endpoints);
    }

    void healthIsThatOfTheApi()
    {
        const auto health = [](int runs, int successes) {
            return RunGroup{.runs = runs, .successes = successes}.health();
        };
        QCOMPARE(health(0, 0), RunHealth::Warning);
        QCOMPARE(health(100, 95), RunHealth::Healthy);
        QCOMPARE(health(1000, 949), RunHealth::Degraded);
        QCOMPARE(health(100, 70), RunHealth::Degraded);
        QCOMPARE(health(1000, 699), RunHealth::Warning);
    }

    void pruneKeepsTheNewestOfEachJobAndThoseGoingOn()
    {
        auto history = openNew(newPath());
        QList<RunRecord> runs;
        for (int i = 0; i < 2500; ++i)
            runs << makeRun(u"busy"_s, noon.addSecs(i));
        for (int i = 0; i < 3; ++i)
            runs << makeRun(u"rare"_s, noon.addSecs(i));
        RunRecord running = makeRun(u"busy"_s, noon, Outcome::Running);
        running.outputHead = "x";
        runs << running;
        QVERIFY(history->store(runs));
        const qint64 before = *history->dataVersion();
        const auto removed = history->prune(noon.addSecs(2400), 5);
        QVERIFY(removed);
        QCOMPARE(*removed, 2400);
        QCOMPARE(*history->count({.jobId = jobNamed(u"busy"_s)}), 101);
        QCOMPARE(*history->count({.jobId = jobNamed(u"rare"_s)}), 3);
        QVERIFY(history->runByUuid(running.runId));
        QVERIFY(*history->dataVersion() > before);
        QCOMPARE(*history->prune(noon.addYears(1), 0), 103);
        QCOMPARE(*history->count({}), 1);
    }

    void movedJobTakesItsRunsAlong()
    {
        const auto history = openNew(newPath());
        QVERIFY(history->store(
            {makeRun(u"a"_s, noon), makeRun(u"a"_s, noon.addSecs(60)), makeRun(u"b"_s, noon)}));
        const QUuid to = jobNamed(u"new a"_s);
        const MovedJob move{jobNamed(u"a"_s), u"production"_s, to, u"staging"_s, u"a"_s};
        const auto version = *history->dataVersion();
        QVERIFY(history->move({move}));
        QVERIFY(*history->dataVersion() > version);
        QCOMPARE(*history->count({.jobId = move.from}), 0);
        QCOMPARE(*history->count({.jobId = to}), 2);
        QCOMPARE(*history->count({}), 3);
        const auto page = history->page({.jobId = to}, 0, 10);
        QCOMPARE(page->first().ns, u"staging"_s);
        QCOMPARE(page->first().jobName, u"a"_s);
        QVERIFY(history->move({move})); // again: nothing is left to move

        // A run under the old name that came late joins those that are there.
        RunRecord late = makeRun(u"a"_s, noon.addSecs(120));
        QVERIFY(history->store({late}));
        QVERIFY(history->move({move}));
        QCOMPARE(*history->count({.jobId = to}), 3);
        QCOMPARE(history->summaries(noon.addDays(-1))->size(), 2);
    }

    void renamedEndpointKeepsItsRuns()
    {
        const auto history = openNew(newPath());
        const auto runOn = [](const QString &endpoint, const QString &job, int minute) {
            RunRecord run = makeRun(job, noon.addSecs(60 * minute));
            run.endpoint = endpoint;
            return run;
        };
        QVERIFY(history->store({runOn(u"web"_s, u"a"_s, 0), runOn(u"web"_s, u"b"_s, 1),
                                runOn(u"www"_s, u"a"_s, 2), runOn(u"db"_s, u"a"_s, 3)}));
        QVERIFY(history->rename({{u"web"_s, u"www"_s}}));
        QCOMPARE(*history->count({.endpoint = u"web"_s}), 0);
        QCOMPARE(*history->count({.endpoint = u"www"_s}), 3);
        QCOMPARE(*history->count({.endpoint = u"db"_s}), 1);
        QCOMPARE(*history->count({}), 4);
        QVERIFY(history->store({runOn(u"web"_s, u"a"_s, 4)})); // came late
        QVERIFY(history->rename({{u"web"_s, u"www"_s}}));
        QCOMPARE(*history->count({.endpoint = u"www"_s}), 4);
    }

    void otherConnectionsSeeTheVersionGrow()
    {
        const QString path = newPath();
        auto writer = openNew(path);
        auto reader = HistoryDb::open(path, HistoryDb::Mode::ReadOnly);
        QVERIFY(reader);
        const qint64 before = *(*reader)->dataVersion();
        QVERIFY(writer->store({makeRun(u"a"_s, noon)}));
        QVERIFY(*(*reader)->dataVersion() > before);
        QCOMPARE(*(*reader)->count({}), 1);
        QCOMPARE((*reader)->store({makeRun(u"b"_s, noon)}).error().code, Error::Code::Permission);
    }

    void damagedFileIsMovedAsideAndNamed()
    {
        const QString path = newPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray rubbish(20000, 'x');
        file.write(rubbish);
        file.close();

        const auto readOnly = HistoryDb::open(path, HistoryDb::Mode::ReadOnly);
        QVERIFY(!readOnly);
        QVERIFY(readOnly.error().message.contains(path));
        QVERIFY2(QFile::exists(path), "a reader moves nothing");

        auto history = openNew(path);
        QVERIFY(!history->movedAside().isEmpty());
        QFile aside(history->movedAside());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), rubbish);
        QVERIFY(history->store({makeRun(u"a"_s, noon)}));
        QCOMPARE(*history->count({}), 1);
    }

    void damageFoundWhileStoringLosesNothingOfTheList()
    {
        const QString path = newPath();
        {
            auto history = openNew(path);
            QList<RunRecord> runs;
            for (int i = 0; i < 5000; ++i)
                runs << makeRun(u"a"_s, noon.addSecs(i));
            QVERIFY(history->store(runs));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        // All but the first pages, which open() looks at: only inner pages are broken.
        for (qint64 at = 20 * 4096; at < size; at += 4096) {
            file.seek(at);
            file.write(QByteArray(4096, '\xee'));
        }
        file.close();
        auto history = openNew(path);
        QList<RunRecord> more;
        for (int i = 0; i < 2000; ++i)
            more << makeRun(u"b"_s, noon.addSecs(i));
        const auto stored = history->store(more);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text()));
        QVERIFY(QFile::exists(history->movedAside()));
        QCOMPARE(*history->count({.nameContains = u"b"_s}), 2000);
    }

    void newerSchemaIsRefusedUntouched()
    {
        const QString path = newPath();
        {
            auto history = openNew(path);
            auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path);
            QVERIFY(raw.open());
            raw.exec(u"PRAGMA user_version = 999"_s);
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        const auto opened = HistoryDb::open(path, HistoryDb::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Unsupported);
        QVERIFY(QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestHistoryDb)
#include "tst_historydb.moc"
