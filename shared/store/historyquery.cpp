// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historyquery.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// Above it, reading all runs by time and dropping the unwanted ones is quicker than merging.
constexpr int maxMergedSeries = 16;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::HistoryDb)
};

/// The condition on table `series`; empty when the filter names no job.
QString seriesCondition(const RunFilter &filter, QVariantList &values)
{
    QStringList conditions;
    if (!filter.jobId.isNull()) {
        conditions << u"job_id = ?"_s;
        values << filter.jobId.toRfc4122();
    }
    if (!filter.ns.isEmpty()) {
        conditions << u"namespace = ?"_s;
        values << filter.ns;
    }
    if (!filter.endpoint.isEmpty()) {
        conditions << u"endpoint = ?"_s;
        values << filter.endpoint;
    }
    if (!filter.nameContains.isEmpty()) {
        conditions << uR"(namespace || '/' || name LIKE ? ESCAPE '\')"_s;
        QString pattern = filter.nameContains;
        pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        values << u'%' + pattern + u'%';
    }
    return conditions.join(u" AND "_s);
}

/// The parts of a filter as conditions on table `runs`.
struct Conditions
{
    explicit Conditions(const RunFilter &filter)
    {
        if (filter.from.isValid()) {
            times << u"started_at >= ?"_s;
            timeValues << filter.from.toMSecsSinceEpoch();
        }
        if (filter.until.isValid()) {
            times << u"started_at < ?"_s;
            timeValues << filter.until.toMSecsSinceEpoch();
        }
        QStringList texts;
        for (const Outcome outcome : outcomesByUrgency) {
            if (filter.outcomes.contains(outcome)) {
                outcomes << int(outcome);
                texts << QString::number(int(outcome));
            }
        }
        if (!texts.isEmpty())
            anyOutcome << u"outcome IN (%1)"_s.arg(texts.join(u", "_s));
        series = seriesCondition(filter, seriesValues);
        if (!series.isEmpty())
            anySeries << u"series IN (SELECT id FROM series WHERE %1)"_s.arg(series);
    }

    QStringList times; ///< bind timeValues
    QVariantList timeValues;
    QList<int> outcomes;
    QStringList anyOutcome;
    QString series; ///< on table `series`; binds seriesValues
    QVariantList seriesValues;
    QStringList anySeries; ///< binds seriesValues
};

QString branchOf(const QString &index, const QStringList &conditions)
{
    const QString from = u"FROM runs INDEXED BY "_s + index;
    return conditions.isEmpty() ? from : from + u" WHERE "_s + conditions.join(u" AND "_s);
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}
} // namespace

Result<HistoryQuery> HistoryQuery::make(const QSqlDatabase &db, const RunFilter &filter, RunOrder::Key key)
{
    const Conditions wanted(filter);
    const QVariantList values = wanted.timeValues + wanted.seriesValues;
    HistoryQuery result;
    if (!wanted.series.isEmpty()) {
        result.m_gatheredBranch =
            branchOf(u"runs_by_series"_s, wanted.times + wanted.anySeries + wanted.anyOutcome);
        result.m_gatheredValues = values;
    }
    if (key == RunOrder::Key::Duration) {
        result.m_key = u"duration"_s;
        result.addBranch(u"runs_by_duration"_s, wanted.times + wanted.anySeries + wanted.anyOutcome, values);
        return result;
    }
    if (!wanted.series.isEmpty()) {
        QSqlQuery query(db);
        query.setForwardOnly(true);
        query.prepare(
            u"SELECT id FROM series WHERE %1 LIMIT %2"_s.arg(wanted.series).arg(maxMergedSeries + 1));
        for (const QVariant &value : wanted.seriesValues)
            query.addBindValue(value);
        if (!query.exec())
            return historyError(db.databaseName(), query.lastError());
        QList<qint64> ids;
        while (query.next())
            ids << query.value(0).toLongLong();
        if (ids.size() <= maxMergedSeries) {
            if (ids.isEmpty())
                ids << -1; // No such job: a branch that finds nothing.
            result.m_gatheredBranch.clear();
            for (const qint64 id : ids)
                result.addBranch(u"runs_by_series"_s,
                                 QStringList{u"series = %1"_s.arg(id)} + wanted.times + wanted.anyOutcome,
                                 wanted.timeValues);
            return result;
        }
    }
    if (wanted.outcomes.isEmpty())
        result.addBranch(u"runs_by_time"_s, wanted.times + wanted.anySeries, values);
    for (const int outcome : wanted.outcomes)
        result.addBranch(u"runs_by_outcome"_s,
                         QStringList{u"outcome = %1"_s.arg(outcome)} + wanted.times + wanted.anySeries,
                         values);
    return result;
}

