// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"
#include "shared/store/historyquery.h"

#include <QMap>
#include <QSqlError>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
Result<QList<RunBucket>> HistoryDb::histogram(const RunFilter &filter, qint64 bucketSeconds) const
{
    auto wanted = HistoryQuery::make(db(), filter);
    if (!wanted)
        return wanted.error();
    const HistoryQuery all = wanted->gathered();
    // Durations stand in the rows, not in the indexes: only for one job is reading them quick.
    const bool durations = !filter.jobId.isNull();
    const qint64 width = bucketSeconds * 1000;
    const qint64 shift = bucketShiftMs();
    QString sql;
    if (durations)
        // With one MAX(), SQLite takes `run` from the row that holds it
        // (https://sqlite.org/lang_select.html#bareagg).
        sql = u"SELECT (started_at + %2) / %3 AS bucket, outcome, COUNT(*), COUNT(duration), "
              "SUM(duration), MAX(duration), run FROM (SELECT runs.started_at, runs.outcome, runs.id AS run, "
              "runs.duration "
              "FROM (%1) AS wanted JOIN runs ON runs.id = wanted.id) GROUP BY bucket, outcome"_s
                  .arg(all.allSql(u"id"_s))
                  .arg(shift)
                  .arg(width);
    else
        sql = u"SELECT (started_at + %2) / %3 AS bucket, outcome, COUNT(*) FROM (%1) "
              "GROUP BY bucket, outcome"_s.arg(all.allSql(u"started_at, outcome"_s))
                  .arg(shift)
                  .arg(width);
    QSqlQuery query(db());
    query.setForwardOnly(true);
    query.prepare(sql);
    const QVariantList &values = all.values();
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return historyError(m_path, query.lastError());

    QMap<qint64, RunBucket> buckets;
    while (query.next()) {
        RunBucket &bucket = buckets[query.value(0).toLongLong()];
        bucket.start = QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong() * width - shift, Qt::UTC);
        RunBucket part;
        part.runs.at(std::size_t(std::clamp(query.value(1).toInt(), 0, int(outcomeCount) - 1))) =
            query.value(2).toInt();
        if (durations && query.value(3).toInt() > 0) {
            part.finished = query.value(3).toInt();
            part.totalDurationMs = query.value(4).toLongLong();
            part.longestMs = query.value(5).toLongLong();
            part.longestRun = query.value(6).toLongLong();
        }
        bucket.add(part);
    }
    return buckets.values();
}
} // namespace crontopus
