// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/checkins.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr qsizetype maxSeriesRemembered = 200'000;

template<typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant(QMetaType::fromType<T>());
}

bool ended(const CheckIn &checkIn)
{
    return checkIn.outcome != Outcome::Running;
}

QDateTime finishedAt(const CheckIn &checkIn, const QDateTime &now)
{
    if (!ended(checkIn))
        return {};
    if (checkIn.finishedAt.isValid())
        return checkIn.finishedAt;
    return checkIn.startedAt.isValid() && checkIn.durationMs ? checkIn.startedAt.addMSecs(*checkIn.durationMs)
                                                             : now;
}

QDateTime startedAt(const CheckIn &checkIn, const QDateTime &now)
{
    if (checkIn.startedAt.isValid())
        return checkIn.startedAt;
    const QDateTime end = ended(checkIn) ? finishedAt(checkIn, now) : now;
    return end.addMSecs(-checkIn.durationMs.value_or(0));
}

QVariant durationMs(const CheckIn &checkIn, const QDateTime &started, const QDateTime &now)
{
    if (!ended(checkIn))
        return QVariant(QMetaType(QMetaType::LongLong));
    return checkIn.durationMs.value_or(std::max<qint64>(0, started.msecsTo(finishedAt(checkIn, now))));
}

QVariant bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes);
}
} // namespace

Result<void> addToCounts(Sql &sql, qint64 tenantId, qint64 day, qint64 seriesId, int status, qint64 by)
{
    for (const qint64 bucket : {day, allDays}) {
        auto done = sql.exec(
            u"INSERT INTO run_counts (tenant_id, day, series_id, status, runs) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (tenant_id, day, series_id, status) "
            "DO UPDATE SET runs = run_counts.runs + excluded.runs"_s,
            {tenantId, bucket, seriesId, status, by});
        if (!done)
            return done.error();
    }
    return {};
}

void CheckInWriter::forget()
{
    m_series.clear();
    m_counts.clear();
}

void CheckInWriter::count(qint64 tenantId, qint64 seriesId, qint64 startedAtMs, int status, int by)
{
    m_counts[{tenantId, dayOf(startedAtMs), seriesId, status}] += by;
}

Result<void> CheckInWriter::finish(WriteContext &context)
{
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        const auto &[tenant, day, seriesId, status] = it.key();
        if (it.value() == 0)
            continue;
        if (auto added = addToCounts(context.sql, tenant, day, seriesId, status, it.value()); !added)
            return added;
    }
    m_counts.clear();
    return {};
}

Result<qint64> CheckInWriter::series(Sql &sql, const CheckIn &checkIn)
{
    const SeriesKey key{checkIn.tenantId, checkIn.endpointId, checkIn.ns, checkIn.jobName};
    if (const auto known = m_series.constFind(key); known != m_series.constEnd())
        return *known;
    const QVariantList values{checkIn.tenantId, checkIn.ns, checkIn.jobName, checkIn.endpointId};
    auto made =
        sql.exec(u"INSERT INTO series (tenant_id, namespace, job_name, endpoint_id) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (tenant_id, namespace, job_name, endpoint_id) DO NOTHING"_s,
                 values);
    if (!made)
        return made.error();
    auto id = sql.scalar(
        u"SELECT id FROM series WHERE tenant_id = ? AND namespace = ? AND job_name = ? AND endpoint_id = ?"_s,
        values);
    if (!id)
        return id.error();
    if (m_series.size() >= maxSeriesRemembered)
        m_series.clear();
    m_series.insert(key, id->toLongLong());
    return id->toLongLong();
}

Result<qint64> CheckInWriter::write(WriteContext &context, const CheckIn &checkIn, const QDateTime &now)
{
    auto seriesId = series(context.sql, checkIn);
    if (!seriesId)
        return seriesId.error();
    std::optional<Known> known;
    if (checkIn.clientRunId.isEmpty() && ended(checkIn)) {
        auto found = running(context.sql, checkIn.tenantId, *seriesId);
        if (!found)
            return found.error();
        known = *found;
    }
    if (!known) {
        auto id = insert(context, checkIn, *seriesId, now);
        if (!id)
            return id.error();
        if (*id > 0) {
            context.changes.add(checkIn.tenantId, u"runs"_s, *id);
            return *id;
        }
        auto found = byClientId(context.sql, checkIn);
        if (!found)
            return found.error();
        known = *found;
    }
    if (!ended(checkIn)) {
        if (auto taken = takeOutput(context.sql, checkIn, known->id, now); !taken)
            return taken.error();
        return known->id;
    }
    if (!known->open())
        return known->id; // the same again
    if (auto updated = update(context.sql, checkIn, *known, *seriesId, now); !updated)
        return updated.error();
    context.changes.add(checkIn.tenantId, u"runs"_s, known->id);
    return known->id;
}

