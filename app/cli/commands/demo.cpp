// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/demo/demo.h"

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/output.h"
#include "shared/store/historydb.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

/// The directory named on the command line, else the usual one.
DemoPaths pathsFrom(const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    return DemoPaths(names.isEmpty() ? demoDirectory() : QDir::current().absoluteFilePath(names.first()));
}

/// What the demo's server knows; the number of runs there.
OrExit<qint64> printServer(const DemoAccount &account)
{
    ApiSession session(Login{account.address, account.username, {}, {}});
    const auto login = session.post(u"/api/auth/login"_s, QJsonObject{{u"username"_s, account.username},
                                                                      {u"password"_s, account.password}});
    if (!login)
        return login.error();
    session.client().setToken((*login)[u"access_token"].toString());
    const auto endpoints = session.list(u"/api/endpoints"_s, u"agents"_s);
    const auto runs = session.get(u"/api/runs"_s);
    if (!endpoints || !runs)
        return (endpoints ? runs.error() : endpoints.error());
    QStringList machines;
    for (const QJsonValue &endpoint : *endpoints)
        machines += u"%1 (%2)"_s.arg(endpoint[u"name"].toString(), endpoint[u"status"].toString());
    const qint64 total = (*runs)[u"total"].toInteger();
    printLine({});
    printTable({}, {{Words::tr("Server"), account.address},
                    {Words::tr("Machines"), machines.join(u", "_s)},
                    {Words::tr("Runs there"), QString::number(total)}});
    return total;
}

void addDirectory(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"directory"_s,
        Words::tr("where the demo is; $CRONTOPUS_DEMO_DIR or a place in the data directory by default"),
        u"[directory]"_s);
}
} // namespace

int runDemoCreate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Makes a Git repository of six example jobs, a checkout of it and the configuration of an "
                  "agent. Nothing is scheduled: start `crontopus-agent run --config FILE` for that."));
    addDirectory(parser);
    if (const auto exit = parseArguments(parser, u"demo create"_s, arguments))
        return *exit;
    const DemoPaths paths = pathsFrom(parser);
    if (const auto made = createDemo(paths); !made) {
        printError(made.error().text());
        return Problems;
    }
    printTable({}, {{Words::tr("Jobs"), paths.checkout()},
                    {Words::tr("Remote"), paths.remote()},
                    {Words::tr("Agent"), paths.agentConfig()}});
    return Ok;
}

int runDemoStatus(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Tells the demo's jobs, its last runs and what its server knows. "
                  "Fails as long as no run that the scheduler started has "
                  "finished and come to the server, if it has one."));
    addDirectory(parser);
    if (const auto exit = parseArguments(parser, u"demo status"_s, arguments))
        return *exit;
    const DemoPaths paths = pathsFrom(parser);
    const auto history = HistoryDb::open(paths.stateDir() + u"/history.db"_s, HistoryDb::Mode::ReadOnly);
    if (!history) {
        printError(history.error().text());
        return Unreadable;
    }
    const auto runs = (*history)->page({}, 0, 10);
    if (!runs) {
        printError(runs.error().text());
        return Unreadable;
    }
    printLine(Words::tr("Jobs:"));
    for (const auto &[path, text] : demoManifests())
        printLine(u"  "_s + path.chopped(5));
    QList<QStringList> rows;
    bool started = false;
    for (const RunRecord &run : *runs) {
        rows.append({u"  "_s + run.startedAt.toLocalTime().toString(u"HH:mm:ss"_s),
                     run.ns + u'/' + run.jobName, outcomeName(run.outcome), run.trigger,
                     run.finishedAt.isValid() ? Words::tr("%1 ms").arg(run.durationMs()) : QString()});
        started = started || (run.outcome != Outcome::Running && run.trigger == u"schedule");
    }
    printLine({});
    printLine(Words::tr("Last runs:"));
    printTable({}, rows);
    const auto account = readDemoAccount(paths);
    if (!account || !started)
        return started ? Ok : Problems;
    const auto reported = printServer(*account);
    if (!reported)
        return reported.error();
    return *reported > 0 ? Ok : Problems;
}
} // namespace crontopus::cli
