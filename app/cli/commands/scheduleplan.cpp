// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/scheduleoptions.h"
#include "app/cli/output.h"
#include "shared/schedule/plan.h"
#include "shared/schedule/taskxml.h"
#include "shared/schedule/zonedata.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

const QList<std::pair<QString, Target>> &targets()
{
    static const QList<std::pair<QString, Target>> all{{u"crontab"_s, Target::Crontab},
                                                       {u"systemd"_s, Target::Systemd},
                                                       {u"taskscheduler"_s, Target::TaskScheduler}};
    return all;
}
} // namespace

int runSchedulePlan(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Shows the native entries that a schedule is compiled into. They fire at least at every wanted "
        "minute; where they fire at others too, the job runner's guard stops those."));
    addScheduleArguments(parser);
    addFromOption(parser);
    parser.addOption({u"machine-tz"_s,
                      Words::tr("The zone that the native scheduler runs in (default: this machine's)."),
                      Words::tr("ZONE")});
    parser.addOption({u"target"_s, Words::tr("crontab, systemd or taskscheduler."), Words::tr("SCHEDULER")});
    parser.addOption(
        {u"name"_s, Words::tr("Task Scheduler: the task's name."), Words::tr("NAME"), u"crontopus"_s});
    parser.addOption({u"command"_s, Words::tr("Task Scheduler: the program to start."), Words::tr("PROGRAM"),
                      u"crontopus-run.exe"_s});
    parser.addOption(
        {u"arguments"_s, Words::tr("Task Scheduler: the program's arguments."), Words::tr("TEXT")});
    parser.addOption({u"json"_s, Words::tr("Print JSON.")});
    if (const auto leave = parseArguments(parser, u"schedule plan"_s, arguments))
        return *leave;

    const auto target = std::find_if(targets().begin(), targets().end(), [&parser](const auto &known) {
        return known.first == parser.value(u"target"_s);
    });
    if (target == targets().end()) {
        printError(Words::tr("--target must be crontab, systemd or taskscheduler."));
        return Usage;
    }
    std::shared_ptr<const ZoneRules> machine = systemZoneRules();
    if (parser.isSet(u"machine-tz"_s)) {
        const auto zone = zoneRules(parser.value(u"machine-tz"_s).toUtf8());
        if (!zone) {
            printError(zone.error().text());
            return Usage;
        }
        machine = *zone;
    }
    auto job = readSchedule(parser);
    if (!job)
        return job.error();
    if (job->zoneIsMachines)
        job->zone = machine;
    const auto from = readFrom(parser, *job->zone);
    if (!from) {
        printError(from.error().text());
        return Usage;
    }

    const Plan plan = compilePlan(*job, *machine, target->second, *from);
    const TaskAction action{parser.value(u"name"_s), parser.value(u"command"_s),
                            parser.value(u"arguments"_s)};
    const bool isTask = target->second == Target::TaskScheduler;
    const QByteArray xml = isTask ? taskXml(plan, action) : QByteArray();
    if (parser.isSet(u"json"_s)) {
        QJsonObject object{{u"target"_s, target->first},
                           {u"entries"_s, QJsonArray::fromStringList(plan.entries)},
                           {u"guarded"_s, plan.guarded},
                           {u"notes"_s, QJsonArray::fromStringList(plan.notes)}};
        if (isTask) {
            object[u"triggers"_s] = plan.triggers.size();
            object[u"xml"_s] = QString::fromUtf8(xml);
        }
        printJson(object);
        return Ok;
    }
    if (isTask)
        printLine(QString::fromUtf8(xml).trimmed());
    for (const QString &entry : plan.entries)
        printLine(entry);
    // Beside the entries, not among them: they may go straight into a file.
    if (plan.guarded)
        printError(Words::tr("The runner's guard is needed: %1").arg(plan.notes.join(u' ')));
    return Ok;
}
} // namespace crontopus::cli
