// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/plan.h"
#include "shared/schedule/zonedata.h"
#include "tests/unit/schedule/simulation.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

#include <random>

using namespace crontopus;
using namespace crontopus::simulation;
using namespace Qt::Literals::StringLiterals;

namespace {
std::int64_t utc(const QByteArray &iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toSecsSinceEpoch();
}

QString iso(std::int64_t minute)
{
    return QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC).toString(Qt::ISODate);
}

/// Expressions of one job, separated by `;`.
JobSchedule job(const char *expressions, const char *zone)
{
    JobSchedule schedule;
    schedule.zone = *zoneRules(zone);
    schedule.zoneIsMachines = false;
    for (const QByteArray &text : QByteArray(expressions).split(';'))
        schedule.schedules.push_back(*Schedule::parse(text.toStdString()));
    return schedule;
}

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t kStride = 5; ///< simulating takes long enough without
#else
constexpr std::size_t kStride = 1;
#endif

const std::vector<const char *> kExpressions{
    "* * * * *",
    "*/5 * * * *",
    "*/7 * * * *",
    "7 * * * *",
    "30 2 * * *",
    "0,30 2 * * *",
    "*/15 1-3 * * *",
    "0 0 * * *",
    "59 23 * * 1-5",
    "15 0 1 * *",
    "0 9-17 * * 1-5",
    "0 */2 * * *",
    "0 0-23 * * *",
    "20 22 28-31 2,3 *",
    "0 12 13 * 5",
    "0 3 */2 * 1",
    "0 1 */4 * */2",
    "45 23 31 12 *",
    "5 4 * jan,jul sun",
    "1 1,2,3 * * 0",
    "10,25,40 8,20 * * *",
    "0-4 1 * * *",
    "3-50/2 5,6,11,23 * * *",
    "1,2,4,7,11,16,22,29,37,46,56 1,5,6,11,13,22 * * *",
    "* 2 * * *",
    "@every 30m",
    "@every 7m",
    "@every 90m",
    "@every 2h",
    "@every 1d",
    "@every 1d12h",
    "@daily",
    "@hourly",
    "0 9 * * *;0 17 * * *",
    "0 9 * * 1-5;*/30 * * * *",
    "30 2 * * *;0 3 * * *",
    "0 0 1 * *;0 0 * * 1",
    "15 6 * * 1-5;15 8 * * 0,6",
    "15 6 * * 1-5;15 6 * * 0,6",
    "@reboot;30 1 * * *",
    "@every 45m;5 * * * *",
};

struct ZonePair
{
    const char *job, *machine;
};
const std::vector<ZonePair> kPairs{
    {"Europe/Berlin", "Europe/Berlin"},
    {"America/New_York", "Europe/Berlin"},
    {"UTC", "Asia/Kolkata"},
    {"Asia/Kolkata", "UTC"},
    {"Australia/Lord_Howe", "Europe/Berlin"},
    {"Europe/Berlin", "Australia/Lord_Howe"},
    {"Australia/Lord_Howe", "Australia/Lord_Howe"},
    {"Africa/Casablanca", "Africa/Casablanca"},
    {"Asia/Kathmandu", "America/New_York"},
    {"America/Havana", "America/Havana"},
    {"Pacific/Chatham", "Antarctica/Troll"},
    {"Antarctica/Troll", "Antarctica/Troll"},
    {"Asia/Tokyo", "Pacific/Honolulu"},
    {"Pacific/Kiritimati", "Pacific/Pago_Pago"},
    {"Africa/Cairo", "Europe/Dublin"},
    {"Europe/London", "Europe/Berlin"},
    {"America/St_Johns", "UTC"},
    {"UTC", "America/Havana"},
    {"America/Sao_Paulo", "America/Nuuk"},
};

