// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/instances.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::instances {
namespace {
Result<QList<Instance>> query(Sql &sql, QStringView condition, const QVariantList &values)
{
    auto rows =
        sql.exec(u"SELECT id, endpoint_id, namespace, job_name, status, source, original_command, problem, "
                 "last_seen FROM job_instances WHERE tenant_id = ? AND "_s +
                     condition + u" ORDER BY namespace, job_name, endpoint_id",
                 values);
    if (!rows)
        return rows.error();
    QList<Instance> found;
    while (rows->next())
        found += Instance{rows->integer(0),
                          rows->integer(1),
                          rows->text(2),
                          rows->text(3),
                          rows->text(4),
                          rows->text(5),
                          rows->isNull(6) ? QString() : rows->text(6),
                          rows->isNull(7) ? QString() : rows->text(7),
                          timeFromSql(rows->value(8))};
    return found;
}
} // namespace

Result<qint64> put(WriteContext &context, qint64 tenantId, const Instance &instance, const QDateTime &now)
{
    auto id = context.sql.scalar(
        u"INSERT INTO job_instances (tenant_id, endpoint_id, namespace, job_name, status, source, "
        u"original_command, problem, "
        "last_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (endpoint_id, namespace, job_name) DO "
        "UPDATE "
        "SET "
        "status = excluded.status, source = excluded.source, original_command = excluded.original_command, "
        "problem = excluded.problem, last_seen = excluded.last_seen RETURNING id"_s,
        {tenantId, instance.endpointId, instance.ns, instance.jobName, instance.status, instance.source,
         toSql(instance.originalCommand), toSql(instance.problem), toSql(now)});
    if (!id)
        return id.error();
    return id->toLongLong();
}

Result<void> replace(WriteContext &context, qint64 tenantId, qint64 endpointId,
                     const QList<Instance> &instances, const QDateTime &now)
{
    auto before = ofEndpoint(context.sql, tenantId, endpointId);
    if (!before)
        return before.error();
    QSet<std::pair<QString, QString>> kept;
    for (const Instance &instance : instances) {
        Instance mine = instance;
        mine.endpointId = endpointId;
        if (auto done = put(context, tenantId, mine, now); !done)
            return done.error();
        kept.insert({mine.ns, mine.jobName});
    }
    for (const Instance &instance : *before) {
        if (kept.contains({instance.ns, instance.jobName}))
            continue;
        if (auto done = remove(context, tenantId, endpointId, instance.ns, instance.jobName); !done)
            return done;
    }
    context.changes.add(tenantId, u"endpoints"_s, endpointId);
    return {};
}

Result<void> remove(WriteContext &context, qint64 tenantId, qint64 endpointId, const QString &ns,
                    const QString &jobName)
{
    auto done = context.sql.exec(
        u"DELETE FROM job_instances WHERE tenant_id = ? AND endpoint_id = ? AND namespace = ? "
        "AND job_name = ?"_s,
        {tenantId, endpointId, ns, jobName});
    if (!done)
        return done.error();
    return {};
}

Result<QList<Instance>> ofEndpoint(Sql &sql, qint64 tenantId, qint64 endpointId)
{
    return query(sql, u"endpoint_id = ?", {tenantId, endpointId});
}

Result<QList<Instance>> ofEndpoints(Sql &sql, qint64 tenantId, qint64 first, qint64 last)
{
    return query(sql, u"endpoint_id BETWEEN ? AND ?", {tenantId, first, last});
}

Result<QList<Instance>> ofJob(Sql &sql, qint64 tenantId, const QString &ns, const QString &jobName)
{
    return query(sql, u"namespace = ? AND job_name = ?", {tenantId, ns, jobName});
}
} // namespace crontopus::server::instances
