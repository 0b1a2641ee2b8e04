// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/installscript.h"
#include "server/api/routes/routes.h"
#include "server/auth/secrets.h"
#include "server/manifests/manifestjson.h"
#include "server/store/tokens.h"
#include "server/store/users.h"
#include "shared/base/files.h"

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
HttpResponse metricsText(const Services &services, const Metrics &metrics)
{
    using Type = Metrics::Type;
    const Writer::Counters writer = services.writer.counters();
    const QByteArray text =
        metrics.text() +
        Metrics::figure("crontopus_db_commits_total", Type::Counter, "Transactions of the writer.",
                        double(writer.commits)) +
        Metrics::figure("crontopus_db_writes_total", Type::Counter, "Works of the writer.",
                        double(writer.works)) +
        Metrics::figure("crontopus_db_write_failures_total", Type::Counter, "Works that failed.",
                        double(writer.failures)) +
        Metrics::figure("crontopus_db_writes_waiting", Type::Gauge, "Works that wait.",
                        double(writer.waiting)) +
        Metrics::figure("crontopus_event_polls", Type::Gauge, "Long polls for events held.",
                        double(services.eventPolls.waiting())) +
        Metrics::figure("crontopus_command_polls", Type::Gauge, "Long polls of agents held.",
                        double(services.commandPolls.waiting()));
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

void addMetaRoutes(Router &router, const Services &services, const Metrics &metrics)
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
                AsyncHandler([&services, &metrics](const std::shared_ptr<const Call> &,
                                                   const ResponderPtr &responder) {
                    responder->send(metricsText(services, metrics));
                })});
    router.add(
        {"GET",
         u"/api/endpoints/install/script/{platform}"_s,
         {Kind::Public},
         RateClass::Enroll,
         BlockingHandler([&services](const Call &call) { return installScriptRoute(services, call); })});
}
} // namespace crontopus::server
