// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/edit.h"
#include "shared/manifest/manifest.h"
#include "shared/manifest/manifestjson.h"
#include "tests/support/hosted/hostedroute.h"

using namespace Qt::StringLiterals;

namespace crontopus::test {
namespace {
HostedAnswer discovered(HostedCall &call)
{
    const QJsonArray found = call.body.list(u"jobs"_s, true);
    if (!call.body.ok())
        return call.body.refusal();
    int created = 0;
    for (const QJsonValue &each : found) {
        const QString name = each[u"name"].toString(), key = u"discovered/"_s + name;
        if (call.tenant->jobs.contains(key))
            continue;
        const QMap<QString, QString> labels{{u"source"_s, u"discovered"_s},
                                            {u"endpoint_id"_s, QString::number(call.id())}};
        const QByteArray text =
            newManifest(u"discovered"_s, name, each[u"schedule"].toString(), each[u"command"].toString());
        const QByteArray labelled = setField(text, u"metadata.labels"_s, labels).valueOr({});
        if (!Manifest::parse(labelled, {key + u".yaml"_s, call.tenant->name}).job())
            continue;
        call.tenant->jobs.insert(key, labelled);
        ++created;
    }
    return {200, QJsonObject{{u"message"_s, u"Discovered jobs committed"_s},
                             {u"jobs_created"_s, created},
                             {u"endpoint_id"_s, call.id()}}};
}

HostedAnswer report(HostedCall &call)
{
    const QJsonArray given = call.body.list(u"instances"_s, true);
    if (!call.body.ok())
        return call.body.refusal();
    auto &instances = call.tenant->instances;
    instances.removeIf([&](const auto &each) { return each.value()[u"endpoint_id"_s] == call.id(); });
    for (const QJsonValue &each : given) {
        const qint64 id = call.state.newId();
        instances.insert(id,
                         {{u"id"_s, id},
                          {u"job_name"_s, each[u"job_name"]},
                          {u"namespace"_s, each[u"namespace"].toString(u"default"_s)},
                          {u"endpoint_id"_s, call.id()},
                          {u"status"_s, each[u"status"].toString(u"scheduled"_s)},
                          {u"source"_s, each[u"source"].toString(u"git"_s)},
                          {u"original_command"_s, each.toObject().value(u"original_command"_s).toString()},
                          {u"last_seen"_s, timeNow()}});
    }
    return {200, QJsonObject{{u"message"_s, u"Job instances updated"_s},
                             {u"instances_updated"_s, given.size()},
                             {u"endpoint_id"_s, call.id()}}};
}

HostedAnswer jobsOfEndpoint(HostedCall &call)
{
    if (!call.tenant->endpoints.contains(call.id()))
        return notFound();
    QJsonArray jobs;
    for (const QJsonObject &instance : std::as_const(call.tenant->instances)) {
        if (instance[u"endpoint_id"_s] == call.id())
            jobs.append(instance);
    }
    return {200, QJsonObject{{u"endpoint_id"_s, call.id()}, {u"jobs"_s, jobs}, {u"total"_s, jobs.size()}}};
}

/// Names in `spec.agent.endpoints`.
QStringList assignedOf(const QByteArray &manifest)
{
    const QJsonArray list = manifestToJson(manifest)[u"spec"_s][u"agent"][u"endpoints"].toArray();
    QStringList names;
    for (const QJsonValue &name : list)
        names.append(name.toString());
    return names;
}

HostedAnswer setAssigned(HostedCall &call, const QString &key, const QStringList &names, int status,
                         const QString &message)
{
    QByteArray &text = call.tenant->jobs[key];
    text = setField(text, u"spec.agent.endpoints"_s,
                    names.isEmpty() ? FieldValue(RemoveField()) : FieldValue(names))
               .valueOr(text);
    return {status, QJsonObject{{u"message"_s, message}}};
}

HostedAnswer assign(HostedCall &call)
{
    const QString name = call.body.required(u"job_name"_s), ns = call.body.required(u"namespace"_s);
    if (!call.body.ok())
        return call.body.refusal();
    const QString key = ns + u'/' + name;
    const auto endpoint = call.tenant->endpoints.constFind(call.id());
    if (endpoint == call.tenant->endpoints.cend() || !call.tenant->jobs.contains(key))
        return notFound();
    QStringList names = assignedOf(call.tenant->jobs.value(key));
    if (names.contains((*endpoint)[u"name"_s].toString()))
        return refused(409, u"Job already assigned to this endpoint"_s);
    names.append((*endpoint)[u"name"_s].toString());
    return setAssigned(call, key, names, 201, u"Job assigned"_s);
}

HostedAnswer unassign(HostedCall &call)
{
    const auto endpoint = call.tenant->endpoints.constFind(call.id());
    if (endpoint == call.tenant->endpoints.cend() || !call.tenant->jobs.contains(call.job()))
        return notFound();
    QStringList names = assignedOf(call.tenant->jobs.value(call.job()));
    if (names.removeAll((*endpoint)[u"name"_s].toString()) == 0)
        return notFound();
    return setAssigned(call, call.job(), names, 200, u"Job unassigned"_s);
}

HostedAnswer endpointsOfJob(HostedCall &call)
{
    if (!call.tenant->jobs.contains(call.job()))
        return notFound();
    QJsonArray items;
    for (const QJsonObject &instance : std::as_const(call.tenant->instances)) {
        if (instance[u"namespace"_s] != call.path.at(0) || instance[u"job_name"_s] != call.path.at(1))
            continue;
        const QJsonObject endpoint = call.tenant->endpoints.value(instance[u"endpoint_id"_s].toInteger());
        items.append(
            QJsonObject{{u"endpoint_id"_s, endpoint[u"id"_s]},
                        {u"name"_s, endpoint[u"name"_s]},
                        {u"hostname"_s, endpoint[u"hostname"_s]},
                        {u"platform"_s, endpoint[u"platform"_s]},
                        {u"status"_s, endpoint[u"status"_s]},
                        {u"last_heartbeat"_s, endpoint[u"last_heartbeat"_s]},
                        {u"job_instance"_s, QJsonObject{{u"status"_s, instance[u"status"_s]},
                                                        {u"source"_s, instance[u"source"_s]},
                                                        {u"last_seen"_s, instance[u"last_seen"_s]}}}});
    }
    return {200, QJsonObject{{u"job_name"_s, call.path.at(1)},
                             {u"namespace"_s, call.path.at(0)},
                             {u"endpoints"_s, items},
                             {u"total"_s, items.size()}}};
}
} // namespace

QList<HostedRoute> hostedInstanceRoutes()
{
    using Access = HostedAccess;
    const QString one = u"/api/endpoints/{}"_s;
    return {{"POST", one + u"/discovered-jobs"_s, Access::OwnEndpoint, {}, discovered},
            {"POST", one + u"/job-instances"_s, Access::OwnEndpoint, {}, report},
            {"GET", one + u"/jobs"_s, Access::User, u"read:agents"_s, jobsOfEndpoint},
            {"POST", one + u"/assign-job"_s, Access::User, u"write:jobs"_s, assign},
            {"DELETE", one + u"/jobs/{}/{}"_s, Access::User, u"write:jobs"_s, unassign},
            {"GET", u"/api/jobs/{}/{}/endpoints"_s, Access::User, u"read:jobs"_s, endpointsOfJob}};
}
} // namespace crontopus::test
