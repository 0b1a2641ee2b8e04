// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/routes/routes.h"
#include "server/api/views.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
QJsonObject tenantView(const Services &services, const tenants::Tenant &tenant)
{
    return {{u"id"_s, tenant.name},
            {u"name"_s, tenant.title},
            {u"push_validation"_s, tenant.pushValidation},
            {u"retention_days"_s, tenant.retentionDays},
            {u"retention_runs"_s, tenant.retentionPerJob},
            {u"git_url"_s, services.gitUrl(tenant.name)},
            {u"created_at"_s, toApi(tenant.createdAt)}};
}

QJsonObject pingKeyView(const Services &services, const tenants::Tenant &tenant)
{
    return {{u"ping_key"_s, tenant.pingKey},
            {u"ping_url"_s,
             QString(services.baseUrl.toString(QUrl::StripTrailingSlash) + u"/ping/" + tenant.pingKey)},
            {u"created_at"_s, toApi(tenant.pingKeyAt)}};
}

Answer getTenant(const Services &services, const Call &call)
{
    auto tenant = services.read([&](Sql &sql) { return tenants::find(sql, call.principal.tenantId); });
    if (!tenant)
        return tenant.error();
    return jsonResponse(200, tenantView(services, *tenant));
}

Answer updateTenant(const Services &services, const Call &call)
{
    Input body = Input::ofBody(call);
    const QString title = body.text(u"name"_s, {1, 255});
    const QString validation = body.word(u"push_validation"_s, {u"reject"_s, u"warn"_s});
    const auto days = body.integer(u"retention_days"_s, 1, 3650);
    const auto runs = body.integer(u"retention_runs"_s, 0, 1'000'000);
    if (!body.ok())
        return body.error();
    const qint64 id = call.principal.tenantId;
    auto changed = services.write<tenants::Tenant>([&](WriteContext &context) -> Result<tenants::Tenant> {
        auto before = tenants::find(context.sql, id);
        if (!before)
            return before;
        QJsonObject details;
        Result<void> done;
        if (!title.isNull()) {
            done = tenants::setTitle(context, id, title);
            details[u"name"_s] = title;
        }
        if (done && !validation.isNull()) {
            done = tenants::setPushValidation(context, id, validation);
            details[u"push_validation"_s] = validation;
        }
        if (done && (days || runs)) {
            done = tenants::setRetention(context, id, int(days.value_or(before->retentionDays)),
                                         int(runs.value_or(before->retentionPerJob)));
            details[u"retention_days"_s] = days.value_or(before->retentionDays);
            details[u"retention_runs"_s] = runs.value_or(before->retentionPerJob);
        }
        if (done)
            done = audit::add(context, auditEntry(call, u"tenant.update"_s, before->name, details));
        if (!done)
            return done.error();
        return tenants::find(context.sql, id);
    });
    if (!changed)
        return changed.error();
    return jsonResponse(200, tenantView(services, *changed));
}

Answer getPingKey(const Services &services, const Call &call)
{
    auto tenant = services.read([&](Sql &sql) { return tenants::find(sql, call.principal.tenantId); });
    if (!tenant)
        return tenant.error();
    return jsonResponse(200, pingKeyView(services, *tenant));
}

Answer rotatePingKey(const Services &services, const Call &call)
{
    const qint64 id = call.principal.tenantId;
    auto changed = services.write<tenants::Tenant>([&](WriteContext &context) -> Result<tenants::Tenant> {
        if (auto set = tenants::setPingKey(context, id, tenants::newPingKey(), call.now); !set)
            return set.error();
        if (auto noted = audit::add(context, auditEntry(call, u"tenant.ping-key"_s, call.principal.tenant));
            !noted)
            return noted.error();
        return tenants::find(context.sql, id);
    });
    if (!changed)
        return changed.error();
    return jsonResponse(200, pingKeyView(services, *changed));
}
} // namespace

void addTenantRoutes(Router &router, const Services &services)
{
    const auto add = [&](const QByteArray &method, const QString &pattern, const Access &access,
                         RateClass rate, Answer (*handler)(const Services &, const Call &)) {
        router.add({method, pattern, access, rate, BlockingHandler([&services, handler](const Call &call) {
                        return handler(services, call);
                    })});
    };
    using Kind = Access::Kind;
    add("GET", u"/api/tenant"_s, {Kind::Scope}, RateClass::Read, getTenant);
    add("PATCH", u"/api/tenant"_s, {Kind::Admin}, RateClass::Write, updateTenant);
    add("GET", u"/api/tenant/ping-key"_s, {Kind::Scope, u"write:jobs"_s}, RateClass::Read, getPingKey);
    add("POST", u"/api/tenant/ping-key"_s, {Kind::Admin}, RateClass::Write, rotatePingKey);
}
} // namespace crontopus::server
