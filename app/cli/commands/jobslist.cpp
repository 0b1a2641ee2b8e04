// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/joboptions.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/remote.h"
#include "app/cli/commands/scheduleoptions.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

/// How the job stands, in one word: what keeps it from running before how its file differs.
QString condition(const JobEntry &entry)
{
    if (hasErrors(entry.diagnostics))
        return u"invalid"_s;
    if (const auto &job = entry.manifest.job(); job && !job->enabled)
        return u"disabled"_s;
    else if (job && job->paused)
        return u"paused"_s;
    return stateName(entry.fileState);
}

std::optional<std::int64_t> nextRun(const JobEntry &entry)
{
    const auto &job = entry.manifest.job();
    if (!job || hasErrors(entry.diagnostics) || !job->enabled || job->paused || !job->schedule.zone)
        return {};
    return job->schedule.next(QDateTime::currentSecsSinceEpoch());
}

QString scheduleText(const JobEntry &entry)
{
    const auto &job = entry.manifest.job();
    if (!job)
        return {};
    QString text = job->at.isEmpty() ? job->scheduleTexts.join(u"; "_s) : job->at;
    if (!job->timezone.isEmpty())
        text += u' ' + job->timezone;
    return text;
}

QJsonObject toJson(const JobEntry &entry)
{
    QJsonArray diagnostics;
    for (const Diagnostic &diagnostic : entry.diagnostics)
        diagnostics.append(crontopus::toJson(diagnostic));
    const auto next = nextRun(entry);
    return {{u"namespace"_s, entry.manifest.ns()},
            {u"name"_s, entry.manifest.name()},
            {u"path"_s, entry.manifest.path()},
            {u"schedule"_s, scheduleText(entry)},
            {u"next"_s, next ? QJsonValue(utcText(*next)) : QJsonValue()},
            {u"state"_s, condition(entry)},
            {u"file"_s, stateName(entry.fileState)},
            {u"diagnostics"_s, diagnostics}};
}
} // namespace

int runJobsList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Lists the jobs of the server you are signed in at or, with --repo, of a repository as its "
                  "working tree has them.\n"
                  "Leaves with 1 when one of them is invalid."));
    addJobOptions(parser);
    addServerOption(parser);
    if (const auto leave = parseArguments(parser, u"jobs list"_s, arguments))
        return *leave;
    if (meansServer(parser, u"repo"_s))
        return listServerJobs(parser);
    const auto snapshot = readJobs(parser);
    if (!snapshot)
        return snapshot.error();

    bool invalid = false;
    QList<QStringList> rows;
    QJsonArray array;
    for (const JobEntry &entry : *snapshot->jobs) {
        invalid = invalid || hasErrors(entry.diagnostics);
        if (parser.isSet(u"json"_s)) {
            array.append(toJson(entry));
            continue;
        }
        const auto next = nextRun(entry);
        rows.append({entry.manifest.ns(), entry.manifest.name(), scheduleText(entry),
                     next ? localText(*next, *entry.manifest.job()->schedule.zone) : u"-"_s,
                     condition(entry)});
    }
    if (parser.isSet(u"json"_s))
        printJson(array);
    else if (rows.isEmpty())
        printLine(Words::tr("There are no jobs."));
    else
        printTable({Words::tr("NAMESPACE"), Words::tr("NAME"), Words::tr("SCHEDULE"), Words::tr("NEXT RUN"),
                    Words::tr("STATE")},
                   rows);
    for (const JobEntry &entry : *snapshot->jobs) {
        for (const Diagnostic &diagnostic : entry.diagnostics) {
            if (diagnostic.severity == Diagnostic::Severity::Error)
                printError(toText(diagnostic));
        }
    }
    return invalid ? Problems : Ok;
}
} // namespace crontopus::cli
