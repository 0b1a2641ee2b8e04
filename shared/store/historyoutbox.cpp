// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"

#include "shared/store/historyquery.h"
#include "shared/store/historytransaction.h"

#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
Result<QList<OutboxRun>> HistoryDb::outbox(int limit) const
{
    QSqlQuery query(db());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT %1, change, head, tail FROM (SELECT change, run FROM outbox ORDER BY change LIMIT ?) "
        "AS waiting JOIN runs ON runs.id = waiting.run JOIN series ON series.id = runs.series "
        "LEFT JOIN outputs ON outputs.run = runs.id ORDER BY change"_s.arg(runColumns()));
    query.addBindValue(limit);
    if (!query.exec())
        return historyError(m_path, query.lastError());
    QList<OutboxRun> waiting;
    while (query.next()) {
        OutboxRun each{query.value(u"change"_s).toLongLong(), runFrom(query)};
        each.run.outputHead = query.value(u"head"_s).toByteArray();
        each.run.outputTail = query.value(u"tail"_s).toByteArray();
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
