// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/joboptions.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/remote.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};
constexpr int kDefaultCount = 20;
constexpr int kShortId = 10;
} // namespace

int runJobsHistory(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Lists the commits that changed a job's file, newest first, renames followed."));
    addJobArgument(parser);
    addJobOptions(parser);
    addServerOption(parser);
    parser.addOption({{u"n"_s, u"count"_s}, Words::tr("How many to show (default: 20)."), Words::tr("N")});
    if (const auto leave = parseArguments(parser, u"jobs history"_s, arguments))
        return *leave;
    bool isNumber = true;
    const int count = parser.isSet(u"count"_s) ? parser.value(u"count"_s).toInt(&isNumber) : kDefaultCount;
    if (parser.positionalArguments().size() != 1 || !isNumber || count < 1) {
        printError(parser.positionalArguments().size() != 1
                       ? Words::tr("name one job.")
                       : Words::tr("--count must be a whole number of at least 1."));
        return Usage;
    }
    if (meansServer(parser, u"repo"_s))
        return showServerHistory(parser, count);
    const auto snapshot = readJobs(parser);
    if (!snapshot)
        return snapshot.error();
    const auto entry = findJob(*snapshot, parser.positionalArguments().constFirst());
    if (!entry)
        return entry.error();
    const auto repository = openRepository(parser);
    if (!repository)
        return repository.error();
    const auto commits = repository->log(entry->manifest.path(), count);
    if (!commits) {
        printError(commits.error().text());
        return Unreadable;
    }
    QJsonArray array;
    QList<QStringList> rows;
    for (const GitCommit &commit : *commits) {
        array.append(QJsonObject{{u"commit"_s, commit.id},
                                 {u"time"_s, commit.time.toString(Qt::ISODate)},
                                 {u"author"_s, commit.authorName},
                                 {u"email"_s, commit.authorEmail},
                                 {u"message"_s, commit.message}});
        rows.append({commit.id.left(kShortId), commit.time.toString(u"yyyy-MM-dd HH:mm"_s), commit.authorName,
                     commit.summary});
    }
    if (parser.isSet(u"json"_s))
        printJson(array);
    else if (rows.isEmpty())
        printLine(Words::tr("It has not been committed yet."));
    else
        printTable({Words::tr("COMMIT"), Words::tr("TIME"), Words::tr("AUTHOR"), Words::tr("WHAT")}, rows);
    return Ok;
}
} // namespace crontopus::cli