std::vector<std::int64_t> wantedMinutes(const JobSchedule &schedule, std::int64_t from, std::int64_t until)
{
    std::vector<std::int64_t> wanted;
    for (auto time = schedule.next(from - 1); time && *time < until; time = schedule.next(*time))
        wanted.push_back(*time / 60);
    return wanted;
}

/// Empty when the starts are right for the plan, else what is wrong.
QString fault(const JobSchedule &schedule, const Plan &plan, std::int64_t from,
              const std::vector<std::int64_t> &starts, const std::vector<std::int64_t> &wanted)
{
    std::vector<std::int64_t> let;
    for (const std::int64_t minute : starts) {
        if (minute * 60 >= from && (!plan.guarded || schedule.firesAt(minute)))
            let.push_back(minute);
    }
    if (let == wanted)
        return {};
    const auto at = std::mismatch(let.begin(), let.end(), wanted.begin(), wanted.end());
    return u"%1 [%2]%3: starts at %4, wanted at %5"_s.arg(plan.entries.join(u" | "_s))
        .arg(plan.triggers.size())
        .arg(plan.guarded ? u" guarded"_s : QString(), at.first == let.end() ? u"never"_s : iso(*at.first),
             at.second == wanted.end() ? u"never"_s : iso(*at.second));
}
/// Of all three targets, under each habit that a scheduler may have.
QString firstFault(const JobSchedule &schedule, const ZoneRules &machine, std::int64_t from,
                   std::int64_t until, const Tape &tape)
{
    const std::vector<std::int64_t> wanted = wantedMinutes(schedule, from, until);
    const Plan cron = compilePlan(schedule, machine, Target::Crontab, from);
    QString wrong = fault(schedule, cron, from, cronStarts(cron.entries, tape), wanted);
    if (!wrong.isEmpty())
        return u"cron: "_s + wrong;

    const Plan systemd = compilePlan(schedule, machine, Target::Systemd, from);
    for (const Habit habit : {Habit::DropsAndFirst, Habit::ShiftsAndBoth}) {
        wrong = fault(schedule, systemd, from,
                      systemdStarts(systemd.entries, machine, from / 60, until / 60, habit), wanted);
        if (!wrong.isEmpty())
            return u"systemd, habit %1: %2"_s.arg(int(habit)).arg(wrong);
    }

    const Plan task = compilePlan(schedule, machine, Target::TaskScheduler, from);
    if (task.triggers.isEmpty() || task.triggers.size() > 48)
        return u"%1 triggers"_s.arg(task.triggers.size());
    for (const Habit habit : {Habit::DropsAndFirst, Habit::ShiftsAndBoth, Habit::ShiftsAndSecond}) {
        wrong = fault(schedule, task, from, taskStarts(task.triggers, tape, habit), wanted);
        if (!wrong.isEmpty())
            return u"Task Scheduler, habit %1: %2"_s.arg(int(habit)).arg(wrong);
    }
    for (const Plan &plan : {cron, systemd, task}) {
        if (plan.guarded == plan.notes.isEmpty())
            return u"a guard needs a reason, and no guard none"_s;
    }
    return {};
}
} // namespace

class PlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsJustTheWantedMinutes_data();
    void startsJustTheWantedMinutes();
    void startsRandomSchedulesRight();
    void writesTightCrontabLines_data();
    void writesTightCrontabLines();
    void keepsTheUsersTextOnTheSameClock();
    void oneRunKnowsItsYear();
    void nothingIsLeftOfAPastRun();
    void bootEntries();
    void writesShortTaskTriggers();
    void systemdAcceptsEveryLine();
    void simulationAgreesWithSystemd();
};

