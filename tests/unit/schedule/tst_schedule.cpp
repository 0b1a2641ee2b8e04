// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/civil.h"
#include "shared/schedule/schedule.h"
#include "shared/schedule/zonedata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;
using Fault = ScheduleError::Kind;

namespace {
Schedule parsed(const char *expression)
{
    const auto schedule = Schedule::parse(expression);
    if (!schedule)
        qFatal("%s does not parse", expression);
    return *schedule;
}

std::int64_t utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toSecsSinceEpoch();
}

QString iso(std::int64_t time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}
} // namespace

class ScheduleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields_data();
    void readsFields();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsTheTextWithoutOuterBlanks();
    void neverFiresMeansNoDayIn400Years();
    void sameMeaningWhateverTheSpelling();
    void agreesWithReferenceVectors();
    void firesRightAfterAGapOnce();
    void firesOnceWhenTimeComesTwice();
    void wildcardsFollowTheClock();
    void skippedDayIsNoDaylightSaving();
    void everyIsCountedFromTheEpoch();
    void findsSparseDates();
    void directionsAndGuardAgree_data();
    void directionsAndGuardAgree();
};

void ScheduleTest::readsFields_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<quint64>("minutes");
    QTest::addColumn<quint32>("hours");
    QTest::addColumn<quint32>("daysOfMonth");
    QTest::addColumn<quint32>("months");
    QTest::addColumn<quint32>("daysOfWeek");
    const quint64 m = (quint64(1) << 60) - 1;
    const quint32 h = 0xffffff, d = 0xfffffffe, mo = 0x1ffe, w = 0x7f;
    const auto row = [](const char *text, quint64 a, quint32 b, quint32 c, quint32 e, quint32 f) {
        QTest::newRow(text) << QByteArray(text) << a << b << c << e << f;
    };
    row("* * * * *", m, h, d, mo, w);
    row("5 4 3 2 1", 1 << 5, 1 << 4, 1 << 3, 1 << 2, 1 << 1);
    row("*/20 9-17/4 1,15 jan,DEC sun", quint64(1) | 1 << 20 | quint64(1) << 40, 1 << 9 | 1 << 13 | 1 << 17,
        1 << 1 | 1 << 15, 1 << 1 | 1 << 12, 1);
    row("\t0  0\t*  * 7 ", 1, 1, d, mo, 1);
    row("0 0 * * 5-7", 1, 1, d, mo, 0x61);
    row("0 0 * * */7", 1, 1, d, mo, 1);
    row("0 0 * * Mon-FRI/2", 1, 1, d, mo, 1 << 1 | 1 << 3 | 1 << 5);
    row("0-59/59 0 * * *", quint64(1) | quint64(1) << 59, 1, d, mo, w);
    row("*/100 23-23 31 5-5 *", 1, 1 << 23, quint32(1) << 31, 1 << 5, w);
    row("@yearly", 1, 1, 2, 2, w);
    row("@annually", 1, 1, 2, 2, w);
    row("@monthly", 1, 1, 2, mo, w);
    row("@weekly", 1, 1, d, mo, 1);
    row("@daily", 1, 1, d, mo, w);
    row("@midnight", 1, 1, d, mo, w);
    row("@hourly", 1, h, d, mo, w);
}

void ScheduleTest::readsFields()
{
    QFETCH(QByteArray, expression);
    const auto schedule = Schedule::parse(expression.toStdString());
    QVERIFY(schedule);
    QTEST(quint64(schedule->minutes()), "minutes");
    QTEST(quint32(schedule->hours()), "hours");
    QTEST(quint32(schedule->daysOfMonth()), "daysOfMonth");
    QTEST(quint32(schedule->months()), "months");
    QTEST(quint32(schedule->daysOfWeek()), "daysOfWeek");
}

void ScheduleTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, Fault kind, int field, const char *token, int position) {
        QTest::newRow(text) << QByteArray(text) << int(kind) << field << QByteArray(token) << position;
    };
    row("", Fault::Empty, -1, "", 0);
    row("  \t ", Fault::Empty, -1, "", 0);
    row("* * * *", Fault::FieldCount, -1, "* * * *", 0);
    row("* * * * * *", Fault::FieldCount, -1, "*", 10);
    row("@fortnightly", Fault::UnknownMacro, -1, "@fortnightly", 0);
    row("@every", Fault::BadEvery, -1, "@every", 0);
    row("@every 90s", Fault::BadEvery, -1, "90s", 7);
    row("@every 0m", Fault::BadEvery, -1, "0m", 7);
    row("@every soon", Fault::BadEvery, -1, "soon", 7);
    row("60 * * * *", Fault::OutOfRange, 0, "60", 0);
    row("0 24 * * *", Fault::OutOfRange, 1, "24", 2);
    row("0 0 0 * *", Fault::OutOfRange, 2, "0", 4);
    row("0 0 1 13 *", Fault::OutOfRange, 3, "13", 6);
    row("0 0 * * 1,8", Fault::OutOfRange, 4, "8", 10);
    row("99999999999999999999 0 * * *", Fault::OutOfRange, 0, "99999999999999999999", 0);
    row("x * * * *", Fault::BadNumber, 0, "x", 0);
    row("-1 * * * *", Fault::BadNumber, 0, "", 0);
    row("1, * * * *", Fault::BadNumber, 0, "", 2);
    row("jan * * * *", Fault::BadNumber, 0, "jan", 0);
    row("0 0 * * monday", Fault::BadNumber, 4, "monday", 8);
    row("*5 * * * *", Fault::BadNumber, 0, "*5", 0);
    row("0 0 * * ?", Fault::BadNumber, 4, "?", 8);
    row("0 0 *\n* *", Fault::BadNumber, 2, "*\n*", 4);
    row("0 0 * * 1\n2", Fault::BadNumber, 4, "1\n2", 8);
    row("*/0 * * * *", Fault::BadStep, 0, "*/0", 0);
    row("*/ * * * *", Fault::BadStep, 0, "*/", 0);
    row("*/5/5 * * * *", Fault::BadStep, 0, "*/5/5", 0);
    row("5/10 * * * *", Fault::BadStep, 0, "5/10", 0);
    row("0 20-10 * * *", Fault::ReversedRange, 1, "20-10", 2);
    row("0 0 * * FRI-MON", Fault::ReversedRange, 4, "FRI-MON", 8);
    row("0 0 * * sat-sun", Fault::ReversedRange, 4, "sat-sun", 8);
    row("0 0 31 2 *", Fault::NeverFires, -1, "0 0 31 2 *", 0);
    row("0 0 30,31 feb */2", Fault::NeverFires, -1, "0 0 30,31 feb */2", 0);
    row("0 0 31 4,6,9,11 *", Fault::NeverFires, -1, "0 0 31 4,6,9,11 *", 0);
}

void ScheduleTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, expression);
    const auto schedule = Schedule::parse(expression.toStdString());
    QVERIFY(!schedule);
    QTEST(int(schedule.error().kind), "kind");
    QTEST(schedule.error().field, "field");
    QTEST(QByteArray::fromStdString(schedule.error().token), "token");
    QTEST(schedule.error().position, "position");
}

void ScheduleTest::keepsTheTextWithoutOuterBlanks()
{
    QCOMPARE(parsed("  0  2 * * Mon-Fri\n").text(), std::string("0  2 * * Mon-Fri"));
}

void ScheduleTest::neverFiresMeansNoDayIn400Years()
{
    // Against every day of one whole Gregorian cycle.
    for (const char *weekdays : {"*", "*/3", "1", "0"}) {
        for (int day = 1; day <= 31; ++day) {
            for (int month = 1; month <= 12; ++month) {
                const std::string text =
                    "0 0 " + std::to_string(day) + ' ' + std::to_string(month) + ' ' + weekdays;
                const int days[] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
                bool fires = weekdays[0] != '*';
                for (std::int64_t year = 2000; year < 2400 && !fires && day <= days[month]; ++year) {
                    const civil::Date date{year, unsigned(month), unsigned(day)};
                    const unsigned weekday = civil::weekday(civil::daysFromDate(date));
                    fires = date.day <= civil::daysInMonth(year, date.month) &&
                            (weekdays == std::string("*") || weekday % 3 == 0);
                }
                const auto schedule = Schedule::parse(text);
                QVERIFY2(bool(schedule) == fires, text.c_str());
            }
        }
    }
}

void ScheduleTest::sameMeaningWhateverTheSpelling()
{
    QVERIFY(parsed("@daily").sameAs(parsed("0 0 * * *")));
    QVERIFY(parsed("0 0 * * *").sameAs(parsed("0 0 1-31 * 0-6")));
    QVERIFY(!parsed("0 0 1 * *").sameAs(parsed("0 0 1 * 0-6")));
    QVERIFY(!parsed("0 * * * *").sameAs(parsed("0 0-23 * * *")));
    QVERIFY(parsed("@every 60m").sameAs(parsed("@every 1h")));
    QVERIFY(!parsed("@every 60m").sameAs(parsed("@hourly")));
}

