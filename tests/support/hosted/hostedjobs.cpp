// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository.h"
#include "shared/manifest/edit.h"
#include "shared/manifest/manifest.h"
#include "shared/manifest/manifestjson.h"
#include "tests/support/hosted/hostedroute.h"

using namespace Qt::StringLiterals;

namespace crontopus::test {
namespace {
const QStringList systemNamespaces{u"default"_s, u"discovered"_s};

QString pathOf(const QString &key)
{
    return key + u".yaml"_s;
}

Manifest parsed(const HostedCall &call, const QString &key, const QByteArray &text)
{
    return Manifest::parse(text, {pathOf(key), call.tenant->name});
}

/// The first error; empty when there is none.
QString problemOf(const Manifest &manifest, QStringList *place = nullptr)
{
    for (const Diagnostic &diagnostic : manifest.diagnostics()) {
        if (diagnostic.severity != Diagnostic::Severity::Error)
            continue;
        if (place)
            *place = QStringList{u"body"_s} + diagnostic.field.split(u'.', Qt::SkipEmptyParts);
        return diagnostic.message;
    }
    return {};
}

HostedAnswer list(HostedCall &call)
{
    const QString ns = call.query.text(u"namespace"_s);
    QJsonArray list;
    for (const auto &[key, text] : std::as_const(call.tenant->jobs).asKeyValueRange()) {
        if (!ns.isEmpty() && key.section(u'/', 0, 0) != ns)
            continue;
        QJsonObject job = manifestToJson(text);
        job[u"_meta"_s] = QJsonObject{
            {u"path"_s, pathOf(key)}, {u"namespace"_s, key.section(u'/', 0, 0)}, {u"sha"_s, gitBlobId(text)}};
        list.append(job);
    }
    return {200, QJsonObject{{u"jobs"_s, list},
                             {u"count"_s, list.size()},
                             {u"source"_s, u"git"_s},
                             {u"repository"_s, call.tenant->name + u"/job-manifests"_s}}};
}

/// The fields of a body in `text`.
QByteArray withFields(QByteArray text, const HostedInput &body)
{
    const auto set = [&text](const QString &path, const FieldValue &value) {
        text = setField(text, path, value).valueOr(text);
    };
    for (const QString &field : {u"schedule"_s, u"command"_s, u"timezone"_s}) {
        if (body[field].isString())
            set(u"spec."_s + field, body[field].toString());
    }
    for (const QString &field : {u"enabled"_s, u"paused"_s}) {
        if (body[field].isBool())
            set(u"spec."_s + field, PlainScalar{body[field].toBool() ? u"true"_s : u"false"_s});
    }
    if (const QJsonArray given = body[u"args"_s].toArray(); !given.isEmpty()) {
        QStringList args;
        for (const QJsonValue &each : given)
            args.append(each.toString());
        set(u"spec.args"_s, args);
    }
    for (const auto &[field, path] :
         {std::pair(u"env"_s, u"spec.env"_s), {u"labels"_s, u"metadata.labels"_s}}) {
        QMap<QString, QString> pairs;
        const QVariantMap given = body[field].toObject().toVariantMap();
        for (const auto &[name, value] : given.asKeyValueRange())
            pairs.insert(name, value.toString());
        if (!pairs.isEmpty())
            set(path, pairs);
    }
    return text;
}

/// Keeps `text` as the job when it is valid, else says why not.
std::optional<HostedAnswer> keep(HostedCall &call, const QByteArray &method, const QString &key,
                                 const QByteArray &text)
{
    if (call.state.problems.contains(key))
        return invalid({u"body"_s, u"spec"_s, u"schedule"_s}, call.state.problems.value(key));
    QStringList place;
    if (const QString problem = problemOf(parsed(call, key, text), &place); !problem.isEmpty())
        return invalid(place, problem);
    call.tenant->jobs.insert(key, text);
    call.state.writes.append(QString::fromLatin1(method) + u' ' + key);
    return std::nullopt;
}

HostedAnswer done(int status, const QString &message, const QString &key, const QByteArray &text)
{
    return {status,
            QJsonObject{{u"message"_s, message}, {u"path"_s, pathOf(key)}, {u"commit"_s, gitBlobId(text)}}};
}

HostedAnswer create(HostedCall &call)
{
    QByteArray text;
    QString ns = call.body.text(u"namespace"_s, 1, 63), name;
    if (call.body.has(u"manifest"_s)) {
        text = call.body.required(u"manifest"_s, 1, 1'048'576).toUtf8();
        const QJsonValue metadata = manifestToJson(text)[u"metadata"_s];
        name = metadata[u"name"].toString();
        if (ns.isEmpty())
            ns = metadata[u"namespace"].toString(u"default"_s);
    } else {
        name = call.body.required(u"name"_s, 1, 63);
        call.body.required(u"namespace"_s, 1, 63);
        text = withFields(newManifest(ns, name, call.body.required(u"schedule"_s, 1, 1000),
                                      call.body.required(u"command"_s, 1, 65'536)),
                          call.body);
    }
    if (!call.body.ok())
        return call.body.refusal();
    const QString key = ns + u'/' + name;
    if (call.tenant->jobs.contains(key))
        return refused(409, u"Job already exists"_s);
    if (const auto problem = keep(call, "POST", key, text))
        return *problem;
    return done(201, u"Job created"_s, key, text);
}

HostedAnswer one(HostedCall &call)
{
    const auto job = call.tenant->jobs.constFind(call.job());
    if (job == call.tenant->jobs.cend())
        return notFound();
    const QString problem = problemOf(parsed(call, call.job(), *job));
    return {200, QJsonObject{{u"manifest"_s, manifestToJson(*job)},
                             {u"valid"_s, problem.isEmpty()},
                             {u"error"_s, problem.isEmpty() ? QJsonValue() : QJsonValue(problem)},
                             {u"source"_s, u"git"_s},
                             {u"namespace"_s, call.path.at(0)},
                             {u"name"_s, call.path.at(1)}}};
}

/// Why the job of the path cannot be written; nothing when it can.
std::optional<HostedAnswer> hindrance(const HostedCall &call)
{
    const auto job = call.tenant->jobs.constFind(call.job());
    if (job == call.tenant->jobs.cend())
        return notFound();
    if (!call.ifMatch.isEmpty() && call.ifMatch != gitBlobId(*job))
        return refused(412, u"Job has changed"_s);
    return std::nullopt;
}

HostedAnswer change(HostedCall &call)
{
    if (const auto why = hindrance(call))
        return *why;
    const QString given = call.body.text(u"manifest"_s, 1, 1'048'576);
    if (!call.body.ok())
        return call.body.refusal();
    const QByteArray text =
        given.isEmpty() ? withFields(call.tenant->jobs.value(call.job()), call.body) : given.toUtf8();
    if (const auto problem = keep(call, "PUT", call.job(), text))
        return *problem;
    return done(200, u"Job updated"_s, call.job(), text);
}

HostedAnswer remove(HostedCall &call)
{
    if (const auto why = hindrance(call))
        return *why;
    if (call.path.at(0) == u"discovered")
        return refused(403, u"Discovered jobs cannot be deleted"_s);
    const QByteArray text = call.tenant->jobs.take(call.job());
    call.state.writes.append(u"DELETE "_s + call.job());
    return done(200, u"Job deleted"_s, call.job(), text);
}

HostedAnswer adopt(HostedCall &call)
{
    const QString target = call.body.required(u"target_namespace"_s, 1, 63);
    if (!call.body.ok())
        return call.body.refusal();
    if (!isValidName(target))
        return invalid({u"body"_s, u"target_namespace"_s}, u"Not a valid namespace"_s);
    if (!call.tenant->jobs.contains(call.job()))
        return notFound();
    if (call.path.at(0) != u"discovered")
        return refused(409, u"Only discovered jobs can be adopted"_s);
    const QString key = target + u'/' + call.path.at(1);
    if (call.tenant->jobs.contains(key))
        return refused(409, u"Job already exists"_s);
    QByteArray text = call.tenant->jobs.take(call.job());
    text = setField(text, u"metadata.labels.source"_s, RemoveField()).valueOr(text);
    text = setField(text, u"metadata.namespace"_s, target).valueOr(text);
    call.tenant->jobs.insert(key, text);
    return {200, QJsonObject{{u"message"_s, u"Job adopted"_s},
                             {u"old_path"_s, pathOf(call.job())},
                             {u"new_path"_s, pathOf(key)}}};
}

QMap<QString, int> countsOf(const HostedTenant &tenant)
{
    QMap<QString, int> counts;
    for (const QString &name : systemNamespaces)
        counts.insert(name, 0);
    for (const QString &name : tenant.namespaces)
        counts.insert(name, 0);
    for (auto job = tenant.jobs.cbegin(); job != tenant.jobs.cend(); ++job)
        ++counts[job.key().section(u'/', 0, 0)];
    return counts;
}

QJsonObject namespaceView(const QString &name, int jobs)
{
    return {{u"name"_s, name}, {u"is_system"_s, systemNamespaces.contains(name)}, {u"job_count"_s, jobs}};
}

HostedAnswer listNamespaces(HostedCall &call)
{
    QJsonArray items;
    const QMap<QString, int> counts = countsOf(*call.tenant);
    for (const auto &[name, jobs] : counts.asKeyValueRange())
        items.append(namespaceView(name, jobs));
    return {200, items};
}

HostedAnswer createNamespace(HostedCall &call)
{
    const QString name = call.body.required(u"name"_s, 1, 63);
    if (!call.body.ok())
        return call.body.refusal();
    if (!isValidName(name) || name == u"system")
        return invalid({u"body"_s, u"name"_s}, u"Not a valid namespace"_s);
    if (countsOf(*call.tenant).contains(name))
        return refused(409, u"Namespace already exists"_s);
    call.tenant->namespaces.insert(name);
    return {201, namespaceView(name, 0)};
}

HostedAnswer deleteNamespace(HostedCall &call)
{
    const QString name = call.path.value(0);
    const QMap<QString, int> counts = countsOf(*call.tenant);
    if (!counts.contains(name))
        return notFound();
    if (systemNamespaces.contains(name))
        return refused(400, u"System namespaces cannot be deleted"_s);
    if (counts.value(name) > 0)
        return refused(400, u"Namespace is not empty"_s);
    call.tenant->namespaces.remove(name);
    return {200, QJsonObject{{u"message"_s, u"Namespace deleted"_s}}};
}
} // namespace

QList<HostedRoute> hostedJobRoutes()
{
    using Access = HostedAccess;
    const QString jobs = u"/api/jobs"_s, job = jobs + u"/{}/{}"_s, namespaces = u"/api/namespaces"_s;
    const QString reads = u"read:jobs"_s, writes = u"write:jobs"_s;
    return {{"GET", jobs, Access::User, reads, list},
            {"POST", jobs, Access::User, writes, create},
            {"GET", job, Access::User, reads, one},
            {"PUT", job, Access::User, writes, change},
            {"DELETE", job, Access::User, writes, remove},
            {"POST", job + u"/adopt"_s, Access::User, writes, adopt},
            {"GET", namespaces, Access::User, reads, listNamespaces},
            {"POST", namespaces, Access::User, writes, createNamespace},
            {"DELETE", namespaces + u"/{}"_s, Access::User, writes, deleteNamespace}};
}
} // namespace crontopus::test
