// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/plan.h"

#include "shared/schedule/plantargets.h"

#include <QCoreApplication>

#include <algorithm>

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Plan)
};
} // namespace

Plan compilePlan(const JobSchedule &schedule, const ZoneRules &machineZone, Target target, std::int64_t from)
{
    Plan plan;
    switch (target) {
    case Target::Crontab:
        plan = plan::crontabPlan(schedule, machineZone, from);
        break;
    case Target::Systemd:
        plan = plan::systemdPlan(schedule, machineZone, from);
        break;
    case Target::TaskScheduler:
        plan = plan::taskPlan(schedule, machineZone, from);
        break;
    }
    plan.target = target;
    plan.entries.removeDuplicates();
    plan.notes.removeDuplicates();
    return plan;
}

namespace plan {
std::vector<Schedule> distinctSchedules(const JobSchedule &schedule)
{
    std::vector<Schedule> distinct;
    for (const Schedule &one : schedule.schedules) {
        if (std::none_of(distinct.begin(), distinct.end(),
                         [&one](const Schedule &s) { return s.sameAs(one); }))
            distinct.push_back(one);
    }
    return distinct;
}

JobSchedule only(const Schedule &schedule, const JobSchedule &of)
{
    return JobSchedule{{schedule}, std::nullopt, of.zone, of.zoneIsMachines};
}

QString noteZone(const JobSchedule &schedule, const ZoneRules &machine)
{
    return Words::tr("The job's zone %1 and the machine's %2 change their distance.")
        .arg(QString::fromStdString(schedule.zone->name()), QString::fromStdString(machine.name()));
}

QString noteClockChange()
{
    return Words::tr("A daylight saving change touches its times.");
}

QString noteCoincide()
{
    return Words::tr("Some of its schedules fall into the same minute, so one entry stands for them all.");
}

QString noteOnce()
{
    return Words::tr("The entry comes again every year; the guard knows which year is meant.");
}

QString noteEvery(const Schedule &schedule)
{
    return Words::tr("`%1` does not divide a day evenly.").arg(QString::fromStdString(schedule.text()));
}

QString noteCoarse()
{
    return Words::tr("Its times and days cannot be said in the scheduler's own terms.");
}
} // namespace plan
} // namespace crontopus
