// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/joboptions.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/remote.h"
#include "app/cli/commands/runoptions.h"
#include "app/cli/output.h"
#include "shared/schedule/duration.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

constexpr int maxLimit = 100'000;

/// `1h30m` ago, a date, or a date and time.
std::optional<QDateTime> readSince(const QString &text)
{
    if (const auto seconds = parseDuration(text.toStdString()))
        return QDateTime::currentDateTimeUtc().addSecs(-*seconds);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}
} // namespace

void printRuns(const QList<RunRecord> &runs, bool withEndpoint)
{
    QStringList header{Words::tr("ID"),     Words::tr("STARTED"), Words::tr("DURATION"),
                       Words::tr("STATUS"), Words::tr("EXIT"),    Words::tr("JOB")};
    if (withEndpoint)
        header.append(Words::tr("ENDPOINT"));
    QList<QStringList> rows;
    for (const RunRecord &run : runs) {
        QStringList row{QString::number(run.id), localTimeText(run.startedAt),
                        durationText(run),       outcomeName(run.outcome),
                        exitText(run),           run.ns + u'/' + run.jobName};
        if (withEndpoint)
            row.append(run.endpoint);
        rows.append(row + QStringList{run.errorMessage.section(u'\n', 0, 0)});
    }
    printTable(header + QStringList{Words::tr("MESSAGE")}, rows);
}

int runRunsList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists runs, newest first: those of the server you are signed "
                                               "in at or, with --db, of this machine."));
    addRunOptions(parser);
    addServerOption(parser);
    parser.addOption(
        {u"job"_s, Words::tr("Only jobs whose namespace/name contains this."), Words::tr("text")});
    parser.addOption({u"status"_s,
                      Words::tr("Only runs that ended so: running, success, failure, timeout, cancelled, "
                                "skipped. May be given more than once."),
                      Words::tr("status")});
    parser.addOption({u"since"_s, Words::tr("Only runs begun since then: 2h, 2026-03-01, 2026-03-01T12:00."),
                      Words::tr("time")});
    parser.addOption({u"limit"_s, Words::tr("At most so many."), Words::tr("count"), u"50"_s});
    if (const auto exit = parseArguments(parser, u"runs list"_s, arguments))
        return *exit;

    RunFilter filter;
    filter.nameContains = parser.value(u"job"_s);
    for (const QString &word : parser.values(u"status"_s)) {
        const auto outcome = outcomeFromName(word);
        if (!outcome) {
            printError(Words::tr("`%1` is no status. There are running, success, failure, timeout, cancelled "
                                 "and skipped.")
                           .arg(word));
            return Usage;
        }
        filter.outcomes << *outcome;
    }
    if (parser.isSet(u"since"_s)) {
        const auto since = readSince(parser.value(u"since"_s));
        if (!since) {
            printError(Words::tr("`%1` is no time. Give 2h, 2026-03-01 or 2026-03-01T12:00.")
                           .arg(parser.value(u"since"_s)));
            return Usage;
        }
        filter.from = *since;
    }
    const int limit = parser.value(u"limit"_s).toInt();
    if (limit < 1 || limit > maxLimit) {
        printError(Words::tr("`--limit` must be a whole number from 1 to %1.").arg(maxLimit));
        return Usage;
    }

    if (meansServer(parser, u"db"_s))
        return listServerRuns(parser, filter, limit);
    const auto history = openHistory(parser);
    if (!history) {
        printError(history.error().text());
        return Unreadable;
    }
    const auto runs = (*history)->page(filter, 0, limit);
    if (!runs) {
        printError(runs.error().text());
        return Unreadable;
    }
    if (parser.isSet(u"json"_s)) {
        QJsonArray array;
        for (const RunRecord &run : *runs) {
            QJsonObject object = toJson(run);
            object.remove(u"output"_s); // a list is read without it
            array.append(object);
        }
        printJson(array);
        return Ok;
    }
    printRuns(*runs, false);
    return Ok;
}
} // namespace crontopus::cli
