// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/dispatcher.h"

#include "server/api/accesslog.h"
#include "server/store/tenants.h"

#include <QUuid>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
qint64 steadyUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

ApiError forbidden()
{
    return {ApiError::Kind::Forbidden, u"This is not allowed with these credentials."_s};
}

ApiError notThere()
{
    return {ApiError::Kind::NotFound, u"There is nothing here."_s};
}

/// What a proxy or client calls the request, if it can stand in a log.
QString requestIdOf(const HttpRequest &request)
{
    const QByteArray given = request.header("X-Request-Id");
    const bool good =
        !given.isEmpty() && given.size() <= 64 && std::all_of(given.begin(), given.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == '_';
        });
    return good ? QString::fromLatin1(given) : QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

/// One request on its way.
class Dispatcher::Exchange final : public Responder
{
public:
    Exchange(Dispatcher &dispatcher, HttpRequest &&request, Reply reply)
        : m_dispatcher(dispatcher), m_reply(std::move(reply)), m_startedUs(steadyUs())
    {
        call->request = std::move(request);
    }
    ~Exchange() override
    {
        if (!m_sent)
            send(ApiError{ApiError::Kind::Internal, u"The request was not answered."_s});
    }

    void send(const Answer &answer) override
    {
        if (std::exchange(m_sent, true))
            return;
        // What speaks to /ping/ knows no JSON.
        const bool asText = call->request.path.startsWith(u"/ping/");
        HttpResponse response = answer   ? *answer
                                : asText ? answer.error().toTextResponse()
                                         : answer.error().toResponse();
        response.headers += extra;
        response.headers.emplace_back("X-Request-Id", call->requestId.toLatin1());
        response.headers.emplace_back("X-Content-Type-Options", "nosniff");
        const bool cacheKnown =
            std::any_of(response.headers.begin(), response.headers.end(), [](const auto &header) {
                return header.first.compare("Cache-Control", Qt::CaseInsensitive) == 0;
            });
        if (!cacheKnown)
            response.headers.emplace_back("Cache-Control", "no-store");
        const double seconds = double(steadyUs() - m_startedUs) / 1e6;
        const QByteArray pattern = route ? route->pattern.toLatin1() : QByteArray();
        m_dispatcher.m_metrics.count(route ? route->method : QByteArray("-"), pattern, response.status,
                                     seconds);
        if (m_dispatcher.m_services.config.accessLog)
            accessLog(*call, pattern, response, seconds);
        m_reply.send(response);
    }
    [[nodiscard]] bool gone() const override { return m_reply.gone(); }

    std::shared_ptr<Call> call = std::make_shared<Call>();
    const Route *route = nullptr;
    HeaderList extra;

private:
    Dispatcher &m_dispatcher;
    Reply m_reply;
    const qint64 m_startedUs;
    bool m_sent = false;
};

