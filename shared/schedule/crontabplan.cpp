// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/civil.h"
#include "shared/schedule/plandemand.h"
#include "shared/schedule/plantargets.h"

#include <algorithm>
#include <bit>

namespace crontopus::plan {
namespace {
std::vector<int> valuesOf(std::uint64_t bits)
{
    std::vector<int> values;
    for (; bits; bits &= bits - 1)
        values.push_back(std::countr_zero(bits));
    return values;
}

/// A cron field without `*`, so that it keeps fixed times: `0-59/15`, `1-5`, `3,7`.
std::string fixedField(std::uint64_t bits)
{
    const std::vector<int> values = valuesOf(bits);
    const int step = values.size() < 3 ? 0 : values[1] - values[0];
    bool even = step > 0;
    for (std::size_t i = 1; even && i < values.size(); ++i)
        even = values[i] - values[i - 1] == step;
    if (even) {
        const std::string range = std::to_string(values.front()) + '-' + std::to_string(values.back());
        return step == 1 ? range : range + '/' + std::to_string(step);
    }
    std::string text;
    for (std::size_t i = 0; i < values.size();) {
        std::size_t last = i;
        while (last + 1 < values.size() && values[last + 1] == values[last] + 1)
            ++last;
        if (last - i < 2)
            last = i;
        if (!text.empty())
            text += ',';
        text += std::to_string(values[i]);
        if (last > i)
            text += '-' + std::to_string(values[last]);
        i = last + 1;
    }
    return text;
}

/// With `*` or `*/step` where the set allows: such a field follows the clock.
std::string field(std::uint64_t bits, int low, int high)
{
    for (int step = 1; step <= (high - low) / 2 + 1; ++step) {
        std::uint64_t stepped = 0;
        for (int value = low; value <= high; value += step)
            stepped |= std::uint64_t(1) << value;
        if (stepped == bits)
            return step == 1 ? "*" : "*/" + std::to_string(step);
    }
    return fixedField(bits);
}

/// The three day fields. What no line can say (both must match, neither in star form) gets more days.
std::string dayFields(const Days &days, bool &exact)
{
    const std::string months = days.months == Days::allMonths ? "*" : fixedField(days.months);
    const std::string weekday = days.byWeekday() ? fixedField(days.daysOfWeek) : "*";
    const bool both = days.byDay() && days.byWeekday() && !days.either;
    const std::string starred = field(days.daysOfMonth, 1, 31);
    const bool sayable = !both || starred.front() == '*';
    exact = exact && sayable;
    if (!days.byDay() || !sayable)
        return "* " + months + ' ' + weekday;
    return (both ? starred : fixedField(days.daysOfMonth)) + ' ' + months + ' ' + weekday;
}

/// The user's own last three fields.
std::string ownDayFields(const Schedule &schedule)
{
    if (schedule.text().front() == '@') {
        bool exact = true;
        return dayFields({schedule.daysOfMonth(), schedule.months(), schedule.daysOfWeek(), false}, exact);
    }
    std::size_t at = 0;
    for (int skipped = 0; skipped < 2; ++skipped) {
        at = schedule.text().find_first_of(" \t", at);
        at = schedule.text().find_first_not_of(" \t", at);
    }
    return schedule.text().substr(at);
}

/// One crontab line and what it would do on the machine.
struct Line
{
    Schedule schedule;
    bool exact = false;
};

/// How many processes cron starts for the line in that minute: at the end of a gap one for each skipped time
/// that matches (cron.c, "run fixed-time jobs for each minute missed").
int startsAt(const Schedule &line, const ClockChange &change, const ZoneRules &machine)
{
    if (!line.firesAt(change.minute, machine))
        return 0;
    if (line.followsClock() || change.after <= change.before)
        return 1;
    int starts = 0;
    const std::int64_t shown = change.minute + change.after;
    for (auto match = line.nextLocal(change.minute + change.before); match && *match <= shown && starts < 2;
         match = line.nextLocal(*match + 1))
        ++starts;
    return std::max(starts, 1);
}

struct Verdict
{
    bool covers = true; ///< fires at every wanted minute, once
    bool equals = true; ///< and at no other
};

/// Compares line and job around the clock changes of both zones; elsewhere they agree by construction.
Verdict judge(const Schedule &line, const JobSchedule &job, const ZoneRules &machine, std::int64_t from,
              std::int64_t until)
{
    Verdict verdict;
    for (const ZoneRules *rules : {job.zone.get(), &machine}) {
        for (const ClockChange &change : clockChanges(*rules, from, until)) {
            if (rules == &machine && startsAt(line, change, machine) > 1) {
                verdict.equals = false;
                verdict.covers = verdict.covers && !job.firesAt(change.minute);
            }
            const std::int64_t end = change.settled() * 60;
            auto wanted = job.next(change.minute * 60 - 1);
            auto fired = line.next(change.minute * 60 - 1, machine);
            while ((wanted && *wanted <= end) || (fired && *fired <= end)) {
                if (wanted && (!fired || *wanted < *fired)) {
                    verdict.covers = verdict.equals = false;
                    return verdict;
                }
                if (!wanted || *fired < *wanted) {
                    verdict.equals = false;
                } else {
                    wanted = job.next(*wanted);
                }
                fired = line.next(*fired, machine);
            }
        }
    }
    return verdict;
}

/// The line for a demand: tight where that is safe, else the whole hour, which just follows the clock.
Line lineFor(const Demand &demand, const Schedule *own, const JobSchedule &job, const ZoneRules &machine,
             std::int64_t from, QStringList &notes)
{
    const std::int64_t until = from + kSpan;
    bool exact = demand.exact && demand.isProduct();
    const bool follows = !own || own->kind() == Schedule::Kind::Every || own->followsClock();
    const std::uint64_t minutes = demand.minutes();
    const std::string days = own && own->kind() == Schedule::Kind::Cron && demand.sameDays
                                 ? ownDayFields(*own)
                                 : dayFields(demand.days, exact);
    const std::string tight = follows ? field(minutes, 0, 59) + ' ' + field(demand.hours(), 0, 23)
                                      : fixedField(minutes) + ' ' + fixedField(demand.hours());
    Schedule line = *Schedule::parse(tight + ' ' + days);
    const Verdict verdict = judge(line, job, machine, from, until);
    if (verdict.covers)
        return {line, exact && verdict.equals};
    notes << noteClockChange();
    line = *Schedule::parse(field(minutes, 0, 59) + " * " + days);
    return {line, false};
}

bool canCoincide(const Schedule &a, const Schedule &b, const ZoneRules &machine, std::int64_t from)
{
    const std::int64_t until = from + kSpan;
    for (const ClockChange &change : clockChanges(machine, from, until)) {
        if (startsAt(a, change, machine) + startsAt(b, change, machine) > 1)
            return true;
    }
    if (!(a.minutes() & b.minutes()) || !(a.hours() & b.hours()))
        return false;
    const civil::Date first = civil::dateFromDays(civil::floorDiv(from, 86400) - 1);
    const civil::Date last = civil::dateFromDays(civil::floorDiv(until, 86400) + 1);
    for (std::int64_t month = first.year * 12 + first.month - 1; month <= last.year * 12 + last.month - 1;
         ++month) {
        const std::int64_t year = civil::floorDiv(month, 12);
        const unsigned number = unsigned(month - year * 12 + 1);
        if (a.matchingDays(year, number) & b.matchingDays(year, number))
            return true;
    }
    return false;
}

bool anyCoincide(const std::vector<Line> &lines, const ZoneRules &machine, std::int64_t from)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t k = i + 1; k < lines.size(); ++k) {
            if (canCoincide(lines[i].schedule, lines[k].schedule, machine, from))
                return true;
        }
    }
    return false;
}
} // namespace

