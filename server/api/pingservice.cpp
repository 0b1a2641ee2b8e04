// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/pingservice.h"

#include "server/store/tenants.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr int maxKnown = 10'000;
/// Bounds for how long another server of the same database may not know of a change.
constexpr qint64 knownForMs = 5'000;
constexpr qsizetype maxUserAgent = 200;

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

ApiError notFound()
{
    return {ApiError::Kind::NotFound, u"not found"_s};
}

ApiError ambiguous()
{
    return {ApiError::Kind::Conflict, u"ambiguous slug"_s};
}

/// A character is not cut in two; a database's text has no NUL.
QString textOf(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QChar(0), QChar::ReplacementCharacter);
    return text;
}

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The first `limit` bytes, and the last of what is behind them.
void keep(const QByteArray &body, qsizetype limit, pings::Ping &ping)
{
    ping.outputBytes = body.size();
    qsizetype head = std::min(body.size(), limit);
    for (int back = 0; back < 3 && head > 0 && head < body.size() && continues(body[head]); ++back)
        --head;
    qsizetype tail = std::max(head, body.size() - limit);
    for (int on = 0; on < 3 && tail > head && tail < body.size() && continues(body[tail]); ++on)
        ++tail;
    ping.head = textOf(QByteArrayView(body).first(head));
    ping.tail = textOf(QByteArrayView(body).sliced(tail));
}

/// What Cronitor's clients say in the query.
void readState(const QString &state, PingUrl &url)
{
    if (state == u"run")
        url.kind = pings::Kind::Start;
    else if (state == u"fail")
        url.kind = pings::Kind::Fail;
}

/// Does the file make a job that is pinged? One that cannot be read now may: its last good version did.
bool mayBePinged(const JobView *job)
{
    return job && (!job->source.job() || job->source.job()->checkin.ping);
}

const Job *pingedJob(const JobView *job)
{
    return job && job->source.job() && job->source.job()->checkin.ping ? &*job->source.job() : nullptr;
}
} // namespace

PingService::PingService(const Services &services)
    : m_services(services)
    , m_rates(services.config.rateLimits ? services.config.rates : QHash<int, RateLimit>())
    , m_known(maxKnown)
{
}

void PingService::forget()
{
    ++m_generation;
    // Their names stay known: that is what lets them pass while their sender is over the limit for unknown
    // ones.
    for (const QString &name : m_known.keys())
        m_known.object(name)->until = 0;
}

void PingService::handle(const std::shared_ptr<const Call> &call, const ResponderPtr &responder)
{
    auto url = PingUrl::parse(call->request.path);
    if (!url) {
        responder->send(notFound());
        return;
    }
    if (url->malformed) {
        responder->send(ApiError{ApiError::Kind::BadRequest, u"invalid url format"_s});
        return;
    }
    if (url->plain)
        readState(call->request.queryValue(u"state"_s), *url);
    const QString name = url->uuid.isNull() ? QString(url->key + u'/' + url->slug) : url->uuid.toString();
    const auto request = std::make_shared<const Request>(Request{call, responder, *url, name});
    if (const Known *known = m_known.object(name)) {
        if (known->until > steadyMs())
            record(request, known->target);
        else
            lookUp(request);
        return;
    }
    // Whoever tries addresses gets no further look-ups: a token is taken when there was nothing.
    const auto verdict = m_rates.take(RateClass::CheckIn, u"unknown "_s + call->address, steadyMs(), 0);
    if (verdict.limit > 0 && verdict.remaining == 0)
        static_cast<void>(within(request, u"unknown "_s + call->address));
    else
        lookUp(request);
}

std::optional<HeaderList> PingService::within(const RequestPtr &request, const QString &client)
{
    const auto verdict = m_rates.take(RateClass::CheckIn, client, steadyMs());
    if (!verdict.allowed) {
        request->responder->send(
            ApiError{ApiError::Kind::TooManyRequests, u"rate limited"_s, {}, verdict.retrySeconds});
        return {};
    }
    if (verdict.limit == 0)
        return HeaderList();
    const qint64 reset = request->call->now.toSecsSinceEpoch() + verdict.resetSeconds;
    return HeaderList{{"X-RateLimit-Limit", QByteArray::number(verdict.limit)},
                      {"X-RateLimit-Remaining", QByteArray::number(verdict.remaining)},
                      {"X-RateLimit-Reset", QByteArray::number(reset)}};
}

void PingService::lookUp(const RequestPtr &request)
{
    m_services.readers.start([this, request, generation = m_generation] {
        const auto found = find(*request);
        QMetaObject::invokeMethod(
            &m_services.checkIns,
            [this, request, generation, found] {
                if (!found) {
                    m_known.remove(request->name);
                    if (found.error().kind != ApiError::Kind::NotFound ||
                        within(request, u"unknown "_s + request->call->address))
                        request->responder->send(found.error());
                    return;
                }
                if (found->checkId > 0) {
                    const bool current = generation == m_generation;
                    m_known.insert(request->name, new Known{*found, current ? steadyMs() + knownForMs : 0});
                }
                record(request, *found);
            },
            Qt::QueuedConnection);
    });
}

Result<PingService::Target, ApiError> PingService::find(const Request &request) const
{
    const PingUrl &url = request.url;
    return url.uuid.isNull()
               ? findBySlug(url.key, url.slug, request.call->request.queryValue(u"create"_s) == u"1")
               : findByUuid(url.uuid);
}