void ScheduleTest::agreesWithReferenceVectors()
{
    QFile file(QStringLiteral(CRONTOPUS_TEST_DATA) + u"/cron-next.jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QJsonObject vector = QJsonDocument::fromJson(file.readLine()).object();
        const auto schedule = Schedule::parse(vector["expr"_L1].toString().toStdString());
        QVERIFY(schedule);
        const auto zone = zoneRules(vector["tz"_L1].toString().toUtf8());
        QVERIFY(zone);
        std::int64_t time =
            QDateTime::fromString(vector["from"_L1].toString(), Qt::ISODate).toSecsSinceEpoch();
        QJsonArray got;
        const QJsonArray wanted = vector["next"_L1].toArray();
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const auto next = schedule->next(time, **zone);
            QVERIFY(next);
            got.append(iso(*next));
            time = *next;
        }
        QVERIFY2(got == wanted, QJsonDocument(vector).toJson(QJsonDocument::Compact));
        ++count;
    }
    QCOMPARE(count, 300);
}

void ScheduleTest::firesRightAfterAGapOnce()
{
    const auto berlin = *zoneRules("Europe/Berlin");
    const std::int64_t before = utc("2027-03-27T12:00:00Z");
    // 02:00 to 03:00 is left out on 28 March 2027, at 01:00 UTC.
    for (const char *text : {"30 2 * * *", "0,30 2 * * *", "30 2 28 3 *", "0 2,3 * * *"}) {
        const Schedule schedule = parsed(text);
        const auto next = schedule.next(before, *berlin);
        QCOMPARE(iso(*next), u"2027-03-28T01:00:00Z"_s);
        QVERIFY(schedule.firesAt(*next / 60, *berlin));
        QVERIFY(*schedule.next(*next, *berlin) >= utc("2027-03-29T00:00:00Z"));
    }
    // Havana leaves out midnight: the hour belongs to the new day.
    const auto havana = *zoneRules("America/Havana");
    QCOMPARE(iso(*parsed("15 0 14 3 *").next(utc("2027-03-01T00:00:00Z"), *havana)),
             u"2027-03-14T05:00:00Z"_s);
}

void ScheduleTest::firesOnceWhenTimeComesTwice()
{
    const auto berlin = *zoneRules("Europe/Berlin");
    const Schedule schedule = parsed("30 2 * * *");
    const auto first = schedule.next(utc("2027-10-30T12:00:00Z"), *berlin);
    QCOMPARE(iso(*first), u"2027-10-31T00:30:00Z"_s);
    QCOMPARE(iso(*schedule.next(*first, *berlin)), u"2027-11-01T01:30:00Z"_s);
    QVERIFY(!schedule.firesAt(utc("2027-10-31T01:30:00Z") / 60, *berlin));
}

void ScheduleTest::wildcardsFollowTheClock()
{
    const auto berlin = *zoneRules("Europe/Berlin");
    const Schedule quarter = parsed("*/30 2 * * *");
    QCOMPARE(iso(*quarter.next(utc("2027-03-27T12:00:00Z"), *berlin)), u"2027-03-29T00:00:00Z"_s);
    QStringList times;
    std::int64_t time = utc("2027-10-30T12:00:00Z");
    for (int i = 0; i < 4; ++i)
        times << iso(time = *quarter.next(time, *berlin));
    QCOMPARE(times, QStringList({u"2027-10-31T00:00:00Z"_s, u"2027-10-31T00:30:00Z"_s,
                                 u"2027-10-31T01:00:00Z"_s, u"2027-10-31T01:30:00Z"_s}));
}

void ScheduleTest::skippedDayIsNoDaylightSaving()
{
    const auto apia = *zoneRules("Pacific/Apia");
    const Schedule schedule = parsed("0 2 * * *");
    const auto before = schedule.next(utc("2011-12-29T00:00:00Z"), *apia);
    QCOMPARE(iso(*before), u"2011-12-29T12:00:00Z"_s);
    QCOMPARE(iso(*schedule.next(*before, *apia)), u"2011-12-30T12:00:00Z"_s);
}

void ScheduleTest::everyIsCountedFromTheEpoch()
{
    const ZoneRules zone = *(*zoneRules("Asia/Kathmandu"));
    const Schedule schedule = parsed("@every 7m");
    QCOMPARE(*schedule.next(0, zone), 420);
    QCOMPARE(*schedule.next(419, zone), 420);
    QCOMPARE(*schedule.next(-1, zone), 0);
    QCOMPARE(*schedule.previous(420, zone), 0);
    QCOMPARE(*schedule.previous(421, zone), 420);
    QVERIFY(schedule.firesAt(7, zone));
    QVERIFY(!schedule.firesAt(8, zone));
    QVERIFY(!parsed("@reboot").next(0, zone));
}

