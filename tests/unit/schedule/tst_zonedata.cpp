// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/duration.h"
#include "shared/schedule/jobschedule.h"
#include "shared/schedule/zonedata.h"

#include <QTimeZone>
#include <QtTest>

#include <thread>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

class ZoneDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDurations_data();
    void readsDurations();
    void writesTheShortestDuration();
    void agreesWithThePlatformUntil2100_data();
    void agreesWithThePlatformUntil2100();
    void knowsOlderAndNewerSpellings();
    void refusesUnknownNames();
    void readsTheSystemZoneFromTz();
    void isSafeFromManyThreads();
    void clippedTablesAgreeWithinTheirSpan();
    void sameOffsetsComparesInstantsNotNames();
    void jobScheduleMergesExpressions();
};

void ZoneDataTest::readsDurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    const auto row = [](const char *text, qint64 seconds) {
        QTest::newRow(text) << QByteArray(text) << seconds;
    };
    row("90", 90);
    row("90s", 90);
    row("15m", 900);
    row("2h", 7200);
    row("1d", 86400);
    row("1h30m", 5400);
    row("1d2h3m4s", 93784);
    row("0", 0);
    row("36500d", qint64(36500) * 86400);
    for (const char *bad : {"", "m", "-5m", "1.5h", "5 m", "30m1h", "1h30", "5x", "40000d",
                            "99999999999999999999", "1h1h", " 5m", "5M"})
        row(bad, -1);
}

void ZoneDataTest::readsDurations()
{
    QFETCH(QByteArray, text);
    QTEST(qint64(parseDuration(text.toStdString()).value_or(-1)), "seconds");
}

void ZoneDataTest::writesTheShortestDuration()
{
    QCOMPARE(formatDuration(5400), std::string("1h30m"));
    QCOMPARE(formatDuration(0), std::string("0s"));
    QCOMPARE(formatDuration(90), std::string("1m30s"));
    for (std::int64_t seconds = 1; seconds < 400'000; seconds += 37)
        QCOMPARE(*parseDuration(formatDuration(seconds)), seconds);
}

void ZoneDataTest::agreesWithThePlatformUntil2100_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia",
                             "America/Sao_Paulo", "Asia/Kolkata", "Europe/Dublin", "Pacific/Chatham", "UTC"})
        QTest::newRow(name) << QByteArray(name);
}

void ZoneDataTest::agreesWithThePlatformUntil2100()
{
    QFETCH(QByteArray, name);
    const auto rules = zoneRules(name);
    QVERIFY(rules);
    const QTimeZone zone(name);
    const qint64 end = QDateTime(QDate(2099, 12, 31), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    for (qint64 time = 0; time < end; time += 11 * 86400 + 3571)
        QCOMPARE((*rules)->offsetAt(time), zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(time, Qt::UTC)));
    for (const ZoneTransition &transition : (*rules)->transitions()) {
        QCOMPARE((*rules)->offsetAt(transition.utc), transition.offset);
        QVERIFY((*rules)->offsetAt(transition.utc - 1) != transition.offset);
    }
}

