// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/civil.h"
#include "shared/schedule/plandemand.h"
#include "shared/schedule/plantargets.h"

#include <algorithm>
#include <numeric>

// What Task Scheduler does with a start that the clock skips or shows twice, and how a repetition counts over
// a change, is not documented. So no start and no repetition of a day is left near a clock change: there a
// repetition without end takes over, whose interval divides every change, and which is right whether it
// counts elapsed time or the clock's.

namespace crontopus::plan {
namespace {
constexpr qsizetype kMaxTriggers = 48;
/// 2020-01-01T00:00 local. Repetitions begin in the past: one that begins later today waits for tomorrow.
constexpr std::int64_t kLongAgo = 1'577'836'800;

/// Evenly spaced minutes of a day.
struct Run
{
    int first = 0, step = 0, count = 1;
    [[nodiscard]] int last() const { return first + step * (count - 1); }
};

/// Cuts rising values into the runs that greedy reading finds; two values alone are no run.
std::vector<Run> runsOf(const std::vector<int> &values)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < values.size();) {
        Run run{values[i], 0, 1};
        if (i + 2 < values.size() && values[i + 1] - values[i] == values[i + 2] - values[i + 1]) {
            run.step = values[i + 1] - values[i];
            while (i + std::size_t(run.count) < values.size() &&
                   values[i + std::size_t(run.count)] == run.first + run.step * run.count)
                ++run.count;
        }
        i += std::size_t(run.count);
        runs.push_back(run);
    }
    return runs;
}

/// The day's times in as few runs as simple ways of cutting give: as they come, by hour, or by minute.
std::vector<Run> decompose(const std::bitset<1440> &times)
{
    std::vector<int> all;
    std::vector<std::vector<int>> byHour(24);
    std::vector<std::vector<int>> byMinute(60);
    for (const std::size_t time : valuesIn(times)) {
        all.push_back(int(time));
        byHour[time / 60].push_back(int(time));
        byMinute[time % 60].push_back(int(time));
    }
    std::vector<Run> best = runsOf(all);
    for (const auto *groups : {&byHour, &byMinute}) {
        std::vector<Run> runs;
        for (const std::vector<int> &group : *groups) {
            const std::vector<Run> part = runsOf(group);
            runs.insert(runs.end(), part.begin(), part.end());
        }
        if (runs.size() < best.size())
            best = runs;
    }
    return best;
}

/// The trigger kind that says these days, or more of them.
TaskTrigger dayTrigger(const Days &days, bool &exact)
{
    TaskTrigger trigger;
    const bool everyMonth = days.months == Days::allMonths;
    if (days.byDay() && days.byWeekday())
        exact = false;
    if (days.byWeekday() && !days.either) {
        trigger.kind = everyMonth ? TaskTrigger::Kind::Weekly : TaskTrigger::Kind::MonthlyDayOfWeek;
        trigger.daysOfWeek = days.daysOfWeek;
        trigger.months = everyMonth ? 0 : days.months;
    } else if ((days.byDay() && !days.either) || !everyMonth) {
        trigger.kind = TaskTrigger::Kind::Monthly;
        trigger.daysOfMonth = days.either ? Days::allDays : days.daysOfMonth;
        trigger.months = days.months;
    }
    return trigger;
}

/// Some day of these has a start, or a repetition going on, near a change of the machine's clock.
bool nearChange(const std::vector<Run> &runs, const Days &days, const std::vector<ClockChange> &changes)
{
    for (const ClockChange &change : changes) {
        const std::int64_t firstDay = civil::floorDiv(change.low(), civil::minutesADay);
        const std::int64_t lastDay = civil::floorDiv(change.high(), civil::minutesADay);
        for (std::int64_t day = firstDay; day <= lastDay; ++day) {
            if (!(days.either || days.matches(day)))
                continue;
            for (const Run &run : runs) {
                const std::int64_t first = day * civil::minutesADay + run.first;
                if (first <= change.high() && first + (run.last() - run.first) >= change.low())
                    return true;
            }
        }
    }
    return false;
}

std::bitset<1440> wholeHours(std::uint64_t minutes)
{
    std::bitset<1440> times;
    for (std::size_t time = 0; time < times.size(); ++time)
        times.set(time, minutes >> (time % 60) & 1);
    return times;
}

/// Endless repetitions that fire at these minutes of every hour, or more.
QList<TaskTrigger> endless(std::uint64_t minutes, const std::vector<ClockChange> &changes)
{
    const auto repeating = [](int minute, int interval) {
        TaskTrigger trigger;
        trigger.kind = TaskTrigger::Kind::Time;
        trigger.at = kLongAgo + minute * 60;
        trigger.repeatMinutes = interval;
        return trigger;
    };
    std::int64_t interval = 60;
    for (const ClockChange &change : changes)
        interval = std::gcd(interval, change.after - change.before);
    // The widest even pattern first; each minute by itself at worst.
    for (int step = 1; step <= interval; ++step) {
        if (60 % step != 0 || interval % step != 0)
            continue;
        for (int first = 0; first < step; ++first) {
            std::uint64_t pattern = 0;
            for (int minute = first; minute < 60; minute += step)
                pattern |= std::uint64_t(1) << minute;
            if (pattern == minutes)
                return {repeating(first, step)};
        }
    }
    QList<TaskTrigger> triggers;
    std::uint64_t begun = 0;
    for (int minute = 0; minute < 60; ++minute) {
        const int first = int(minute % interval);
        if (!(minutes >> minute & 1) || (begun >> first & 1))
            continue;
        begun |= std::uint64_t(1) << first;
        triggers << repeating(first, int(interval));
    }
    // One place is left for a start at boot.
    if (triggers.size() >= kMaxTriggers)
        return {repeating(0, 1)};
    return triggers;
}