void ScheduleTest::findsSparseDates()
{
    const ZoneRules zone = *(*zoneRules("America/New_York"));
    const Schedule schedule = parsed("0 0 29 2 *");
    QCOMPARE(iso(*schedule.next(utc("2096-03-01T12:00:00Z"), zone)), u"2104-02-29T05:00:00Z"_s);
    QCOMPARE(iso(*schedule.previous(utc("2104-02-01T12:00:00Z"), zone)), u"2096-02-29T05:00:00Z"_s);
    const Schedule monday = parsed("0 0 29 2 */9"); // Sundays only, and 29 February: every 28 years
    QCOMPARE(iso(*monday.next(utc("2028-01-01T00:00:00Z"), zone)), u"2032-02-29T05:00:00Z"_s);
    QCOMPARE(iso(*monday.next(utc("2032-03-01T00:00:00Z"), zone)), u"2060-02-29T05:00:00Z"_s);
    QCOMPARE(iso(*monday.next(utc("2088-03-01T00:00:00Z"), zone)), u"2128-02-29T05:00:00Z"_s);
}

void ScheduleTest::directionsAndGuardAgree_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("from");
    const auto row = [](const char *zone, const char *from) {
        QTest::newRow(zone) << QByteArray(zone) << qint64(utc(from));
    };
    row("Australia/Lord_Howe", "2027-03-20T00:00:00Z");
    row("Africa/Casablanca", "2027-01-25T00:00:00Z");
    row("Antarctica/Troll", "2027-03-10T00:00:00Z");
    row("Pacific/Apia", "2011-12-15T00:00:00Z");
    row("Asia/Kathmandu", "1985-12-20T00:00:00Z");
    row("America/St_Johns", "2010-10-25T00:00:00Z");
    row("America/Havana", "2027-03-01T00:00:00Z");
    row("America/Sao_Paulo", "2017-10-05T00:00:00Z");
    row("Africa/Cairo", "2027-04-15T00:00:00Z");
    row("Europe/Dublin", "2027-10-15T00:00:00Z");
    row("Pacific/Chatham", "2027-09-15T00:00:00Z");
    row("Antarctica/Casey", "2018-03-01T00:00:00Z");
    row("Africa/Monrovia", "1971-12-28T00:00:00Z");
}

void ScheduleTest::directionsAndGuardAgree()
{
    QFETCH(QByteArray, zone);
    QFETCH(qint64, from);
    const ZoneRules rules = **zoneRules(zone);
    const std::int64_t until = from + 35 * 86400;
    QVERIFY(rules.offsetAt(from) != rules.offsetAt(until) || zone == "Africa/Casablanca" ||
            zone == "Antarctica/Casey" || rules.clipped(from, until).transitions().size() > 0);
    for (const char *text : {"* * * * *", "*/7 * * * *", "30 2 * * *", "0,15,30,45 0-3 * * *",
                             "*/20 1,2 * * *", "5 * * * 0", "17 0-23 * * *", "0 0 * * *", "59 23 * * *",
                             "1 0,1,2,3 1-15 * 0", "10 */2 */2 * 0-4", "@every 45m"}) {
        const Schedule schedule = parsed(text);
        std::vector<std::int64_t> byMinute;
        for (std::int64_t minute = from / 60; minute < until / 60; ++minute) {
            if (schedule.firesAt(minute, rules))
                byMinute.push_back(minute * 60);
        }
        std::vector<std::int64_t> forward;
        for (auto time = schedule.next(from - 1, rules); time && *time < until;
             time = schedule.next(*time, rules))
            forward.push_back(*time);
        std::vector<std::int64_t> backward;
        for (auto time = schedule.previous(until, rules); time && *time >= from;
             time = schedule.previous(*time, rules))
            backward.push_back(*time);
        std::reverse(backward.begin(), backward.end());
        QVERIFY2(!byMinute.empty(), text);
        QVERIFY2(forward == byMinute, text);
        QVERIFY2(backward == byMinute, text);
        // From the middle of nowhere as well as from the last firing.
        for (std::int64_t time = from; time < until; time += 4 * 3600 - 77) {
            const auto after = std::upper_bound(byMinute.begin(), byMinute.end(), time);
            if (after != byMinute.end())
                QCOMPARE(*schedule.next(time, rules), *after);
            const auto before = std::lower_bound(byMinute.begin(), byMinute.end(), time);
            if (before != byMinute.begin())
                QCOMPARE(*schedule.previous(time, rules), *std::prev(before));
        }
    }
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
