// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/instances.h"

#include "server/api/routes/jobs.h"
#include "server/api/routes/routes.h"
#include "server/api/views.h"
#include "server/store/commands.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Jobs and endpoints together: which job runs where.
namespace crontopus::server {
namespace {
constexpr int triggerMinutes = 60;

Answer discoveredJobs(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    body.require(u"jobs"_s);
    QList<DiscoveredJob> jobs;
    const QJsonArray given = body.array(u"jobs"_s, 10'000).value_or(QJsonArray());
    for (qsizetype i = 0; i < given.size(); ++i) {
        Input item(body, given[i], {u"body"_s, u"jobs"_s, QString::number(i)});
        static_cast<void>(item.text(u"namespace"_s, {0, 255})); // all go to `discovered`
        jobs +=
            DiscoveredJob{item.requiredText(u"name"_s, {1, 255}), item.requiredText(u"schedule"_s, {1, 1000}),
                          item.requiredText(u"command"_s, {1, 65'536})};
    }
    if (!body.ok())
        return body.error();
    const qint64 endpoint = call.principal.endpointId;
    auto added = services.jobs.addDiscovered(call.principal.tenant, endpoint, jobs, authorOf(call.principal));
    if (!added)
        return apiErrorOf(added.error());
    if (!added->created.isEmpty()) {
        QStringList names;
        for (const QString &name : added->created)
            names += QString(QStringView(discoveredNamespace) + u'/' + name);
        auto noted = noteJobs(services, call, u"job.discover"_s, {}, names, {{u"commit"_s, added->commit}});
        if (!noted)
            return noted.error();
    }
    return jsonResponse(200, {{u"message"_s, u"Discovered jobs recorded"_s},
                              {u"jobs_created"_s, added->created.size()},
                              {u"endpoint_id"_s, endpoint}});
}

Result<endpoints::Endpoint, ApiError> endpointOf(const Services &services, const Call &call)
{
    const auto id = call.id(u"endpoint_id"_s);
    if (!id)
        return id.error();
    return services.read([&](Sql &sql) { return endpoints::find(sql, call.principal.tenantId, *id); });
}

Answer assignJob(const Services &services, const Call &call)
{
    auto endpoint = endpointOf(services, call);
    if (!endpoint)
        return endpoint.error();
    Input body = Input::ofBody(call);
    const QString name = body.requiredSlug(u"job_name"_s);
    const QString ns = body.requiredSlug(u"namespace"_s);
    if (!body.ok())
        return body.error();
    auto change =
        services.jobs.assign(call.principal.tenant, ns, name, endpoint->name, authorOf(call.principal));
    if (!change)
        return apiErrorOf(change.error());
    auto instance = services.write<qint64>([&](WriteContext &context) -> Result<qint64> {
        auto id =
            instances::put(context, call.principal.tenantId,
                           {0, endpoint->id, ns, name, u"scheduled"_s, u"crontopus"_s, {}, {}, {}}, call.now);
        if (id)
            context.changes.add(call.principal.tenantId, u"endpoints"_s, endpoint->id);
        return id;
    });
    if (!instance)
        return instance.error();
    auto noted =
        noteJobs(services, call, u"job.assign"_s, QString(ns + u'/' + name), {QString(ns + u'/' + name)},
                 {{u"endpoint"_s, endpoint->name}, {u"commit"_s, change->commit}});
    if (!noted)
        return noted.error();
    return jsonResponse(201, {{u"message"_s, u"Job assigned"_s},
                              {u"job_instance_id"_s, *instance},
                              {u"endpoint_id"_s, endpoint->id}});
}

Answer unassignJob(const Services &services, const Call &call)
{
    auto endpoint = endpointOf(services, call);
    if (!endpoint)
        return endpoint.error();
    const QString ns = call.param(u"namespace"_s), name = call.param(u"job_name"_s);
    auto change =
        services.jobs.unassign(call.principal.tenant, ns, name, endpoint->name, authorOf(call.principal));
    if (!change)
        return apiErrorOf(change.error());
    auto removed = services.write<void>([&](WriteContext &context) -> Result<void> {
        context.changes.add(call.principal.tenantId, u"endpoints"_s, endpoint->id);
        return instances::remove(context, call.principal.tenantId, endpoint->id, ns, name);
    });
    if (!removed)
        return removed.error();
    auto noted =
        noteJobs(services, call, u"job.unassign"_s, QString(ns + u'/' + name), {QString(ns + u'/' + name)},
                 {{u"endpoint"_s, endpoint->name}, {u"commit"_s, change->commit}});
    if (!noted)
        return noted.error();
    return jsonResponse(200, {{u"message"_s, u"Job unassigned"_s}, {u"endpoint_id"_s, endpoint->id}});
}

/// The endpoints that have the job, with it.
Result<QList<std::pair<endpoints::Endpoint, instances::Instance>>, ApiError>
whereScheduled(const Services &services, const Call &call)
{
    auto known =
        services.jobs.get(call.principal.tenant, call.param(u"namespace"_s), call.param(u"job_name"_s));
    if (!known)
        return apiErrorOf(known.error());
    using Pairs = QList<std::pair<endpoints::Endpoint, instances::Instance>>;
    return services.read([&](Sql &sql) -> Result<Pairs> {
        auto found = instances::ofJob(sql, call.principal.tenantId, call.param(u"namespace"_s),
                                      call.param(u"job_name"_s));
        if (!found)
            return found.error();
        Pairs pairs;
        for (const instances::Instance &instance : *found) {
            auto endpoint = endpoints::find(sql, call.principal.tenantId, instance.endpointId);
            if (!endpoint)
                return endpoint.error();
            pairs.emplaceBack(*endpoint, instance);
        }
        return pairs;
    });
}

Answer jobEndpoints(const Services &services, const Call &call)
{
    auto found = whereScheduled(services, call);
    if (!found)
        return found.error();
    QJsonArray items;
    for (const auto &[endpoint, instance] : *found)
        items.append(
            QJsonObject{{u"endpoint_id"_s, endpoint.id},
                        {u"name"_s, endpoint.name},
                        {u"hostname"_s, orNull(endpoint.hostname)},
                        {u"platform"_s, orNull(endpoint.platform)},
                        {u"status"_s, endpoint.status(call.now)},
                        {u"last_heartbeat"_s, toApi(endpoint.lastHeartbeat)},
                        {u"job_instance"_s, QJsonObject{{u"status"_s, instance.status},
                                                        {u"source"_s, instance.source},
                                                        {u"last_seen"_s, toApi(instance.lastSeen)}}}});
    return jsonResponse(200, {{u"job_name"_s, call.param(u"job_name"_s)},
                              {u"namespace"_s, call.param(u"namespace"_s)},
                              {u"endpoints"_s, items},
                              {u"total"_s, items.size()}});
}

/// `endpoint_ids`; nothing when it is not there.
std::optional<QSet<qint64>> idsOf(Input &body)
{
    const QString name = u"endpoint_ids"_s;
    const auto given = body.array(name, 1000);
    if (!given)
        return std::nullopt;
    QSet<qint64> ids;
    for (const QJsonValue &value : *given)
        ids += value.toInteger();
    if (ids.isEmpty() || *std::min_element(ids.cbegin(), ids.cend()) <= 0)
        body.fail(name, u"This must be a list of at least one id."_s, u"list_type"_s);
    return ids;
}

Answer triggerJob(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const auto wanted = idsOf(body);
    if (!body.ok())
        return body.error();
    const QString ns = call.param(u"namespace"_s), name = call.param(u"job_name"_s);
    auto job = services.jobs.get(call.principal.tenant, ns, name);
    if (!job)
        return apiErrorOf(job.error());
    auto found = whereScheduled(services, call);
    if (!found)
        return found.error();
    found->removeIf(
        [&](const auto &pair) { return pair.first.revoked || (wanted && !wanted->contains(pair.first.id)); });
    if (found->isEmpty() || (wanted && found->size() < wanted->size()))
        return ApiError{ApiError::Kind::Conflict,
                        found->isEmpty() ? u"The job is not scheduled on any endpoint yet."_s
                                         : u"The job is not scheduled on all of these endpoints."_s};
    const QString jobId =
        job->source.job() ? job->source.job()->id.toString(QUuid::WithoutBraces) : QString();
    auto told = services.write<QJsonArray>([&](WriteContext &context) -> Result<QJsonArray> {
        QJsonArray items;
        for (const auto &[endpoint, instance] : *found) {
            commands::Command command;
            command.tenantId = call.principal.tenantId;
            command.endpointId = endpoint.id;
            command.type = u"run-now"_s;
            command.jobId = jobId;
            command.ns = ns;
            command.jobName = name;
            command.requestedBy = call.principal.username;
            command.createdAt = call.now;
            command.expiresAt = call.now.addSecs(triggerMinutes * 60);
            auto id = commands::add(context, command);
            if (!id)
                return id.error();
            items.append(QJsonObject{{u"endpoint_id"_s, endpoint.id},
                                     {u"name"_s, endpoint.name},
                                     {u"command_id"_s, *id},
                                     {u"online"_s, endpoint.online(call.now)}});
        }
        auto noted = audit::add(context, auditEntry(call, u"job.trigger"_s, QString(ns + u'/' + name),
                                                    {{u"endpoints"_s, items.size()}}));
        return noted ? Result<QJsonArray>(items) : Result<QJsonArray>(noted.error());
    });
    if (!told)
        return told.error();
    return jsonResponse(202, {{u"message"_s, u"The endpoints will be told to run the job"_s},
                              {u"job_name"_s, name},
                              {u"namespace"_s, ns},
                              {u"endpoints"_s, *told},
                              {u"total"_s, told->size()}});
}
} // namespace

void addInstanceRoutes(Router &router, const Services &services)
{
    using Kind = Access::Kind;
    const auto add = [&](const QByteArray &method, const QString &pattern, const Access &access,
                         RateClass rate, Answer (*handler)(const Services &, const Call &),
                         BodySize body = BodySize::Standard) {
        router.add({method, pattern, access, rate, BlockingHandler([&services, handler](const Call &call) {
                        return handler(services, call);
                    }),
                    body});
    };
    const QString endpoint = u"/api/endpoints/{endpoint_id}"_s, job = u"/api/jobs/{namespace}/{job_name}"_s;
    add("POST", endpoint + u"/discovered-jobs"_s, {Kind::OwnEndpoint}, RateClass::Heartbeat, discoveredJobs,
        BodySize::Batch);
    add("POST", endpoint + u"/assign-job"_s, {Kind::Scope, u"write:jobs"_s}, RateClass::Write, assignJob);
    add("DELETE", endpoint + u"/jobs/{namespace}/{job_name}"_s, {Kind::Scope, u"write:jobs"_s},
        RateClass::Write, unassignJob);
    add("GET", job + u"/endpoints"_s, {Kind::Scope, u"read:jobs"_s}, RateClass::Read, jobEndpoints);
    add("POST", job + u"/trigger"_s, {Kind::Scope, u"write:jobs"_s}, RateClass::Write, triggerJob);
}
} // namespace crontopus::server
