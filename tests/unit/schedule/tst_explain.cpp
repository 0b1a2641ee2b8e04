// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/explain.h"
#include "shared/schedule/zonedata.h"

#include <QtTest>

#include <random>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

namespace {
Schedule parsed(const char *expression)
{
    return *Schedule::parse(expression);
}

/// What a schedule means, apart from its spelling.
QByteArray meaning(const Schedule &s)
{
    const bool both = s.startsWithStar(2) || s.startsWithStar(4);
    std::uint32_t days = s.daysOfMonth();
    std::uint8_t weekdays = s.daysOfWeek();
    if (!both && (days == 0xfffffffe || weekdays == 0x7f)) {
        days = 0xfffffffe;
        weekdays = 0x7f;
    }
    const bool restricted = days != 0xfffffffe && weekdays != 0x7f;
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(s.minutes(), 0, 16)
        .arg(s.hours(), 0, 16)
        .arg(days, 0, 16)
        .arg(s.months(), 0, 16)
        .arg(weekdays, 0, 16)
        .arg(s.followsClock())
        .arg(restricted && both)
        .toLatin1();
}
} // namespace

class ExplainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void saysItInWords_data();
    void saysItInWords();
    void differentMeaningsGetDifferentWords();
    void explainsAJobWithItsZone();
    void describesErrors_data();
    void describesErrors();
    void cautionsAboutDaylightSavingAndRareYears();
};

void ExplainTest::saysItInWords_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromLatin1(words);
    };
    row("* * * * *", "Every minute");
    row("*/15 * * * *", "Every 15 minutes");
    row("0,30 * * * *", "At minutes 0 and 30 past every hour");
    row("*/7 * * * *", "At every 7th minute from 0 through 56 past every hour");
    row("0 2 * * 1-5", "At 02:00 on weekdays");
    row("0 9-17 * * *", "At minute 0 past every hour from 09 through 17");
    row("@hourly", "At minute 0 past every hour");
    row("0 */2 * * *", "At minute 0 past every 2nd hour");
    row("0 0-23/2 * * *", "At minute 0 past every 2nd hour from 00 through 22");
    row("*/15 2 * * *", "Every 15 minutes past hour 02");
    row("0,15,30,45 2 * * *", "At 02:00, 02:15, 02:30 and 02:45");
    row("*/60 2 * * *", "At minute 0 past hour 02, as often as the clock shows it");
    row("0-59 0-23 * * *", "At every minute from 0 through 59 past every hour from 00 through 23");
    row("0 0 1 * *", "At 00:00 on day 1 of every month");
    row("0 0 1,15 jan,mar *", "At 00:00 on days 1 and 15 of January and March");
    row("30 4 * 6-8 0,6", "At 04:30 on weekends in June through August");
    row("0 0 13 * 5", "At 00:00 on day 13 of every month, and on every Friday");
    row("0 0 */2 * 1", "At 00:00 on every 2nd day from 1 through 31 of every month, if that is a Monday");
    row("@every 90m", "Every 1h30m, counted from 1970-01-01 00:00 UTC");
    row("@reboot", "When the machine starts");
}

void ExplainTest::saysItInWords()
{
    QFETCH(QString, words);
    QCOMPARE(explain(parsed(QTest::currentDataTag())), words);
}

