// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifest.h"
#include "tests/support/hosted/hostedroute.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crontopus::test {
namespace {
using Kind = HostedBearer::Kind;

const QStringList statuses{u"running"_s, u"success"_s, u"failure"_s, u"timeout"_s, u"cancelled"_s};
constexpr int longestOutput = 10'000, mostRuns = 1000, mostDays = 365;

QJsonValue orNull(const HostedInput &body, const QString &name)
{
    return body.has(name) ? body[name] : QJsonValue();
}

/// What both ways to check in share; the endpoint 0 is none.
HostedAnswer record(HostedCall &call, HostedTenant &tenant, const QString &ns, qint64 endpoint)
{
    const QString job = call.body.required(u"job_name"_s);
    const QString status = call.body.word(u"status"_s, statuses, true);
    call.body.number(u"exit_code"_s, INT32_MIN, UINT32_MAX);
    const auto duration = call.body.number(u"duration"_s, 0, INT32_MAX);
    call.body.text(u"output"_s, 0, longestOutput);
    call.body.text(u"error_message"_s);
    if (!call.body.ok())
        return call.body.refusal();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString started =
        call.body[u"started_at"_s].toString(now.addSecs(-duration.value_or(0)).toString(Qt::ISODateWithMs));
    QJsonValue finished = orNull(call.body, u"finished_at"_s);
    if (finished.isNull() && status != u"running")
        finished = timeNow();
    const qint64 id = call.state.newId();
    tenant.runs.insert(id,
                       {{u"id"_s, id},
                        {u"tenant_id"_s, tenant.name},
                        {u"job_name"_s, job},
                        {u"namespace"_s, ns},
                        {u"status"_s, status},
                        {u"started_at"_s, started},
                        {u"finished_at"_s, finished},
                        {u"duration"_s, duration ? QJsonValue(*duration) : QJsonValue()},
                        {u"output"_s, orNull(call.body, u"output"_s)},
                        {u"error_message"_s, orNull(call.body, u"error_message"_s)},
                        {u"exit_code"_s, orNull(call.body, u"exit_code"_s)},
                        {u"endpoint_id"_s, endpoint > 0 ? QJsonValue(endpoint) : QJsonValue()},
                        {u"agent_id"_s, endpoint > 0 ? QJsonValue(QString::number(endpoint)) : QJsonValue()},
                        {u"created_at"_s, timeNow()},
                        {u"updated_at"_s, timeNow()}});
    return {201, QJsonObject{{u"run_id"_s, id}, {u"message"_s, u"Check-in recorded"_s}}};
}

HostedAnswer checkIn(HostedCall &call)
{
    const QString ns = call.body.required(u"namespace"_s);
    const auto endpoint = call.body.number(u"endpoint_id"_s, 1, INT64_MAX);
    if (!call.body.ok())
        return call.body.refusal();
    if (!endpoint)
        return invalid({u"body"_s, u"endpoint_id"_s}, u"Field required"_s);
    return *endpoint == call.who.id ? record(call, *call.tenant, ns, *endpoint) : notFound();
}

/// By a token of any kind, or the secret in the job's own manifest.
HostedAnswer jobCheckIn(HostedCall &call)
{
    const QString ns = call.body.text(u"namespace"_s, 1, 255), name = call.body.required(u"job_name"_s);
    const QString owner = call.body.required(u"tenant"_s);
    call.body.required(u"started_at"_s);
    const auto number = call.body.number(u"endpoint_id"_s, 1, INT64_MAX);
    if (!call.body.ok())
        return call.body.refusal();
    const QString space = ns.isEmpty() ? u"default"_s : ns;
    const auto tenant = call.state.tenants.find(owner);
    if (call.who.kind == Kind::Nobody) {
        const QString key = space + u'/' + name;
        const auto job =
            tenant == call.state.tenants.end()
                ? std::optional<Job>()
                : Manifest::parse(tenant->second.jobs.value(key), {key + u".yaml"_s, owner}).job();
        if (!job || job->checkin.secret.isEmpty() || job->checkin.secret != call.bearer)
            return refused(401, u"Could not validate credentials"_s);
    } else if (owner != call.who.tenant) {
        return notFound();
    }
    const qint64 endpoint = number ? *number
                            : call.who.kind == Kind::Endpoint
                                ? call.who.id
                                : call.body[u"agent_id"_s].toString().toLongLong();
    if (endpoint > 0 && !tenant->second.endpoints.contains(endpoint))
        return notFound();
    return record(call, tenant->second, space, endpoint);
}

bool isSince(const QJsonObject &run, const std::optional<qint64> &days)
{
    return !days || QDateTime::fromString(run[u"started_at"_s].toString(), Qt::ISODateWithMs) >=
                        QDateTime::currentDateTimeUtc().addDays(-*days);
}

/// Those that the query asks for, newest first.
QList<QJsonObject> matching(HostedCall &call, std::optional<qint64> usualDays = {})
{
    const QString name = call.query.text(u"job_name"_s), ns = call.query.text(u"namespace"_s);
    const QString status = call.query.word(u"status"_s, statuses);
    const auto endpoint = call.query.number(u"endpoint_id"_s, 1, INT64_MAX);
    const auto given = call.query.number(u"days"_s, 1, mostDays);
    QList<QJsonObject> runs;
    for (const QJsonObject &run : std::as_const(call.tenant->runs)) {
        if (run[u"job_name"_s].toString().contains(name) && (ns.isEmpty() || run[u"namespace"_s] == ns) &&
            (status.isEmpty() || run[u"status"_s] == status) &&
            (!endpoint || run[u"endpoint_id"_s] == *endpoint) && isSince(run, given ? given : usualDays))
            runs.append(run);
    }
    std::stable_sort(runs.begin(), runs.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a[u"started_at"_s].toString() > b[u"started_at"_s].toString();
    });
    return runs;
}