void PlanTest::startsJustTheWantedMinutes_data()
{
    QTest::addColumn<QByteArray>("jobZone");
    QTest::addColumn<QByteArray>("machineZone");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<int>("days");
    for (const ZonePair &pair : kPairs) {
        QTest::addRow("%s on %s", pair.job, pair.machine)
            << QByteArray(pair.job) << QByteArray(pair.machine) << qint64(utc("2026-11-20T21:00:00Z")) << 400;
    }
    // Other years, other rules; and a day that was left out.
    QTest::addRow("Berlin on Cairo, 2029") << QByteArray("Europe/Berlin") << QByteArray("Africa/Cairo")
                                           << qint64(utc("2029-03-25T00:30:00Z")) << 730;
    QTest::addRow("Casablanca on New York, 2031")
        << QByteArray("Africa/Casablanca") << QByteArray("America/New_York")
        << qint64(utc("2031-10-20T00:00:00Z")) << 730;
}

void PlanTest::startsJustTheWantedMinutes()
{
    QFETCH(QByteArray, jobZone);
    QFETCH(QByteArray, machineZone);
    QFETCH(qint64, from);
    QFETCH(int, days);
    const std::int64_t until = from + std::int64_t(days) * 86400;
    const ZoneRules machine = **zoneRules(machineZone);
    const Tape tape(machine, from / 60 - 2880, until / 60); // repetitions of two days before still go on
    for (std::size_t i = 0; i < kExpressions.size(); i += kStride) {
        const char *text = kExpressions[i];
        const QString wrong = firstFault(job(text, jobZone.constData()), machine, from, until, tape);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"`%1`: %2"_s.arg(QString::fromLatin1(text), wrong)));
    }
}

void PlanTest::startsRandomSchedulesRight()
{
    constexpr int samples = 60 / int(kStride);
    std::mt19937 random(7);
    const auto upTo = [&random](int high) { return int(random() % unsigned(high + 1)); };
    const auto field = [&](int low, int high) {
        const int first = low + upTo(high - low);
        const int last = first + upTo(high - first);
        const std::string step = '/' + std::to_string(1 + upTo(5));
        switch (upTo(5)) {
        case 0:
            return std::string("*");
        case 1:
            return '*' + step;
        case 2:
            return std::to_string(first) + '-' + std::to_string(last) + step;
        case 3:
            return std::to_string(first) + ',' + std::to_string(last);
        default:
            return std::to_string(first);
        }
    };
    const char *zones[] = {"Europe/Berlin",
                           "America/New_York",
                           "Australia/Lord_Howe",
                           "Africa/Casablanca",
                           "Asia/Kathmandu",
                           "Antarctica/Troll",
                           "America/Havana",
                           "Pacific/Chatham",
                           "Africa/Cairo",
                           "Pacific/Kiritimati",
                           "America/Nuuk",
                           "America/Santiago",
                           "UTC",
                           "Asia/Tokyo",
                           "Europe/Dublin",
                           "America/St_Johns"};
    const int zoneCount = int(std::size(zones));
    for (int i = 0; i < samples; ++i) {
        JobSchedule schedule;
        schedule.zone = *zoneRules(zones[upTo(zoneCount - 1)]);
        schedule.zoneIsMachines = false;
        const ZoneRules machine = upTo(3) == 0 ? *schedule.zone : **zoneRules(zones[upTo(zoneCount - 1)]);
        QStringList texts;
        for (int count = 1 + (upTo(2) == 0); count > 0;) {
            // Many in the hours around which clocks change.
            std::string text = field(0, 59) + ' ' + (upTo(1) ? field(0, 3) : field(0, 23)) + ' ';
            text += upTo(1) ? "* * *" : field(1, 31) + ' ' + field(1, 12) + ' ' + field(0, 7);
            const auto parsed = Schedule::parse(text);
            if (!parsed)
                continue;
            schedule.schedules.push_back(*parsed);
            texts << QString::fromStdString(text);
            --count;
        }
        const std::int64_t from =
            utc("2026-01-01T00:00:00Z") + std::int64_t(upTo(5 * 365)) * 86400 + upTo(1439) * 60;
        const std::int64_t until = from + std::int64_t(400) * 86400;
        const Tape tape(machine, from / 60 - 2880, until / 60);
        const QString wrong = firstFault(schedule, machine, from, until, tape);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"`%1` %2 on %3: %4"_s.arg(
                                      texts.join(u"; "_s), QString::fromStdString(schedule.zone->name()),
                                      QString::fromStdString(machine.name()), wrong)));
    }
}