void ExplainTest::differentMeaningsGetDifferentWords()
{
    std::mt19937 random(20261120);
    const auto upTo = [&random](int high) { return int(random() % unsigned(high + 1)); };
    const auto field = [&](int low, int high) {
        std::string text;
        const int items = upTo(5) == 0 ? 3 : 1;
        for (int i = 0; i < items; ++i) {
            const int first = low + upTo(high - low);
            const int last = first + upTo(high - first);
            const std::string step = upTo(2) == 0 ? '/' + std::to_string(1 + upTo(6)) : std::string();
            if (i > 0)
                text += ',';
            switch (upTo(3)) {
            case 0:
                text += '*' + step;
                break;
            case 1:
                text += std::to_string(first) + '-' + std::to_string(last) + step;
                break;
            case 2: // near the whole range, where words are tempted to say "every"
                text += std::to_string(low + upTo(1)) + '-' + std::to_string(high - upTo(1)) + step;
                break;
            default:
                text += std::to_string(first);
            }
        }
        return text;
    };
    QHash<QString, QByteArray> meanings;
    QHash<QString, std::string> examples;
    for (int i = 0; i < 60000; ++i) {
        std::string text = field(0, 59) + ' ' + field(0, 23) + ' ';
        // Often leave days alone, so that times of day collide more.
        text += upTo(1) ? "* * *" : field(1, 31) + ' ' + field(1, 12) + ' ' + field(0, 7);
        const auto schedule = Schedule::parse(text);
        if (!schedule)
            continue;
        const QString words = explain(*schedule);
        const QByteArray means = meaning(*schedule);
        const auto known = meanings.constFind(words);
        if (known != meanings.constEnd()) {
            QVERIFY2(*known == means, qPrintable(words + u" | "_s + QString::fromStdString(text) + u" | "_s +
                                                 QString::fromStdString(examples[words])));
        } else {
            meanings.insert(words, means);
            examples.insert(words, text);
        }
    }
    QVERIFY(meanings.size() > 10000);
}

void ExplainTest::explainsAJobWithItsZone()
{
    JobSchedule job;
    job.zone = *zoneRules("Europe/Berlin");
    job.schedules = {parsed("0 2 * * 1-5"), parsed("00 02 * * mon-fri"), parsed("@reboot")};
    job.zoneIsMachines = false;
    QCOMPARE(explain(job), u"At 02:00 on weekdays; When the machine starts, Europe/Berlin"_s);
    job.zoneIsMachines = true;
    job.schedules.clear();
    job.at = 1'800'000'000;
    QCOMPARE(explain(job), u"Once, at 2027-01-15 09:00"_s);
}

void ExplainTest::describesErrors_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromLatin1(words);
    };
    row("", "The schedule is empty");
    row("0 25 * * *", "Hour 25 is out of range: use 0 to 23.");
    row("0 0 31 2 *", "`0 0 31 2 *` never fires");
    row("5/10 * * * *", "Minute `5/10`: a step is a number of 1 or more after `*` or a range");
    row("0 0 * * fri-mon", "Day of week `fri-mon` runs backwards");
    row("@fortnightly", "`@fortnightly` is not known");
    row("@every 10s", "`@every` needs a length in whole minutes");
    row("1, * * * *", "Minute lacks a value.");
    row("0 0 * foo *", "Month `foo` is no month");
    row("* * *", "`* * *` is too few.");
    row("* * * * * 7", "`7` is one too many.");
}

void ExplainTest::describesErrors()
{
    QFETCH(QString, words);
    const auto schedule = Schedule::parse(QTest::currentDataTag());
    QVERIFY(!schedule);
    const QString said = describe(schedule.error());
    QVERIFY2(said.contains(words), qPrintable(said));
}

void ExplainTest::cautionsAboutDaylightSavingAndRareYears()
{
    JobSchedule job;
    job.zone = *zoneRules("Europe/Berlin");
    const QDateTime from(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    const auto said = [&job, &from](const char *text) {
        job.schedules = {parsed(text)};
        return cautions(job, from);
    };
    QCOMPARE(said("0 9 * * *"), QStringList());
    QCOMPARE(said("*/15 * * * *"), QStringList());
    QCOMPARE(said("30 2 * * *"),
             QStringList({u"On 2027-03-28 the clock skips 02:30: it runs at 03:00 instead."_s,
                          u"On 2027-10-31 the time 02:30 comes twice: it runs the first time only."_s}));
    QCOMPARE(said("*/30 2 * * *"),
             QStringList({u"On 2027-03-28 the clock skips 02:00: it does not run then."_s,
                          u"On 2027-10-31 the time 02:00 comes twice: it runs both times."_s}));
    QCOMPARE(said("0 0 29 2 *"),
             QStringList({u"It does not run every year; the next time is 2028-02-29."_s}));
    QVERIFY(said("0 0 13 * 5").first().contains(u"match either"_s));
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
