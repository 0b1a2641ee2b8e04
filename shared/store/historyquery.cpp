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

QString tr(const char *text)
{
    return QCoreApplication::translate("crontopus::HistoryDb", text);
}

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

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}
} // namespace

Result<HistoryQuery> HistoryQuery::make(const QSqlDatabase &db, const RunFilter &filter)
{
    QStringList times;
    QVariantList timeValues;
    if (filter.from.isValid()) {
        times << u"started_at >= ?"_s;
        timeValues << filter.from.toMSecsSinceEpoch();
    }
    if (filter.until.isValid()) {
        times << u"started_at < ?"_s;
        timeValues << filter.until.toMSecsSinceEpoch();
    }
    QList<int> outcomes;
    for (const Outcome outcome : filter.outcomes)
        outcomes << int(outcome);
    std::sort(outcomes.begin(), outcomes.end());
    QStringList outcomeTexts;
    for (const int outcome : outcomes)
        outcomeTexts << QString::number(outcome);
    const QString outcomeList =
        outcomes.isEmpty() ? QString() : u"outcome IN (%1)"_s.arg(outcomeTexts.join(u", "_s));

    HistoryQuery result;
    QVariantList seriesValues;
    const QString series = seriesCondition(filter, seriesValues);
    QList<qint64> ids;
    if (!series.isEmpty()) {
        QSqlQuery query(db);
        query.setForwardOnly(true);
        query.prepare(u"SELECT id FROM series WHERE %1 LIMIT %2"_s.arg(series).arg(maxMergedSeries + 1));
        for (const QVariant &value : seriesValues)
            query.addBindValue(value);
        if (!query.exec())
            return historyError(db.databaseName(), query.lastError());
        while (query.next())
            ids << query.value(0).toLongLong();
        if (ids.size() <= maxMergedSeries) {
            QStringList conditions = times;
            if (!outcomeList.isEmpty())
                conditions << outcomeList;
            if (ids.isEmpty())
                ids << -1; // No such job: a branch that finds nothing.
            for (const qint64 id : ids)
                result.addBranch(u"runs_by_series"_s, QStringList{u"series = %1"_s.arg(id)} + conditions,
                                 timeValues);
            return result;
        }
    }

    QStringList conditions = times;
    QVariantList values = timeValues;
    if (!series.isEmpty()) {
        conditions << u"series IN (SELECT id FROM series WHERE %1)"_s.arg(series);
        values << seriesValues;
    }
    if (outcomes.isEmpty())
        result.addBranch(u"runs_by_time"_s, conditions, values);
    for (const int outcome : outcomes)
        result.addBranch(u"runs_by_outcome"_s, QStringList{u"outcome = %1"_s.arg(outcome)} + conditions,
                         values);
    return result;
}

void HistoryQuery::addBranch(const QString &index, const QStringList &conditions, const QVariantList &values)
{
    QString branch = u"FROM runs INDEXED BY "_s + index;
    if (!conditions.isEmpty())
        branch += u" WHERE "_s + conditions.join(u" AND "_s);
    m_branches << branch;
    m_values << values;
}

QString HistoryQuery::countSql() const
{
    QStringList counts;
    for (const QString &branch : m_branches)
        counts << u"(SELECT COUNT(*) %1)"_s.arg(branch);
    return u"SELECT "_s + counts.join(u" + "_s);
}

QString HistoryQuery::idsSql() const
{
    QStringList selects;
    for (const QString &branch : m_branches)
        selects << u"SELECT id, started_at "_s + branch;
    return selects.join(u" UNION ALL "_s) + u" ORDER BY started_at DESC, id DESC LIMIT ? OFFSET ?"_s;
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
        return {Error::Code::Io, tr("The run history %1 is damaged: %2.").arg(file, error.databaseText()),
                tr("Restart the agent: it keeps the damaged file under another name and begins a new one.")};
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
    return {code, tr("Run history %1: %2.").arg(file, error.text().trimmed())};
}
} // namespace crontopus
