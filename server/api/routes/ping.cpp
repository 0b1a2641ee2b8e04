// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/pingservice.h"
#include "server/api/routes/routes.h"
#include "server/api/views.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
QJsonObject pingView(const pings::Ping &ping)
{
    const QString gap =
        ping.head.toUtf8().size() + ping.tail.toUtf8().size() < ping.outputBytes ? u"\n[…]\n"_s : QString();
    const QString output = ping.tail.isEmpty() ? ping.head : QString(ping.head + gap + ping.tail);
    return {
        {u"number"_s, ping.number},
        {u"kind"_s, pings::kindName(ping.kind)},
        {u"at"_s, toApi(ping.at)},
        {u"run_id"_s, ping.runId > 0 ? QJsonValue(ping.runId) : QJsonValue()},
        {u"rid"_s, ping.rid.isNull() ? QJsonValue() : QJsonValue(ping.rid.toString(QUuid::WithoutBraces))},
        {u"exit_code"_s, ping.exitCode ? QJsonValue(*ping.exitCode) : QJsonValue()},
        {u"method"_s, ping.method},
        {u"address"_s, ping.address},
        {u"user_agent"_s, ping.userAgent},
        {u"output"_s, orNull(output)},
        {u"output_bytes"_s, ping.outputBytes}};
}

Answer listPings(const Services &services, const Call &call)
{
    Input query = Input::ofQuery(call);
    const Page page = pageOf(query);
    if (!query.ok())
        return query.error();
    auto checks = services.read(
        [&](Sql &sql) { return pings::findByName(sql, call.principal.tenantId, call.param(u"job_name"_s)); });
    if (!checks)
        return checks.error();
    const QString ns = call.param(u"namespace"_s);
    const auto check =
        std::find_if(checks->cbegin(), checks->cend(), [&](const pings::Check &one) { return one.ns == ns; });
    if (check == checks->cend())
        return ApiError{ApiError::Kind::NotFound, u"This job was never pinged."_s};
    auto found =
        services.read([&](Sql &sql) { return pings::list(sql, check->id, page.offset(), page.size); });
    if (!found)
        return found.error();
    auto total = services.read([&](Sql &sql) { return pings::count(sql, check->id); });
    if (!total)
        return total.error();
    QJsonArray items;
    for (const pings::Ping &ping : *found)
        items.append(pingView(ping));
    return jsonResponse(200, pageView(u"pings"_s, items, *total, page));
}
} // namespace

void addPingRoutes(Router &router, const Services &services, PingService &pings)
{
    const AsyncHandler handler = [&pings](const std::shared_ptr<const Call> &call,
                                          const ResponderPtr &responder) { pings.handle(call, responder); };
    for (const QString &pattern :
         {u"/ping/{uuid}"_s, u"/ping/{key}/{slug}"_s, u"/ping/{key}/{slug}/{signal}"_s}) {
        for (const QByteArray &method : {"GET"_ba, "POST"_ba}) {
            // Counted by check, which only the handler knows. Output may be long, though little of it is
            // kept.
            router.add({method, pattern, {Access::Kind::Public}, RateClass::None, handler, BodySize::Batch});
        }
    }
    router.add({"GET",
                u"/api/jobs/{namespace}/{job_name}/pings"_s,
                {Access::Kind::Scope, u"read:runs"_s},
                RateClass::Read,
                BlockingHandler([&services](const Call &call) { return listPings(services, call); })});
}
} // namespace crontopus::server
