// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/joboptions.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/remote.h"
#include "app/cli/commands/runoptions.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};
} // namespace

void printRun(const RunRecord &run)
{
    QList<QStringList> rows{{Words::tr("Job"), run.ns + u'/' + run.jobName},
                            {Words::tr("Run"), run.runId.toString(QUuid::WithoutBraces)},
                            {Words::tr("Status"), outcomeName(run.outcome)},
                            {Words::tr("Exit"), exitText(run)},
                            {Words::tr("Trigger"), run.trigger},
                            {Words::tr("Scheduled"), localTimeText(run.scheduledAt)},
                            {Words::tr("Started"), localTimeText(run.startedAt)},
                            {Words::tr("Finished"), localTimeText(run.finishedAt)},
                            {Words::tr("Duration"), durationText(run)},
                            {Words::tr("Attempt"), QString::number(run.attempt)},
                            {Words::tr("Endpoint"), run.endpoint},
                            {Words::tr("Manifest"), run.manifestPath},
                            {Words::tr("Commit"), run.commit},
                            {Words::tr("Output"), Words::tr("%1 bytes").arg(run.outputBytes)}};
    if (!run.errorMessage.isEmpty())
        rows << QStringList{Words::tr("Message"), run.errorMessage};
    printTable({}, rows);
    if (run.outputBytes > 0) {
        QString output = outputText(run);
        if (output.endsWith(u'\n'))
            output.chop(1);
        printLine(u'\n' + output);
    }
}

int runRunsShow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Shows one run of a job, with what it wrote."));
    addRunOptions(parser);
    addServerOption(parser);
    parser.addPositionalArgument(u"id"_s,
                                 Words::tr("The run's number, as `runs list` tells it, or its UUID."));
    if (const auto exit = parseArguments(parser, u"runs show"_s, arguments))
        return *exit;
    if (parser.positionalArguments().size() != 1) {
        printError(Words::tr("`runs show` wants the number of one run. `crontopus runs list` tells it."));
        return Usage;
    }
    const QString wanted = parser.positionalArguments().constFirst();
    bool isNumber = false;
    const qint64 id = wanted.toLongLong(&isNumber);
    const QUuid uuid = QUuid::fromString(wanted);
    if (!isNumber && uuid.isNull()) {
        printError(Words::tr("`%1` is neither a number nor a UUID.").arg(wanted));
        return Usage;
    }

    if (meansServer(parser, u"db"_s)) {
        if (isNumber)
            return showServerRun(parser, id);
        printError(Words::tr("a server's runs have numbers; `crontopus runs list` tells them."));
        return Usage;
    }
    const auto history = openHistory(parser);
    if (!history) {
        printError(history.error().text());
        return Unreadable;
    }
    const auto run = isNumber ? (*history)->run(id) : (*history)->runByUuid(uuid);
    if (!run) {
        printError(run.error().text());
        return run.error().code == Error::Code::NotFound ? Problems : Unreadable;
    }
    if (parser.isSet(u"json"_s)) {
        printJson(toJson(*run));
        return Ok;
    }
    printRun(*run);
    return Ok;
}
} // namespace crontopus::cli