HostedAnswer list(HostedCall &call)
{
    QJsonArray items;
    const QList<QJsonObject> runs = matching(call);
    for (const QJsonObject &run : runs)
        items.append(run);
    return paged(call, u"runs"_s, items, mostRuns);
}

HostedAnswer one(HostedCall &call)
{
    const auto run = call.tenant->runs.constFind(call.id());
    return run == call.tenant->runs.cend() ? notFound() : HostedAnswer{200, *run};
}

/// Counts and health of `runs`, added to `about`.
QJsonObject counted(QJsonObject about, const QList<QJsonObject> &runs)
{
    const auto count = [&runs](const QStringList &words) {
        return std::count_if(runs.cbegin(), runs.cend(), [&words](const QJsonObject &run) {
            return words.contains(run[u"status"_s].toString());
        });
    };
    const auto good = count({u"success"_s});
    const double rate = runs.isEmpty() ? 0 : double(good) / double(runs.size());
    about[u"run_count"_s] = runs.size();
    about[u"success_count"_s] = qint64(good);
    about[u"failure_count"_s] = qint64(count({u"failure"_s, u"timeout"_s}));
    about[u"health"_s] = rate >= 0.95 ? u"healthy"_s : rate >= 0.7 ? u"degraded"_s : u"warning"_s;
    return about;
}

HostedAnswer listed(const QString &key, const QJsonArray &items)
{
    return {200, QJsonObject{{key, items}, {u"total"_s, items.size()}}};
}

HostedAnswer byJob(HostedCall &call)
{
    QMap<std::pair<QString, QString>, QList<QJsonObject>> groups;
    const QList<QJsonObject> runs = matching(call, 7);
    if (!call.query.ok())
        return call.query.refusal();
    for (const QJsonObject &run : runs)
        groups[{run[u"namespace"_s].toString(), run[u"job_name"_s].toString()}].append(run);
    QJsonArray items;
    for (const auto &[job, its] : groups.asKeyValueRange()) {
        QSet<qint64> endpoints;
        for (const QJsonObject &run : its)
            endpoints.insert(run[u"endpoint_id"_s].toInteger());
        endpoints.remove(0);
        items.append(counted({{u"job_name"_s, job.second},
                              {u"namespace"_s, job.first},
                              {u"endpoint_count"_s, endpoints.size()}},
                             its));
    }
    return listed(u"jobs"_s, items);
}

HostedAnswer byEndpoint(HostedCall &call)
{
    const qint64 days = call.query.number(u"days"_s, 1, mostDays).value_or(7);
    if (!call.query.ok())
        return call.query.refusal();
    const QStringList filters{u"name"_s, u"hostname"_s, u"platform"_s, u"machine_id"_s};
    QJsonArray items;
    for (const QJsonObject &endpoint : std::as_const(call.tenant->endpoints)) {
        const bool fits = std::all_of(filters.cbegin(), filters.cend(), [&](const QString &field) {
            return endpoint[field].toString().contains(call.query.text(field));
        });
        if (!fits)
            continue;
        QList<QJsonObject> its;
        for (const QJsonObject &run : std::as_const(call.tenant->runs)) {
            if (run[u"endpoint_id"_s] == endpoint[u"id"_s] && isSince(run, days))
                its.append(run);
        }
        QJsonObject about;
        for (const QString &field :
             {u"id"_s, u"name"_s, u"hostname"_s, u"platform"_s, u"machine_id"_s, u"version"_s})
            about[field] = endpoint[field];
        items.append(counted(about, its));
    }
    return listed(u"endpoints"_s, items);
}
} // namespace

QList<HostedRoute> hostedRunRoutes()
{
    using Access = HostedAccess;
    const QString runs = u"/api/runs"_s, reads = u"read:runs"_s;
    return {{"POST", runs + u"/check-in"_s, Access::Reporter, {}, checkIn},
            {"POST", u"/api/checkins"_s, Access::Public, {}, jobCheckIn},
            {"GET", runs, Access::User, reads, list},
            {"GET", runs + u"/by-job"_s, Access::User, reads, byJob},
            {"GET", runs + u"/by-endpoint"_s, Access::User, reads, byEndpoint},
            {"GET", runs + u"/{}"_s, Access::User, reads, one}};
}
} // namespace crontopus::test
