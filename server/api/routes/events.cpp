// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/events.h"

#include "server/api/input.h"
#include "server/api/routes/routes.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
QString cursorText(const QString &epoch, qint64 id)
{
    return epoch + u'-' + QString::number(id);
}

/// Nothing when it is not one of this database.
std::optional<qint64> cursorId(const QString &cursor, const QString &epoch)
{
    bool good = false;
    const qint64 id = cursor.sliced(cursor.lastIndexOf(u'-') + 1).toLongLong(&good);
    return good && id >= 0 && cursor == cursorText(epoch, id) ? std::optional(id) : std::nullopt;
}

QJsonObject eventView(const events::Event &event, const QString &epoch)
{
    // Jobs are told by name, the others by id.
    const bool byId = event.refs.isEmpty() || event.refs.first().isDouble();
    return {{u"cursor"_s, cursorText(epoch, event.id)},
            {u"type"_s, event.type},
            {byId ? u"ids"_s : u"refs"_s, event.refs},
            {u"at"_s, toApi(event.at)}};
}

/// Whether the caller may see events of that type.
bool mayHear(const Principal &who, const QString &type)
{
    if (type == u"jobs")
        return who.may(u"read:jobs");
    return (type != u"endpoints" && type != u"commands") || who.may(u"read:agents");
}

Result<std::optional<HttpResponse>> look(Sql &sql, const Call &call, const QString &since, int limit)
{
    auto epoch = events::epoch(sql);
    auto bounds = epoch ? events::bounds(sql) : Result<events::Bounds>(epoch.error());
    if (!bounds)
        return bounds.error();
    const auto id = cursorId(since, *epoch);
    if (!id || *id < bounds->oldest || *id > bounds->newest)
        return std::optional(
            jsonResponse(200, {{u"resync"_s, true}, {u"cursor"_s, cursorText(*epoch, bounds->newest)}}));
    auto found = events::after(sql, call.principal.tenantId, *id, limit);
    if (!found)
        return found.error();
    QJsonArray list;
    qint64 last = *id;
    for (const events::Event &event : *found) {
        last = event.id;
        if (mayHear(call.principal, event.type))
            list.append(eventView(event, *epoch));
    }
    if (list.isEmpty())
        return std::optional<HttpResponse>();
    return std::optional(jsonResponse(200, {{u"events"_s, list}, {u"cursor"_s, cursorText(*epoch, last)}}));
}

void pollEvents(const Services &services, const std::shared_ptr<const Call> &call,
                const ResponderPtr &responder)
{
    Input query = Input::ofQuery(*call);
    const QString since = query.text(u"since"_s, {0, 200});
    const int seconds = int(query.integer(u"timeout"_s, 0, 60).value_or(30));
    const int limit = int(query.integer(u"limit"_s, 1, 1000).value_or(500));
    if (!query.ok()) {
        responder->send(query.error());
        return;
    }
    services.eventPolls.wait(
        call->principal.tenantId, seconds,
        [&services, call, since, limit] {
            return services.read([&](Sql &sql) { return look(sql, *call, since, limit); });
        },
        jsonResponse(200, {{u"events"_s, QJsonArray()}, {u"cursor"_s, since}}), responder);
}
} // namespace

void addEventRoutes(Router &router, const Services &services)
{
    router.add(
        {"GET",
         u"/api/events"_s,
         {Access::Kind::Scope, u"read:runs"_s},
         RateClass::Heartbeat,
         AsyncHandler([&services](const std::shared_ptr<const Call> &call, const ResponderPtr &responder) {
             pollEvents(services, call, responder);
         })});
}
} // namespace crontopus::server
