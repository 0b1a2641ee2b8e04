// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"

#include "shared/store/historyquery.h"
#include "shared/store/historytransaction.h"

#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
Result<QList<OutboxRun>> HistoryDb::outbox(int limit, qint64 outputBytes) const
{
    QSqlQuery query(db());
    query.setForwardOnly(true);
    // CROSS JOIN: the outbox leads, in its own order. A sort would first gather all outputs in memory.
    query.prepare(u"SELECT %1, change, head, tail FROM outbox CROSS JOIN runs ON runs.id = outbox.run "
                  "JOIN series ON series.id = runs.series LEFT JOIN outputs ON outputs.run = runs.id "
                  "ORDER BY change LIMIT ?"_s.arg(runColumns()));
    query.addBindValue(limit);
    if (!query.exec())
        return historyError(m_path, query.lastError());
    QList<OutboxRun> waiting;
    while (outputBytes > 0 && query.next()) {
        OutboxRun each{query.value(u"change"_s).toLongLong(), runFrom(query)};
        each.run.outputHead = query.value(u"head"_s).toByteArray();
        each.run.outputTail = query.value(u"tail"_s).toByteArray();
        outputBytes -= each.run.outputHead.size() + each.run.outputTail.size();
        waiting.append(each);
    }
    return waiting;
}

Result<qint64> HistoryDb::outboxSize() const
{
    QSqlQuery query(db());
    if (!query.exec(u"SELECT COUNT(*) FROM outbox"_s) || !query.next())
        return historyError(m_path, query.lastError());
    return query.value(0).toLongLong();
}

Result<void> HistoryDb::delivered(const QList<qint64> &changes)
{
    if (changes.isEmpty())
        return {};
    HistoryTransaction transaction(db());
    if (!transaction.isOpen())
        return historyError(m_path, transaction.lastError());
    QSqlQuery query(db());
    query.prepare(u"DELETE FROM outbox WHERE change = ?"_s);
    for (const qint64 change : changes) {
        query.addBindValue(change);
        if (!query.exec())
            return historyError(m_path, query.lastError());
    }
    if (!transaction.commit())
        return historyError(m_path, transaction.lastError());
    return {};
}
} // namespace crontopus
