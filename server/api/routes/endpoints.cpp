// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/routes/endpoints.h"

#include "server/api/routes/routes.h"
#include "server/api/views.h"
#include "server/store/instances.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
const QStringList instanceStatuses{u"scheduled"_s, u"running"_s, u"paused"_s, u"error"_s};

/// A state as the agent may send it, with nothing else in it.
std::optional<QJsonObject> stateOf(Input &body)
{
    const auto given = body.object(u"state"_s);
    if (!given)
        return std::nullopt;
    Input state(body, *given, {u"body"_s, u"state"_s});
    constexpr qint64 many = 1'000'000'000;
    QJsonObject clean{{u"last_sync_at"_s, toApi(state.time(u"last_sync_at"_s))},
                      {u"commit"_s, toApi(state.text(u"commit"_s, {0, 64}))},
                      {u"jobs_total"_s, state.integer(u"jobs_total"_s, 0, many).value_or(0)},
                      {u"jobs_invalid"_s, state.integer(u"jobs_invalid"_s, 0, many).value_or(0)},
                      {u"out_of_sync"_s, state.integer(u"out_of_sync"_s, 0, many).value_or(0)},
                      {u"prune_waiting"_s, state.boolean(u"prune_waiting"_s).value_or(false)}};
    QJsonArray errors;
    for (const QString &error : state.texts(u"errors"_s, 100).value_or(QStringList()))
        errors.append(error.left(1000));
    clean[u"errors"_s] = errors;
    return clean;
}

QJsonObject instanceView(const instances::Instance &instance)
{
    return {{u"id"_s, instance.id},
            {u"job_name"_s, instance.jobName},
            {u"namespace"_s, instance.ns},
            {u"endpoint_id"_s, instance.endpointId},
            {u"status"_s, instance.status},
            {u"source"_s, instance.source},
            {u"original_command"_s, toApi(instance.originalCommand)},
            {u"problem"_s, toApi(instance.problem)},
            {u"last_seen"_s, toApi(instance.lastSeen)}};
}

/// `include=jobs`: each with what is scheduled there, in one answer for a whole fleet.
bool includesJobs(Input &query)
{
    return !query.word(u"include"_s, {u"jobs"_s}).isNull();
}

/// Views of these, which are in the order of their ids, with the jobs of each.
Result<QJsonArray, ApiError> withJobs(const Services &services, const Call &call,
                                      const QList<endpoints::Endpoint> &list)
{
    QHash<qint64, QJsonArray> jobs;
    if (!list.isEmpty()) {
        auto found = services.read([&](Sql &sql) {
            return instances::ofEndpoints(sql, call.principal.tenantId, list.first().id, list.last().id);
        });
        if (!found)
            return found.error();
        for (const instances::Instance &instance : *found)
            jobs[instance.endpointId].append(instanceView(instance));
    }
    QJsonArray items;
    for (const endpoints::Endpoint &endpoint : list) {
        QJsonObject view = endpointView(endpoint, call.principal.tenant, call.now);
        view[u"jobs"_s] = jobs.value(endpoint.id);
        items.append(view);
    }
    return items;
}

Answer getEndpointJobs(const Services &services, const Call &call)
{
    const auto id = call.id(u"endpoint_id"_s);
    if (!id)
        return id.error();
    const qint64 tenant = call.principal.tenantId;
    auto endpoint = services.read([&](Sql &sql) { return endpoints::find(sql, tenant, *id); });
    auto found = services.read([&](Sql &sql) { return instances::ofEndpoint(sql, tenant, *id); });
    if (!endpoint || !found)
        return endpoint ? found.error() : endpoint.error();
    QJsonArray jobs;
    for (const instances::Instance &instance : *found)
        jobs.append(instanceView(instance));
    return jsonResponse(200, {{u"endpoint_id"_s, *id}, {u"jobs"_s, jobs}, {u"total"_s, jobs.size()}});
}

