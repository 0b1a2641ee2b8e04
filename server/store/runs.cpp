// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/runs.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server::runs {
namespace {
/// Up to so many series are looked up one by one; more are found faster by walking back in time.
constexpr qsizetype fewSeries = 50;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 farFuture = 253'402'300'800'000; // the year 10000

constexpr QStringView select =
    u"SELECT runs.id, runs.tenant_id, series.namespace, series.job_name, series.endpoint_id, "
    u"runs.client_run_id, runs.job_id, "
    "runs.status, runs.started_at, runs.finished_at, runs.scheduled_at, runs.duration_ms, runs.exit_code, "
    "runs.signal, "
    "runs.attempt, runs.run_trigger, runs.commit_id, runs.error_message, runs.output_bytes, runs.created_at, "
    "runs.updated_at, outputs.head, outputs.tail FROM runs JOIN series ON series.id = runs.series_id "
    "LEFT JOIN outputs ON outputs.run_id = runs.id ";

Run toRun(const Rows &rows)
{
    Run run;
    run.id = rows.integer(0);
    run.tenantId = run.what.tenantId = rows.integer(1);
    run.what.ns = rows.text(2);
    run.what.jobName = rows.text(3);
    run.what.endpointId = rows.integer(4);
    run.what.clientRunId = rows.bytes(5);
    run.what.jobId = rows.bytes(6);
    run.what.outcome = Outcome(rows.integer(7));
    run.what.startedAt = timeFromSql(rows.value(8));
    run.what.finishedAt = timeFromSql(rows.value(9));
    run.what.scheduledAt = timeFromSql(rows.value(10));
    if (!rows.isNull(11))
        run.what.durationMs = rows.integer(11);
    if (!rows.isNull(12))
        run.what.exitCode = int(rows.integer(12));
    run.what.signalNumber = int(rows.integer(13));
    run.what.attempt = int(rows.integer(14));
    run.what.trigger = rows.text(15);
    run.what.commit = rows.text(16);
    run.what.errorMessage = rows.isNull(17) ? QString() : rows.text(17);
    run.what.outputBytes = rows.integer(18);
    run.createdAt = timeFromSql(rows.value(19));
    run.updatedAt = timeFromSql(rows.value(20));
    run.what.outputHead = rows.text(21);
    run.what.outputTail = rows.text(22);
    return run;
}

/// Text of a condition with the values of its placeholders.
struct Clause
{
    QString sql;
    QVariantList values;

    template<typename Text>
    void add(const Text &text, const QVariantList &more = {})
    {
        sql += text;
        values += more;
    }
};

bool namesSeries(const Filter &filter)
{
    return !filter.jobName.isEmpty() || !filter.ns.isEmpty() || filter.endpointId > 0;
}

/// ` WHERE …` over the table of series.
Clause seriesClause(const Filter &filter)
{
    Clause clause{u" WHERE series.tenant_id = ?"_s, {filter.tenantId}};
    if (!filter.ns.isEmpty())
        clause.add(u" AND series.namespace = ?", {filter.ns});
    if (filter.endpointId > 0)
        clause.add(u" AND series.endpoint_id = ?", {filter.endpointId});
    if (!filter.jobName.isEmpty()) {
        clause.add(u" AND LOWER(series.job_name) LIKE ? ESCAPE '\\'", {likePattern(filter.jobName)});
    }
    return clause;
}

/// Which series the filter names, when they are few; nothing when they are many.
Result<std::optional<QList<qint64>>> fewOf(Sql &sql, const Filter &filter)
{
    const Clause clause = seriesClause(filter);
    auto rows = sql.exec(u"SELECT series.id FROM series"_s + clause.sql + u" LIMIT ?",
                         clause.values + QVariantList{fewSeries + 1});
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next())
        ids += rows->integer(0);
    if (ids.size() > fewSeries)
        return std::optional<QList<qint64>>();
    return std::optional(ids);
}

Clause outcomeClause(const Filter &filter)
{
    Clause clause;
    if (filter.outcomes.isEmpty())
        return clause;
    clause.sql = u" AND runs.status IN ("_s + placeholders(filter.outcomes.size()) + u')';
    // Lets the planner use the index of those that did not succeed.
    if (!filter.outcomes.contains(Outcome::Success))
        clause.sql += u" AND runs.status <> 1";
    for (const Outcome outcome : filter.outcomes)
        clause.values += int(outcome);
    return clause;
}

/// ` AND …` over runs: by outcome, time and id.
Clause runClause(const Filter &filter)
{
    Clause clause = outcomeClause(filter);
    if (filter.since.isValid())
        clause.add(u" AND runs.started_at >= ?", {toSql(filter.since)});
    if (filter.until.isValid())
        clause.add(u" AND runs.started_at < ?", {toSql(filter.until)});
    if (!filter.ids.isEmpty()) {
        clause.add(u" AND runs.id IN (" + placeholders(filter.ids.size()) + u')');
        for (const qint64 id : filter.ids)
            clause.values += id;
    }
    return clause;
}

