// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"

#include "shared/store/historyquery.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
Result<int> HistoryDb::storeOutputs(const QList<RunRecord> &runs)
{
    if (runs.isEmpty())
        return 0;
    QSqlQuery query(db());
    // A power cut may take it: nothing is deleted for it, and the run's end brings all of it once more.
    query.exec(u"PRAGMA synchronous = NORMAL"_s);
    bool open = query.exec(u"BEGIN IMMEDIATE"_s);
    const auto end = qScopeGuard([this, &open] {
        QSqlQuery after(db());
        if (open)
            after.exec(u"ROLLBACK"_s);
        after.exec(u"PRAGMA synchronous = FULL"_s);
    });
    if (!open)
        return historyError(m_path, query.lastError());
    QSqlQuery update(db()), output(db());
    update.prepare(u"UPDATE runs SET output_bytes = ?, attempt = ? WHERE run_id = ? AND outcome = 0 AND "
                   "output_bytes < ? RETURNING id"_s);
    output.prepare(u"INSERT OR REPLACE INTO outputs (run, head, tail) VALUES (?, ?, ?)"_s);
    // Null would be bound as NULL.
    const auto bytes = [](const QByteArray &value) { return value.isNull() ? QByteArray("") : value; };
    int stored = 0;
    for (const RunRecord &run : runs) {
        update.bindValue(0, run.outputBytes);
        update.bindValue(1, run.attempt);
        update.bindValue(2, run.runId.toRfc4122());
        update.bindValue(3, run.outputBytes);
        if (!update.exec())
            return historyError(m_path, update.lastError());
        if (!update.next())
            continue;
        output.bindValue(0, update.value(0));
        update.finish();
        output.bindValue(1, bytes(run.outputHead));
        output.bindValue(2, bytes(run.outputTail));
        if (!output.exec())
            return historyError(m_path, output.lastError());
        ++stored;
    }
    if (!query.exec(u"COMMIT"_s))
        return historyError(m_path, query.lastError());
    open = false;
    return stored;
}
} // namespace crontopus
