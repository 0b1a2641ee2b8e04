// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/scheduleoptions.h"
#include "app/cli/output.h"
#include "shared/schedule/explain.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};
} // namespace

int runScheduleExplain(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Says a schedule in words, with what to look out for: times that daylight saving skips or "
                  "repeats, years without a run."));
    addScheduleArguments(parser);
    addFromOption(parser);
    parser.addOption({u"json"_s, Words::tr("Print JSON.")});
    if (const auto leave = parseArguments(parser, u"schedule explain"_s, arguments))
        return *leave;
    const auto job = readSchedule(parser);
    if (!job)
        return job.error();
    const auto from = readFrom(parser, *job->zone);
    if (!from) {
        printError(from.error().text());
        return Usage;
    }
    const QString words = explain(*job);
    const QStringList said = cautions(*job, QDateTime::fromSecsSinceEpoch(*from, Qt::UTC));
    if (parser.isSet(u"json"_s)) {
        printJson(QJsonObject{{u"expr"_s, QString::fromStdString(job->schedules.front().text())},
                              {u"tz"_s, QString::fromStdString(job->zone->name())},
                              {u"words"_s, words},
                              {u"cautions"_s, QJsonArray::fromStringList(said)}});
        return Ok;
    }
    printLine(words);
    for (const QString &caution : said)
        printLine(caution);
    return Ok;
}
} // namespace crontopus::cli
