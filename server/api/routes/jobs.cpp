// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/routes/jobs.h"

#include "server/api/routes/routes.h"
#include "server/api/views.h"
#include "server/store/endpoints.h"
#include "server/store/pings.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
ApiError apiErrorOf(const JobError &error)
{
    if (error.diagnostics.isEmpty())
        return ApiError::of(error.error);
    ApiError invalid{ApiError::Kind::Invalid, {}};
    for (const Diagnostic &diagnostic : error.diagnostics) {
        if (diagnostic.severity != Diagnostic::Severity::Error)
            continue;
        invalid.problems += {QStringList{u"body"_s} + diagnostic.field.split(u'.', Qt::SkipEmptyParts),
                             diagnostic.message,
                             diagnostic.code,
                             {{u"line"_s, diagnostic.line},
                              {u"column"_s, diagnostic.column},
                              {u"endLine"_s, diagnostic.endLine},
                              {u"endColumn"_s, diagnostic.endColumn}}};
    }
    return invalid;
}

GitPerson authorOf(const Principal &who)
{
    if (who.isUser())
        return {who.username, who.email};
    return {u"endpoint %1"_s.arg(who.endpointId), u"endpoint-%1@crontopus.invalid"_s.arg(who.endpointId)};
}

Result<void, ApiError> noteJobs(const Services &services, const Call &call, const QString &action,
                                const QString &target, const QStringList &jobs, const QJsonObject &details)
{
    return services.write<void>([&](WriteContext &context) -> Result<void> {
        for (const QString &job : jobs)
            context.changes.add(call.principal.tenantId, u"jobs"_s, job);
        return audit::add(context, auditEntry(call, action, target, details));
    });
}

