// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hosted/hostedroute.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crontopus::test {
namespace {
using Kind = HostedBearer::Kind;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The endpoint of the path; end() when there is none.
auto endpointOf(HostedCall &call)
{
    return call.tenant->endpoints.find(call.id());
}

HostedAnswer enroll(HostedCall &call)
{
    const QString name = call.body.required(u"name"_s);
    QJsonObject given{{u"name"_s, name}};
    for (const QString &field :
         {u"hostname"_s, u"machine_id"_s, u"platform"_s, u"version"_s, u"git_repo_url"_s, u"git_branch"_s})
        given[field] = orNull(call.body.text(field, 0, 512));
    if (!call.body.ok())
        return call.body.refusal();
    if (call.who.kind == Kind::Enrollment) {
        QJsonObject &token = call.tenant->enrollmentTokens[call.who.id];
        const int used = token[u"used_count"_s].toInt();
        const bool usedUp = token[u"max_uses"_s].isDouble() && used >= token[u"max_uses"_s].toInt();
        if (usedUp || isPast(token[u"expires_at"_s]))
            return refused(401, u"Invalid or expired enrollment token"_s);
        token[u"used_count"_s] = used + 1;
        token[u"last_used_at"_s] = timeNow();
    }
    auto &endpoints = call.tenant->endpoints;
    auto known = std::find_if(endpoints.begin(), endpoints.end(), [&](const QJsonObject &each) {
        return given[u"machine_id"_s].isString() && each[u"machine_id"_s] == given[u"machine_id"_s];
    });
    if (known == endpoints.end()) {
        const qint64 id = call.state.newId();
        known = endpoints.insert(id, {{u"id"_s, id},
                                      {u"tenant_id"_s, call.tenant->name},
                                      {u"last_heartbeat"_s, QJsonValue()},
                                      {u"created_at"_s, timeNow()}});
    }
    for (auto field = given.constBegin(); field != given.constEnd(); ++field)
        (*known)[field.key()] = field.value();
    (*known)[u"status"_s] = u"active"_s;
    (*known)[u"enrolled_at"_s] = timeNow();
    (*known)[u"updated_at"_s] = timeNow();
    call.state.revoke(Kind::Endpoint, known.key());
    return {201, QJsonObject{{u"endpoint_id"_s, known.key()},
                             {u"agent_id"_s, known.key()},
                             {u"token"_s,
                              call.state.issue(u"ep_"_s, {Kind::Endpoint, call.tenant->name, known.key()})},
                             {u"message"_s, u"Endpoint enrolled successfully"_s}}};
}

HostedAnswer list(HostedCall &call)
{
    const QString status = call.query.word(u"status"_s, {u"active"_s, u"inactive"_s, u"revoked"_s});
    QJsonArray items;
    for (const QJsonObject &endpoint : std::as_const(call.tenant->endpoints)) {
        if (status.isEmpty() || endpoint[u"status"_s] == status)
            items.append(endpoint);
    }
    return paged(call, u"agents"_s, items);
}

HostedAnswer one(HostedCall &call)
{
    const auto endpoint = endpointOf(call);
    return endpoint == call.tenant->endpoints.end() ? notFound() : HostedAnswer{200, *endpoint};
}

HostedAnswer change(HostedCall &call)
{
    HostedInput &input = call.query.has(u"name"_s) ? call.query : call.body;
    const QString name = input.text(u"name"_s, 1, 255);
    if (!input.ok())
        return input.refusal();
    const auto endpoint = endpointOf(call);
    if (endpoint == call.tenant->endpoints.end())
        return notFound();
    if (!name.isEmpty())
        (*endpoint)[u"name"_s] = name;
    (*endpoint)[u"updated_at"_s] = timeNow();
    return {200, *endpoint};
}

HostedAnswer told(const HostedCall &call, const QString &message, QJsonObject more = {})
{
    more[u"message"_s] = message;
    more[u"endpoint_id"_s] = call.id();
    return {200, more};
}

HostedAnswer revoke(HostedCall &call)
{
    const auto endpoint = endpointOf(call);
    if (endpoint == call.tenant->endpoints.end())
        return notFound();
    (*endpoint)[u"status"_s] = u"revoked"_s;
    (*endpoint)[u"updated_at"_s] = timeNow();
    call.state.revoke(Kind::Endpoint, call.id());
    return told(call, u"Endpoint revoked"_s);
}

HostedAnswer heartbeat(HostedCall &call)
{
    const QString status = call.body.word(u"status"_s, {u"active"_s, u"inactive"_s});
    QJsonObject &endpoint = *endpointOf(call);
    for (const QString &field : {u"platform"_s, u"version"_s}) {
        if (const QString given = call.body.text(field, 0, 50); !given.isEmpty())
            endpoint[field] = given;
    }
    if (!call.body.ok())
        return call.body.refusal();
    endpoint[u"status"_s] = status.isEmpty() ? u"active"_s : status;
    endpoint[u"last_heartbeat"_s] = timeNow();
    endpoint[u"updated_at"_s] = timeNow();
    return told(call, u"Heartbeat received"_s);
}

HostedAnswer installScript(HostedCall &call)
{
    const QString platform = call.path.value(0);
    if (!QStringList{u"linux"_s, u"macos"_s, u"windows"_s}.contains(platform))
        return notFound();
    const QString token = call.query.required(u"token"_s);
    if (!call.query.ok())
        return call.query.refusal();
    if (call.state.bearers.value(token).kind != Kind::Enrollment)
        return refused(401, u"Invalid or expired enrollment token"_s);
    const bool windows = platform == u"windows";
    return {200,
            {},
            windows ? "install-crontopus-agent.ps1" : "install-crontopus-agent.sh",
            (windows ? "$token = '" : "#!/bin/sh\ntoken='") + token.toLatin1() + "'\n"};
}
} // namespace

QList<HostedRoute> hostedEndpointRoutes()
{
    using Access = HostedAccess;
    QList<HostedRoute> routes{
        {"GET", u"/api/endpoints/install/script/{}"_s, Access::Public, {}, installScript}};
    const QString reads = u"read:agents"_s, writes = u"write:agents"_s;
    for (const QString &root : {u"/api/endpoints"_s, u"/api/agents"_s}) {
        routes += {{"POST", root + u"/enroll"_s, Access::Enrollment, writes, enroll},
                   {"GET", root, Access::User, reads, list},
                   {"GET", root + u"/{}"_s, Access::User, reads, one},
                   {"DELETE", root + u"/{}"_s, Access::User, writes, revoke},
                   {"POST", root + u"/{}/heartbeat"_s, Access::OwnEndpoint, {}, heartbeat}};
    }
    routes.append({"PATCH", u"/api/endpoints/{}"_s, Access::User, writes, change});
    return routes;
}
} // namespace crontopus::test