Answer putInstances(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    body.require(u"instances"_s);
    QList<instances::Instance> list;
    const QJsonArray given = body.array(u"instances"_s, 20'000).value_or(QJsonArray());
    for (qsizetype i = 0; i < given.size(); ++i) {
        Input item(body, given[i], {u"body"_s, u"instances"_s, QString::number(i)});
        instances::Instance instance;
        instance.jobName = item.requiredText(u"job_name"_s, {1, 255});
        const QString ns = item.text(u"namespace"_s, {1, 255});
        instance.ns = ns.isNull() ? u"default"_s : ns;
        item.require(u"status"_s);
        instance.status = item.word(u"status"_s, instanceStatuses);
        const QString source = item.word(u"source"_s, {u"crontopus"_s, u"git"_s, u"discovered"_s});
        instance.source = source == u"discovered" ? source : u"crontopus"_s;
        instance.originalCommand = item.text(u"original_command"_s, {0, 65'536});
        instance.problem = item.text(u"problem"_s, {0, 1000});
        list += instance;
    }
    if (!body.ok())
        return body.error();
    const qint64 endpoint = call.principal.endpointId;
    auto done = services.write<void>([&](WriteContext &context) {
        return instances::replace(context, call.principal.tenantId, endpoint, list, call.now);
    });
    if (!done)
        return done.error();
    return jsonResponse(200, {{u"message"_s, u"Job instances updated"_s},
                              {u"instances_updated"_s, list.size()},
                              {u"endpoint_id"_s, endpoint}});
}
} // namespace

Answer enrollEndpoint(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    endpoints::Endpoint endpoint;
    endpoint.tenantId = call.principal.tenantId;
    endpoint.name = body.requiredText(u"name"_s, {1, 255});
    endpoint.hostname = body.text(u"hostname"_s, {0, 255});
    endpoint.machineId = body.text(u"machine_id"_s, {0, 255});
    if (endpoint.machineId.isEmpty())
        endpoint.machineId = QString();
    endpoint.platform = body.text(u"platform"_s, {0, 50});
    endpoint.version = body.text(u"version"_s, {0, 50});
    endpoint.gitRepoUrl = body.text(u"git_repo_url"_s, {0, 512});
    endpoint.gitBranch = body.text(u"git_branch"_s, {0, 255});
    endpoint.ownLabels = body.labels().value_or(QMap<QString, QString>());
    if (!body.ok())
        return body.error();
    const Principal &who = call.principal;
    struct Enrolled
    {
        endpoints::Endpoint endpoint;
        QByteArray token;
    };
    auto made = services.write<Enrolled>([&](WriteContext &context) -> Result<Enrolled> {
        if (who.kind == Principal::Kind::Enrollment) {
            if (auto used = tokens::use(context, who.tokenId, call.now); !used)
                return used.error();
        }
        auto enrolled = endpoints::enroll(context, endpoint, call.now);
        if (!enrolled)
            return enrolled.error();
        if (auto removed = tokens::removeOfEndpoint(context, who.tenantId, enrolled->id); !removed)
            return removed.error();
        auto token = tokens::create(
            context, {Principal::Kind::Endpoint, who.tenantId, 0, enrolled->id, {}, {}, {}, {}}, call.now);
        if (!token)
            return token.error();
        if (auto noted = audit::add(context, auditEntry(call, u"endpoint.enroll"_s, enrolled->name,
                                                        {{u"endpoint_id"_s, enrolled->id}}));
            !noted)
            return noted.error();
        return Enrolled{*enrolled, token->secret};
    });
    if (!made) {
        // Two machines at once took the last use: the same as a used-up token.
        if (made.error().kind == ApiError::Kind::InsufficientStorage)
            return ApiError{ApiError::Kind::Unauthorized,
                            u"The enrollment token has been used as often as it may be."_s};
        return made.error();
    }
    return jsonResponse(201, {{u"endpoint_id"_s, made->endpoint.id},
                              {u"agent_id"_s, made->endpoint.id},
                              {u"token"_s, QString::fromLatin1(made->token)},
                              {u"message"_s, u"Endpoint enrolled successfully"_s},
                              {u"tenant_id"_s, who.tenant},
                              {u"git_url"_s, services.gitUrl(who.tenant)},
                              {u"git_branch"_s, u"main"_s},
                              {u"labels"_s, labelsView(made->endpoint.labels())}});
}

Answer listEndpoints(const Services &services, const Call &call)
{
    Input query = Input::ofQuery(call);
    const Page page = pageOf(query);
    endpoints::Filter filter;
    filter.status = query.word(u"status"_s, {u"active"_s, u"inactive"_s, u"revoked"_s});
    const bool jobs = includesJobs(query);
    if (!query.ok())
        return query.error();
    const qint64 tenant = call.principal.tenantId;
    auto found = services.read(
        [&](Sql &sql) { return endpoints::list(sql, tenant, filter, call.now, page.offset(), page.size); });
    auto total = services.read([&](Sql &sql) { return endpoints::count(sql, tenant, filter, call.now); });
    if (!found || !total)
        return found ? total.error() : found.error();
    if (jobs) {
        auto items = withJobs(services, call, *found);
        if (!items)
            return items.error();
        return jsonResponse(200, pageView(u"agents"_s, *items, *total, page));
    }
    QJsonArray items;
    for (const endpoints::Endpoint &endpoint : *found)
        items.append(endpointView(endpoint, call.principal.tenant, call.now));
    return jsonResponse(200, pageView(u"agents"_s, items, *total, page));
}

Answer getEndpoint(const Services &services, const Call &call)
{
    const auto id = call.id(u"endpoint_id"_s);
    if (!id)
        return id.error();
    Input query = Input::ofQuery(call);
    const bool jobs = includesJobs(query);
    if (!query.ok())
        return query.error();
    auto endpoint =
        services.read([&](Sql &sql) { return endpoints::find(sql, call.principal.tenantId, *id); });
    if (!endpoint)
        return endpoint.error();
    if (jobs) {
        auto items = withJobs(services, call, {*endpoint});
        if (!items)
            return items.error();
        return jsonResponse(200, items->first().toObject());
    }
    return jsonResponse(200, endpointView(*endpoint, call.principal.tenant, call.now));
}

Answer updateEndpoint(const Services &services, const Call &call)
{
    const auto id = call.id(u"endpoint_id"_s);
    if (!id)
        return id.error();
    Input query = Input::ofQuery(call);
    Input body = Input::ofBody(call);
    QString name = query.text(u"name"_s, {1, 255});
    if (const QString given = body.text(u"name"_s, {1, 255}); !given.isNull())
        name = given;
    const auto labels = body.labels();
    if (!query.ok() || !body.ok())
        return query.ok() ? body.error() : query.error();
    const qint64 tenant = call.principal.tenantId;
    auto changed =
        services.write<endpoints::Endpoint>([&](WriteContext &context) -> Result<endpoints::Endpoint> {
            auto endpoint = endpoints::find(context.sql, tenant, *id);
            if (!endpoint)
                return endpoint;
            QJsonObject details;
            Result<void> done;
            if (!name.isNull()) {
                done = endpoints::rename(context, tenant, *id, name, call.now);
                details[u"name"_s] = name;
            }
            if (done && labels) {
                done = endpoints::setLabels(context, tenant, *id, *labels, call.now);
                details[u"labels"_s] = labelsView(*labels);
            }
            if (done)
                done = audit::add(context, auditEntry(call, u"endpoint.update"_s, endpoint->name, details));
            if (!done)
                return done.error();
            return endpoints::find(context.sql, tenant, *id);
        });
    if (!changed)
        return changed.error();
    return jsonResponse(200, endpointView(*changed, call.principal.tenant, call.now));
}

Result<qint64, ApiError> revokeEndpoint(const Services &services, const Call &call)
{
    const auto id = call.id(u"endpoint_id"_s);
    if (!id)
        return id.error();
    const qint64 tenant = call.principal.tenantId;
    auto done = services.write<void>([&](WriteContext &context) -> Result<void> {
        auto endpoint = endpoints::find(context.sql, tenant, *id);
        if (!endpoint)
            return endpoint.error();
        if (auto revoked = endpoints::revoke(context, tenant, *id, call.now); !revoked)
            return revoked;
        return audit::add(context,
                          auditEntry(call, u"endpoint.revoke"_s, endpoint->name, {{u"endpoint_id"_s, *id}}));
    });
    if (!done)
        return done.error();
    return *id;
}

Result<QJsonObject, ApiError> heartbeat(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    endpoints::Heartbeat beat;
    beat.tenantId = call.principal.tenantId;
    beat.endpointId = call.principal.endpointId;
    beat.status = body.word(u"status"_s, {u"active"_s, u"inactive"_s});
    beat.platform = body.text(u"platform"_s, {0, 50});
    beat.version = body.text(u"version"_s, {0, 50});
    beat.labels = body.labels();
    beat.state = stateOf(body);
    beat.at = call.now;
    if (!body.ok())
        return body.error();
    auto endpoint =
        services.write<endpoints::Endpoint>([&](WriteContext &context) -> Result<endpoints::Endpoint> {
            if (auto done = endpoints::heartbeat(context, beat); !done)
                return done.error();
            return endpoints::find(context.sql, beat.tenantId, beat.endpointId);
        });
    if (!endpoint)
        return endpoint.error();
    return QJsonObject{{u"message"_s, u"Heartbeat received"_s},
                       {u"endpoint_id"_s, endpoint->id},
                       {u"name"_s, endpoint->name},
                       {u"labels"_s, labelsView(endpoint->labels())}};
}

namespace {
Answer rotateToken(const Services &services, const Call &call)
{
    const Principal &who = call.principal;
    auto made = services.write<tokens::NewToken>([&](WriteContext &context) -> Result<tokens::NewToken> {
        auto created = tokens::create(
            context, {Principal::Kind::Endpoint, who.tenantId, 0, who.endpointId, {}, {}, {}, {}}, call.now);
        if (!created)
            return created;
        auto noted = audit::add(context, auditEntry(call, u"endpoint.rotate-token"_s, {}));
        return noted ? created : Result<tokens::NewToken>(noted.error());
    });
    if (!made)
        return made.error();
    return jsonResponse(200, {{u"endpoint_id"_s, who.endpointId},
                              {u"agent_id"_s, who.endpointId},
                              {u"token"_s, QString::fromLatin1(made->secret)},
                              {u"message"_s, u"The old token works until this one is first used"_s}});
}
} // namespace

void addEndpointRoutes(Router &router, const Services &services)
{
    using Kind = Access::Kind;
    const QString read = u"read:agents"_s, write = u"write:agents"_s;
    const auto add = [&](const QByteArray &method, const QString &pattern, const Access &access,
                         RateClass rate, auto handler) {
        router.add(
            {method, pattern, access, rate, BlockingHandler([&services, handler](const Call &call) -> Answer {
                 return handler(services, call);
             })});
    };
    add("POST", u"/api/endpoints/enroll"_s, {Kind::Enrollment, write}, RateClass::Enroll, enrollEndpoint);
    add("GET", u"/api/endpoints"_s, {Kind::Scope, read}, RateClass::Read, listEndpoints);
    add("GET", u"/api/endpoints/{endpoint_id}"_s, {Kind::Endpoint, read}, RateClass::Read, getEndpoint);
    add("PATCH", u"/api/endpoints/{endpoint_id}"_s, {Kind::Scope, write}, RateClass::Write, updateEndpoint);
    add("DELETE", u"/api/endpoints/{endpoint_id}"_s, {Kind::Scope, write}, RateClass::Write,
        [](const Services &s, const Call &call) -> Answer {
            auto id = revokeEndpoint(s, call);
            if (!id)
                return id.error();
            return jsonResponse(200, {{u"message"_s, u"Endpoint revoked"_s}, {u"endpoint_id"_s, *id}});
        });
    add("POST", u"/api/endpoints/{endpoint_id}/heartbeat"_s, {Kind::OwnEndpoint}, RateClass::Heartbeat,
        [](const Services &s, const Call &call) -> Answer {
            auto view = heartbeat(s, call);
            if (!view)
                return view.error();
            return jsonResponse(200, *view);
        });
    add("POST", u"/api/endpoints/{endpoint_id}/rotate-token"_s, {Kind::OwnEndpoint}, RateClass::Enroll,
        rotateToken);
    add("GET", u"/api/endpoints/{endpoint_id}/jobs"_s, {Kind::Endpoint, read}, RateClass::Read,
        getEndpointJobs);
    router.add({"POST",
                u"/api/endpoints/{endpoint_id}/job-instances"_s,
                {Kind::OwnEndpoint},
                RateClass::Heartbeat,
                BlockingHandler([&services](const Call &call) { return putInstances(services, call); }),
                BodySize::Batch});
}
} // namespace crontopus::server
