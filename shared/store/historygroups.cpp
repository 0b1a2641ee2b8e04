// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"
#include "shared/store/historyquery.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
Result<QList<RunGroup>> HistoryDb::groups(const RunFilter &filter, RunGrouping grouping) const
{
    const HistoryQuery wanted = HistoryQuery::bySeries(filter);
    const bool byJob = grouping == RunGrouping::Job;
    // In the order of the index, so that nothing is sorted before the few series are.
    const QString perSeries =
        wanted.allSql(u"series AS which, COUNT(*) AS total, SUM(outcome = 1) AS good, SUM(outcome IN (2, 3)) "
                      "AS bad, MAX(started_at) AS last"_s) +
        u" GROUP BY series"_s;
    const QString keys = byJob ? u"namespace, name"_s : u"endpoint"_s;
    const QString others = byJob ? u"endpoint"_s : u"namespace || '/' || name"_s;
    QSqlQuery query(db());
    query.setForwardOnly(true);
    query.prepare(u"SELECT SUM(total), SUM(good), SUM(bad), MAX(last), COUNT(DISTINCT %1), %2 FROM (%3) "
                  "JOIN series ON series.id = which GROUP BY %2 ORDER BY %2"_s.arg(others, keys, perSeries));
    const QVariantList &values = wanted.values();
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return historyError(m_path, query.lastError());
    QList<RunGroup> groups;
    while (query.next()) {
        RunGroup group;
        group.runs = query.value(0).toInt();
        group.successes = query.value(1).toInt();
        group.failures = query.value(2).toInt();
        group.lastStart = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC);
        group.others = query.value(4).toInt();
        if (byJob) {
            group.ns = query.value(5).toString();
            group.jobName = query.value(6).toString();
        } else {
            group.endpoint = query.value(5).toString();
        }
        groups.append(group);
    }
    return groups;
}
} // namespace crontopus
