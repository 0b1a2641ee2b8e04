// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"

#include "app/cli/command.h"
#include "app/cli/commands/runoptions.h"
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
} // namespace

void addApiOptions(QCommandLineParser &parser)
{
    parser.addOption({u"server"_s, Words::tr("The server (default: that of the last `crontopus login`)."),
                      Words::tr("ADDRESS")});
    parser.addOption({u"json"_s, Words::tr("Print JSON.")});
}

bool meansServer(const QCommandLineParser &parser, const QString &localOption)
{
    if (parser.isSet(localOption))
        return false;
    return parser.isSet(u"server"_s) || isSignedIn();
}

ApiSession::ApiSession(const Login &login)
    : m_login(login), m_client(std::make_unique<ApiClient>(*ApiAddress::parse(login.address)))
{
    m_client->setToken(login.token);
    m_client->trust(login.certificate);
}

OrExit<ApiSession> ApiSession::open(const QCommandLineParser &parser)
{
    const auto login = findLogin(parser.value(u"server"_s));
    if (login)
        return ApiSession(*login);
    printError(login.error().text());
    return int(Unreadable);
}

OrExit<ApiSession> ApiSession::begin(QCommandLineParser &parser, const QString &command,
                                     const QStringList &arguments)
{
    addApiOptions(parser);
    if (const auto leave = parseArguments(parser, command, arguments))
        return *leave;
    return open(parser);
}

int ApiSession::report(const ApiFailure &failure) const
{
    Error error = failure.error;
    if (failure.isSignedOut() && m_login.fromEnvironment)
        error.hint = Words::tr("CRONTOPUS_API_TOKEN is revoked, expired or for another server.");
    else if (failure.isSignedOut())
        error.hint = Words::tr("Run `crontopus login %1`.").arg(m_login.address);
    else if (!failure.certificate.isEmpty())
        error.hint = Words::tr("If its administrator confirms this fingerprint: crontopus login %1 "
                               "--trust-certificate %2")
                         .arg(m_login.address, fingerprintText(failure.certificate));
    printError(error.text());
    return failure.status >= 400 && failure.status < 500 && !failure.isSignedOut() ? Problems : Unreadable;
}

OrExit<QJsonValue> ApiSession::answer(const QFuture<ApiResult> &future)
{
    const ApiResult result = wait(future);
    if (result)
        return *result;
    return report(result.error());
}

OrExit<QJsonValue> ApiSession::get(const QString &path, const QUrlQuery &query)
{
    return answer(m_client->get(path, query));
}

OrExit<QJsonValue> ApiSession::post(const QString &path, const QJsonValue &body)
{
    return answer(m_client->post(path, body));
}

OrExit<QJsonValue> ApiSession::put(const QString &path, const QJsonValue &body)
{
    return answer(m_client->put(path, body));
}

OrExit<QJsonValue> ApiSession::patch(const QString &path, const QJsonValue &body)
{
    return answer(m_client->patch(path, body));
}

OrExit<QJsonValue> ApiSession::remove(const QString &path)
{
    return answer(m_client->remove(path));
}

OrExit<QJsonArray> ApiSession::list(const QString &path, const QString &key, const QUrlQuery &query,
                                    int limit)
{
    const ApiListResult items = wait(listAll(*m_client, path, key, query, limit));
    if (items)
        return *items;
    return report(items.error());
}

QHash<qint64, QString> ApiSession::endpointNames()
{
    QHash<qint64, QString> names;
    const ApiListResult endpoints = wait(listAll(*m_client, u"/api/endpoints"_s, u"agents"_s));
    for (const QJsonValue &endpoint : endpoints.valueOr({}))
        names.insert(endpoint[u"id"].toInteger(), endpoint[u"name"].toString());
    return names;
}

OrExit<qint64> ApiSession::endpointId(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    const auto endpoints = list(u"/api/endpoints"_s, u"agents"_s);
    if (!endpoints)
        return endpoints.error();
    QStringList ids;
    for (const QJsonValue &endpoint : *endpoints) {
        if (endpoint[u"name"].toString() == text)
            ids.append(QString::number(endpoint[u"id"].toInteger()));
    }
    if (ids.size() == 1)
        return ids.constFirst().toLongLong();
    if (ids.isEmpty()) {
        printError(Words::tr("there is no endpoint `%1`. See `crontopus endpoints list`.").arg(text));
        return int(Problems);
    }
    printError(Words::tr("`%1` is more than one endpoint: say which of the numbers %2.")
                   .arg(text, ids.join(u", "_s)));
    return int(Usage);
}

OrExit<OneJob> openJob(const QCommandLineParser &parser)
{
    const auto path = jobPath(parser.positionalArguments().constFirst());
    if (!path)
        return path.error();
    auto session = ApiSession::open(parser);
    if (!session)
        return session.error();
    return OneJob{*std::move(session), *path};
}

OrExit<QString> jobPath(const QString &job)
{
    const QString ns = job.section(u'/', 0, 0), name = job.section(u'/', 1);
    if (!ns.isEmpty() && !name.isEmpty() && !name.contains(u'/'))
        return QString(u"/api/jobs/"_s + ApiAddress::segment(ns) + u'/' + ApiAddress::segment(name));
    printError(Words::tr("`%1` is no job: write namespace/name.").arg(job));
    return int(Usage);
}

QString timeText(const QJsonValue &time)
{
    return localTimeText(apiTime(time));
}

bool hasArguments(const QCommandLineParser &parser, qsizetype count, const QString &what)
{
    if (parser.positionalArguments().size() == count)
        return true;
    printError(what);
    return false;
}
} // namespace crontopus::cli
