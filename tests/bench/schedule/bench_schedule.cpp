// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/civil.h"
#include "shared/schedule/plan.h"
#include "shared/schedule/zonedata.h"
#include "tests/bench/bench.h"

#include <QProcess>

#include <vector>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::int64_t kFrom = 1'795'000'000; // November 2026

/// The peer: what one writes first, each minute tried in turn.
std::int64_t steppedNext(const Schedule &schedule, std::int64_t utc, const ZoneRules &zone)
{
    for (std::int64_t minute = civil::floorDiv(utc, 60) + 1;; ++minute) {
        const std::int64_t local = minute + zone.offsetAt(minute * 60) / 60;
        const std::int64_t day = civil::floorDiv(local, 1440);
        const int time = int(local - day * 1440);
        const civil::Date date = civil::dateFromDays(day);
        const bool byDay = schedule.daysOfMonth() >> date.day & 1;
        const bool byWeekday = schedule.daysOfWeek() >> civil::weekday(day) & 1;
        const bool either = !schedule.startsWithStar(2) && !schedule.startsWithStar(4);
        if ((schedule.minutes() >> (time % 60) & 1) && (schedule.hours() >> (time / 60) & 1) &&
            (schedule.months() >> date.month & 1) && (either ? byDay || byWeekday : byDay && byWeekday))
            return minute * 60;
    }
}

double perSecond(const Schedule &schedule, const ZoneRules &zone, int count)
{
    const double taken = bench::seconds([&] {
        std::int64_t time = kFrom;
        for (int i = 0; i < count; ++i) {
            const auto next = schedule.next(time, zone);
            // Sparse ones run into the end of the table: begin anew.
            time = next && *next < kFrom + std::int64_t(60) * 366 * 86400 ? *next : kFrom;
        }
        bench::keep(time);
    });
    return count / taken;
}

double steppedPerSecond(const Schedule &schedule, const ZoneRules &zone)
{
    int count = 0;
    const double taken = bench::seconds(
        [&] {
            std::int64_t time = kFrom;
            count = 0;
            const auto begin = std::chrono::steady_clock::now();
            while (std::chrono::steady_clock::now() - begin < std::chrono::milliseconds(50)) {
                time = steppedNext(schedule, time, zone);
                ++count;
            }
            bench::keep(time);
        },
        1);
    return count / taken;
}

void nextRows()
{
    const char *expressions[] = {"*/5 * * * *", "30 2 * * 1-5", "0 0 29 2 1", "15 3 1 */3 *", "0 0 29 2 */9"};
    for (const char *zoneName :
         {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"}) {
        const ZoneRules zone = **zoneRules(zoneName);
        for (const char *text : expressions) {
            const Schedule schedule = *Schedule::parse(text);
            const double ours = perSecond(schedule, zone, 1'000'000);
            const double peer = steppedPerSecond(schedule, zone);
            bench::row(
                std::string("schedule: next a second, ") + text + ", " + zoneName + " (peer: stepping)",
                bench::countText(ours), bench::countText(peer), bench::ratioText(ours / peer), "> 1 million");
        }
    }
}

/// A mixture as on real machines: mostly daily and weekday jobs, a tenth hourly, some each quarter of an
/// hour.
std::vector<JobSchedule> manyJobs(int count)
{
    const char *zones[] = {"Europe/Berlin", "America/New_York", "UTC", "Asia/Kolkata", "Australia/Lord_Howe"};
    std::vector<JobSchedule> jobs;
    for (int i = 0; i < count; ++i) {
        const char *form = i % 20 < 12   ? "%d %d * * *"
                           : i % 20 < 16 ? "%d %d * * 1-5"
                           : i % 20 < 18 ? "%d * * * *"
                           : i % 20 < 19 ? "*/15 * * * *"
                                         : "%d %d 1 * *";
        char text[64];
        std::snprintf(text, sizeof text, form, i % 60, i / 60 % 24);
        jobs.push_back({{*Schedule::parse(text)}, std::nullopt, *zoneRules(zones[i / 20 % 5]), false});
    }
    return jobs;
}

void planRows()
{
    const std::vector<JobSchedule> jobs = manyJobs(5000);
    const ZoneRules machine = **zoneRules("Europe/Berlin");
    qsizetype entries = 0;
    const double compiling = bench::seconds([&] {
        entries = 0;
        for (const JobSchedule &job : jobs)
            entries += compilePlan(job, machine, Target::Crontab, kFrom).entries.size();
    });
    bench::keep(entries);
    std::int64_t firings = 0;
    const double checking = bench::seconds([&] {
        const std::int64_t until = kFrom + std::int64_t(365) * 86400;
        firings = 0;
        for (const JobSchedule &job : jobs) {
            for (auto time = job.next(kFrom); time && *time < until; time = job.next(*time))
                ++firings;
        }
    });
    bench::row("schedule: 5,000 plans compiled", bench::durationText(compiling), "", "", "");
    bench::row("schedule: each firing of 5,000 jobs in a year (" + bench::countText(double(firings)) + ")",
               bench::durationText(checking), "", "", "");
    bench::row("schedule: both", bench::durationText(compiling + checking), "", "", "< 1 s");
}

/// croniter, the usual Python library, when this machine has it.
bool croniterRow(const QString &program)
{
    QProcess python;
    python.start(program,
                 {u"-c"_s, u"import time\n"
                           "from croniter import croniter\n"
                           "from datetime import datetime, timezone\n"
                           "c = croniter('30 2 * * 1-5', datetime(2026, 11, 20, tzinfo=timezone.utc))\n"
                           "t = time.perf_counter()\n"
                           "for i in range(5000): c.get_next(float)\n"
                           "print(5000 / (time.perf_counter() - t))\n"_s});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        return false;
    const double peer = python.readAllStandardOutput().trimmed().toDouble();
    const double ours = perSecond(*Schedule::parse("30 2 * * 1-5"), ZoneRules::utc(), 1'000'000);
    bench::row("schedule: next a second, 30 2 * * 1-5 (peer: croniter)", bench::countText(ours),
               bench::countText(peer), bench::ratioText(ours / peer), "> 1 million");
    return true;
}
} // namespace

int main()
{
    nextRows();
    planRows();
    // The python3 on the PATH may be another than the one that sees the distribution's modules.
    if (!croniterRow(u"python3"_s))
        croniterRow(u"/usr/bin/python3"_s);
    return 0;
}
