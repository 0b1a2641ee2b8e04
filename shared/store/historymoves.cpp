// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"

#include "shared/store/historyquery.h"
#include "shared/store/historytransaction.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// Runs that are there under the new name already are joined with the old ones.
const QString statements[] = {
    u"UPDATE runs SET series = (SELECT new.id FROM series old JOIN series new ON new.endpoint = old.endpoint "
    "WHERE old.id = runs.series AND new.job_id = :to AND new.namespace = :ns AND new.name = :name) "
    "WHERE series IN (SELECT old.id FROM series old JOIN series new ON new.endpoint = old.endpoint "
    "WHERE old.job_id = :from AND old.namespace = :fromNs AND old.name = :name "
    "AND new.job_id = :to AND new.namespace = :ns AND new.name = :name)"_s,
    u"DELETE FROM series WHERE job_id = :from AND namespace = :fromNs AND name = :name AND endpoint IN "
    "(SELECT endpoint FROM series WHERE job_id = :to AND namespace = :ns AND name = :name)"_s,
    u"UPDATE series SET job_id = :to, namespace = :ns WHERE job_id = :from AND namespace = :fromNs "
    "AND name = :name"_s};
} // namespace

Result<void> HistoryDb::move(const QList<MovedJob> &jobs)
{
    if (jobs.isEmpty())
        return {};
    HistoryTransaction transaction(db());
    if (!transaction.isOpen())
        return historyError(m_path, transaction.lastError());
    for (const QString &sql : statements) {
        QSqlQuery query(db());
        if (!query.prepare(sql))
            return historyError(m_path, query.lastError());
        for (const MovedJob &job : jobs) {
            query.bindValue(u":from"_s, job.from.toRfc4122());
            query.bindValue(u":fromNs"_s, job.fromNs);
            query.bindValue(u":to"_s, job.to.toRfc4122());
            query.bindValue(u":ns"_s, job.ns);
            query.bindValue(u":name"_s, job.name);
            if (!query.exec())
                return historyError(m_path, query.lastError());
        }
    }
    if (!transaction.commit())
        return historyError(m_path, transaction.lastError());
    return {};
}
} // namespace crontopus
