// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/pings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::pings {
namespace {
constexpr auto pingLock = 7'243'004;
constexpr qint64 usualPeriod = 24 * 3600;
constexpr qint64 usualGrace = 3600;
constexpr qint64 kept = 100; ///< of each check's pings, at least
/// A start that comes again so soon is that of a client which saw no answer and asked once more.
constexpr qint64 repeatMs = 30'000;

const QStringList kindNames{u"success"_s, u"start"_s, u"fail"_s, u"log"_s, u"ign"_s};

constexpr QStringView select =
    u"SELECT id, tenant_id, uuid, namespace, job_name, made_by_ping, status, pings, last_ping, last_start, "
    "last_start_rid, last_start_run, created_at FROM ping_checks ";

Check toCheck(const Rows &rows)
{
    Check check;
    check.id = rows.integer(0);
    check.tenantId = rows.integer(1);
    check.uuid = QUuid::fromRfc4122(rows.bytes(2));
    check.ns = rows.text(3);
    check.jobName = rows.text(4);
    check.madeByPing = rows.integer(5) != 0;
    check.status = rows.text(6);
    check.pings = rows.integer(7);
    check.lastPing = timeFromSql(rows.value(8));
    check.lastStart = timeFromSql(rows.value(9));
    check.lastStartRid = rows.bytes(10);
    check.lastStartRunId = rows.bytes(11);
    check.createdAt = timeFromSql(rows.value(12));
    return check;
}

Result<QList<Check>> checksWhere(Sql &sql, QStringView condition, const QVariantList &values)
{
    auto rows = sql.exec(select + condition, values);
    if (!rows)
        return rows.error();
    QList<Check> checks;
    while (rows->next())
        checks += toCheck(*rows);
    return checks;
}

/// Servers that share the database take checks in any order: row locks alone could deadlock. First in each
/// work, until the end of the transaction.
Result<void> lock(Sql &sql)
{
    return sql.dialect() == SqlDialect::Postgres
               ? sql.command(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(pingLock))
               : Result<void>();
}

QVariant bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes);
}

QByteArray ridOf(const Ping &ping)
{
    return ping.rid.isNull() ? QByteArray() : ping.rid.toRfc4122();
}

/// The client's run id of the run that was begun with this rid and has not ended; a new one when there is
/// none. The rid itself would not do: clients use one with several checks, or the same each time.
Result<QByteArray> runIdOf(Sql &sql, const Check &check, const QByteArray &rid)
{
    auto rows =
        sql.exec(u"SELECT client_run_id FROM pings JOIN runs ON runs.id = pings.run_id WHERE check_id = ? "
                 "AND rid = ? AND kind = 'start' AND (status = 0 OR expired <> 0) "
                 "ORDER BY number DESC LIMIT 1"_s,
                 {check.id, rid});
    if (!rows)
        return rows.error();
    return rows->next() ? rows->bytes(0) : QUuid::createUuid().toRfc4122();
}

Result<QByteArray> begin(Sql &sql, Check &check, const Ping &ping)
{
    const QByteArray rid = ridOf(ping);
    Result<QByteArray> id = QUuid::createUuid().toRfc4122();
    if (!rid.isEmpty())
        id = runIdOf(sql, check, rid);
    else if (check.lastStart.isValid() && check.lastStartRid.isEmpty() &&
             check.lastStart.msecsTo(ping.at) < repeatMs)
        id = check.lastStartRunId;
    if (!id)
        return id;
    check.lastStart = ping.at;
    check.lastStartRid = rid;
    check.lastStartRunId = *id;
    return id;
}

