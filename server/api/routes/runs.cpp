// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/routes/routes.h"
#include "server/api/views.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
/// The filters that all lists of runs share.
runs::Filter filterOf(Input &query, const Call &call)
{
    runs::Filter filter;
    filter.tenantId = call.principal.tenantId;
    filter.jobName = query.text(u"job_name"_s, {0, 255});
    filter.ns = query.text(u"namespace"_s, {0, 255});
    filter.endpointId = query.integer(u"endpoint_id"_s, 1, INT64_MAX / 2).value_or(0);
    for (const QString &word : query.text(u"status"_s, {0, 200}).split(u',', Qt::SkipEmptyParts)) {
        if (const auto outcome = outcomeFromName(word))
            filter.outcomes += *outcome;
        else
            query.fail(u"status"_s, u"There is no status `%1`."_s.arg(word), u"enum"_s);
    }
    if (const auto days = query.integer(u"days"_s, 1, 365))
        filter.since = call.now.addDays(-*days);
    return filter;
}

Answer listRuns(const Services &services, const Call &call)
{
    Input query = Input::ofQuery(call);
    const Page page = pageOf(query, 1000, 100);
    runs::Filter filter = filterOf(query, call);
    if (const QDateTime from = query.time(u"from"_s);
        from.isValid() && (!filter.since.isValid() || from > filter.since))
        filter.since = from;
    filter.until = query.time(u"until"_s);
    for (const QString &text : query.text(u"ids"_s, {0, 20'000}).split(u',', Qt::SkipEmptyParts)) {
        bool good = false;
        filter.ids += text.toLongLong(&good);
        if (!good || filter.ids.last() <= 0 || filter.ids.size() > 1000) {
            query.fail(u"ids"_s, u"This must be up to 1,000 ids, separated by commas."_s, u"int_parsing"_s);
            break;
        }
    }
    const bool output = query.boolean(u"with_output"_s).value_or(true);
    if (!query.ok())
        return query.error();
    auto found = services.read([&](Sql &sql) { return runs::list(sql, filter, page.offset(), page.size); });
    auto total = services.read([&](Sql &sql) { return runs::count(sql, filter); });
    if (!found || !total)
        return found ? total.error() : found.error();
    QJsonArray items;
    for (const runs::Run &run : *found)
        items.append(runView(run, call.principal.tenant, output ? RunOutput::Short : RunOutput::None));
    return jsonResponse(200, pageView(u"runs"_s, items, *total, page));
}

Answer getRun(const Services &services, const Call &call)
{
    const auto id = call.id(u"run_id"_s);
    if (!id)
        return id.error();
    auto run = services.read([&](Sql &sql) { return runs::find(sql, call.principal.tenantId, *id); });
    if (!run)
        return run.error();
    return jsonResponse(200, runView(*run, call.principal.tenant, RunOutput::Whole));
}

QJsonObject figures(const runs::Summary &summary)
{
    return {{u"run_count"_s, summary.runs},
            {u"success_count"_s, summary.successes},
            {u"failure_count"_s, summary.failures},
            {u"health"_s, summary.health()}};
}

void lastDays(runs::Filter &filter, const Call &call)
{
    if (!filter.since.isValid())
        filter.since = call.now.addDays(-7);
}

Answer runsByJob(const Services &services, const Call &call)
{
    Input query = Input::ofQuery(call);
    runs::Filter filter = filterOf(query, call);
    lastDays(filter, call);
    if (!query.ok())
        return query.error();
    auto found = services.read([&](Sql &sql) { return runs::byJob(sql, filter); });
    if (!found)
        return found.error();
    QJsonArray items;
    for (const runs::Summary &summary : *found) {
        QJsonObject item = figures(summary);
        item[u"job_name"_s] = summary.jobName;
        item[u"namespace"_s] = summary.ns;
        item[u"endpoint_count"_s] = summary.endpoints;
        items.append(item);
    }
    return jsonResponse(200, {{u"jobs"_s, items}, {u"total"_s, items.size()}});
}

Answer runsByEndpoint(const Services &services, const Call &call)
{
    Input query = Input::ofQuery(call);
    runs::Filter filter;
    filter.tenantId = call.principal.tenantId;
    filter.since = call.now.addDays(-query.integer(u"days"_s, 1, 365).value_or(7));
    endpoints::Filter which;
    which.name = query.text(u"name"_s, {0, 255});
    which.hostname = query.text(u"hostname"_s, {0, 255});
    which.platform = query.text(u"platform"_s, {0, 255});
    which.machineId = query.text(u"machine_id"_s, {0, 255});
    if (!query.ok())
        return query.error();
    constexpr int all = 1'000'000;
    auto endpoints = services.read(
        [&](Sql &sql) { return endpoints::list(sql, filter.tenantId, which, call.now, 0, all); });
    auto found = services.read([&](Sql &sql) { return runs::byEndpoint(sql, filter); });
    if (!endpoints || !found)
        return endpoints ? found.error() : endpoints.error();
    QHash<qint64, runs::Summary> byId;
    for (const runs::Summary &summary : *found)
        byId.insert(summary.endpointId, summary);
    QJsonArray items;
    for (const endpoints::Endpoint &endpoint : *endpoints) {
        QJsonObject item = figures(byId.value(endpoint.id));
        item[u"id"_s] = endpoint.id;
        item[u"name"_s] = endpoint.name;
        item[u"hostname"_s] = orNull(endpoint.hostname);
        item[u"platform"_s] = orNull(endpoint.platform);
        item[u"machine_id"_s] = toApi(endpoint.machineId);
        item[u"version"_s] = orNull(endpoint.version);
        items.append(item);
    }
    return jsonResponse(200, {{u"endpoints"_s, items}, {u"total"_s, items.size()}});
}
} // namespace

void addRunRoutes(Router &router, const Services &services)
{
    const auto add = [&](const QString &pattern, Answer (*handler)(const Services &, const Call &)) {
        router.add(
            {"GET",
             pattern,
             {Access::Kind::Scope, u"read:runs"_s},
             RateClass::Read,
             BlockingHandler([&services, handler](const Call &call) { return handler(services, call); })});
    };
    add(u"/api/runs"_s, listRuns);
    add(u"/api/runs/by-job"_s, runsByJob);
    add(u"/api/runs/by-endpoint"_s, runsByEndpoint);
    add(u"/api/runs/{run_id}"_s, getRun);
}
} // namespace crontopus::server