void ZoneDataTest::knowsOlderAndNewerSpellings()
{
    for (const char *name : {"Europe/Kyiv", "Europe/Kiev", "Asia/Kolkata", "Asia/Calcutta", "US/Eastern",
                             "GMT", "Asia/Ho_Chi_Minh", "America/Argentina/Buenos_Aires", "Asia/Kathmandu"})
        QVERIFY2(zoneRules(name), name);
    QVERIFY((*zoneRules("Europe/Kyiv"))->sameOffsets(**zoneRules("Europe/Kiev"), 0, 4'000'000'000));
    QCOMPARE((*zoneRules("Europe/Kyiv"))->name(), std::string("Europe/Kyiv"));
    QVERIFY(zoneNames().contains(u"Europe/Kyiv"_s) && zoneNames().contains(u"UTC"_s));
}

void ZoneDataTest::refusesUnknownNames()
{
    for (const char *name : {"", "Mars/Olympus", "Nowhere", "EST5EDT4,M3.2.0,M11.1.0", "Europe",
                             "europe/berlin/", "UTC+01:00", "../../etc/passwd", "Europe/Berl\nin"})
        QVERIFY2(!zoneRules(name), name);
    QVERIFY(zoneRules("Mars/Olympus").error().message.contains(u"Mars/Olympus"_s));
}

void ZoneDataTest::readsTheSystemZoneFromTz()
{
    const QByteArray kept = qgetenv("TZ");
    const bool had = qEnvironmentVariableIsSet("TZ");
    qputenv("TZ", "Australia/Lord_Howe");
    QCOMPARE(systemZoneName(), QByteArray("Australia/Lord_Howe"));
    QCOMPARE(systemZoneRules()->name(), std::string("Australia/Lord_Howe"));
    qputenv("TZ", ":Europe/Dublin");
    QCOMPARE(systemZoneName(), QByteArray("Europe/Dublin"));
    qputenv("TZ", "/usr/share/zoneinfo/Asia/Tokyo");
    QCOMPARE(systemZoneName(), QByteArray("Asia/Tokyo"));
    qunsetenv("TZ");
    QVERIFY(zoneRules(systemZoneName()));
    if (had)
        qputenv("TZ", kept);
}

void ZoneDataTest::isSafeFromManyThreads()
{
    const QStringList names = zoneNames();
    std::atomic<int> found = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&names, &found, i] {
            for (qsizetype n = i; n < names.size(); n += 11)
                found += zoneRules(names[n].toUtf8()).ok() ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(found > 100);
}

void ZoneDataTest::clippedTablesAgreeWithinTheirSpan()
{
    const auto rules = *zoneRules("America/New_York");
    const std::int64_t from = 1'790'000'000, until = from + 2 * 365 * 86400;
    const ZoneRules clipped = rules->clipped(from, until);
    QCOMPARE(int(clipped.transitions().size()), 4);
    QVERIFY(clipped.covers(from) && clipped.covers(until - 1) && !clipped.covers(until) &&
            !clipped.covers(from - 1));
    for (std::int64_t time = from; time < until; time += 1799)
        QCOMPARE(clipped.offsetAt(time), rules->offsetAt(time));
    QVERIFY(clipped.sameOffsets(*rules, from, until));
    QVERIFY(!clipped.sameOffsets(*rules, from, until + 400 * 86400));
}

void ZoneDataTest::sameOffsetsComparesInstantsNotNames()
{
    const std::int64_t from = 1'790'000'000, until = from + 2 * 365 * 86400;
    QVERIFY((*zoneRules("Europe/Berlin"))->sameOffsets(**zoneRules("Europe/Paris"), from, until));
    QVERIFY(!(*zoneRules("Europe/Berlin"))->sameOffsets(**zoneRules("Europe/London"), from, until));
    QVERIFY(!(*zoneRules("Europe/Berlin"))->sameOffsets(**zoneRules("Africa/Lagos"), from, until));
    QVERIFY((*zoneRules("UTC"))->sameOffsets(**zoneRules("Atlantic/Reykjavik"), from, until));
}

void ZoneDataTest::jobScheduleMergesExpressions()
{
    JobSchedule job;
    job.zone = *zoneRules("UTC");
    job.schedules = {*Schedule::parse("0 9 * * *"), *Schedule::parse("*/30 9 * * *")};
    job.at = 3 * 3600;
    QCOMPARE(job.next(-1), std::optional<std::int64_t>(3 * 3600));
    QCOMPARE(job.next(3 * 3600), std::optional<std::int64_t>(9 * 3600));
    QCOMPARE(job.next(9 * 3600), std::optional<std::int64_t>(9 * 3600 + 1800));
    QCOMPARE(job.previous(9 * 3600), std::optional<std::int64_t>(3 * 3600));
    QVERIFY(job.firesAt(3 * 60) && job.firesAt(9 * 60 + 30) && !job.firesAt(10 * 60));
    QCOMPARE(job.nextTimes(QDateTime::fromSecsSinceEpoch(0, Qt::UTC), 4).size(), 4);
    QCOMPARE(job.period(4 * 3600), 1800);
    job.schedules.clear();
    QCOMPARE(job.period(0), 0);
}

QTEST_GUILESS_MAIN(ZoneDataTest)
#include "tst_zonedata.moc"