void PlanTest::writesTightCrontabLines_data()
{
    QTest::addColumn<QByteArray>("expressions");
    QTest::addColumn<QByteArray>("jobZone");
    QTest::addColumn<QByteArray>("machineZone");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<bool>("guarded");
    const auto row = [](const char *text, const char *zone, const char *machine, const QStringList &entries,
                        bool guarded) {
        QTest::addRow("%s, %s on %s", text, zone, machine)
            << QByteArray(text) << QByteArray(zone) << QByteArray(machine) << entries << guarded;
    };
    const char *berlin = "Europe/Berlin";
    const char *newYork = "America/New_York";
    row("30 1 * * *", newYork, berlin, {u"30 6,7 * * *"_s}, true);
    row("30 9 * * 1-5", newYork, berlin, {u"30 14,15 * * 1-5"_s}, true);
    row("0 9 * * 1-5", "Europe/London", berlin, {u"0 10 * * 1-5"_s}, false);
    row("0 20 * * 1-5", "UTC", "Asia/Kolkata", {u"30 1 * * 2-6"_s}, false);
    row("0 20 31 * *", "UTC", "Asia/Kolkata", {u"30 1 1 * *"_s}, true);
    row("*/5 * * * *", newYork, berlin, {u"*/5 * * * *"_s}, false);
    row("7 * * * *", newYork, berlin, {u"7 * * * *"_s}, false);
    // On 31 October 2027 this is half past two in Berlin for the second time, when cron starts no fixed time.
    row("30 21 * * *", newYork, berlin, {u"30 * * * *"_s}, true);
    row("0,30 2 * * *", berlin, berlin, {u"*/30 * * * *"_s}, true);
    row("@every 30m", "UTC", berlin, {u"*/30 * * * *"_s}, false);
    row("@every 7m", "UTC", berlin, {u"* * * * *"_s}, true);
    row("@every 2h", "UTC", "Asia/Kolkata", {u"30 1-23/2 * * *"_s}, false);
    row("0 9 * * *;0 17 * * *", berlin, berlin, {u"0 9 * * *"_s, u"0 17 * * *"_s}, false);
    row("0 9 * * *;00 09 * * *", berlin, berlin, {u"0 9 * * *"_s}, false);
    row("30 2 * * *;0 3 * * *", "Asia/Tokyo", "Asia/Tokyo", {u"30 2 * * *"_s, u"0 3 * * *"_s}, false);
    row("30 2 * * *;0 3 * * *", berlin, berlin, {u"*/30 2,3 * * *"_s}, true);
    row("0 9 * * *;0 9 1 * *", berlin, berlin, {u"0 9 * * *"_s}, true);
}

void PlanTest::writesTightCrontabLines()
{
    QFETCH(QByteArray, expressions);
    QFETCH(QByteArray, jobZone);
    QFETCH(QByteArray, machineZone);
    const Plan plan = compilePlan(job(expressions.constData(), jobZone.constData()), **zoneRules(machineZone),
                                  Target::Crontab, utc("2026-11-20T21:00:00Z"));
    QTEST(plan.entries, "entries");
    QTEST(plan.guarded, "guarded");
    QCOMPARE(plan.notes.isEmpty(), !plan.guarded);
}

void PlanTest::keepsTheUsersTextOnTheSameClock()
{
    for (const char *text :
         {"0  2\t* * Mon-Fri", "@daily", "*/7 9-17 1,15 JAN sun", "0 0 13 * 5", "15 2 */2 * 1"}) {
        const Plan plan = compilePlan(job(text, "Europe/Paris"), **zoneRules("Europe/Berlin"),
                                      Target::Crontab, utc("2026-11-20T21:00:00Z"));
        QCOMPARE(plan.entries, QStringList{QString::fromLatin1(text)});
        QVERIFY(!plan.guarded);
    }
}

