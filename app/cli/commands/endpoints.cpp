// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

QString statusText(const QJsonValue &endpoint)
{
    const QString status = endpoint[u"status"].toString();
    if (status == u"revoked")
        return status;
    return endpoint[u"online"].toBool() ? u"online"_s : u"offline"_s;
}

QString labelsText(const QJsonValue &endpoint)
{
    const QJsonObject labels = endpoint[u"labels"].toObject();
    QStringList pairs;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        pairs.append(label.key() + u'=' + label.value().toString());
    return pairs.join(u' ');
}

/// What the commands on one endpoint begin with.
struct OneEndpoint
{
    ApiSession session;
    QString path;
};

OrExit<OneEndpoint> openOne(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                            qsizetype count, const QString &usage)
{
    parser.addPositionalArgument(u"ENDPOINT"_s, Words::tr("Its number, or a name that only one has."));
    addApiOptions(parser);
    if (const auto leave = parseArguments(parser, command, arguments))
        return *leave;
    if (!hasArguments(parser, count, usage))
        return int(Usage);
    auto session = ApiSession::open(parser);
    if (!session)
        return session.error();
    const auto id = session->endpointId(parser.positionalArguments().constFirst());
    if (!id)
        return id.error();
    return OneEndpoint{*std::move(session), u"/api/endpoints/"_s + QString::number(*id)};
}
} // namespace

int runEndpointsList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists the machines that run an agent."));
    auto session = ApiSession::begin(parser, u"endpoints list"_s, arguments);
    if (!session)
        return session.error();
    const auto endpoints = session->list(u"/api/endpoints"_s, u"agents"_s);
    if (!endpoints)
        return endpoints.error();
    if (parser.isSet(u"json"_s)) {
        printJson(*endpoints);
        return Ok;
    }
    QList<QStringList> rows;
    for (const QJsonValue &endpoint : *endpoints)
        rows.append({QString::number(endpoint[u"id"].toInteger()), endpoint[u"name"].toString(),
                     statusText(endpoint), timeText(endpoint[u"last_heartbeat"]),
                     endpoint[u"platform"].toString(), endpoint[u"version"].toString(),
                     labelsText(endpoint)});
    if (rows.isEmpty())
        printLine(
            Words::tr("There are no endpoints. `crontopus enroll-token create` is the first step to one."));
    else
        printTable({Words::tr("ID"), Words::tr("NAME"), Words::tr("STATUS"), Words::tr("LAST HEARTBEAT"),
                    Words::tr("PLATFORM"), Words::tr("VERSION"), Words::tr("LABELS")},
                   rows);
    return Ok;
}

int runEndpointsShow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Shows one machine, with the jobs that are scheduled there."));
    auto one = openOne(parser, u"endpoints show"_s, arguments, 1, Words::tr("name one endpoint."));
    if (!one)
        return one.error();
    const auto endpoint = one->session.get(one->path);
    if (!endpoint)
        return endpoint.error();
    const auto jobs = one->session.get(one->path + u"/jobs"_s);
    if (!jobs)
        return jobs.error();
    if (parser.isSet(u"json"_s)) {
        QJsonObject object = endpoint->toObject();
        object[u"jobs"_s] = (*jobs)[u"jobs"];
        printJson(object);
        return Ok;
    }
    const QJsonValue state = (*endpoint)[u"state"];
    QList<QStringList> facts{{Words::tr("Endpoint"), QString::number((*endpoint)[u"id"].toInteger())},
                             {Words::tr("Name"), (*endpoint)[u"name"].toString()},
                             {Words::tr("Host"), (*endpoint)[u"hostname"].toString()},
                             {Words::tr("Status"), statusText(*endpoint)},
                             {Words::tr("Platform"), (*endpoint)[u"platform"].toString()},
                             {Words::tr("Version"), (*endpoint)[u"version"].toString()},
                             {Words::tr("Labels"), labelsText(*endpoint)},
                             {Words::tr("Enrolled"), timeText((*endpoint)[u"enrolled_at"])},
                             {Words::tr("Last heartbeat"), timeText((*endpoint)[u"last_heartbeat"])},
                             {Words::tr("Last sync"), timeText(state[u"last_sync_at"])},
                             {Words::tr("Commit"), state[u"commit"].toString()}};
    const QJsonArray errors = state[u"errors"].toArray();
    for (const QJsonValue &error : errors)
        facts.append({Words::tr("Error"), error.toString()});
    printTable({}, facts);
    QList<QStringList> rows;
    const QJsonArray list = (*jobs)[u"jobs"].toArray();
    for (const QJsonValue &job : list)
        rows.append({job[u"namespace"].toString() + u'/' + job[u"job_name"].toString(),
                     job[u"status"].toString(), job[u"source"].toString(), timeText(job[u"last_seen"])});
    if (!rows.isEmpty()) {
        printLine({});
        printTable({Words::tr("JOB"), Words::tr("STATUS"), Words::tr("SOURCE"), Words::tr("LAST SEEN")},
                   rows);
    }
    return Ok;
}

int runEndpointsRename(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Gives a machine another name. Jobs that choose it by name follow the new one."));
    auto one =
        openOne(parser, u"endpoints rename"_s, arguments, 2, Words::tr("name an endpoint and its new name."));
    if (!one)
        return one.error();
    const QString name = parser.positionalArguments().at(1);
    const auto done = one->session.patch(one->path, QJsonObject{{u"name"_s, name}});
    if (!done)
        return done.error();
    printLine(Words::tr("It is called %1 now.").arg(name));
    return Ok;
}

int runEndpointsRevoke(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Takes away a machine's token at once. Its jobs stay in its scheduler as they are."));
    auto one = openOne(parser, u"endpoints revoke"_s, arguments, 1, Words::tr("name one endpoint."));
    if (!one)
        return one.error();
    const auto done = one->session.remove(one->path);
    if (!done)
        return done.error();
    printLine(Words::tr("Revoked. Its jobs stay in its scheduler until `crontopus-agent uninstall` there."));
    return Ok;
}
} // namespace crontopus::cli