Result<QList<Run>> query(Sql &sql, const QString &text, const QVariantList &values)
{
    auto rows = sql.exec(text, values);
    if (!rows)
        return rows.error();
    QList<Run> found;
    while (rows->next())
        found += toRun(*rows);
    return found;
}

/// The ids of one page; each branch reads no more than the page could need.
Clause pageOfFew(const QList<qint64> &series, const Filter &filter, int offset, int limit)
{
    const Clause condition = runClause(filter);
    Clause clause;
    for (const qint64 id : series) {
        clause.add(clause.sql.isEmpty() ? u"" : u" UNION ALL ");
        clause.add(u"SELECT * FROM (SELECT runs.id, runs.started_at FROM runs WHERE runs.series_id = ?" +
                       condition.sql + u" ORDER BY runs.started_at DESC, runs.id DESC LIMIT ?) AS part",
                   QVariantList{id} + condition.values + QVariantList{offset + limit});
    }
    return {u"SELECT id FROM ("_s + clause.sql +
                u") AS parts ORDER BY started_at DESC, id DESC LIMIT ? OFFSET ?",
            clause.values + QVariantList{limit, offset}};
}

Result<qint64> number(Sql &sql, const Clause &clause)
{
    auto found = sql.scalar(clause.sql, clause.values);
    if (!found)
        return found.error();
    return found->toLongLong();
}

/// The time that a filter asks for: whole days, which are counted, and up to two parts of days.
struct Span
{
    qint64 firstDay = allDays, endDay = allDays + 1; ///< end exclusive
    QList<std::pair<qint64, qint64>> parts;          ///< milliseconds, end exclusive
};

Span spanOf(const Filter &filter)
{
    Span span;
    if (!filter.since.isValid() && !filter.until.isValid())
        return span;
    const qint64 from = filter.since.isValid() ? filter.since.toMSecsSinceEpoch() : 0;
    const qint64 until = filter.until.isValid() ? filter.until.toMSecsSinceEpoch() : farFuture;
    span.firstDay = dayOf(from + dayMs - 1);
    span.endDay = dayOf(until);
    if (span.firstDay > span.endDay) {
        span.parts = {{from, until}};
        return span;
    }
    for (const auto &[start, end] :
         {std::pair(from, span.firstDay * dayMs), std::pair(span.endDay * dayMs, until)}) {
        if (start < end)
            span.parts.emplaceBack(start, end);
    }
    return span;
}

/// ` WHERE …` over run_counts.
Clause countsClause(const Filter &filter, const Span &span)
{
    Clause clause{u" WHERE run_counts.tenant_id = ? AND run_counts.day >= ? AND run_counts.day < ?"_s,
                  {filter.tenantId, span.firstDay, span.endDay}};
    if (!filter.outcomes.isEmpty()) {
        clause.add(u" AND run_counts.status IN (" + placeholders(filter.outcomes.size()) + u')');
        for (const Outcome outcome : filter.outcomes)
            clause.values += int(outcome);
    }
    return clause;
}

/// ` WHERE …` over the runs of one part of a day.
Clause partClause(const Filter &filter, const std::pair<qint64, qint64> &part)
{
    Clause clause{u" WHERE runs.tenant_id = ? AND runs.started_at >= ? AND runs.started_at < ?"_s,
                  {filter.tenantId, part.first, part.second}};
    const Clause outcome = outcomeClause(filter);
    clause.add(outcome.sql, outcome.values);
    return clause;
}

/// Runs by series and outcome.
Result<QMap<std::pair<qint64, int>, qint64>> counts(Sql &sql, const Filter &filter)
{
    QMap<std::pair<qint64, int>, qint64> found;
    const auto addAll = [&](const QString &text, const QVariantList &values) -> Result<void> {
        auto rows = sql.exec(text, values);
        if (!rows)
            return rows.error();
        while (rows->next())
            found[{rows->integer(0), int(rows->integer(1))}] += rows->integer(2);
        return {};
    };
    const Span span = spanOf(filter);
    const Clause whole = countsClause(filter, span);
    auto added = addAll(u"SELECT series_id, status, SUM(runs) FROM run_counts"_s + whole.sql +
                            u" GROUP BY series_id, status",
                        whole.values);
    for (const auto &part : span.parts) {
        if (!added)
            break;
        const Clause clause = partClause(filter, part);
        added = addAll(u"SELECT runs.series_id, runs.status, COUNT(*) FROM runs"_s + clause.sql +
                           u" GROUP BY runs.series_id, runs.status",
                       clause.values);
    }
    if (!added)
        return added.error();
    return found;
}