void PlanTest::oneRunKnowsItsYear()
{
    JobSchedule schedule;
    schedule.zone = *zoneRules("America/New_York");
    schedule.at = utc("2027-10-31T00:30:00Z");
    const std::int64_t from = utc("2026-11-20T21:00:00Z");
    const std::int64_t until = from + std::int64_t(2) * 365 * 86400;
    for (const char *machineZone : {"UTC", "Europe/Berlin", "Australia/Lord_Howe"}) {
        const ZoneRules machine = **zoneRules(machineZone);
        const Tape tape(machine, from / 60 - 2880, until / 60); // repetitions of two days before still go on
        const std::vector<std::int64_t> wanted{*schedule.at / 60};
        const Plan cron = compilePlan(schedule, machine, Target::Crontab, from);
        QVERIFY(cron.guarded);
        QCOMPARE(cron.entries.size(), 1);
        QCOMPARE(fault(schedule, cron, from, cronStarts(cron.entries, tape), wanted), QString());
        const Plan systemd = compilePlan(schedule, machine, Target::Systemd, from);
        QVERIFY(!systemd.guarded);
        QCOMPARE(systemd.entries, QStringList{u"OnCalendar=2027-10-31 00:30:00 UTC"_s});
        const Plan task = compilePlan(schedule, machine, Target::TaskScheduler, from);
        for (const Habit habit : {Habit::DropsAndFirst, Habit::ShiftsAndBoth, Habit::ShiftsAndSecond})
            QCOMPARE(fault(schedule, task, from, taskStarts(task.triggers, tape, habit), wanted), QString());
    }
}

void PlanTest::nothingIsLeftOfAPastRun()
{
    JobSchedule schedule;
    schedule.zone = *zoneRules("UTC");
    schedule.at = utc("2026-11-20T20:00:00Z");
    for (const Target target : {Target::Crontab, Target::Systemd, Target::TaskScheduler}) {
        const Plan plan = compilePlan(schedule, ZoneRules::utc(), target, utc("2026-11-20T21:00:00Z"));
        QVERIFY(plan.entries.isEmpty() && plan.triggers.isEmpty() && !plan.guarded);
    }
}

void PlanTest::bootEntries()
{
    const JobSchedule schedule = job("@reboot", "UTC");
    const std::int64_t from = utc("2026-11-20T21:00:00Z");
    QCOMPARE(compilePlan(schedule, ZoneRules::utc(), Target::Crontab, from).entries,
             QStringList{u"@reboot"_s});
    QCOMPARE(compilePlan(schedule, ZoneRules::utc(), Target::Systemd, from).entries,
             QStringList{u"OnBootSec=0"_s});
    const Plan task = compilePlan(schedule, ZoneRules::utc(), Target::TaskScheduler, from);
    QCOMPARE(task.triggers.size(), 1);
    QCOMPARE(task.triggers.first().kind, TaskTrigger::Kind::Boot);
}

