// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/remote.h"
#include "app/cli/output.h"
#include "shared/api/apirecords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

constexpr int largestPage = 1000;

/// One page of runs that match; `status` one outcome, the API takes no more.
OrExit<QJsonArray> runsOf(ApiSession &session, const RunFilter &filter, const QString &status, int limit)
{
    QUrlQuery query;
    if (!status.isEmpty())
        query.addQueryItem(u"status"_s, status);
    // The API takes a part of the name and a namespace apart.
    const QString job = filter.nameContains;
    if (job.contains(u'/')) {
        query.addQueryItem(u"namespace"_s, job.section(u'/', 0, 0));
        query.addQueryItem(u"job_name"_s, QString::fromLatin1(QUrl::toPercentEncoding(job.section(u'/', 1))));
    } else if (!job.isEmpty()) {
        query.addQueryItem(u"job_name"_s, QString::fromLatin1(QUrl::toPercentEncoding(job)));
    }
    if (filter.from.isValid())
        query.addQueryItem(u"days"_s,
                           QString::number(filter.from.daysTo(QDateTime::currentDateTimeUtc()) + 1));
    QJsonArray found;
    query.addQueryItem(u"page_size"_s, QString::number(std::min(limit, largestPage)));
    for (int page = 1; found.size() < limit; ++page) {
        query.removeQueryItem(u"page"_s);
        query.addQueryItem(u"page"_s, QString::number(page));
        const auto answer = session.get(u"/api/runs"_s, query);
        if (!answer)
            return answer.error();
        const QJsonArray runs = (*answer)[u"runs"].toArray();
        for (const QJsonValue &run : runs) {
            const QDateTime started = apiTime(run[u"started_at"]);
            if (filter.from.isValid() && started < filter.from)
                return found; // newest first: the rest is older
            if (found.size() < limit)
                found.append(run);
        }
        if (runs.size() < std::min(limit, largestPage))
            break;
    }
    return found;
}

int printAggregate(const QString &command, const QString &path, const QString &key,
                   const QStringList &arguments, const QString &description, const QStringList &header,
                   const std::function<QStringList(const QJsonValue &)> &row)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addOption({u"days"_s, Words::tr("Of so many days (default: 7)."), Words::tr("DAYS"), u"7"_s});
    auto session = ApiSession::begin(parser, command, arguments);
    if (!session)
        return session.error();
    const auto answer = session->get(path, {{u"days"_s, parser.value(u"days"_s)}});
    if (!answer)
        return answer.error();
    const QJsonArray list = (*answer)[key].toArray();
    if (parser.isSet(u"json"_s)) {
        printJson(list);
        return Ok;
    }
    QList<QStringList> rows;
    for (const QJsonValue &each : list) {
        QStringList cells = row(each);
        for (const QString &figure : {u"run_count"_s, u"success_count"_s, u"failure_count"_s})
            cells.append(QString::number(each[figure].toInteger()));
        rows.append(cells + QStringList{each[u"health"].toString()});
    }
    printTable(
        header + QStringList{Words::tr("RUNS"), Words::tr("GOOD"), Words::tr("FAILED"), Words::tr("HEALTH")},
        rows);
    return Ok;
}
} // namespace

int listServerRuns(const QCommandLineParser &parser, const RunFilter &filter, int limit)
{
    auto session = ApiSession::open(parser);
    if (!session)
        return session.error();
    QStringList statuses;
    for (const Outcome outcome : filter.outcomes)
        statuses.append(outcomeName(outcome));
    if (statuses.isEmpty())
        statuses.append(QString());
    QList<QJsonObject> all;
    for (const QString &status : std::as_const(statuses)) {
        const auto runs = runsOf(*session, filter, status, limit);
        if (!runs)
            return runs.error();
        for (const QJsonValue &run : *runs)
            all.append(run.toObject());
    }
    std::sort(all.begin(), all.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a[u"started_at"_s].toString() > b[u"started_at"_s].toString();
    });
    all.resize(std::min<qsizetype>(all.size(), limit));
    if (parser.isSet(u"json"_s)) {
        QJsonArray array;
        for (const QJsonObject &run : std::as_const(all))
            array.append(run);
        printJson(array);
        return Ok;
    }
    const QHash<qint64, QString> names = session->endpointNames();
    QList<RunRecord> records;
    for (const QJsonObject &run : std::as_const(all))
        records.append(runFromApi(run, names));
    printRuns(records, true);
    return Ok;
}

int showServerRun(const QCommandLineParser &parser, qint64 id)
{
    auto session = ApiSession::open(parser);
    if (!session)
        return session.error();
    const auto run = session->get(u"/api/runs/"_s + QString::number(id));
    if (!run)
        return run.error();
    if (parser.isSet(u"json"_s))
        printJson(run->toObject());
    else
        printRun(runFromApi(run->toObject(), session->endpointNames()));
    return Ok;
}

int runRunsByJob(const QStringList &arguments)
{
    return printAggregate(u"runs by-job"_s, u"/api/runs/by-job"_s, u"jobs"_s, arguments,
                          Words::tr("Counts runs and failures of each job."),
                          {Words::tr("JOB"), Words::tr("ENDPOINTS")}, [](const QJsonValue &job) {
                              return QStringList{job[u"namespace"].toString() + u'/' +
                                                     job[u"job_name"].toString(),
                                                 QString::number(job[u"endpoint_count"].toInteger())};
                          });
}

int runRunsByEndpoint(const QStringList &arguments)
{
    return printAggregate(
        u"runs by-endpoint"_s, u"/api/runs/by-endpoint"_s, u"endpoints"_s, arguments,
        Words::tr("Counts runs and failures on each endpoint."), {Words::tr("ID"), Words::tr("ENDPOINT")},
        [](const QJsonValue &endpoint) {
            return QStringList{QString::number(endpoint[u"id"].toInteger()), endpoint[u"name"].toString()};
        });
}
} // namespace crontopus::cli