void addTo(Summary &summary, int status, qint64 runs)
{
    summary.runs += runs;
    if (status == int(Outcome::Success))
        summary.successes += runs;
    else if (status == int(Outcome::Failure) || status == int(Outcome::Timeout))
        summary.failures += runs;
}

struct SeriesRow
{
    qint64 id = 0;
    QString ns, jobName;
    qint64 endpointId = 0;
};

Result<QList<SeriesRow>> allSeries(Sql &sql, const Filter &filter)
{
    const Clause clause = seriesClause(filter);
    auto rows = sql.exec(u"SELECT id, namespace, job_name, endpoint_id FROM series"_s + clause.sql +
                             u" ORDER BY namespace, job_name, endpoint_id",
                         clause.values);
    if (!rows)
        return rows.error();
    QList<SeriesRow> found;
    while (rows->next())
        found += {rows->integer(0), rows->text(1), rows->text(2), rows->integer(3)};
    return found;
}
} // namespace

Result<QList<Run>> list(Sql &sql, const Filter &filter, int offset, int limit)
{
    constexpr QStringView newestFirst = u" ORDER BY runs.started_at DESC, runs.id DESC";
    const Clause condition = runClause(filter);
    if (!namesSeries(filter))
        return query(
            sql, select + u"WHERE runs.tenant_id = ?"_s + condition.sql + newestFirst + u" LIMIT ? OFFSET ?",
            QVariantList{filter.tenantId} + condition.values + QVariantList{limit, offset});
    auto few = fewOf(sql, filter);
    if (!few)
        return few.error();
    if (*few) {
        if ((*few)->isEmpty())
            return QList<Run>();
        const Clause page = pageOfFew(**few, filter, offset, limit);
        return query(sql, select + u"WHERE runs.id IN ("_s + page.sql + u")" + newestFirst, page.values);
    }
    const Clause series = seriesClause(filter);
    return query(sql,
                 select + u"WHERE runs.tenant_id = ? AND +runs.series_id IN (SELECT series.id FROM series"_s +
                     series.sql + u")" + condition.sql + newestFirst + u" LIMIT ? OFFSET ?",
                 QVariantList{filter.tenantId} + series.values + condition.values +
                     QVariantList{limit, offset});
}

Result<qint64> count(Sql &sql, const Filter &filter)
{
    const Clause series = seriesClause(filter);
    const auto sum = [&](const QString &what, Clause clause, QStringView seriesColumn) {
        if (namesSeries(filter))
            clause.add(u" AND " + seriesColumn + u" IN (SELECT series.id FROM series" + series.sql + u')',
                       series.values);
        return number(sql, {what + clause.sql, clause.values});
    };
    if (!filter.ids.isEmpty()) {
        const Clause clause = runClause(filter);
        return sum(u"SELECT COUNT(*) FROM runs WHERE runs.tenant_id = ?"_s,
                   {clause.sql, QVariantList{filter.tenantId} + clause.values}, u"runs.series_id");
    }
    const Span span = spanOf(filter);
    auto total = sum(u"SELECT COALESCE(SUM(runs), 0) FROM run_counts"_s, countsClause(filter, span),
                     u"run_counts.series_id");
    for (const auto &part : span.parts) {
        if (!total)
            return total;
        auto rest = sum(u"SELECT COUNT(*) FROM runs"_s, partClause(filter, part), u"runs.series_id");
        total = rest ? Result<qint64>(*total + *rest) : rest;
    }
    return total;
}