/// 0 when there is a run with the client's id already.
Result<qint64> CheckInWriter::insert(WriteContext &context, const CheckIn &checkIn, qint64 seriesId,
                                     const QDateTime &now)
{
    const QDateTime started = startedAt(checkIn, now);
    auto rows = context.sql.exec(
        u"INSERT INTO runs (tenant_id, series_id, client_run_id, job_id, status, started_at, finished_at, "
        u"scheduled_at, "
        "duration_ms, exit_code, signal, attempt, run_trigger, commit_id, error_message, output_bytes, "
        "created_at, "
        "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (client_run_id, tenant_id) WHERE client_run_id IS NOT NULL DO NOTHING RETURNING id"_s,
        {checkIn.tenantId, seriesId, bytesOrNull(checkIn.clientRunId), bytesOrNull(checkIn.jobId),
         int(checkIn.outcome), toSql(started), toSql(finishedAt(checkIn, now)), toSql(checkIn.scheduledAt),
         durationMs(checkIn, started, now), orNull(checkIn.exitCode), checkIn.signalNumber, checkIn.attempt,
         textOrEmpty(checkIn.trigger), textOrEmpty(checkIn.commit), toSql(checkIn.errorMessage),
         checkIn.outputBytes, toSql(now), toSql(now)});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return 0;
    const qint64 id = rows->integer(0);
    count(checkIn.tenantId, seriesId, started.toMSecsSinceEpoch(), int(checkIn.outcome), 1);
    if (auto stored = storeOutput(context.sql, id, checkIn); !stored)
        return stored.error();
    return id;
}

Result<void> CheckInWriter::update(Sql &sql, const CheckIn &checkIn, const Known &known, qint64 seriesId,
                                   const QDateTime &now)
{
    const QDateTime started = checkIn.startedAt.isValid() && !checkIn.clientRunId.isEmpty()
                                  ? checkIn.startedAt
                                  : QDateTime::fromMSecsSinceEpoch(known.startedAt, Qt::UTC);
    auto done = sql.exec(u"UPDATE runs SET series_id = ?, status = ?, expired = 0, started_at = ?, "
                         u"finished_at = ?, scheduled_at = "
                         "COALESCE(?, scheduled_at), duration_ms = ?, exit_code = ?, signal = ?, attempt = "
                         "?, error_message = ?, "
                         "output_bytes = ?, updated_at = ? WHERE id = ?"_s,
                         {seriesId, int(checkIn.outcome), toSql(started), toSql(finishedAt(checkIn, now)),
                          toSql(checkIn.scheduledAt), durationMs(checkIn, started, now),
                          orNull(checkIn.exitCode), checkIn.signalNumber, checkIn.attempt,
                          toSql(checkIn.errorMessage), checkIn.outputBytes, toSql(now), known.id});
    if (!done)
        return done.error();
    count(checkIn.tenantId, known.seriesId, known.startedAt, known.status, -1);
    count(checkIn.tenantId, seriesId, started.toMSecsSinceEpoch(), int(checkIn.outcome), 1);
    return storeOutput(sql, known.id, checkIn);
}

Result<void> CheckInWriter::takeOutput(Sql &sql, const CheckIn &checkIn, qint64 id, const QDateTime &now)
{
    if (checkIn.outputBytes == 0)
        return {};
    // Its end may come at the same time, to another server too: then that counts.
    auto rows = sql.exec(u"UPDATE runs SET attempt = ?, output_bytes = ?, updated_at = ? "
                         u"WHERE id = ? AND status = 0 AND output_bytes < ? RETURNING id"_s,
                         {checkIn.attempt, checkIn.outputBytes, toSql(now), id, checkIn.outputBytes});
    if (!rows)
        return rows.error();
    return rows->next() ? storeOutput(sql, id, checkIn) : Result<void>();
}

Result<std::optional<CheckInWriter::Known>> CheckInWriter::running(Sql &sql, qint64 tenantId, qint64 seriesId)
{
    // The plus keeps the planner off the index by series: few runs go on, many have been.
    auto rows = sql.exec(
        u"SELECT id, series_id, started_at, status, expired FROM runs WHERE tenant_id = ? AND status = 0 AND "
        "status <> 1 AND +series_id = ? AND client_run_id IS NULL ORDER BY started_at DESC LIMIT 1"_s,
        {tenantId, seriesId});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<Known>();
    return std::optional(Known{rows->integer(0), rows->integer(1), rows->integer(2), int(rows->integer(3)),
                               rows->integer(4) != 0});
}

Result<std::optional<CheckInWriter::Known>> CheckInWriter::byClientId(Sql &sql, const CheckIn &checkIn)
{
    auto rows = sql.exec(u"SELECT id, series_id, started_at, status, expired FROM runs WHERE client_run_id = "
                         u"? AND tenant_id = ? "
                         "AND client_run_id IS NOT NULL"_s,
                         {checkIn.clientRunId, checkIn.tenantId});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return Error{Error::Code::Internal, u"A run that exists cannot be found."_s};
    return std::optional(Known{rows->integer(0), rows->integer(1), rows->integer(2), int(rows->integer(3)),
                               rows->integer(4) != 0});
}

Result<void> CheckInWriter::storeOutput(Sql &sql, qint64 id, const CheckIn &checkIn)
{
    if (checkIn.outputHead.isEmpty() && checkIn.outputTail.isEmpty())
        return {};
    auto done =
        sql.exec(u"INSERT INTO outputs (run_id, head, tail) VALUES (?, ?, ?) ON CONFLICT (run_id) DO UPDATE "
                 "SET head = excluded.head, tail = excluded.tail"_s,
                 {id, textOrEmpty(checkIn.outputHead), textOrEmpty(checkIn.outputTail)});
    if (!done)
        return done.error();
    return {};
}
} // namespace crontopus::server