namespace {
QString nameOf(const Call &call)
{
    return call.param(u"namespace"_s) + u'/' + call.param(u"job_name"_s);
}

/// `If-Match`, with or without quotes; `*` and nothing: any.
QString expectedSha(const Call &call)
{
    QString text = QString::fromLatin1(call.request.header("If-Match")).trimmed();
    if (text.startsWith(u'"') && text.endsWith(u'"') && text.size() >= 2)
        text = text.sliced(1, text.size() - 2);
    return text == u"*" ? QString() : text;
}

ApiError withPrecondition(const JobError &error)
{
    ApiError answer = apiErrorOf(error);
    if (error.error.code == Error::Code::Conflict)
        answer.kind = ApiError::Kind::PreconditionFailed;
    return answer;
}

QJsonArray diagnosticsView(const Diagnostics &diagnostics)
{
    QJsonArray list;
    for (const Diagnostic &diagnostic : diagnostics)
        list.append(toJson(diagnostic));
    return list;
}

Answer listJobs(const Services &services, const Call &call)
{
    Input query = Input::ofQuery(call);
    const QString ns = query.text(u"namespace"_s, {0, 63});
    if (!query.ok())
        return query.error();
    auto found = services.jobs.list(call.principal.tenant, ns);
    if (!found)
        return apiErrorOf(found.error());
    QJsonArray items;
    for (const JobView &job : *found) {
        QJsonObject view = job.manifest;
        view[u"_meta"_s] = QJsonObject{
            {u"path"_s, job.source.path()}, {u"namespace"_s, job.source.ns()}, {u"sha"_s, job.sha}};
        view[u"valid"_s] = job.valid();
        view[u"diagnostics"_s] = diagnosticsView(job.diagnostics);
        items.append(view);
    }
    return jsonResponse(200, {{u"jobs"_s, items},
                              {u"count"_s, items.size()},
                              {u"source"_s, u"git"_s},
                              {u"repository"_s, services.gitUrl(call.principal.tenant)}});
}

/// Of a job that is pinged; its check is made when it is first asked for.
Result<QJsonValue, ApiError> pingView(const Services &services, const Call &call, const Manifest &source)
{
    const auto &job = source.job();
    if (!job || !job->checkin.ping)
        return QJsonValue();
    const qint64 tenant = call.principal.tenantId;
    auto checks = services.read([&](Sql &sql) { return pings::findByName(sql, tenant, job->name); });
    if (!checks)
        return checks.error();
    const auto found = std::find_if(checks->cbegin(), checks->cend(),
                                    [&](const pings::Check &check) { return check.ns == job->ns; });
    pings::Check check;
    if (found != checks->cend()) {
        check = *found;
    } else {
        auto made = services.write<pings::Ensured>([&](WriteContext &context) {
            return pings::ensure(context, tenant, job->ns, job->name, false, call.now);
        });
        if (!made)
            return made.error();
        check = made->check;
    }
    const QString url = services.baseUrl.toString(QUrl::StripTrailingSlash) + u"/ping/" +
                        check.uuid.toString(QUuid::WithoutBraces);
    return QJsonValue(
        QJsonObject{{u"url"_s, call.principal.may(u"write:jobs"_s) ? QJsonValue(url) : QJsonValue()},
                    {u"state"_s, pings::stateOf(check, &*job, call.now)},
                    {u"last_ping_at"_s, toApi(check.lastPing)}});
}

Answer getJob(const Services &services, const Call &call)
{
    auto job =
        services.jobs.get(call.principal.tenant, call.param(u"namespace"_s), call.param(u"job_name"_s));
    if (!job)
        return apiErrorOf(job.error());
    QJsonValue error;
    for (const Diagnostic &diagnostic : job->diagnostics) {
        if (error.isNull() && diagnostic.severity == Diagnostic::Severity::Error)
            error = diagnostic.message;
    }
    auto ping = pingView(services, call, job->source);
    if (!ping)
        return ping.error();
    HttpResponse response = jsonResponse(
        200, {{u"manifest"_s, job->manifest.isEmpty() ? QJsonValue() : QJsonValue(job->manifest)},
              {u"valid"_s, job->valid()},
              {u"error"_s, error},
              {u"source"_s, u"git"_s},
              {u"namespace"_s, job->source.ns()},
              {u"name"_s, job->source.name()},
              {u"path"_s, job->source.path()},
              {u"sha"_s, job->sha},
              {u"yaml"_s, QString::fromUtf8(job->source.text())},
              {u"diagnostics"_s, diagnosticsView(job->diagnostics)},
              {u"ping"_s, *ping}});
    response.headers.emplace_back("ETag", '"' + job->sha.toLatin1() + '"');
    return response;
}

/// The fields that can be set one by one.
JobFields fieldsOf(Input &body)
{
    JobFields fields;
    constexpr int many = 1000, long_ = 65'536;
    const auto set = [](std::optional<QString> &field, const QString &value) {
        if (!value.isNull())
            field = value;
    };
    set(fields.name, body.text(u"name"_s, {1, 63}));
    set(fields.ns, body.text(u"namespace"_s, {1, 63}));
    if (const QString schedule = body.text(u"schedule"_s, {1, 1000}); !schedule.isNull())
        fields.schedule = QStringList{schedule};
    set(fields.command, body.text(u"command"_s, {1, long_}));
    fields.args = body.texts(u"args"_s, many, long_);
    fields.env = body.textMap(u"env"_s, many, 255, long_);
    fields.labels = body.labels();
    fields.enabled = body.boolean(u"enabled"_s);
    fields.paused = body.boolean(u"paused"_s);
    set(fields.timezone, body.text(u"timezone"_s, {0, 64}));
    return fields;
}

Answer written(const Services &services, const Call &call, const QString &action, const QString &name,
               int status, const QString &message, const JobChange &change)
{
    if (change.changed()) {
        auto noted = noteJobs(services, call, action, name, {name},
                              {{u"commit"_s, change.commit}, {u"path"_s, change.path}});
        if (!noted)
            return noted.error();
    }
    return jsonResponse(status,
                        {{u"message"_s, message}, {u"path"_s, change.path}, {u"commit"_s, change.commit}});
}

/// `namespace/name` by the path of a job's file.
QString nameOfPath(const QString &path, const QString &name)
{
    return path.section(u'/', 0, 0) + u'/' + name;
}

Answer createJob(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const QString tenant = call.principal.tenant;
    if (body.has(u"manifest"_s)) {
        const QString text = body.text(u"manifest"_s, {1, 1'048'576});
        const QString ns = body.text(u"namespace"_s, {1, 63});
        if (!body.ok())
            return body.error();
        auto change = services.jobs.createFromText(tenant, text.toUtf8(), ns, authorOf(call.principal));
        if (!change)
            return apiErrorOf(change.error());
        const QString name = Manifest::parse(text.toUtf8(), {change->path, tenant}).name();
        return written(services, call, u"job.create"_s, nameOfPath(change->path, name), 201, u"Job created"_s,
                       *change);
    }
    for (const QString &name : {u"name"_s, u"namespace"_s, u"schedule"_s, u"command"_s})
        body.require(name);
    const JobFields fields = fieldsOf(body);
    if (!body.ok())
        return body.error();
    auto change = services.jobs.create(tenant, fields, authorOf(call.principal));
    if (!change)
        return apiErrorOf(change.error());
    return written(services, call, u"job.create"_s, nameOfPath(change->path, *fields.name), 201,
                   u"Job created"_s, *change);
}

Answer updateJob(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const QString tenant = call.principal.tenant, ns = call.param(u"namespace"_s),
                  name = call.param(u"job_name"_s);
    const GitPerson author = authorOf(call.principal);
    const QString text = body.text(u"manifest"_s, {1, 1'048'576});
    const JobFields fields = fieldsOf(body);
    if (!body.ok())
        return body.error();
    auto change = text.isNull()
                      ? services.jobs.update(tenant, ns, name, fields, expectedSha(call), author)
                      : services.jobs.replaceText(tenant, ns, name, text.toUtf8(), expectedSha(call), author);
    if (!change)
        return withPrecondition(change.error());
    return written(services, call, u"job.update"_s, nameOf(call), 200, u"Job updated"_s, *change);
}

Answer deleteJob(const Services &services, const Call &call)
{
    auto change =
        services.jobs.remove(call.principal.tenant, call.param(u"namespace"_s), call.param(u"job_name"_s),
                             expectedSha(call), authorOf(call.principal));
    if (!change)
        return withPrecondition(change.error());
    return written(services, call, u"job.delete"_s, nameOf(call), 200, u"Job deleted"_s, *change);
}

Answer adoptJob(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const QString target = body.requiredSlug(u"target_namespace"_s);
    const auto endpointId = body.integer(u"endpoint_id"_s, 1, std::numeric_limits<qint64>::max());
    if (!body.ok())
        return body.error();
    const QString name = call.param(u"job_name"_s);
    if (call.param(u"namespace"_s) != QStringView(discoveredNamespace))
        return ApiError{ApiError::Kind::Conflict, u"Only discovered jobs can be adopted."_s};
    QString endpoint;
    if (endpointId) {
        auto found = services.read(
            [&](Sql &sql) { return endpoints::find(sql, call.principal.tenantId, *endpointId); });
        if (!found)
            return found.error();
        endpoint = found->name;
    }
    auto change =
        services.jobs.adopt(call.principal.tenant, name, target, endpoint, authorOf(call.principal));
    if (!change)
        return apiErrorOf(change.error());
    const QString adopted = target + u'/' + name;
    auto noted = noteJobs(services, call, u"job.adopt"_s, nameOf(call), {nameOf(call), adopted},
                          {{u"commit"_s, change->commit}, {u"path"_s, change->path}});
    if (!noted)
        return noted.error();
    return jsonResponse(200, {{u"message"_s, u"Job adopted"_s},
                              {u"old_path"_s, change->oldPath},
                              {u"new_path"_s, change->path},
                              {u"commit"_s, change->commit}});
}

Answer jobHistory(const Services &services, const Call &call)
{
    Input query = Input::ofQuery(call);
    const Page page = pageOf(query);
    if (!query.ok())
        return query.error();
    constexpr int all = 10'000;
    auto found = services.jobs.history(call.principal.tenant, call.param(u"namespace"_s),
                                       call.param(u"job_name"_s), all);
    if (!found)
        return apiErrorOf(found.error());
    QJsonArray items;
    for (const JobCommit &commit : found->mid(page.offset(), page.size))
        items.append(QJsonObject{{u"commit"_s, commit.commit.id},
                                 {u"author_name"_s, commit.commit.authorName},
                                 {u"author_email"_s, commit.commit.authorEmail},
                                 {u"at"_s, toApi(commit.commit.time)},
                                 {u"message"_s, commit.commit.message},
                                 {u"diff"_s, commit.diff}});
    return jsonResponse(200, pageView(u"commits"_s, items, found->size(), page));
}

QJsonObject namespaceView(const NamespaceInfo &info)
{
    return {{u"name"_s, info.name}, {u"is_system"_s, info.isSystem}, {u"job_count"_s, info.jobCount}};
}

Answer listNamespaces(const Services &services, const Call &call)
{
    auto found = services.jobs.namespaces(call.principal.tenant);
    if (!found)
        return apiErrorOf(found.error());
    QJsonArray items;
    for (const NamespaceInfo &info : *found)
        items.append(namespaceView(info));
    return HttpResponse{
        200, {{"Content-Type", "application/json"}}, QJsonDocument(items).toJson(QJsonDocument::Compact)};
}

Answer createNamespace(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const QString name = body.requiredSlug(u"name"_s);
    if (name == u"system")
        body.fail(u"name"_s, u"This name is reserved."_s, u"string_pattern_mismatch"_s);
    if (!body.ok())
        return body.error();
    if (auto made = services.jobs.createNamespace(call.principal.tenant, name, authorOf(call.principal));
        !made)
        return apiErrorOf(made.error());
    if (auto noted = noteJobs(services, call, u"namespace.create"_s, name, {name + u'/'}); !noted)
        return noted.error();
    return jsonResponse(201, namespaceView({name, false, 0}));
}

Answer deleteNamespace(const Services &services, const Call &call)
{
    const QString name = call.param(u"namespace"_s);
    auto removed = services.jobs.removeNamespace(call.principal.tenant, name, authorOf(call.principal));
    if (!removed) {
        ApiError error = apiErrorOf(removed.error());
        if (error.kind == ApiError::Kind::Conflict || error.kind == ApiError::Kind::Forbidden)
            error.kind = ApiError::Kind::BadRequest;
        else if (error.kind == ApiError::Kind::Invalid)
            error = {ApiError::Kind::NotFound, u"There is no such namespace."_s};
        return error;
    }
    if (auto noted = noteJobs(services, call, u"namespace.delete"_s, name, {name + u'/'}); !noted)
        return noted.error();
    return jsonResponse(200, {{u"message"_s, u"Namespace deleted"_s}});
}
} // namespace

void addJobRoutes(Router &router, const Services &services)
{
    const auto add = [&](const QByteArray &method, const QString &pattern,
                         Answer (*handler)(const Services &, const Call &)) {
        const bool reads = method == "GET";
        router.add(
            {method,
             pattern,
             {Access::Kind::Scope, reads ? u"read:jobs"_s : u"write:jobs"_s},
             reads ? RateClass::Read : RateClass::Write,
             BlockingHandler([&services, handler](const Call &call) { return handler(services, call); }),
             reads ? BodySize::Standard : BodySize::Batch});
    };
    const QString one = u"/api/jobs/{namespace}/{job_name}"_s;
    add("GET", u"/api/jobs"_s, listJobs);
    add("POST", u"/api/jobs"_s, createJob);
    add("GET", one, getJob);
    add("PUT", one, updateJob);
    add("DELETE", one, deleteJob);
    add("POST", one + u"/adopt"_s, adoptJob);
    add("GET", one + u"/history"_s, jobHistory);
    add("GET", u"/api/namespaces"_s, listNamespaces);
    add("POST", u"/api/namespaces"_s, createNamespace);
    add("DELETE", u"/api/namespaces/{namespace}"_s, deleteNamespace);
}
} // namespace crontopus::server
