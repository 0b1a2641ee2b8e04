// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/endpoints.h"

#include "server/store/tokens.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::endpoints {
namespace {
constexpr QStringView select =
    u"SELECT id, tenant_id, name, hostname, machine_id, platform, version, labels, own_labels, "
    "git_repo_url, git_branch, revoked, reported_status, state, last_heartbeat, enrolled_at, created_at, "
    "updated_at FROM endpoints ";

Error notThere()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("crontopus::server::Endpoints", "There is no such endpoint.")};
}

QMap<QString, QString> toLabels(const QString &json)
{
    QMap<QString, QString> labels;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        labels.insert(it.key(), it->toString());
    return labels;
}

QString toJson(const QMap<QString, QString> &labels)
{
    QJsonObject object;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Endpoint toEndpoint(const Rows &rows)
{
    Endpoint endpoint;
    endpoint.id = rows.integer(0);
    endpoint.tenantId = rows.integer(1);
    endpoint.name = rows.text(2);
    endpoint.hostname = rows.text(3);
    endpoint.machineId = rows.isNull(4) ? QString() : rows.text(4);
    endpoint.platform = rows.text(5);
    endpoint.version = rows.text(6);
    endpoint.setLabels = toLabels(rows.text(7));
    endpoint.ownLabels = toLabels(rows.text(8));
    endpoint.gitRepoUrl = rows.isNull(9) ? QString() : rows.text(9);
    endpoint.gitBranch = rows.isNull(10) ? QString() : rows.text(10);
    endpoint.revoked = rows.integer(11) != 0;
    endpoint.reportedStatus = rows.text(12);
    endpoint.state = QJsonDocument::fromJson(rows.text(13).toUtf8()).object();
    endpoint.lastHeartbeat = timeFromSql(rows.value(14));
    endpoint.enrolledAt = timeFromSql(rows.value(15));
    endpoint.createdAt = timeFromSql(rows.value(16));
    endpoint.updatedAt = timeFromSql(rows.value(17));
    return endpoint;
}

Result<Endpoint> findOne(Sql &sql, QStringView condition, const QVariantList &values)
{
    auto rows = sql.exec(select + condition, values);
    if (!rows)
        return rows.error();
    if (!rows->next())
        return notThere();
    return toEndpoint(*rows);
}

Result<void> change(WriteContext &context, QStringView set, QVariantList values, qint64 tenantId, qint64 id,
                    const QDateTime &now)
{
    values += {toSql(now), tenantId, id};
    auto done = context.sql.exec(
        u"UPDATE endpoints SET "_s + set + u", updated_at = ? WHERE tenant_id = ? AND id = ?", values);
    if (!done)
        return done.error();
    if (done->affected() == 0)
        return notThere();
    context.changes.add(tenantId, u"endpoints"_s, id);
    return {};
}

/// ` WHERE …` and its values.
std::pair<QString, QVariantList> conditions(qint64 tenantId, const Filter &filter, const QDateTime &now)
{
    QString sql = u" WHERE tenant_id = ?"_s;
    QVariantList values{tenantId};
    const auto add = [&](QStringView condition, const QVariant &value) {
        sql += u" AND " + condition;
        values += value;
    };
    const qint64 alive = now.addSecs(-offlineAfterSeconds).toMSecsSinceEpoch();
    if (filter.status == u"revoked") {
        sql += u" AND revoked <> 0";
    } else if (filter.status == u"inactive") {
        add(u"revoked = 0 AND (reported_status = 'inactive' OR COALESCE(last_heartbeat, enrolled_at) < ?)",
            alive);
    } else if (!filter.status.isEmpty()) {
        add(u"revoked = 0 AND COALESCE(last_heartbeat, enrolled_at) >= ?", alive);
        add(u"reported_status = ?", filter.status);
    }
    if (!filter.name.isEmpty())
        add(u"LOWER(name) LIKE ? ESCAPE '\\'", likePattern(filter.name));
    if (!filter.hostname.isEmpty())
        add(u"LOWER(hostname) LIKE ? ESCAPE '\\'", likePattern(filter.hostname));
    if (!filter.platform.isEmpty())
        add(u"platform = ?", filter.platform);
    if (!filter.machineId.isEmpty())
        add(u"machine_id = ?", filter.machineId);
    return {sql, values};
}
} // namespace

bool Endpoint::online(const QDateTime &now) const
{
    const QDateTime heard = lastHeartbeat.isValid() ? lastHeartbeat : enrolledAt;
    return !revoked && heard.secsTo(now) <= offlineAfterSeconds;
}

QString Endpoint::status(const QDateTime &now) const
{
    if (revoked)
        return u"revoked"_s;
    return online(now) ? reportedStatus : u"inactive"_s;
}

QMap<QString, QString> Endpoint::labels() const
{
    QMap<QString, QString> all = ownLabels;
    all.insert(setLabels);
    return all;
}

