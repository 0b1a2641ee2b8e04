// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/commands.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::commands {
namespace {
constexpr QStringView select =
    u"SELECT id, tenant_id, endpoint_id, kind, job_id, namespace, job_name, requested_by, created_at, "
    "expires_at, acked_at, outcome, message FROM commands ";

QString textOrNull(const Rows &rows, int column)
{
    return rows.isNull(column) ? QString() : rows.text(column);
}

Command toCommand(const Rows &rows)
{
    return {rows.integer(0),
            rows.integer(1),
            rows.integer(2),
            rows.text(3),
            textOrNull(rows, 4),
            textOrNull(rows, 5),
            textOrNull(rows, 6),
            textOrNull(rows, 7),
            timeFromSql(rows.value(8)),
            timeFromSql(rows.value(9)),
            timeFromSql(rows.value(10)),
            textOrNull(rows, 11),
            textOrNull(rows, 12)};
}

Error notThere()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("crontopus::server::Commands", "There is no such command.")};
}
} // namespace

QString Command::status(const QDateTime &now) const
{
    if (endedAt.isValid())
        return outcome;
    return expiresAt > now ? u"waiting"_s : u"expired"_s;
}

Result<qint64> add(WriteContext &context, const Command &command)
{
    auto id = context.sql.scalar(u"INSERT INTO commands (tenant_id, endpoint_id, kind, job_id, namespace, "
                                 u"job_name, requested_by, created_at, "
                                 "expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                 {command.tenantId, command.endpointId, command.type, toSql(command.jobId),
                                  toSql(command.ns), toSql(command.jobName), toSql(command.requestedBy),
                                  toSql(command.createdAt), toSql(command.expiresAt)});
    if (!id)
        return id.error();
    context.changes.addCommand(command.endpointId);
    return id->toLongLong();
}

Result<QList<Command>> waiting(Sql &sql, qint64 endpointId, const QDateTime &now)
{
    auto rows = sql.exec(
        select + u"WHERE endpoint_id = ? AND acked_at IS NULL AND expires_at > ? ORDER BY id LIMIT 100",
        {endpointId, toSql(now)});
    if (!rows)
        return rows.error();
    QList<Command> found;
    while (rows->next())
        found += toCommand(*rows);
    return found;
}

Result<Command> find(Sql &sql, qint64 tenantId, qint64 endpointId, qint64 id)
{
    auto rows =
        sql.exec(select + u"WHERE tenant_id = ? AND endpoint_id = ? AND id = ?", {tenantId, endpointId, id});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return notThere();
    return toCommand(*rows);
}

Result<void> withdraw(WriteContext &context, const Command &command, const QDateTime &now)
{
    auto done = context.sql.exec(
        u"UPDATE commands SET acked_at = ?, outcome = 'withdrawn' WHERE id = ? AND acked_at IS NULL"_s,
        {toSql(now), command.id});
    if (!done)
        return done.error();
    if (done->affected() == 0)
        return Error{Error::Code::Conflict, QCoreApplication::translate("crontopus::server::Commands",
                                                                        "The endpoint has it already.")};
    context.changes.add(command.tenantId, u"commands"_s, command.id);
    return {};
}

Result<void> acknowledge(WriteContext &context, qint64 tenantId, qint64 endpointId, qint64 id,
                         const QString &outcome, const QString &message, const QDateTime &now)
{
    auto done = context.sql.exec(
        u"UPDATE commands SET acked_at = COALESCE(acked_at, ?), outcome = COALESCE(outcome, ?), "
        "message = COALESCE(message, ?) WHERE endpoint_id = ? AND id = ?"_s,
        {toSql(now), outcome, toSql(message), endpointId, id});
    if (!done)
        return done.error();
    if (done->affected() == 0)
        return notThere();
    context.changes.add(tenantId, u"commands"_s, id);
    return {};
}

Result<void> prune(WriteContext &context, const QDateTime &before)
{
    auto done = context.sql.exec(u"DELETE FROM commands WHERE acked_at < ? OR expires_at < ?"_s,
                                 {toSql(before), toSql(before)});
    if (!done)
        return done.error();
    return {};
}
} // namespace crontopus::server::commands
