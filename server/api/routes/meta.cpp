// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/installscript.h"
#include "server/api/processfigures.h"
#include "server/api/routes/routes.h"
#include "server/auth/secrets.h"
#include "server/store/tokens.h"
#include "server/store/users.h"
#include "shared/base/files.h"
#include "shared/manifest/manifestjson.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
Answer health(const Services &services)
{
    auto users = services.readers.read([](Sql &sql) { return users::countAll(sql); });
    using Registration = ServerConfig::Registration;
    const bool open = services.config.registration == Registration::Open ||
                      (services.config.registration == Registration::FirstUser && users && *users == 0);
    return jsonResponse(users ? 200 : 503, {{u"status"_s, users ? u"healthy"_s : u"unhealthy"_s},
                                            {u"version"_s, QStringLiteral(CRONTOPUS_VERSION)},
                                            {u"registration"_s, open ? u"open"_s : u"closed"_s}});
}

HttpResponse openApi()
{
    static const QByteArray json = [] {
        const auto yaml = readFile(u":/crontopus/openapi.yaml"_s);
        constexpr int plenty = 1'000'000;
        return QJsonDocument(manifestToJson(yaml.valueOr(QByteArray()), plenty))
            .toJson(QJsonDocument::Compact);
    }();
    return {200, {{"Content-Type", "application/json"}}, json};
}

/// In the server's thread: the counters are its own.
HttpResponse metricsText(const Services &services, const Metrics &metrics,
                         const HttpServer::Counters &connections)
{
    QByteArray text = metrics.text();
    const auto add = [&text](Metrics::Type type, const QByteArray &name, const QByteArray &help,
                             double value) { text += Metrics::figure(name, type, help, value); };
    const auto counter = [&add](const QByteArray &name, const QByteArray &help, double value) {
        add(Metrics::Type::Counter, name, help, value);
    };
    const auto gauge = [&add](const QByteArray &name, const QByteArray &help, double value) {
        add(Metrics::Type::Gauge, name, help, value);
    };
    gauge("crontopus_http_connections", "Connections open now.", double(connections.connections));
    counter("crontopus_http_connections_total", "Connections taken.", double(connections.accepted));
    counter("crontopus_http_connections_refused_total", "Connections over a limit.",
            double(connections.refusedConnections));
    counter("crontopus_http_requests_refused_total", "Requests over a limit of size or time, or no HTTP.",
            double(connections.refusedRequests));
    counter("crontopus_checkins_stored_total", "Check-ins and pings on disk.",
            double(services.checkIns.stored()));
    const Writer::Counters writer = services.writer.counters();
    counter("crontopus_db_commits_total", "Transactions of the writer.", double(writer.commits));
    counter("crontopus_db_writes_total", "Works of the writer.", double(writer.works));
    counter("crontopus_db_write_failures_total", "Works that failed.", double(writer.failures));
    gauge("crontopus_db_writes_waiting", "Works that wait.", double(writer.waiting));
    gauge("crontopus_event_polls", "Long polls for events held.", double(services.eventPolls.waiting()));
    gauge("crontopus_command_polls", "Long polls of agents held.", double(services.commandPolls.waiting()));
    if (const auto process = ProcessFigures::read()) {
        counter("process_cpu_seconds_total", "User and system time.", process->cpuSeconds);
        gauge("process_resident_memory_bytes", "Resident memory.", double(process->residentBytes));
        gauge("process_virtual_memory_bytes", "Virtual memory.", double(process->virtualBytes));
        gauge("process_start_time_seconds", "Start of the process, seconds since 1970.", process->startedAt);
        gauge("process_open_fds", "File descriptors in use.", double(process->openFiles));
        gauge("process_max_fds", "File descriptors that there may be.", double(process->maxFiles));
    }
    text += Metrics::info(
        "crontopus_build_info", "What is running.",
        {{"version", CRONTOPUS_VERSION},
         {"qt", qVersion()},
         {"database", services.config.databaseUrl().startsWith(u"postgres") ? "postgresql" : "sqlite"}});
    return {200, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}}, text};
}

Answer installScriptRoute(const Services &services, const Call &call)
{
    const auto platform = installPlatform(call.param(u"platform"_s));
    if (!platform)
        return ApiError{ApiError::Kind::BadRequest, u"Unknown platform: use linux, macos or windows."_s};
    QString token = call.request.queryValue(u"token"_s);
    if (token.isEmpty())
        token = QString::fromLatin1(bearerToken(call.request));
    if (token.isEmpty())
        return ApiError{ApiError::Kind::Unauthorized, u"Give an enrollment token: ?token=cet_…"_s};
    auto who = services.read(
        [&](Sql &sql) { return tokens::findPrincipal(sql, tokenHash(token.toUtf8()), call.now); });
    if (!who)
        return who.error();
    if (who->kind != Principal::Kind::Enrollment)
        return ApiError{ApiError::Kind::Unauthorized,
                        u"The enrollment token is unknown, expired or used up."_s};
    if (who->suspended)
        return ApiError{ApiError::Kind::Forbidden, u"This tenant is suspended."_s};
    return installScript(*platform, services.baseUrl, services.gitUrl(who->tenant), token);
}
} // namespace

void addMetaRoutes(Router &router, const Services &services, const Metrics &metrics,
                   std::function<HttpServer::Counters()> connections)
{
    using Kind = Access::Kind;
    router.add(
        {"GET", u"/health"_s, {Kind::Public}, RateClass::None, BlockingHandler([&services](const Call &) {
             return health(services);
         })});
    router.add(
        {"GET", u"/api/openapi.json"_s, {Kind::Public}, RateClass::Read, BlockingHandler([](const Call &) {
             return Answer(openApi());
         })});
    router.add({"GET",
                u"/metrics"_s,
                {Kind::LoopbackOrOperator},
                RateClass::None,
                AsyncHandler([&services, &metrics, connections = std::move(connections)](
                                 const std::shared_ptr<const Call> &, const ResponderPtr &responder) {
                    responder->send(metricsText(services, metrics, connections()));
                })});
    router.add(
        {"GET",
         u"/api/endpoints/install/script/{platform}"_s,
         {Kind::Public},
         RateClass::Enroll,
         BlockingHandler([&services](const Call &call) { return installScriptRoute(services, call); })});
}
} // namespace crontopus::server