Result<Endpoint> enroll(WriteContext &context, const Endpoint &endpoint, const QDateTime &now)
{
    if (!endpoint.machineId.isNull()) {
        auto there = findOne(context.sql, u"WHERE tenant_id = ? AND machine_id = ?",
                             {endpoint.tenantId, endpoint.machineId});
        if (!there && there.error().code != Error::Code::NotFound)
            return there.error();
        if (there) {
            auto changed = change(
                context,
                u"name = ?, hostname = ?, platform = ?, version = ?, own_labels = ?, git_repo_url = ?, "
                "git_branch = ?, revoked = 0, reported_status = 'active', enrolled_at = ?",
                {endpoint.name, textOrEmpty(endpoint.hostname), textOrEmpty(endpoint.platform),
                 textOrEmpty(endpoint.version), toJson(endpoint.ownLabels), toSql(endpoint.gitRepoUrl),
                 toSql(endpoint.gitBranch), toSql(now)},
                endpoint.tenantId, there->id, now);
            if (!changed)
                return changed.error();
            return find(context.sql, endpoint.tenantId, there->id);
        }
    }
    auto id = context.sql.scalar(
        u"INSERT INTO endpoints (tenant_id, name, hostname, machine_id, platform, version, own_labels, "
        u"git_repo_url, "
        "git_branch, enrolled_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING id"_s,
        {endpoint.tenantId, endpoint.name, textOrEmpty(endpoint.hostname), toSql(endpoint.machineId),
         textOrEmpty(endpoint.platform), textOrEmpty(endpoint.version), toJson(endpoint.ownLabels),
         toSql(endpoint.gitRepoUrl), toSql(endpoint.gitBranch), toSql(now), toSql(now), toSql(now)});
    if (!id)
        return id.error();
    context.changes.add(endpoint.tenantId, u"endpoints"_s, id->toLongLong());
    return find(context.sql, endpoint.tenantId, id->toLongLong());
}

Result<Endpoint> find(Sql &sql, qint64 tenantId, qint64 id)
{
    return findOne(sql, u"WHERE tenant_id = ? AND id = ?", {tenantId, id});
}

Result<QList<Endpoint>> list(Sql &sql, qint64 tenantId, const Filter &filter, const QDateTime &now,
                             int offset, int limit)
{
    const auto [where, values] = conditions(tenantId, filter, now);
    auto rows =
        sql.exec(select + where + u" ORDER BY id LIMIT ? OFFSET ?", values + QVariantList{limit, offset});
    if (!rows)
        return rows.error();
    QList<Endpoint> found;
    while (rows->next())
        found += toEndpoint(*rows);
    return found;
}

Result<qint64> count(Sql &sql, qint64 tenantId, const Filter &filter, const QDateTime &now)
{
    const auto [where, values] = conditions(tenantId, filter, now);
    auto found = sql.scalar(u"SELECT COUNT(*) FROM endpoints"_s + where, values);
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<void> heartbeat(WriteContext &context, const Heartbeat &heartbeat)
{
    auto before = find(context.sql, heartbeat.tenantId, heartbeat.endpointId);
    if (!before)
        return before.error();
    const QString status = heartbeat.status.isNull() ? u"active"_s : heartbeat.status;
    const QString platform = heartbeat.platform.isNull() ? before->platform : heartbeat.platform;
    const QString version = heartbeat.version.isNull() ? before->version : heartbeat.version;
    const QMap<QString, QString> labels = heartbeat.labels.value_or(before->ownLabels);
    const QJsonObject state = heartbeat.state.value_or(before->state);
    auto done = context.sql.exec(
        u"UPDATE endpoints SET last_heartbeat = ?, reported_status = ?, platform = ?, "
        "version = ?, own_labels = ?, state = ? WHERE id = ?"_s,
        {toSql(heartbeat.at), status, platform, version, toJson(labels),
         QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)), heartbeat.endpointId});
    if (!done)
        return done.error();
    // Not for the time alone: thousands of agents would keep every console busy.
    if (status != before->reportedStatus || platform != before->platform || version != before->version ||
        labels != before->ownLabels || state != before->state || !before->online(heartbeat.at))
        context.changes.add(heartbeat.tenantId, u"endpoints"_s, heartbeat.endpointId);
    return {};
}

Result<void> rename(WriteContext &context, qint64 tenantId, qint64 id, const QString &name,
                    const QDateTime &now)
{
    return change(context, u"name = ?", {name}, tenantId, id, now);
}

Result<void> setLabels(WriteContext &context, qint64 tenantId, qint64 id,
                       const QMap<QString, QString> &labels, const QDateTime &now)
{
    return change(context, u"labels = ?", {toJson(labels)}, tenantId, id, now);
}

Result<void> revoke(WriteContext &context, qint64 tenantId, qint64 id, const QDateTime &now)
{
    if (auto changed = change(context, u"revoked = 1", {}, tenantId, id, now); !changed)
        return changed;
    context.changes.addCommand(id); // its long poll is not to wait on
    return tokens::removeOfEndpoint(context, tenantId, id);
}
} // namespace crontopus::server::endpoints