Result<PingService::Target, ApiError> PingService::findByUuid(const QUuid &uuid) const
{
    auto check = m_services.read([&](Sql &sql) { return pings::findByUuid(sql, uuid); });
    if (!check)
        return check.error();
    auto tenant = m_services.read([&](Sql &sql) { return tenants::find(sql, check->tenantId); });
    if (!tenant)
        return tenant.error();
    if (tenant->suspended)
        return notFound();
    Target target{tenant->id, check->id, check->ns, check->jobName, {}, false, check->madeByPing};
    const auto snapshot = m_services.jobs.snapshot(tenant->name);
    if (!snapshot)
        return check->madeByPing ? Result<Target, ApiError>(target) : ApiError::of(snapshot.error().error);
    const JobView *view = (*snapshot)->find(check->ns, check->jobName);
    if (!check->madeByPing && !mayBePinged(view))
        return notFound();
    if (const Job *job = pingedJob(view)) {
        target.jobId = job->id.toRfc4122();
        target.paused = job->paused || !job->enabled;
    }
    return target;
}

Result<PingService::Target, ApiError> PingService::findBySlug(const QString &key, const QString &slug,
                                                              bool create) const
{
    auto tenant = m_services.read([&](Sql &sql) { return tenants::findByPingKey(sql, key); });
    if (!tenant)
        return tenant.error();
    if (tenant->suspended)
        return notFound();
    auto checks = m_services.read([&](Sql &sql) { return pings::findByName(sql, tenant->id, slug); });
    if (!checks)
        return checks.error();
    const auto snapshot = m_services.jobs.snapshot(tenant->name);
    if (!snapshot)
        return ApiError::of(snapshot.error().error);
    QMap<QString, Target> targets; // by namespace
    for (const pings::Check &check : *checks) {
        if (check.madeByPing || mayBePinged((*snapshot)->find(check.ns, slug)))
            targets[check.ns] = {tenant->id, check.id, check.ns, slug, {}, false, check.madeByPing};
    }
    for (const JobView &view : (*snapshot)->jobs()) {
        const Job *job = view.source.name() == slug ? pingedJob(&view) : nullptr;
        if (!job)
            continue;
        Target &target = targets[job->ns];
        target.tenantId = tenant->id;
        target.ns = job->ns;
        target.jobName = slug;
        target.jobId = job->id.toRfc4122();
        target.paused = job->paused || !job->enabled;
    }
    if (targets.size() > 1)
        return ambiguous();
    if (targets.size() == 1)
        return targets.first();
    if (!create)
        return notFound();
    // The name is that of a job which an agent runs.
    if ((*snapshot)->find(u"default"_s, slug))
        return ambiguous();
    return Target{tenant->id, 0, u"default"_s, slug, {}, false, true, true};
}

void PingService::record(const RequestPtr &request, const Target &target)
{
    const HttpRequest &http = request->call->request;
    const QString rid = http.queryValue(u"rid"_s);
    const auto runId = rid.isNull() ? std::optional(QUuid()) : PingUrl::parseRunId(rid);
    if (request->url.exitCode.value_or(0) > 255 || !runId) {
        request->responder->send(
            ApiError{ApiError::Kind::BadRequest, runId ? u"invalid url format"_s : u"invalid uuid format"_s});
        return;
    }
    const auto limits = within(request, target.checkId > 0 ? u"check "_s + QString::number(target.checkId)
                                                           : u"unknown "_s + request->call->address);
    if (!limits)
        return;
    pings::Ping ping;
    ping.kind = target.paused ? pings::Kind::Ignored : request->url.kind;
    ping.rid = *runId;
    ping.exitCode = request->url.exitCode;
    ping.method = QString::fromLatin1(http.method);
    ping.address = request->call->address;
    ping.userAgent = textOf(http.header("User-Agent")).left(maxUserAgent);
    ping.jobId = target.jobId;
    ping.at = request->call->now;
    keep(http.body, m_services.config.pingBodyBytes, ping);

    struct Outcome
    {
        bool created = false, gone = false;
    };
    const auto outcome = std::make_shared<Outcome>();
    m_services.checkIns.submit(
        [target, ping, outcome](CheckInWriter &runs, WriteContext &context) -> Result<QList<qint64>> {
            qint64 checkId = target.checkId;
            if (checkId == 0) {
                auto ensured = pings::ensure(context, target.tenantId, target.ns, target.jobName,
                                             target.madeByPing, ping.at);
                if (!ensured)
                    return ensured.error();
                checkId = ensured->check.id;
                outcome->created = target.created && ensured->made;
            }
            auto run = pings::record(context, runs, checkId, ping);
            if (!run)
                return run.error();
            outcome->gone = *run < 0;
            return *run > 0 ? QList<qint64>{*run} : QList<qint64>();
        },
        [request, outcome, limits, limit = m_services.config.pingBodyBytes](const auto &done) {
            if (!done) {
                request->responder->send(ApiError::of(done.error()));
                return;
            }
            if (outcome->gone) {
                request->responder->send(notFound());
                return;
            }
            HttpResponse response{
                outcome->created ? 201 : 200,
                {{"Content-Type", "text/plain; charset=utf-8"},
                 {"Access-Control-Allow-Origin", "*"},
                 {"Ping-Body-Limit", QByteArray::number(limit)},
                 {"Cache-Control", "no-cache, no-store, must-revalidate, max-age=0, private"}},
                outcome->created ? "Created" : "OK"};
            response.headers += *limits;
            request->responder->send(response);
        });
}
} // namespace crontopus::server