Dispatcher::Dispatcher(Services &services, Authenticator &authenticator, const Router &router,
                       Metrics &metrics, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_authenticator(authenticator)
    , m_router(router)
    , m_metrics(metrics)
    , m_rates(services.config.rateLimits ? services.config.rates : QHash<int, RateLimit>())
{
}

qint64 Dispatcher::bodyLimit(QByteArrayView method, QByteArrayView path) const
{
    const HttpLimits &limits = m_services.config.limits;
    const auto match = m_router.match(method.toByteArray(), QUrl::fromPercentEncoding(path.toByteArray()));
    if (!match.route)
        return limits.bodyBytes;
    switch (match.route->body) {
    case BodySize::Batch:
        return limits.batchBodyBytes;
    case BodySize::Git:
        return limits.gitBodyBytes;
    case BodySize::Standard:
        break;
    }
    return limits.bodyBytes;
}

QString Dispatcher::clientAddress(const HttpRequest &request) const
{
    if (m_services.config.behindProxy) {
        const QHostAddress first(
            QString::fromLatin1(request.header("X-Forwarded-For").split(',').first().trimmed()));
        if (!first.isNull())
            return first.toString();
    }
    return request.peer.toString();
}

void Dispatcher::handle(HttpRequest &&request, Reply reply)
{
    const auto exchange = std::make_shared<Exchange>(*this, std::move(request), std::move(reply));
    Call &call = *exchange->call;
    call.requestId = requestIdOf(call.request);
    call.address = clientAddress(call.request);
    call.now = m_services.clock.nowUtc();
    const Router::Match match = m_router.match(call.request.method, call.request.path);
    exchange->route = match.route;
    call.params = match.params;
    if (!match.route) {
        exchange->send(match.allow.isEmpty() ? notThere()
                                             : ApiError{ApiError::Kind::MethodNotAllowed,
                                                        u"This address does not take %1."_s.arg(
                                                            QString::fromLatin1(call.request.method)),
                                                        {},
                                                        0,
                                                        match.allow});
        return;
    }
    const QByteArray token = bearerToken(call.request);
    if (token.isEmpty()) {
        authorize(exchange);
        return;
    }
    m_authenticator.find(token, call.now, [this, exchange](const Result<Principal> &found) {
        if (!found) {
            exchange->send(ApiError::of(found.error()));
            return;
        }
        exchange->call->principal = *found;
        authorize(exchange);
    });
}

std::optional<ApiError> Dispatcher::refusal(const Route &route, const Call &call) const
{
    using Kind = Access::Kind;
    const Principal &who = call.principal;
    const Access &access = route.access;
    const bool local = access.kind == Kind::LoopbackOrOperator && call.request.peer.isLoopback() &&
                       call.request.header("X-Forwarded-For").isEmpty() &&
                       call.request.header("Forwarded").isEmpty();
    if (access.kind == Kind::Public || local)
        return std::nullopt;
    if (who.kind == Principal::Kind::Nobody) {
        if (access.kind == Kind::ReporterOrSecret && !bearerToken(call.request).isEmpty())
            return std::nullopt;
        return ApiError{ApiError::Kind::Unauthorized, u"Could not validate credentials"_s};
    }
    if (who.suspended)
        return ApiError{ApiError::Kind::Forbidden, u"This tenant is suspended."_s};
    const bool endpoint = who.kind == Principal::Kind::Endpoint;
    const auto byScope = [&]() -> std::optional<ApiError> {
        const bool good = access.scope.isEmpty() ? who.isUser() : who.may(access.scope);
        return good ? std::nullopt : std::optional(forbidden());
    };
    const auto own = [&]() -> std::optional<ApiError> {
        // As for any other endpoint's id: it is not there.
        return call.params.value(u"endpoint_id"_s) == QString::number(who.endpointId)
                   ? std::nullopt
                   : std::optional(notThere());
    };
    switch (access.kind) {
    case Kind::Scope:
        return byScope();
    case Kind::Session:
        return who.kind == Principal::Kind::Session ? std::nullopt : std::optional(forbidden());
    case Kind::Operator:
    case Kind::LoopbackOrOperator:
        if (who.tenantId != m_operatorTenant)
            return forbidden();
        [[fallthrough]];
    case Kind::Admin:
        return who.may(u"admin:*") ? std::nullopt : std::optional(forbidden());
    case Kind::Endpoint:
        return endpoint ? own() : byScope();
    case Kind::OwnEndpoint:
        return endpoint ? own() : std::optional(forbidden());
    case Kind::Enrollment:
        return who.kind == Principal::Kind::Enrollment ? std::nullopt : byScope();
    case Kind::Reporter:
    case Kind::ReporterOrSecret:
        if (endpoint)
            return std::nullopt;
        return access.scope.isEmpty() ? std::optional(forbidden()) : byScope();
    case Kind::Public:
        break;
    }
    return std::nullopt;
}

void Dispatcher::authorize(const std::shared_ptr<Exchange> &exchange)
{
    const Call &call = *exchange->call;
    const Route &route = *exchange->route;
    const bool forOperators =
        route.access.kind == Access::Kind::Operator || route.access.kind == Access::Kind::LoopbackOrOperator;
    if (forOperators && m_operatorTenant == 0 && call.principal.isUser()) {
        m_services.readers.start([this, exchange] {
            const auto first = m_services.readers.read([](Sql &sql) { return tenants::firstId(sql); });
            QMetaObject::invokeMethod(
                this,
                [this, exchange, first] {
                    m_operatorTenant = first.valueOr(-1);
                    authorize(exchange);
                },
                Qt::QueuedConnection);
        });
        return;
    }
    const std::optional<ApiError> refused = refusal(route, call);
    const Principal &who = call.principal;
    const QString client = who.isUser()         ? u"user "_s + QString::number(who.userId)
                           : who.endpointId > 0 ? u"endpoint "_s + QString::number(who.endpointId)
                                                : u"address "_s + call.address;
    const auto verdict = m_rates.take(route.rate, client, steadyUs() / 1000);
    if (verdict.limit > 0) {
        exchange->extra.emplace_back("X-RateLimit-Limit", QByteArray::number(verdict.limit));
        exchange->extra.emplace_back("X-RateLimit-Remaining", QByteArray::number(verdict.remaining));
        exchange->extra.emplace_back("X-RateLimit-Reset",
                                     QByteArray::number(call.now.toSecsSinceEpoch() + verdict.resetSeconds));
    }
    if (!verdict.allowed) {
        exchange->send(ApiError{ApiError::Kind::TooManyRequests,
                                u"Rate limit exceeded; try again later."_s,
                                {},
                                verdict.retrySeconds});
        return;
    }
    if (refused) {
        exchange->send(*refused);
        return;
    }
    run(exchange);
}

void Dispatcher::run(const std::shared_ptr<Exchange> &exchange)
{
    if (const auto *async = std::get_if<AsyncHandler>(&exchange->route->handler)) {
        (*async)(exchange->call, exchange);
        return;
    }
    m_services.readers.start([this, exchange] {
        Answer answer = std::get<BlockingHandler>(exchange->route->handler)(*exchange->call);
        // The exchange must also end in the server's thread.
        QMetaObject::invokeMethod(
            this, [exchange, answer = std::move(answer)] { exchange->send(answer); }, Qt::QueuedConnection);
    });
}
} // namespace crontopus::server