Result<QByteArray> end(Sql &sql, Check &check, const Ping &ping)
{
    const QByteArray rid = ridOf(ping);
    const bool goesOn = check.lastStart.isValid();
    const QByteArray current = check.lastStartRunId;
    const bool paired = goesOn && check.lastStartRid == rid;
    if (paired || ping.kind == Kind::Fail || rid.isEmpty()) {
        check.lastStart = {};
        check.lastStartRid.clear();
        check.lastStartRunId.clear();
    }
    check.lastPing = ping.at;
    check.status = ping.kind == Kind::Fail ? u"down"_s : u"up"_s;
    if (paired || (goesOn && rid.isEmpty()))
        return current;
    return rid.isEmpty() ? Result(QUuid::createUuid().toRfc4122()) : runIdOf(sql, check, rid);
}

Result<qint64> recordRun(WriteContext &context, CheckInWriter &runs, Check &check, const Ping &ping)
{
    auto id = ping.kind == Kind::Start ? begin(context.sql, check, ping) : end(context.sql, check, ping);
    if (!id)
        return id.error();
    CheckIn run;
    run.tenantId = check.tenantId;
    run.ns = check.ns;
    run.jobName = check.jobName;
    run.clientRunId = *id;
    run.jobId = ping.jobId;
    run.trigger = u"ping"_s;
    run.outputHead = ping.head;
    run.outputTail = ping.tail;
    run.outputBytes = ping.outputBytes;
    run.exitCode = ping.exitCode;
    if (ping.kind == Kind::Start) {
        run.startedAt = ping.at;
    } else {
        run.outcome = ping.kind == Kind::Fail ? Outcome::Failure : Outcome::Success;
        run.finishedAt = ping.at;
    }
    return runs.write(context, run, ping.at);
}

Result<void> store(Sql &sql, const Check &check, const Ping &ping, qint64 runId)
{
    auto updated = sql.exec(u"UPDATE ping_checks SET status = ?, pings = ?, last_ping = ?, last_start = ?, "
                            "last_start_rid = ?, last_start_run = ? WHERE id = ?"_s,
                            {check.status, check.pings, toSql(check.lastPing), toSql(check.lastStart),
                             bytesOrNull(check.lastStartRid), bytesOrNull(check.lastStartRunId), check.id});
    if (!updated)
        return updated.error();
    const bool own = runId == 0;
    auto added = sql.exec(
        u"INSERT INTO pings (check_id, number, kind, at, run_id, rid, exit_code, method, address, "
        u"user_agent, "
        "head, tail, output_bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {check.id, check.pings, kindName(ping.kind), toSql(ping.at),
         own ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(runId), bytesOrNull(ridOf(ping)),
         ping.exitCode ? QVariant(*ping.exitCode) : QVariant(QMetaType(QMetaType::Int)), ping.method,
         textOrEmpty(ping.address), textOrEmpty(ping.userAgent), own ? textOrEmpty(ping.head) : u""_s,
         own ? textOrEmpty(ping.tail) : u""_s, ping.outputBytes});
    if (!added)
        return added.error();
    if (check.pings % kept != 0)
        return {};
    auto pruned =
        sql.exec(u"DELETE FROM pings WHERE check_id = ? AND number <= ?"_s, {check.id, check.pings - kept});
    if (!pruned)
        return pruned.error();
    return {};
}
} // namespace

QString kindName(Kind kind)
{
    return kindNames.at(qsizetype(kind));
}

QString stateOf(const Check &check, const Job *job, const QDateTime &now)
{
    if (job && (job->paused || !job->enabled))
        return u"paused"_s;
    const qint64 grace = job ? effectiveGraceSeconds(*job, check.createdAt.toSecsSinceEpoch()) : usualGrace;
    const qint64 longest = job ? job->checkin.timeoutSeconds : usualGrace;
    if (check.lastStart.isValid() && check.lastStart.secsTo(now) >= longest)
        return u"down"_s;
    // What was never pinged is no more late than a job that was never there.
    if (check.status != u"up")
        return check.status;
    const qint64 last = check.lastPing.toSecsSinceEpoch();
    const auto expected = job ? job->schedule.next(last) : std::optional<std::int64_t>(last + usualPeriod);
    if (!expected || now.toSecsSinceEpoch() < *expected)
        return u"up"_s;
    return now.toSecsSinceEpoch() < *expected + grace ? u"grace"_s : u"down"_s;
}

