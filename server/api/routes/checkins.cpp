// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/checkinreader.h"
#include "server/api/routes/routes.h"
#include "server/auth/secrets.h"
#include "server/store/endpoints.h"
#include "server/store/tenants.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr int maxBatch = 1000;

ApiError noSuchEndpoint()
{
    return {ApiError::Kind::NotFound, u"There is no such endpoint."_s};
}

void answerOne(const Services &services, const CheckIn &run, const Call &call, const ResponderPtr &responder)
{
    services.checkIns.submit({run}, call.now, [responder](const Result<QList<qint64>> &ids) {
        if (!ids) {
            responder->send(ApiError::of(ids.error()));
            return;
        }
        responder->send(
            jsonResponse(201, {{u"run_id"_s, ids->first()}, {u"message"_s, u"Check-in recorded"_s}}));
    });
}

void checkIn(const Services &services, const Call &call, const ResponderPtr &responder)
{
    Input body = Input::ofBody(call);
    CheckIn run = readCheckIn(body);
    run.ns = body.requiredText(u"namespace"_s, {1, 255});
    body.require(u"endpoint_id"_s);
    const auto endpoint = body.integer(u"endpoint_id"_s, 1, INT64_MAX / 2);
    if (!body.ok()) {
        responder->send(body.error());
        return;
    }
    if (*endpoint != call.principal.endpointId) {
        responder->send(noSuchEndpoint());
        return;
    }
    run.tenantId = call.principal.tenantId;
    run.endpointId = *endpoint;
    answerOne(services, run, call, responder);
}

QString problemText(const ApiError &error)
{
    QStringList parts;
    for (const ApiError::Problem &problem : error.problems)
        parts += problem.loc.last() + u": " + problem.message;
    return parts.join(u' ');
}

void checkInBatch(const Services &services, const Call &call, const ResponderPtr &responder)
{
    Input body = Input::ofBody(call);
    body.require(u"endpoint_id"_s);
    body.require(u"runs"_s);
    const auto endpoint = body.integer(u"endpoint_id"_s, 1, INT64_MAX / 2);
    const auto entries = body.array(u"runs"_s, maxBatch);
    if (!body.ok()) {
        responder->send(body.error());
        return;
    }
    if (*endpoint != call.principal.endpointId) {
        responder->send(noSuchEndpoint());
        return;
    }
    struct Judged
    {
        QJsonValue clientRunId;
        QString problem; ///< empty: it is among the good ones
    };
    QList<CheckIn> good;
    QList<Judged> judged;
    for (const QJsonValue &value : *entries) {
        Input entry = Input::ofValue(value, {u"body"_s, u"runs"_s});
        CheckIn run = readCheckIn(entry);
        run.ns = entry.requiredText(u"namespace"_s, {1, 255});
        entry.require(u"client_run_id"_s);
        entry.require(u"started_at"_s);
        run.tenantId = call.principal.tenantId;
        run.endpointId = *endpoint;
        judged += {run.clientRunId.isEmpty()
                       ? QJsonValue()
                       : QJsonValue(QUuid::fromRfc4122(run.clientRunId).toString(QUuid::WithoutBraces)),
                   entry.ok() ? QString() : problemText(entry.error())};
        if (entry.ok())
            good += std::move(run);
    }
    const auto answer = [responder, judged](const Result<QList<qint64>> &ids) {
        if (!ids) {
            responder->send(ApiError::of(ids.error()));
            return;
        }
        QJsonArray results;
        auto id = ids->cbegin();
        for (const Judged &each : judged) {
            const bool isGood = each.problem.isEmpty();
            results.append(QJsonObject{{u"client_run_id"_s, each.clientRunId},
                                       {u"run_id"_s, isGood ? QJsonValue(*id++) : QJsonValue()},
                                       {u"error"_s, isGood ? QJsonValue() : QJsonValue(each.problem)}});
        }
        responder->send(jsonResponse(200, {{u"message"_s, u"Check-ins recorded"_s},
                                           {u"accepted"_s, ids->size()},
                                           {u"results"_s, results}}));
    };
    if (good.isEmpty())
        answer(QList<qint64>());
    else
        services.checkIns.submit(good, call.now, answer);
}

/// A check-in of a job by itself, which names its tenant.
struct JobCheckIn
{
    CheckIn run;
    QString tenant;
};