std::uint64_t minutesOf(const QList<TaskTrigger> &repetitions)
{
    std::uint64_t bits = 0;
    for (const TaskTrigger &trigger : repetitions) {
        for (int minute = int((*trigger.at - kLongAgo) / 60); minute < 60; minute += trigger.repeatMinutes)
            bits |= std::uint64_t(1) << minute;
    }
    return bits;
}

/// Triggers for one demand; nothing when they would be too many or too near a clock change.
std::optional<QList<TaskTrigger>> daily(const Demand &demand, const std::vector<ClockChange> &changes,
                                        bool &exact)
{
    const std::vector<Run> runs = decompose(demand.times);
    if (qsizetype(runs.size()) > kMaxTriggers || nearChange(runs, demand.days, changes))
        return std::nullopt;
    const TaskTrigger pattern = dayTrigger(demand.days, exact);
    QList<TaskTrigger> triggers;
    for (const Run &run : runs) {
        TaskTrigger trigger = pattern;
        trigger.hour = run.first / 60;
        trigger.minute = run.first % 60;
        if (run.count > 1) {
            trigger.repeatMinutes = run.step;
            // Ends between two starts, so that nobody asks whether the end counts.
            trigger.repeatForSeconds = (run.last() - run.first) * 60 + run.step * 30;
        }
        triggers << trigger;
    }
    return triggers;
}

/// Demands whose days are the same become one, and so do all when any two share a time of day.
std::vector<Demand> disjoint(const std::vector<Demand> &demands, QStringList &notes)
{
    std::vector<Demand> groups;
    for (const Demand &demand : demands) {
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&demand](const Demand &group) { return group.days == demand.days; });
        if (same == groups.end())
            groups.push_back(demand);
        else
            *same = united(*same, demand);
    }
    bool share = false;
    bool allExact = true;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        allExact = allExact && groups[i].exact;
        for (std::size_t k = i + 1; k < groups.size(); ++k)
            share = share || (groups[i].times & groups[k].times).any();
    }
    if (groups.size() < 2 || (allExact && !share))
        return groups;
    notes << noteCoincide();
    Demand all = groups.front();
    for (std::size_t i = 1; i < groups.size(); ++i)
        all = united(all, groups[i]);
    return {all};
}
} // namespace

Plan taskPlan(const JobSchedule &job, const ZoneRules &machine, std::int64_t from)
{
    const std::int64_t until = from + kSpan;
    const std::vector<ClockChange> changes = clockChanges(machine, from, until);
    Plan plan;
    QStringList notes;
    std::vector<Demand> demands;
    JobSchedule timed = job;
    timed.schedules.clear();
    for (const Schedule &schedule : distinctSchedules(job)) {
        if (schedule.kind() == Schedule::Kind::Reboot) {
            TaskTrigger boot;
            boot.kind = TaskTrigger::Kind::Boot;
            plan.triggers << boot;
            continue;
        }
        timed.schedules.push_back(schedule);
        demands.push_back(demandOf(schedule, *job.zone, machine, from, until));
        if (!demands.back().exact) {
            notes << (schedule.kind() == Schedule::Kind::Every      ? noteEvery(schedule)
                      : job.zone->sameOffsets(machine, from, until) ? noteClockChange()
                                                                    : noteZone(job, machine));
        }
    }
    if (job.at && *job.at + 60 > from) {
        const Demand once = demandOf(*job.at, machine);
        const std::int64_t local = *job.at + machine.offsetAt(*job.at);
        const bool ambiguous =
            std::any_of(changes.begin(), changes.end(), [local](const ClockChange &change) {
                return local / 60 >= change.low() && local / 60 <= change.high();
            });
        if (demands.empty() && !ambiguous) {
            TaskTrigger trigger;
            trigger.kind = TaskTrigger::Kind::Time;
            trigger.at = local;
            plan.triggers << trigger;
            return plan;
        }
        demands.push_back(once);
        notes << noteOnce();
    }
    if (demands.empty())
        return plan;

    std::vector<Demand> groups = disjoint(demands, notes);
    bool exact = std::all_of(groups.begin(), groups.end(), [](const Demand &group) { return group.exact; });
    QList<TaskTrigger> triggers;
    const auto isHourly = [](const Demand &group) {
        return group.days.everyDay() && group.times == wholeHours(group.minutes());
    };
    bool byDay = groups.size() > 1 || !isHourly(groups.front());
    for (std::size_t i = 0; byDay && i < groups.size(); ++i) {
        const auto some = daily(groups[i], changes, exact);
        byDay = some && triggers.size() + some->size() + plan.triggers.size() <= kMaxTriggers;
        if (byDay) {
            triggers += *some;
        } else {
            exact = false;
            notes << (some || changes.empty() ? noteCoarse() : noteClockChange());
        }
    }
    if (!byDay) {
        std::uint64_t minutes = 0;
        for (const Demand &group : groups)
            minutes |= group.minutes();
        // The interval must fit all changes since the repetition began, too.
        triggers = endless(minutes, clockChanges(machine, std::min(from, kLongAgo), until));
        Demand all;
        all.times = wholeHours(minutesOf(triggers));
        exact = exact && minutesOf(triggers) == minutes;
        groups = {all};
    }
    // Away from clock changes the demands decide; around them what the job's own rules say.
    exact = exact && plainAroundChanges(timed, machine, groups, from, until);
    plan.guarded = !exact;
    if (plan.guarded)
        plan.notes = notes.isEmpty() ? QStringList{noteClockChange()} : notes;
    plan.triggers = triggers + plan.triggers;
    return plan;
}
} // namespace crontopus::plan
