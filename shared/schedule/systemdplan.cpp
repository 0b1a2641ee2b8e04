// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/civil.h"
#include "shared/schedule/plandemand.h"
#include "shared/schedule/plantargets.h"

#include <QDateTime>

#include <algorithm>
#include <map>

// systemd.time(7) knows zones, but what a calendar expression does while a clock changes differs from cron(8)
// and between versions: 252 leaves out both a skipped time and the second pass of a repeated hour. So the
// minutes wanted around clock changes are written out in UTC, and where an expression might fire at a minute
// that isn't wanted there is a guard. Several expressions that name one instant make one start.

using namespace Qt::Literals::StringLiterals;

namespace crontopus::plan {
namespace {
/// A list for systemd: `00,05..07`, `*` when all of low to high are in, `00/15` for an even step to the end.
QString list(std::uint64_t bits, int low, int high, int width)
{
    const auto padded = [width](int value) { return u"%1"_s.arg(value, width, 10, '0'_L1); };
    QList<int> values;
    for (int value = low; value <= high; ++value) {
        if (bits >> value & 1)
            values << value;
    }
    if (values.size() == high - low + 1)
        return u"*"_s;
    if (values.size() >= 3) {
        const int step = values[1] - values[0];
        bool even = step > 1 && values.last() + step > high;
        for (qsizetype i = 1; even && i < values.size(); ++i)
            even = values[i] - values[i - 1] == step;
        if (even)
            return padded(values.first()) + u'/' + QString::number(step);
    }
    QStringList items;
    for (qsizetype i = 0; i < values.size();) {
        qsizetype last = i;
        while (last + 1 < values.size() && values[last + 1] == values[last] + 1)
            ++last;
        if (last - i < 2)
            last = i;
        items << (last > i ? padded(values[i]) + u".."_s + padded(values[last]) : padded(values[i]));
        i = last + 1;
    }
    return items.join(u',');
}

/// `Mon..Fri` and the like; Monday first, as systemd orders them.
QString weekdays(std::uint8_t bits)
{
    static const QStringList names{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    QStringList items;
    for (int i = 0; i < 7;) {
        const auto in = [bits](int day) { return day < 7 && (bits >> ((day + 1) % 7) & 1); };
        int last = i;
        while (in(last) && in(last + 1))
            ++last;
        if (in(i))
            items << (last - i >= 2 ? names[i] + u".."_s + names[last] : names[i]);
        i = in(i) && last - i >= 2 ? last + 1 : i + 1;
    }
    return items.join(u',');
}

/// Hours that share their minutes go into one expression.
QStringList timesOfDay(const std::bitset<1440> &times)
{
    std::map<std::uint64_t, std::uint32_t> hoursByMinutes;
    for (unsigned hour = 0; hour < 24; ++hour) {
        std::uint64_t minutes = 0;
        for (unsigned minute = 0; minute < 60; ++minute) {
            if (times.test(hour * 60 + minute))
                minutes |= std::uint64_t(1) << minute;
        }
        if (minutes)
            hoursByMinutes[minutes] |= std::uint32_t(1) << hour;
    }
    QStringList texts;
    for (const auto &[minutes, hours] : hoursByMinutes)
        texts << list(hours, 0, 23, 2) + u':' + list(minutes, 0, 59, 2) + u":00"_s;
    return texts;
}

QStringList calendarLines(const std::bitset<1440> &times, const Days &days, const QString &zone)
{
    const QString month = list(days.months, 1, 12, 2);
    const QString date = u"*-%1-%2 "_s.arg(month, list(days.daysOfMonth, 1, 31, 2));
    const QString anyDate = u"*-%1-* "_s.arg(month);
    const QString onWeekdays = days.byWeekday() ? weekdays(days.daysOfWeek) + u' ' : QString();
    QStringList lines;
    for (const QString &time : timesOfDay(times)) {
        const QString end = time + (zone.isEmpty() ? QString() : u' ' + zone);
        if (days.either) {
            lines << u"OnCalendar="_s + date + end << u"OnCalendar="_s + onWeekdays + anyDate + end;
        } else {
            lines << u"OnCalendar="_s + onWeekdays + date + end;
        }
    }
    return lines;
}

/// `2027-10-31 01:00,30:00 UTC`, one line an hour.
QStringList datedLines(const std::vector<std::int64_t> &instants)
{
    std::map<std::int64_t, std::uint64_t> minutesByHour;
    for (const std::int64_t instant : instants)
        minutesByHour[civil::floorDiv(instant, 3600)] |= std::uint64_t(1)
                                                         << (civil::floorDiv(instant, 60) % 60);
    QStringList lines;
    for (const auto &[hour, minutes] : minutesByHour) {
        const QString at = QDateTime::fromSecsSinceEpoch(hour * 3600, Qt::UTC).toString(u"yyyy-MM-dd HH"_s);
        lines << u"OnCalendar=%1:%2:00 UTC"_s.arg(at, list(minutes, 0, 59, 2));
    }
    return lines;
}

/// Minutes of the hour in UTC, when the schedule runs in every hour of every day and its zone's offset always
/// gives the same ones.
std::optional<std::bitset<1440>> hourlyInUtc(const Schedule &schedule, const JobSchedule &job,
                                             std::int64_t from)
{
    if (schedule.kind() == Schedule::Kind::Cron && (!schedule.followsClock() || schedule.hours() != 0xffffff))
        return std::nullopt;
    const Demand demand = demandOf(schedule, *job.zone, ZoneRules::utc(), from, from + kSpan);
    if (schedule.kind() == Schedule::Kind::Cron && (!demand.exact || !demand.days.everyDay()))
        return std::nullopt;
    return demand.times;
}

void addCron(const Schedule &schedule, const JobSchedule &job, std::int64_t from, Plan &plan)
{
    const ZoneRules &zone = *job.zone;
    const QString zoneName = job.zoneIsMachines ? QString() : QString::fromStdString(zone.name());
    // On its own clock the demand is the schedule's own fields.
    const Demand own = demandOf(schedule, ZoneRules::utc(), ZoneRules::utc(), from, from + kSpan);
    plan.entries += calendarLines(own.times, own.days, zoneName);

    std::vector<std::int64_t> instants;
    for (const ClockChange &change : clockChanges(zone, from, from + kSpan)) {
        const std::int64_t shift = change.after - change.before;
        if (shift > 0) {
            const auto skipped = schedule.nextLocal(change.low());
            if (!skipped || *skipped >= change.high())
                continue;
            // Versions may disagree what becomes of a skipped time.
            plan.guarded = true;
            if (schedule.firesAt(change.minute, zone) && change.minute * 60 >= from)
                instants.push_back(change.minute * 60);
            continue;
        }
        const std::int64_t begin = (change.minute + shift) * 60;
        const std::int64_t end = (change.minute - shift) * 60;
        for (auto time = schedule.next(begin - 1, zone); time && *time < end;
             time = schedule.next(*time, zone)) {
            if (*time >= from)
                instants.push_back(*time);
            // Whether a repeated time elapses once or twice is the version's business, too.
            plan.guarded = plan.guarded || !schedule.followsClock();
        }
    }
    plan.entries += datedLines(instants);
}
} // namespace

Plan systemdPlan(const JobSchedule &job, const ZoneRules &, std::int64_t from)
{
    Plan plan;
    for (const Schedule &schedule : distinctSchedules(job)) {
        if (schedule.kind() == Schedule::Kind::Reboot) {
            plan.entries << u"OnBootSec=0"_s;
        } else if (const auto times = hourlyInUtc(schedule, job, from)) {
            plan.entries += calendarLines(*times, Days(), u"UTC"_s);
            if (schedule.kind() == Schedule::Kind::Every &&
                civil::minutesADay % schedule.everyMinutes() != 0) {
                plan.guarded = true;
                plan.notes << noteEvery(schedule);
            }
        } else {
            const bool guarded = plan.guarded;
            plan.guarded = false;
            addCron(schedule, job, from, plan);
            if (plan.guarded)
                plan.notes << noteClockChange();
            plan.guarded = plan.guarded || guarded;
        }
    }
    if (job.at && *job.at + 60 > from)
        plan.entries += datedLines({*job.at});
    return plan;
}
} // namespace crontopus::plan
