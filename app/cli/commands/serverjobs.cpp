// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
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

constexpr int kShortId = 10;

QString condition(const QJsonValue &job)
{
    if (!job[u"valid"].toBool(true))
        return u"invalid"_s;
    const QJsonValue spec = job[u"spec"];
    if (!spec[u"enabled"].toBool(true))
        return u"disabled"_s;
    return spec[u"paused"].toBool() ? u"paused"_s : u"active"_s;
}

QString scheduleText(const QJsonValue &job)
{
    const QJsonValue spec = job[u"spec"];
    const QJsonValue schedule = spec[u"schedule"];
    QStringList texts;
    const QJsonArray list = schedule.toArray();
    for (const QJsonValue &each : list)
        texts.append(each.toString());
    QString text = schedule.isArray() ? texts.join(u"; "_s) : schedule.toString(spec[u"at"].toString());
    if (const QString zone = spec[u"timezone"].toString(); !zone.isEmpty())
        text += u' ' + zone;
    return text;
}

void printProblems(const QJsonValue &job)
{
    const QJsonArray diagnostics = job[u"diagnostics"].toArray();
    for (const QJsonValue &each : diagnostics)
        printError(u"%1:%2: %3"_s.arg(each[u"path"].toString())
                       .arg(each[u"line"].toInteger())
                       .arg(each[u"message"].toString()));
}
} // namespace

int listServerJobs(const QCommandLineParser &parser)
{
    auto session = ApiSession::open(parser);
    if (!session)
        return session.error();
    const auto answer = session->get(u"/api/jobs/"_s);
    if (!answer)
        return answer.error();
    const QJsonArray jobs = (*answer)[u"jobs"].toArray();
    if (parser.isSet(u"json"_s)) {
        printJson(jobs);
        return Ok;
    }
    QList<QStringList> rows;
    for (const QJsonValue &job : jobs) {
        const QString path = job[u"_meta"][u"path"].toString();
        rows.append({job[u"_meta"][u"namespace"].toString(),
                     job[u"metadata"][u"name"].toString(path.section(u'/', -1)), scheduleText(job),
                     condition(job)});
    }
    if (rows.isEmpty())
        printLine(Words::tr("There are no jobs."));
    else
        printTable({Words::tr("NAMESPACE"), Words::tr("NAME"), Words::tr("SCHEDULE"), Words::tr("STATE")},
                   rows);
    return Ok;
}

int showServerJob(const QCommandLineParser &parser)
{
    auto one = openJob(parser);
    if (!one)
        return one.error();
    const auto job = one->session.get(one->path);
    if (!job)
        return job.error();
    if (parser.isSet(u"json"_s)) {
        printJson(job->toObject());
    } else {
        QString text = (*job)[u"yaml"].toString();
        if (text.endsWith(u'\n'))
            text.chop(1);
        printLine(text);
    }
    printProblems(*job);
    return (*job)[u"valid"].toBool() ? Ok : Problems;
}

int showServerHistory(const QCommandLineParser &parser, int count)
{
    auto one = openJob(parser);
    if (!one)
        return one.error();
    const auto commits = one->session.list(one->path + u"/history"_s, u"commits"_s, {}, count);
    if (!commits)
        return commits.error();
    if (parser.isSet(u"json"_s)) {
        printJson(*commits);
        return Ok;
    }
    QList<QStringList> rows;
    for (const QJsonValue &commit : *commits)
        rows.append({commit[u"commit"].toString().left(kShortId), timeText(commit[u"at"]),
                     commit[u"author_name"].toString(), commit[u"message"].toString().section(u'\n', 0, 0)});
    printTable({Words::tr("COMMIT"), Words::tr("TIME"), Words::tr("AUTHOR"), Words::tr("WHAT")}, rows);
    return Ok;
}
} // namespace crontopus::cli