Result<Check> findByUuid(Sql &sql, const QUuid &uuid)
{
    auto found = checksWhere(sql, u"WHERE uuid = ?", {uuid.toRfc4122()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("crontopus::server::Pings", "There is no such check.")};
    return found->first();
}

Result<QList<Check>> findByName(Sql &sql, qint64 tenantId, const QString &jobName)
{
    return checksWhere(sql, u"WHERE tenant_id = ? AND job_name = ?", {tenantId, jobName});
}

Result<Ensured> ensure(WriteContext &context, qint64 tenantId, const QString &ns, const QString &jobName,
                       bool madeByPing, const QDateTime &now)
{
    if (auto locked = lock(context.sql); !locked)
        return locked.error();
    auto inserted = context.sql.exec(
        u"INSERT INTO ping_checks (tenant_id, uuid, namespace, job_name, made_by_ping, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (tenant_id, job_name, namespace) DO NOTHING"_s,
        {tenantId, QUuid::createUuid().toRfc4122(), ns, jobName, madeByPing ? 1 : 0, toSql(now)});
    if (!inserted)
        return inserted.error();
    const bool made = inserted->affected() > 0;
    auto found = checksWhere(context.sql, u"WHERE tenant_id = ? AND job_name = ? AND namespace = ?",
                             {tenantId, jobName, ns});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::Internal, u"A check that was made cannot be found."_s};
    Ensured ensured{found->first(), made};
    if (madeByPing && !ensured.check.madeByPing) { // its manifest has gone
        auto taken =
            context.sql.exec(u"UPDATE ping_checks SET made_by_ping = 1 WHERE id = ?"_s, {ensured.check.id});
        if (!taken)
            return taken.error();
        ensured.check.madeByPing = ensured.made = true;
    }
    return ensured;
}

Result<qint64> record(WriteContext &context, CheckInWriter &runs, qint64 checkId, const Ping &ping)
{
    if (auto locked = lock(context.sql); !locked)
        return locked.error();
    auto found = checksWhere(context.sql, u"WHERE id = ?", {checkId});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return -1;
    Check check = found->first();
    ++check.pings;
    Result<qint64> runId = 0;
    if (ping.kind != Kind::Log && ping.kind != Kind::Ignored)
        runId = recordRun(context, runs, check, ping);
    if (!runId)
        return runId;
    if (auto stored = store(context.sql, check, ping, *runId); !stored)
        return stored.error();
    return *runId;
}

Result<QList<Ping>> list(Sql &sql, qint64 checkId, int offset, int limit)
{
    auto rows =
        sql.exec(u"SELECT kind, rid, exit_code, method, address, user_agent, head, tail, output_bytes, at, "
                 "number, run_id FROM pings WHERE check_id = ? ORDER BY number DESC LIMIT ? OFFSET ?"_s,
                 {checkId, limit, offset});
    if (!rows)
        return rows.error();
    QList<Ping> found;
    while (rows->next()) {
        Ping ping;
        ping.kind = Kind(kindNames.indexOf(rows->text(0)));
        ping.rid = QUuid::fromRfc4122(rows->bytes(1));
        if (!rows->isNull(2))
            ping.exitCode = int(rows->integer(2));
        ping.method = rows->text(3);
        ping.address = rows->text(4);
        ping.userAgent = rows->text(5);
        ping.head = rows->text(6);
        ping.tail = rows->text(7);
        ping.outputBytes = rows->integer(8);
        ping.at = timeFromSql(rows->value(9));
        ping.number = rows->integer(10);
        ping.runId = rows->integer(11);
        found += ping;
    }
    return found;
}

Result<qint64> count(Sql &sql, qint64 checkId)
{
    auto found = sql.scalar(u"SELECT COUNT(*) FROM pings WHERE check_id = ?"_s, {checkId});
    if (!found)
        return found.error();
    return found->toLongLong();
}
} // namespace crontopus::server::pings