Plan crontabPlan(const JobSchedule &job, const ZoneRules &machine, std::int64_t from)
{
    const std::int64_t until = from + kSpan;
    const bool sameClock = job.zone->sameOffsets(machine, from - 86400, until);
    Plan plan;
    QStringList boot;
    QStringList notes;
    std::vector<Line> lines;
    std::optional<Demand> all;
    for (const Schedule &schedule : distinctSchedules(job)) {
        if (schedule.kind() == Schedule::Kind::Reboot) {
            boot << QStringLiteral("@reboot");
            continue;
        }
        const Demand demand = demandOf(schedule, *job.zone, machine, from, until);
        all = all ? united(*all, demand) : demand;
        const JobSchedule one = only(schedule, job);
        if (sameClock && schedule.kind() == Schedule::Kind::Cron) {
            const Verdict verdict = judge(schedule, one, machine, from, until);
            if (verdict.equals) {
                lines.push_back({schedule, true});
                continue;
            }
        }
        lines.push_back(lineFor(demand, &schedule, one, machine, from, notes));
        if (!lines.back().exact) {
            const bool uneven = schedule.kind() == Schedule::Kind::Every && !demand.exact;
            notes << (uneven ? noteEvery(schedule) : sameClock ? noteClockChange() : noteZone(job, machine));
        }
    }
    if (job.at && *job.at + 60 > from) {
        const Demand demand = demandOf(*job.at, machine);
        all = all ? united(*all, demand) : demand;
        JobSchedule once = job;
        once.schedules.clear();
        lines.push_back(lineFor(demand, nullptr, once, machine, from, notes));
        notes << noteOnce();
    }

    plan.guarded = std::any_of(lines.begin(), lines.end(), [](const Line &line) { return !line.exact; });
    if (lines.size() > 1 && (plan.guarded || anyCoincide(lines, machine, from))) {
        notes << noteCoincide();
        plan.guarded = true;
        lines = {lineFor(*all, nullptr, job, machine, from, notes)};
    }
    for (const Line &line : lines)
        plan.entries << QString::fromStdString(line.schedule.text());
    plan.entries += boot;
    if (plan.guarded)
        plan.notes = notes;
    return plan;
}
} // namespace crontopus::plan
