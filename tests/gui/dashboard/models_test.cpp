// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/dashboardplan.h"
#include "app/console/dashboard/plantext.h"
#include "shared/schedule/zonedata.h"
#include "tests/gui/fixture/fakestores.h"

#include <QTest>
#include <QTimeZone>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
const NoControl noControl;

std::int64_t utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toSecsSinceEpoch();
}

std::shared_ptr<const ZoneRules> zone(const char *name)
{
    return *zoneRules(name);
}

QByteArray manifest(const QByteArray &name, const QByteArray &schedule, const QByteArray &more = {})
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name + "\nspec:\n  schedule: \"" + schedule +
           "\"\n  command: \"true\"\n  timezone: " + (more.isEmpty() ? QByteArray("Europe/Berlin") : more) +
           "\n";
}

std::shared_ptr<const QList<JobEntry>> jobsOf(const QMap<QString, QByteArray> &files)
{
    return test::FakeJobStore(files).jobs();
}

AgentStatus endpoint(const QString &name, const QStringList &jobs)
{
    AgentStatus status;
    status.endpointName = status.hostname = name;
    status.pid = 1;
    for (const QString &job : jobs) {
        ManagedEntry entry;
        entry.ns = job.section(u'/', 0, 0);
        entry.name = job.section(u'/', 1);
        entry.state = SyncState::Synced;
        status.entries.append(entry);
    }
    return status;
}

DashboardPlanPtr plan(const QMap<QString, QByteArray> &files, const QList<AgentStatus> &endpoints,
                      const char *now, const ZoneRules &rules)
{
    return *makePlan(jobsOf(files), endpoints, utc(now), rules, nullptr, noControl);
}

const TimelineLane *laneOf(const Timeline &timeline, const QString &title)
{
    for (const TimelineLane &lane : timeline.lanes) {
        if (lane.title == title)
            return &lane;
    }
    return nullptr;
}
} // namespace

class DashboardModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasExactlyTheFiringsOfTheEngine()
    {
        const std::int64_t from = utc("2026-10-24T00:00:00Z"), until = utc("2026-10-27T00:00:00Z");
        std::vector<JobSchedule> schedules;
        for (const char *text : {"*/7 * * * *", "30 2 * * *", "0 0 1 1 *", "@every 45m", "59 23 * * sun"}) {
            for (const char *name : {"Europe/Berlin", "America/St_Johns", "UTC"})
                schedules.push_back({{*Schedule::parse(text)}, {}, zone(name), false});
        }
        schedules.push_back({{}, utc("2026-10-26T11:11:00Z"), zone("UTC"), false});
        schedules.push_back(schedules.front()); // the same schedule twice shares its row
        std::vector<const JobSchedule *> pointers;
        pointers.reserve(schedules.size());
        for (const JobSchedule &schedule : schedules)
            pointers.push_back(&schedule);
        const FiringTable table(pointers, from, until, noControl);
        for (int job = 0; job < int(schedules.size()); ++job) {
            std::vector<std::int64_t> listed;
            table.forEach(job, from, until, [&](std::int64_t at) { listed.push_back(at); });
            std::vector<std::int64_t> asked;
            for (std::int64_t at = from; at < until; at += 60) {
                const bool fires = schedules[std::size_t(job)].firesAt(at / 60);
                QCOMPARE(table.starts(job, at), fires);
                if (fires)
                    asked.push_back(at);
            }
            QCOMPARE(listed, asked);
        }
        QVERIFY(!table.starts(0, from - 60) && !table.starts(0, until));
        // Part of the span, bounds within a word.
        std::vector<std::int64_t> part;
        table.forEach(0, from + 14 * 60, from + 29 * 60, [&](std::int64_t at) { part.push_back(at); });
        QCOMPARE(part, (std::vector<std::int64_t>{from + 14 * 60, from + 21 * 60, from + 28 * 60}));
    }

    void pausedBrokenAndDisabledJobsDoNotRun()
    {
        QMap<QString, QByteArray> files{{u"a/runs.yaml"_s, manifest("runs", "0 * * * *")},
                                        {u"a/broken.yaml"_s, manifest("broken", "0 25 * * *")},
                                        {u"a/paused.yaml"_s, manifest("paused", "0 * * * *")},
                                        {u"a/off.yaml"_s, manifest("off", "0 * * * *")}};
        files[u"a/paused.yaml"_s] += "  paused: true\n";
        files[u"a/off.yaml"_s] += "  enabled: false\n";
        const JobPlaces places = placesOf(jobsOf(files), {endpoint(u"web-1"_s, {u"a/runs"_s, u"a/off"_s})});
        QCOMPARE(places.jobs.size(), std::size_t(1));
        QCOMPARE(places.jobs.front()->qualifiedName(), u"a/runs"_s);
        QCOMPARE(places.endpoints.front().jobs, std::vector<int>{0});
        QCOMPARE(placeText(places, 0), u"on web-1"_s);
        QVERIFY(placesOf(nullptr, {}).jobs.empty());
    }

    void everyJobHasALaneAndEveryFiringAMark()
    {
        const auto made = plan({{u"a/hourly.yaml"_s, manifest("hourly", "10 * * * *")},
                                {u"b/daily.yaml"_s, manifest("daily", "0 4 * * *")}},
                               {endpoint(u"one"_s, {u"a/hourly"_s}), endpoint(u"two"_s, {u"a/hourly"_s})},
                               "2026-11-20T10:20:30Z", *zone("Europe/Berlin"));
        const Timeline &timeline = made->byJob;
        QCOMPARE(timeline.from, utc("2026-11-20T09:00:00Z"));
        QCOMPARE(timeline.until, utc("2026-11-21T11:00:00Z"));
        QCOMPARE(timeline.lanes.size(), std::size_t(2));
        const TimelineLane *hourly = laneOf(timeline, u"a/hourly"_s);
        QVERIFY(hourly && hourly->placed);
        QCOMPARE(hourly->total, quint64(26 * 2)); // on two endpoints
        QCOMPARE(hourly->starts[10], 2U);
        const TimelineLane *daily = laneOf(timeline, u"b/daily"_s);
        QVERIFY(daily && !daily->placed);
        QCOMPARE(daily->total, quint64(1));
        QCOMPARE(daily->starts[std::size_t((utc("2026-11-21T03:00:00Z") - timeline.from) / 60)], 1U);

        const TimelineLane *two = laneOf(made->byEndpoint, u"two"_s);
        QVERIFY(two);
        QCOMPARE(two->total, quint64(26));
        QCOMPARE(made->byEndpoint.lanes.back().kind, TimelineLane::Kind::Nowhere);
        QCOMPARE(made->byEndpoint.lanes.back().jobs, std::vector<int>{1});
        QCOMPARE(jobsStarting(*two, made->table, utc("2026-11-20T12:10:00Z")), std::vector<int>{0});
        QVERIFY(jobsStarting(*two, made->table, utc("2026-11-20T12:11:00Z")).empty());
    }

    void manyJobsShareLanesAndNoneIsLost()
    {
        QMap<QString, QByteArray> files;
        for (int i = 0; i < 400; ++i) {
            const QByteArray name = "job-" + QByteArray::number(i);
            files.insert(u"ns-%1/%2.yaml"_s.arg(i % 40).arg(QString::fromLatin1(name)),
                         manifest(name, QByteArray::number(i % 60) + " */" + QByteArray::number(1 + i % 5) +
                                            " * * *"));
        }
        const auto made = plan(files, {}, "2026-11-20T10:20:30Z", *zone("UTC"));
        QCOMPARE(made->byJob.lanes.size(), std::size_t(maxTimelineLanes));
        QCOMPARE(made->byJob.lanes.back().kind, TimelineLane::Kind::Others);
        quint64 expected = 0;
        std::vector<quint64> minutes(26 * 60, 0);
        for (const Job *job : made->places.jobs) {
            for (std::int64_t at = made->byJob.from; at < made->byJob.until; at += 60) {
                if (job->schedule.firesAt(at / 60)) {
                    ++expected;
                    ++minutes[std::size_t((at - made->byJob.from) / 60)];
                }
            }
        }
        QCOMPARE(made->byJob.total(), expected);
        std::set<int> jobs;
        for (const TimelineLane &lane : made->byJob.lanes) {
            jobs.insert(lane.jobs.begin(), lane.jobs.end());
            for (std::size_t i = 0; i < minutes.size(); ++i)
                minutes[i] -= lane.starts[i];
        }
        QCOMPARE(jobs.size(), std::size_t(400));
        QCOMPARE(minutes, std::vector<quint64>(26 * 60, 0));
    }

    void theHeatMapCountsAsOneWouldByHand_data()
    {
        QTest::addColumn<QByteArray>("zoneName");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<int>("minutesOfWeek");
        QTest::newRow("plain week") << QByteArray("Europe/Berlin") << QByteArray("2026-11-20T10:00:00Z")
                                    << 7 * 1440;
        QTest::newRow("25 hour day") << QByteArray("Europe/Berlin") << QByteArray("2026-10-22T10:00:00Z")
                                     << 7 * 1440 + 60;
        QTest::newRow("23 hour day") << QByteArray("Europe/Berlin") << QByteArray("2026-03-26T10:00:00Z")
                                     << 7 * 1440 - 60;
        QTest::newRow("today is the day")
            << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T22:59:00Z") << 7 * 1440 + 60;
        QTest::newRow("midnight is left out")
            << QByteArray("America/Santiago") << QByteArray("2026-09-04T15:00:00Z") << 7 * 1440 - 60;
        QTest::newRow("half hours") << QByteArray("Australia/Lord_Howe") << QByteArray("2026-04-02T10:00:00Z")
                                    << 7 * 1440 + 30;
    }

    void theHeatMapCountsAsOneWouldByHand()
    {
        QFETCH(const QByteArray, zoneName);
        QFETCH(const QByteArray, now);
        QFETCH(const int, minutesOfWeek);
        const QMap<QString, QByteArray> files{{u"a/a.yaml"_s, manifest("a", "*/20 * * * *")},
                                              {u"a/b.yaml"_s, manifest("b", "0 2,3 * * *")},
                                              {u"a/c.yaml"_s, manifest("c", "30 2 * * *")},
                                              {u"a/d.yaml"_s, manifest("d", "0 0 * * *", zoneName)},
                                              {u"a/e.yaml"_s, manifest("e", "@every 30m")},
                                              {u"a/nowhere.yaml"_s, manifest("nowhere", "* * * * *")}};
        const QStringList all{u"a/a"_s, u"a/b"_s, u"a/c"_s, u"a/d"_s, u"a/e"_s};
        const QList<AgentStatus> endpoints{endpoint(u"one"_s, all.first(3)), endpoint(u"two"_s, all)};
        const auto made = plan(files, endpoints, now.constData(), *zone(zoneName.constData()));
        QCOMPARE(int(made->week.cellOf.size()), minutesOfWeek);

        // The week as Qt counts it, minute by minute.
        const QTimeZone qtZone(zoneName);
        const QDate first =
            QDateTime::fromString(QString::fromLatin1(now), Qt::ISODate).toTimeZone(qtZone).date();
        for (int chosen = allEndpoints; chosen < 2; ++chosen) {
            WeekHeat expected;
            expected.firstDay = first;
            for (std::int64_t at = made->week.from - 86400; at < made->week.until + 86400; at += 60) {
                const QDateTime local = QDateTime::fromSecsSinceEpoch(at, qtZone);
                const auto day = first.daysTo(local.date());
                if (day < 0 || day >= 7)
                    continue;
                HeatCell &cell = expected.cells[std::size_t(day)][std::size_t(local.time().hour())];
                cell.exists = true;
                for (int e = 0; e < 2; ++e) {
                    if (chosen != allEndpoints && chosen != e)
                        continue;
                    int starts = 0;
                    for (const int job : made->places.endpoints[std::size_t(e)].jobs)
                        starts += made->places.jobs[std::size_t(job)]->schedule.firesAt(at / 60) ? 1 : 0;
                    cell.starts += std::uint64_t(starts);
                    if (starts > cell.peak) {
                        cell.peak = starts;
                        cell.peakMinute = at;
                        cell.peakEndpoint = e;
                    }
                }
            }
            const WeekHeat heat = weekHeat(made->places, made->table, made->week, chosen, noControl);
            int worst = 0;
            for (int day = 0; day < 7; ++day) {
                for (int hour = 0; hour < 24; ++hour) {
                    QVERIFY2(heat.at(day, hour) == expected.at(day, hour),
                             qPrintable(
                                 u"endpoint %1, day %2, hour %3: %4 starts, peak %5; not %6, %7"_s.arg(chosen)
                                     .arg(day)
                                     .arg(hour)
                                     .arg(heat.at(day, hour).starts)
                                     .arg(heat.at(day, hour).peak)
                                     .arg(expected.at(day, hour).starts)
                                     .arg(expected.at(day, hour).peak)));
                    if (expected.at(day, hour).peakMinute >= utc(now.constData()) / 3600 * 3600) // to come
                        worst = std::max(worst, expected.at(day, hour).peak);
                }
            }
            QVERIFY(heat.worst());
            QCOMPARE(heat.worst()->peak, worst);
            QCOMPARE(heat.firstDay, first);
            const auto jobs =
                jobsStarting(made->places, made->table, heat.worst()->peakMinute, heat.worst()->peakEndpoint);
            QCOMPARE(int(jobs.size()), worst);
        }
    }

    void theWorstMinuteIsStillToCome()
    {
        const auto made = plan({{u"a/a.yaml"_s, manifest("a", "0 5 * * *", "UTC")},
                                {u"a/b.yaml"_s, manifest("b", "0 5 * * *", "UTC")}},
                               {}, "2026-11-20T06:00:00Z", *zone("UTC"));
        QCOMPARE(made->heat.at(0, 5).peak, 2);
        QCOMPARE(made->heat.worstDay, 1);
        QCOMPARE(made->heat.worst()->peakMinute, utc("2026-11-21T05:00:00Z"));
    }

    void withoutAnyPlaceAllJobsCountAsOnOneMachine()
    {
        const auto made = plan({{u"a/a.yaml"_s, manifest("a", "0 5 * * *", "UTC")},
                                {u"a/b.yaml"_s, manifest("b", "0 5 * * *", "UTC")}},
                               {endpoint(u"web-1"_s, {})}, "2026-11-20T10:00:00Z", *zone("UTC"));
        QVERIFY(made->heat.worst());
        QCOMPARE(made->heat.worst()->peak, 2);
        QCOMPARE(made->heat.worst()->peakEndpoint, allEndpoints);
        QCOMPARE(made->heat.worstHour, 5);
        QVERIFY(heatSummary(made->places, made->heat).contains(u"2 at once"_s));
    }

    void theSamePlanIsKeptUntilSomethingCounts()
    {
        const auto jobs = jobsOf({{u"a/a.yaml"_s, manifest("a", "0 5 * * *")}});
        const ZoneRules &rules = *zone("UTC");
        const auto make = [&](const QList<AgentStatus> &endpoints, const char *now,
                              const DashboardPlanPtr &old) {
            return *makePlan(jobs, endpoints, utc(now), rules, old, noControl);
        };
        const auto first = make({endpoint(u"one"_s, {})}, "2026-11-20T10:00:00Z", nullptr);
        QCOMPARE(make({endpoint(u"one"_s, {})}, "2026-11-20T10:59:59Z", first), first);
        QVERIFY(make({endpoint(u"one"_s, {})}, "2026-11-20T11:00:00Z", first) != first);
        QVERIFY(make({endpoint(u"one"_s, {u"a/a"_s})}, "2026-11-20T10:00:00Z", first) != first);
    }

    void whatIsCancelledGivesNoPlan()
    {
        class Cancelled final : public TaskControl
        {
            [[nodiscard]] bool cancelled() const override { return true; }
            void progress(qint64, qint64, const QString &) override {}
        };
        const auto made = makePlan(jobsOf({{u"a/a.yaml"_s, manifest("a", "0 5 * * *")}}), {},
                                   utc("2026-11-20T10:00:00Z"), *zone("UTC"), nullptr, Cancelled());
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::Cancelled);
    }

    void aStartIsToldInBothZones()
    {
        const auto made = plan({{u"a/a.yaml"_s, manifest("a", "0 5 * * *", "Asia/Tokyo")}},
                               {endpoint(u"one"_s, {u"a/a"_s})}, "2026-11-20T10:00:00Z", *zone("UTC"));
        const std::int64_t at = utc("2026-11-20T20:00:00Z");
        const QString text = startText(*made, {0}, at, QDateTime::fromSecsSinceEpoch(at - 3600)).join(u'\n');
        QVERIFY2(text.contains(u"a/a on one"_s), qPrintable(text));
        QVERIFY2(text.contains(u"05:00:00"_s) && text.contains(u"in Asia/Tokyo"_s), qPrintable(text));
    }
};

QTEST_MAIN(DashboardModelsTest)
#include "models_test.moc"