Result<Run> find(Sql &sql, qint64 tenantId, qint64 id)
{
    auto found = query(sql, select + u"WHERE runs.tenant_id = ? AND runs.id = ?"_s, {tenantId, id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("crontopus::server::Runs", "There is no such run.")};
    return found->first();
}

QString Summary::health() const
{
    const double rate = runs > 0 ? double(successes) / double(runs) : 0;
    if (rate >= 0.95)
        return u"healthy"_s;
    return rate >= 0.7 ? u"degraded"_s : u"warning"_s;
}

Result<QList<Summary>> byJob(Sql &sql, const Filter &filter)
{
    auto series = allSeries(sql, filter);
    if (!series)
        return series.error();
    auto found = counts(sql, filter);
    if (!found)
        return found.error();
    QList<Summary> summaries;
    for (const SeriesRow &row : *series) {
        Summary of;
        for (int status = 0; status <= int(Outcome::Skipped); ++status) {
            addTo(of, status, found->value({row.id, status}));
        }
        if (of.runs == 0)
            continue;
        if (summaries.isEmpty() || summaries.last().ns != row.ns || summaries.last().jobName != row.jobName)
            summaries += Summary{row.ns, row.jobName, 0, 0, 0, 0, 0};
        Summary &job = summaries.last();
        job.endpoints += row.endpointId > 0 ? 1 : 0;
        job.runs += of.runs;
        job.successes += of.successes;
        job.failures += of.failures;
    }
    return summaries;
}

Result<QList<Summary>> byEndpoint(Sql &sql, const Filter &filter)
{
    auto series = allSeries(sql, filter);
    if (!series)
        return series.error();
    auto found = counts(sql, filter);
    if (!found)
        return found.error();
    QMap<qint64, Summary> byId;
    for (const SeriesRow &row : *series) {
        Summary &endpoint = byId[row.endpointId];
        endpoint.endpointId = row.endpointId;
        for (int status = 0; status <= int(Outcome::Skipped); ++status)
            addTo(endpoint, status, found->value({row.id, status}));
    }
    return byId.values();
}

Result<int> prune(WriteContext &context, qint64 tenantId, const QDateTime &olderThan, int keepPerJob,
                  int limit)
{
    auto rows = context.sql.exec(
        u"SELECT runs.id, runs.series_id, runs.status, runs.started_at FROM runs WHERE runs.tenant_id = ? "
        u"AND "
        "runs.started_at < ? AND runs.status <> 0 AND (SELECT COUNT(*) FROM (SELECT 1 FROM runs AS newer "
        "WHERE "
        "newer.series_id = runs.series_id AND newer.started_at > runs.started_at LIMIT ?) AS newer_ones) >= "
        "? "
        "ORDER BY runs.started_at LIMIT ?"_s,
        {tenantId, toSql(olderThan), keepPerJob, keepPerJob, limit});
    if (!rows)
        return rows.error();
    QMap<std::tuple<qint64, qint64, int>, qint64> gone; // day, series, status
    QVariantList ids;
    while (rows->next()) {
        ids += rows->integer(0);
        ++gone[{dayOf(rows->integer(3)), rows->integer(1), int(rows->integer(2))}];
    }
    for (const QVariant &id : std::as_const(ids)) {
        for (const auto *sql : {u"DELETE FROM outputs WHERE run_id = ?", u"DELETE FROM runs WHERE id = ?"}) {
            if (auto done = context.sql.exec(QString::fromUtf16(sql), {id}); !done)
                return done.error();
        }
    }
    for (auto it = gone.begin(); it != gone.end(); ++it) {
        const auto &[day, seriesId, status] = it.key();
        if (auto done = addToCounts(context.sql, tenantId, day, seriesId, status, -it.value()); !done)
            return done.error();
    }
    auto tidied = context.sql.exec(
        u"DELETE FROM run_counts WHERE tenant_id = ? AND day >= 0 AND day < ? AND runs = 0"_s,
        {tenantId, dayOf(olderThan.toMSecsSinceEpoch())});
    if (!tidied)
        return tidied.error();
    return int(ids.size());
}

Result<QList<OpenRun>> open(Sql &sql, int limit)
{
    auto rows = sql.exec(
        u"SELECT runs.id, tenants.name, series.namespace, series.job_name, runs.started_at FROM runs "
        "JOIN series ON series.id = runs.series_id JOIN tenants ON tenants.id = runs.tenant_id "
        "WHERE runs.status = 0 AND runs.status <> 1 ORDER BY runs.started_at LIMIT ?"_s,
        {limit});
    if (!rows)
        return rows.error();
    QList<OpenRun> found;
    while (rows->next())
        found += OpenRun{rows->integer(0), rows->text(1), rows->text(2), rows->text(3),
                         timeFromSql(rows->value(4))};
    return found;
}

Result<void> expire(WriteContext &context, const QList<qint64> &ids, const QDateTime &now)
{
    for (const qint64 id : ids) {
        auto rows = context.sql.exec(
            u"UPDATE runs SET status = ?, expired = 1, finished_at = ?, updated_at = ?, error_message = ? "
            "WHERE id = ? AND status = 0 RETURNING tenant_id, series_id, started_at"_s,
            {int(Outcome::Timeout), toSql(now), toSql(now), u"The run did not report its end in time."_s,
             id});
        if (!rows)
            return rows.error();
        if (!rows->next())
            continue;
        const qint64 tenant = rows->integer(0), series = rows->integer(1), day = dayOf(rows->integer(2));
        for (const auto &[status, by] : {std::pair(Outcome::Running, -1), std::pair(Outcome::Timeout, 1)}) {
            if (auto counted = addToCounts(context.sql, tenant, day, series, int(status), by); !counted)
                return counted;
        }
        context.changes.add(tenant, u"runs"_s, id);
    }
    return {};
}
} // namespace crontopus::server::runs
