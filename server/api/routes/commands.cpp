// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/commands.h"

#include "server/api/input.h"
#include "server/api/routes/routes.h"
#include "server/api/views.h"
#include "server/store/endpoints.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr int commandMinutes = 60;

QJsonObject commandView(const commands::Command &command)
{
    return {{u"id"_s, command.id},
            {u"type"_s, command.type},
            {u"job_id"_s, toApi(command.jobId)},
            {u"namespace"_s, toApi(command.ns)},
            {u"job_name"_s, toApi(command.jobName)},
            {u"requested_by"_s, toApi(command.requestedBy)},
            {u"created_at"_s, toApi(command.createdAt)},
            {u"expires_at"_s, toApi(command.expiresAt)}};
}

Result<commands::Command> commandOf(Sql &sql, const Call &call, qint64 endpoint, qint64 id)
{
    return commands::find(sql, call.principal.tenantId, endpoint, id);
}

Answer getCommand(const Services &services, const Call &call)
{
    const auto endpoint = call.id(u"endpoint_id"_s), id = call.id(u"command_id"_s);
    if (!endpoint || !id)
        return endpoint ? id.error() : endpoint.error();
    auto command = services.read([&](Sql &sql) { return commandOf(sql, call, *endpoint, *id); });
    if (!command)
        return command.error();
    QJsonObject view = commandView(*command);
    view[u"endpoint_id"_s] = *endpoint;
    view[u"status"_s] = command->status(call.now);
    view[u"message"_s] = orNull(command->message);
    return jsonResponse(200, view);
}

Answer withdrawCommand(const Services &services, const Call &call)
{
    const auto endpoint = call.id(u"endpoint_id"_s), id = call.id(u"command_id"_s);
    if (!endpoint || !id)
        return endpoint ? id.error() : endpoint.error();
    auto done = services.write<void>([&](WriteContext &context) -> Result<void> {
        auto command = commandOf(context.sql, call, *endpoint, *id);
        if (!command)
            return command.error();
        if (auto withdrawn = commands::withdraw(context, *command, call.now); !withdrawn)
            return withdrawn;
        return audit::add(context, auditEntry(call, u"command.withdraw"_s, command->type,
                                              {{u"endpoint_id"_s, *endpoint}, {u"command_id"_s, *id}}));
    });
    if (!done)
        return done.error();
    return jsonResponse(200, {{u"message"_s, u"The endpoint is not told"_s}, {u"command_id"_s, *id}});
}

void pollCommands(const Services &services, const std::shared_ptr<const Call> &call,
                  const ResponderPtr &responder)
{
    Input query = Input::ofQuery(*call);
    const int seconds = int(query.integer(u"timeout"_s, 0, 60).value_or(30));
    if (!query.ok()) {
        responder->send(query.error());
        return;
    }
    const qint64 endpoint = call->principal.endpointId, tenant = call->principal.tenantId;
    services.commandPolls.wait(
        endpoint, seconds,
        [&services, endpoint, tenant]() -> Result<std::optional<HttpResponse>, ApiError> {
            auto self = services.read([&](Sql &sql) { return endpoints::find(sql, tenant, endpoint); });
            if (!self || self->revoked)
                return ApiError{ApiError::Kind::Unauthorized, u"The endpoint was revoked."_s};
            auto found = services.read(
                [&](Sql &sql) { return commands::waiting(sql, endpoint, services.clock.nowUtc()); });
            if (!found)
                return found.error();
            if (found->isEmpty())
                return std::optional<HttpResponse>();
            QJsonArray list;
            for (const commands::Command &command : *found)
                list.append(commandView(command));
            return std::optional(jsonResponse(200, {{u"commands"_s, list}}));
        },
        jsonResponse(200, {{u"commands"_s, QJsonArray()}}), responder);
}

Answer createCommand(const Services &services, const Call &call)
{
    const auto id = call.id(u"endpoint_id"_s);
    if (!id)
        return id.error();
    Input body = Input::ofBody(call);
    body.require(u"type"_s);
    const QString type = body.word(u"type"_s, {u"sync-now"_s, u"rotate-token"_s, u"confirm-prune"_s});
    if (!body.ok())
        return body.error();
    const qint64 tenant = call.principal.tenantId;
    auto made = services.write<qint64>([&](WriteContext &context) -> Result<qint64> {
        auto endpoint = endpoints::find(context.sql, tenant, *id);
        if (!endpoint)
            return endpoint.error();
        if (endpoint->revoked)
            return Error{Error::Code::Conflict, u"The endpoint was revoked."_s};
        commands::Command command;
        command.tenantId = tenant;
        command.endpointId = *id;
        command.type = type;
        command.requestedBy = call.principal.username;
        command.createdAt = call.now;
        command.expiresAt = call.now.addSecs(commandMinutes * 60);
        auto added = commands::add(context, command);
        if (!added)
            return added;
        auto noted = audit::add(context, auditEntry(call, u"endpoint."_s + type, endpoint->name));
        return noted ? added : Result<qint64>(noted.error());
    });
    if (!made)
        return made.error();
    return jsonResponse(202, {{u"message"_s, u"The endpoint will be told"_s},
                              {u"command_id"_s, *made},
                              {u"endpoint_id"_s, *id},
                              {u"type"_s, type}});
}

Answer acknowledge(const Services &services, const Call &call)
{
    const auto id = call.id(u"command_id"_s);
    if (!id)
        return id.error();
    Input body = Input::ofBody(call);
    body.require(u"status"_s);
    const QString status = body.word(u"status"_s, {u"done"_s, u"failed"_s});
    const QString message = body.text(u"message"_s, {0, 1000});
    if (!body.ok())
        return body.error();
    auto done = services.write<void>([&](WriteContext &context) {
        return commands::acknowledge(context, call.principal.tenantId, call.principal.endpointId, *id, status,
                                     message, call.now);
    });
    if (!done)
        return done.error();
    return jsonResponse(200, {{u"message"_s, u"Acknowledged"_s}, {u"command_id"_s, *id}});
}
} // namespace

void addCommandRoutes(Router &router, const Services &services)
{
    using Kind = Access::Kind;
    router.add(
        {"GET",
         u"/api/endpoints/{endpoint_id}/commands"_s,
         {Kind::OwnEndpoint},
         RateClass::Heartbeat,
         AsyncHandler([&services](const std::shared_ptr<const Call> &call, const ResponderPtr &responder) {
             pollCommands(services, call, responder);
         })});
    router.add({"POST",
                u"/api/endpoints/{endpoint_id}/commands"_s,
                {Kind::Scope, u"write:agents"_s},
                RateClass::Write,
                BlockingHandler([&services](const Call &call) { return createCommand(services, call); })});
    router.add({"GET",
                u"/api/endpoints/{endpoint_id}/commands/{command_id}"_s,
                {Kind::Scope, u"read:agents"_s},
                RateClass::Read,
                BlockingHandler([&services](const Call &call) { return getCommand(services, call); })});
    router.add({"DELETE",
                u"/api/endpoints/{endpoint_id}/commands/{command_id}"_s,
                {Kind::Scope, u"write:agents"_s},
                RateClass::Write,
                BlockingHandler([&services](const Call &call) { return withdrawCommand(services, call); })});
    router.add({"POST",
                u"/api/endpoints/{endpoint_id}/commands/{command_id}/ack"_s,
                {Kind::OwnEndpoint},
                RateClass::Heartbeat,
                BlockingHandler([&services](const Call &call) { return acknowledge(services, call); })});
}
} // namespace crontopus::server
