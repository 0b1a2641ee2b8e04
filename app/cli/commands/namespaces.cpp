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

const QString route = u"/api/namespaces"_s;

/// The session of a command with one NAME.
OrExit<ApiSession> openFor(QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    parser.addPositionalArgument(u"NAME"_s, Words::tr("The namespace."));
    addApiOptions(parser);
    if (const auto leave = parseArguments(parser, command, arguments))
        return *leave;
    if (!hasArguments(parser, 1, Words::tr("name one namespace.")))
        return int(Usage);
    return ApiSession::open(parser);
}
} // namespace

int runNamespacesList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Lists the namespaces of the server, with how many jobs each has."));
    auto session = ApiSession::begin(parser, u"namespaces list"_s, arguments);
    if (!session)
        return session.error();
    const auto answer = session->get(route);
    if (!answer)
        return answer.error();
    const QJsonArray list = answer->toArray();
    if (parser.isSet(u"json"_s)) {
        printJson(list);
        return Ok;
    }
    QList<QStringList> rows;
    for (const QJsonValue &each : list)
        rows.append({each[u"name"].toString(), QString::number(each[u"job_count"].toInteger()),
                     each[u"is_system"].toBool() ? Words::tr("built in") : QString()});
    printTable({Words::tr("NAME"), Words::tr("JOBS"), {}}, rows);
    return Ok;
}

int runNamespacesCreate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Makes a namespace."));
    auto session = openFor(parser, u"namespaces create"_s, arguments);
    if (!session)
        return session.error();
    const QString name = parser.positionalArguments().constFirst();
    const auto made = session->post(route, QJsonObject{{u"name"_s, name}});
    if (!made)
        return made.error();
    printLine(Words::tr("The namespace %1 is there now.").arg(name));
    return Ok;
}

int runNamespacesDelete(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Deletes a namespace that holds no jobs."));
    auto session = openFor(parser, u"namespaces delete"_s, arguments);
    if (!session)
        return session.error();
    const QString name = parser.positionalArguments().constFirst();
    const auto gone = session->remove(route + u'/' + ApiAddress::segment(name));
    if (!gone)
        return gone.error();
    printLine(Words::tr("The namespace %1 is gone.").arg(name));
    return Ok;
}
} // namespace crontopus::cli