void PlanTest::writesShortTaskTriggers()
{
    const std::int64_t from = utc("2026-11-20T21:00:00Z");
    const auto compiled = [from](const char *text) {
        return compilePlan(job(text, "Europe/Berlin"), **zoneRules("Europe/Berlin"), Target::TaskScheduler,
                           from);
    };
    Plan plan = compiled("0 9 * * 1-5");
    QVERIFY(!plan.guarded);
    QCOMPARE(plan.triggers.size(), 1);
    QCOMPARE(plan.triggers[0].kind, TaskTrigger::Kind::Weekly);
    QCOMPARE(int(plan.triggers[0].daysOfWeek), 0x3e);
    plan = compiled("*/15 9-17 * * *");
    QVERIFY(!plan.guarded);
    QCOMPARE(plan.triggers.size(), 1);
    QCOMPARE(plan.triggers[0].repeatMinutes, 15);
    QCOMPARE(plan.triggers[0].repeatForSeconds, (8 * 60 + 45) * 60 + 450);
    plan = compiled("*/15 * * * *");
    QVERIFY(!plan.guarded);
    QCOMPARE(plan.triggers.size(), 1);
    QCOMPARE(plan.triggers[0].kind, TaskTrigger::Kind::Time);
    QVERIFY(*plan.triggers[0].at < from);
    plan = compiled("0 6 1,15 1-6 *");
    QVERIFY(!plan.guarded);
    QCOMPARE(plan.triggers[0].kind, TaskTrigger::Kind::Monthly);
    plan = compiled("0 6 * 1-6 1");
    QVERIFY(!plan.guarded);
    QCOMPARE(plan.triggers[0].kind, TaskTrigger::Kind::MonthlyDayOfWeek);
    plan = compiled("30 2 * * *");
    QVERIFY(plan.guarded);
}

void PlanTest::systemdAcceptsEveryLine()
{
    const QString program = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (program.isEmpty())
        QSKIP("systemd-analyze is not installed");
    QStringList lines;
    for (const ZonePair &pair : kPairs) {
        for (const char *text : kExpressions) {
            const Plan plan = compilePlan(job(text, pair.job), **zoneRules(pair.machine), Target::Systemd,
                                          utc("2026-11-20T21:00:00Z"));
            for (const QString &entry : plan.entries) {
                if (entry.startsWith(u"OnCalendar="_s))
                    lines << entry.mid(11);
            }
        }
    }
    lines.removeDuplicates();
    QVERIFY(lines.size() > 100);
    QProcess process;
    process.start(program, QStringList{u"calendar"_s} + lines);
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().left(2000));
}

void PlanTest::simulationAgreesWithSystemd()
{
    const QString program = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (program.isEmpty())
        QSKIP("systemd-analyze is not installed");
    constexpr int count = 12;
    for (const char *from : {"2027-03-13T05:00:00Z", "2027-03-27T20:00:00Z", "2027-07-01T00:00:00Z"}) {
        for (const char *line :
             {"*-*-* 02:30:00 Europe/Berlin", "Mon..Wed,Sun *-*-01..15 01..03:00/20:00 America/New_York",
              "*-03,07-* 00:15,45:00 America/Havana", "Sat,Sun *-*-* 22/1:05:00 UTC",
              "*-*-13 12:00:00 Asia/Kathmandu", "*-*-* *:07:00 UTC"}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"TZ"_s, u"UTC"_s);
            environment.insert(u"LC_ALL"_s, u"C"_s);
            process.setProcessEnvironment(environment);
            const QString base = QString::fromLatin1(from).replace(u'T', u' ').replace(u"Z"_s, u" UTC"_s);
            process.start(program, {u"calendar"_s, u"--iterations=%1"_s.arg(count), u"--base-time="_s + base,
                                    QString::fromLatin1(line)});
            QVERIFY(process.waitForFinished(30000));
            static const QRegularExpression elapse(
                u"(?:Next elapse|Iter\\. #\\d+): \\w+ (\\S+) (\\S+) UTC"_s);
            QStringList real;
            for (const QRegularExpressionMatch &match :
                 elapse.globalMatch(QString::fromLatin1(process.readAllStandardOutput())))
                real << match.captured(1) + u'T' + match.captured(2) + u'Z';
            const std::int64_t begin = utc(from) / 60 + 1;
            QStringList simulated;
            for (const std::int64_t minute :
                 systemdStarts({u"OnCalendar="_s + QString::fromLatin1(line)}, ZoneRules::utc(), begin,
                               begin + std::int64_t(800) * 1440, Habit::DropsAndFirst)) {
                if (simulated.size() < count)
                    simulated << iso(minute);
            }
            QCOMPARE(simulated, real);
        }
    }
}

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