Result<QList<HistoryQuery>> HistoryQuery::groups(const QSqlDatabase &db, const RunFilter &filter,
                                                 RunOrder::Key key)
{
    const Conditions wanted(filter);
    QList<HistoryQuery> groups;
    const auto add = [&groups](const QString &index, const QStringList &conditions,
                               const QVariantList &values) {
        groups.emplaceBack();
        groups.last().addBranch(index, conditions, values);
    };
    if (key == RunOrder::Key::Outcome) {
        for (const Outcome outcome : outcomesByUrgency) {
            if (wanted.outcomes.isEmpty() || wanted.outcomes.contains(int(outcome)))
                add(u"runs_by_outcome"_s,
                    QStringList{u"outcome = %1"_s.arg(int(outcome))} + wanted.times + wanted.anySeries,
                    wanted.timeValues + wanted.seriesValues);
        }
        return groups;
    }
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM series %1 ORDER BY namespace, name, endpoint, id"_s.arg(
        wanted.series.isEmpty() ? QString() : u"WHERE "_s + wanted.series));
    for (const QVariant &value : wanted.seriesValues)
        query.addBindValue(value);
    if (!query.exec())
        return historyError(db.databaseName(), query.lastError());
    while (query.next())
        add(u"runs_by_series"_s,
            QStringList{u"series = %1"_s.arg(query.value(0).toLongLong())} + wanted.times + wanted.anyOutcome,
            wanted.timeValues);
    return groups;
}

HistoryQuery HistoryQuery::bySeries(const RunFilter &filter)
{
    const Conditions wanted(filter);
    HistoryQuery result;
    result.addBranch(u"runs_by_series"_s, wanted.times + wanted.anySeries + wanted.anyOutcome,
                     wanted.timeValues + wanted.seriesValues);
    return result;
}

void HistoryQuery::addBranch(const QString &index, const QStringList &conditions, const QVariantList &values)
{
    m_branches << branchOf(index, conditions);
    m_values << values;
}

HistoryQuery HistoryQuery::gathered() const
{
    if (!canGather())
        return *this;
    HistoryQuery result;
    result.m_key = m_key;
    result.m_branches << m_gatheredBranch;
    result.m_values = m_gatheredValues;
    return result;
}

QString HistoryQuery::countSql() const
{
    QStringList counts;
    for (const QString &branch : m_branches)
        counts << u"(SELECT COUNT(*) %1)"_s.arg(branch);
    return u"SELECT "_s + counts.join(u" + "_s);
}

QString HistoryQuery::idsSql(bool descending) const
{
    const QString direction = descending ? u"DESC"_s : u"ASC"_s;
    QStringList selects;
    for (const QString &branch : m_branches)
        selects << u"SELECT id, %1 %2"_s.arg(m_key, branch);
    // To the letter the order of the index: then nothing is sorted, and most of what is skipped is only
    // counted.
    const QString ties = m_key == u"duration"
                             ? u"started_at %1, series %1, outcome %1, id %1"_s.arg(direction)
                             : u"id "_s + direction;
    return selects.join(u" UNION ALL "_s) +
           u" ORDER BY %1 %2, %3 LIMIT ? OFFSET ?"_s.arg(m_key, direction, ties);
}

QString HistoryQuery::orderSql(bool descending) const
{
    return u"runs.%1 %2, runs.started_at %2, runs.id %2"_s.arg(m_key, descending ? u"DESC"_s : u"ASC"_s);
}

QString HistoryQuery::allSql(const QString &columns) const
{
    QStringList selects;
    for (const QString &branch : m_branches)
        selects << u"SELECT %1 %2"_s.arg(columns, branch);
    return selects.join(u" UNION ALL "_s);
}

QString runColumns()
{
    return u"runs.id, run_id, job_id, namespace, name, endpoint, runs.started_at, finished_at, scheduled_at, "
           u"outcome, "
           "attempt, exit_code, signal, output_bytes, trigger, commit_id, manifest_path, error_message"_s;
}

RunRecord runFrom(const QSqlQuery &query)
{
    RunRecord run;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    run.id = next().toLongLong();
    run.runId = QUuid::fromRfc4122(next().toByteArray());
    run.jobId = QUuid::fromRfc4122(next().toByteArray());
    run.ns = next().toString();
    run.jobName = next().toString();
    run.endpoint = next().toString();
    run.startedAt = timeFrom(next());
    run.finishedAt = timeFrom(next());
    run.scheduledAt = timeFrom(next());
    run.outcome = Outcome(std::clamp(next().toInt(), 0, int(Outcome::Skipped)));
    run.attempt = next().toInt();
    const QVariant exitCode = next();
    if (!exitCode.isNull())
        run.exitCode = exitCode.toInt();
    run.signalNumber = next().toInt();
    run.outputBytes = next().toLongLong();
    run.trigger = next().toString();
    run.commit = next().toString();
    run.manifestPath = next().toString();
    run.errorMessage = next().toString();
    return run;
}

bool meansDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26; // SQLITE_CORRUPT, SQLITE_NOTADB: https://sqlite.org/rescode.html
}

Error historyError(const QString &path, const QSqlError &error)
{
    const QString file = QDir::toNativeSeparators(path);
    if (meansDamage(error))
        return {Error::Code::Io,
                Words::tr("The run history %1 is damaged: %2.").arg(file, error.databaseText()),
                Words::tr(
                    "Restart the agent: it keeps the damaged file under another name and begins a new one.")};
    Error::Code code = Error::Code::Io;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        code = Error::Code::Permission;
        break;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        code = Error::Code::Busy;
        break;
    case 13: // SQLITE_FULL
        code = Error::Code::Full;
        break;
    default:
        break;
    }
    return {code, Words::tr("Run history %1: %2.").arg(file, error.text().trimmed())};
}
} // namespace crontopus