Result<JobCheckIn, ApiError> readJobCheckIn(const Call &call)
{
    Input body = Input::ofBody(call);
    JobCheckIn read{readCheckIn(body), body.requiredText(u"tenant"_s, {1, 50})};
    body.require(u"started_at"_s);
    const QString ns = body.text(u"namespace"_s, {0, 255});
    read.run.ns = ns.isEmpty() ? u"default"_s : ns;
    const auto endpoint = body.integer(u"endpoint_id"_s, 1, INT64_MAX / 2);
    const qint64 agent = body.text(u"agent_id"_s, {0, 255}).toLongLong();
    read.run.endpointId = endpoint.value_or(std::max<qint64>(0, agent));
    if (!body.ok())
        return body.error();
    return read;
}

/// The tenant, when the bearer is the secret in the job's own manifest. One that the agent takes from its
/// environment is not known here.
Result<qint64, ApiError> tenantBySecret(const Services &services, const Call &call, const JobCheckIn &checkIn)
{
    const ApiError wrong{ApiError::Kind::Unauthorized, u"Could not validate credentials"_s};
    const QByteArray given = bearerToken(call.request);
    const auto snapshot = services.jobs.snapshot(checkIn.tenant);
    const JobView *job = snapshot ? (*snapshot)->find(checkIn.run.ns, checkIn.run.jobName) : nullptr;
    if (!job || !job->source.job())
        return wrong;
    const QByteArray secret = job->source.job()->checkin.secret.toUtf8();
    if (secret.isEmpty() || secret.contains("${") || !sameSecret(secret, given))
        return wrong;
    auto tenant = services.read([&](Sql &sql) { return tenants::findByName(sql, checkIn.tenant); });
    if (!tenant)
        return wrong;
    if (tenant->suspended)
        return ApiError{ApiError::Kind::Forbidden, u"This tenant is suspended."_s};
    return tenant->id;
}

Result<CheckIn, ApiError> allowedJobCheckIn(const Services &services, const Call &call)
{
    auto read = readJobCheckIn(call);
    if (!read)
        return read.error();
    CheckIn run = read->run;
    const Principal &who = call.principal;
    if (who.kind == Principal::Kind::Nobody) {
        auto tenant = tenantBySecret(services, call, *read);
        if (!tenant)
            return tenant.error();
        run.tenantId = *tenant;
    } else if (read->tenant != who.tenant) {
        return ApiError{ApiError::Kind::NotFound, u"There is no such tenant."_s};
    } else {
        run.tenantId = who.tenantId;
    }
    if (who.kind == Principal::Kind::Endpoint && run.endpointId == 0)
        run.endpointId = who.endpointId;
    if (run.endpointId > 0) {
        auto endpoint =
            services.read([&](Sql &sql) { return endpoints::find(sql, run.tenantId, run.endpointId); });
        if (!endpoint)
            return endpoint.error();
        if (who.kind == Principal::Kind::Endpoint && run.endpointId != who.endpointId)
            return noSuchEndpoint();
    }
    return run;
}

void jobCheckIn(const Services &services, const std::shared_ptr<const Call> &call,
                const ResponderPtr &responder)
{
    services.readers.start([&services, call, responder] {
        auto run = allowedJobCheckIn(services, *call);
        QMetaObject::invokeMethod(
            &services.checkIns,
            [&services, call, responder, run] {
                if (run)
                    answerOne(services, *run, *call, responder);
                else
                    responder->send(run.error());
            },
            Qt::QueuedConnection);
    });
}
} // namespace

void addCheckInRoutes(Router &router, const Services &services)
{
    router.add(
        {"POST",
         u"/api/runs/check-in"_s,
         {Access::Kind::Reporter},
         RateClass::CheckIn,
         AsyncHandler([&services](const std::shared_ptr<const Call> &call, const ResponderPtr &responder) {
             checkIn(services, *call, responder);
         })});
    router.add(
        {"POST",
         u"/api/runs/check-in/batch"_s,
         {Access::Kind::Reporter},
         RateClass::CheckIn,
         AsyncHandler([&services](const std::shared_ptr<const Call> &call, const ResponderPtr &responder) {
             checkInBatch(services, *call, responder);
         }),
         BodySize::Batch});
    router.add(
        {"POST",
         u"/api/checkins"_s,
         {Access::Kind::ReporterOrSecret, u"write:jobs"_s},
         RateClass::CheckIn,
         AsyncHandler([&services](const std::shared_ptr<const Call> &call, const ResponderPtr &responder) {
             jobCheckIn(services, call, responder);
         })});
}
} // namespace crontopus::server
