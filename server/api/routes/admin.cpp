// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/accesslog.h"
#include "server/api/routes/routes.h"
#include "server/api/views.h"

#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
qint64 bytesOf(const QString &directory)
{
    qint64 bytes = 0;
    for (QDirIterator it(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

Result<QJsonObject, ApiError> tenantView(const Services &services, const tenants::Tenant &tenant)
{
    auto usage = services.read([&](Sql &sql) { return tenants::usage(sql, tenant.id); });
    if (!usage)
        return usage.error();
    const auto snapshot = services.jobs.snapshot(tenant.name);
    const auto path = services.jobs.repositories().path(tenant.name);
    return QJsonObject{{u"id"_s, tenant.name},
                       {u"name"_s, tenant.title},
                       {u"status"_s, tenant.suspended ? u"suspended"_s : u"active"_s},
                       {u"created_at"_s, toApi(tenant.createdAt)},
                       {u"usage"_s, QJsonObject{{u"users"_s, usage->users},
                                                {u"endpoints"_s, usage->endpoints},
                                                {u"jobs"_s, snapshot ? (*snapshot)->jobs().size() : 0},
                                                {u"runs"_s, usage->runs},
                                                {u"repository_bytes"_s, path ? bytesOf(*path) : 0}}}};
}

Result<tenants::Tenant, ApiError> named(const Services &services, const Call &call)
{
    return services.read([&](Sql &sql) { return tenants::findByName(sql, call.param(u"tenant_id"_s)); });
}

Answer listTenants(const Services &services, const Call &call)
{
    Input query = Input::ofQuery(call);
    const Page page = pageOf(query);
    tenants::Filter filter;
    if (const QString status = query.word(u"status"_s, {u"active"_s, u"suspended"_s}); !status.isNull())
        filter.suspended = status == u"suspended";
    filter.part = query.text(u"q"_s, {0, 255});
    if (!query.ok())
        return query.error();
    auto found =
        services.read([&](Sql &sql) { return tenants::list(sql, filter, page.offset(), page.size); });
    auto total = services.read([&](Sql &sql) { return tenants::count(sql, filter); });
    if (!found || !total)
        return found ? total.error() : found.error();
    QJsonArray items;
    for (const tenants::Tenant &tenant : *found) {
        auto view = tenantView(services, tenant);
        if (!view)
            return view.error();
        items.append(*view);
    }
    return jsonResponse(200, pageView(u"tenants"_s, items, *total, page));
}

Answer getTenant(const Services &services, const Call &call)
{
    auto tenant = named(services, call);
    if (!tenant)
        return tenant.error();
    auto view = tenantView(services, *tenant);
    if (!view)
        return view.error();
    return jsonResponse(200, *view);
}

/// Whoever did it would lock themselves out of the server's administration.
ApiError ownTenant()
{
    return {ApiError::Kind::Conflict, u"The first tenant administers this server and must stay."_s};
}

Answer updateTenant(const Services &services, const Call &call)
{
    auto tenant = named(services, call);
    if (!tenant)
        return tenant.error();
    Input body = Input::ofBody(call);
    body.require(u"status"_s);
    const QString status = body.word(u"status"_s, {u"active"_s, u"suspended"_s});
    if (!body.ok())
        return body.error();
    if (tenant->id == call.principal.tenantId && status == u"suspended")
        return ownTenant();
    auto changed = services.write<tenants::Tenant>([&](WriteContext &context) -> Result<tenants::Tenant> {
        if (auto set = tenants::setSuspended(context, tenant->id, status == u"suspended"); !set)
            return set.error();
        auto noted = audit::add(
            context, auditEntry(call, status == u"suspended" ? u"tenant.suspend"_s : u"tenant.resume"_s,
                                tenant->name));
        if (!noted)
            return noted.error();
        return tenants::find(context.sql, tenant->id);
    });
    if (!changed)
        return changed.error();
    auto view = tenantView(services, *changed);
    if (!view)
        return view.error();
    return jsonResponse(200, *view);
}

Answer deleteTenant(const Services &services, const Call &call)
{
    auto tenant = named(services, call);
    if (!tenant)
        return tenant.error();
    if (tenant->id == call.principal.tenantId)
        return ownTenant();
    auto done = services.write<void>([&](WriteContext &context) -> Result<void> {
        if (auto removed = tenants::remove(context, tenant->id); !removed)
            return removed;
        return audit::add(context, auditEntry(call, u"tenant.delete"_s, tenant->name));
    });
    if (!done)
        return done.error();
    if (auto removed = services.jobs.repositories().remove(tenant->name); !removed)
        serverLog(u"error"_s, removed.error().text());
    return jsonResponse(200, {{u"message"_s, u"The tenant was deleted"_s}, {u"id"_s, tenant->name}});
}

QJsonObject auditView(const audit::Entry &entry)
{
    return {{u"id"_s, entry.id},
            {u"at"_s, toApi(entry.at)},
            {u"tenant_id"_s, toApi(entry.tenant)},
            {u"actor_kind"_s, entry.actorKind},
            {u"actor_id"_s, entry.actorId > 0 ? QJsonValue(entry.actorId) : QJsonValue()},
            {u"actor_name"_s, toApi(entry.actorName)},
            {u"action"_s, entry.action},
            {u"target"_s, toApi(entry.target)},
            {u"address"_s, toApi(entry.address)},
            {u"request_id"_s, toApi(entry.requestId)},
            {u"details"_s, entry.details}};
}

Answer listAudit(const Services &services, const Call &call, qint64 tenantId)
{
    Input query = Input::ofQuery(call);
    const Page page = pageOf(query, 1000, 100);
    audit::Filter filter;
    filter.tenantId = tenantId;
    if (tenantId == 0)
        filter.tenant = query.text(u"tenant_id"_s, {0, 50});
    filter.actor = query.text(u"actor"_s, {0, 255});
    filter.action = query.text(u"action"_s, {0, 100});
    filter.target = query.text(u"target"_s, {0, 255});
    filter.from = query.time(u"from"_s);
    filter.until = query.time(u"until"_s);
    if (!query.ok())
        return query.error();
    auto found = services.read([&](Sql &sql) { return audit::list(sql, filter, page.offset(), page.size); });
    auto total = services.read([&](Sql &sql) { return audit::count(sql, filter); });
    if (!found || !total)
        return found ? total.error() : found.error();
    QJsonArray items;
    for (const audit::Entry &entry : *found)
        items.append(auditView(entry));
    return jsonResponse(200, pageView(u"entries"_s, items, *total, page));
}
} // namespace

void addAdminRoutes(Router &router, const Services &services)
{
    using Kind = Access::Kind;
    const auto add = [&](const QByteArray &method, const QString &pattern, RateClass rate,
                         Answer (*handler)(const Services &, const Call &)) {
        router.add(
            {method, pattern, {Kind::Operator}, rate, BlockingHandler([&services, handler](const Call &call) {
                 return handler(services, call);
             })});
    };
    add("GET", u"/api/admin/tenants"_s, RateClass::Read, listTenants);
    add("GET", u"/api/admin/tenants/{tenant_id}"_s, RateClass::Read, getTenant);
    add("PATCH", u"/api/admin/tenants/{tenant_id}"_s, RateClass::Write, updateTenant);
    add("DELETE", u"/api/admin/tenants/{tenant_id}"_s, RateClass::Write, deleteTenant);
    router.add({"GET",
                u"/api/admin/audit"_s,
                {Kind::Operator},
                RateClass::Read,
                BlockingHandler([&services](const Call &call) { return listAudit(services, call, 0); })});
    router.add({"GET",
                u"/api/audit"_s,
                {Kind::Admin},
                RateClass::Read,
                BlockingHandler([&services](const Call &call) {
                    return listAudit(services, call, call.principal.tenantId);
                })});
}
} // namespace crontopus::server
