// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"

#include "shared/store/historyquery.h"
#include "shared/store/historytransaction.h"

#include <span>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
// Runs that are there under the new name already are joined with the old ones.
const QString moves[] = {
    u"UPDATE runs SET series = (SELECT new.id FROM series old JOIN series new ON new.endpoint = old.endpoint "
    "WHERE old.id = runs.series AND new.job_id = :to AND new.namespace = :ns AND new.name = :name) "
    "WHERE series IN (SELECT old.id FROM series old JOIN series new ON new.endpoint = old.endpoint "
    "WHERE old.job_id = :from AND old.namespace = :fromNs AND old.name = :name "
    "AND new.job_id = :to AND new.namespace = :ns AND new.name = :name)"_s,
    u"DELETE FROM series WHERE job_id = :from AND namespace = :fromNs AND name = :name AND endpoint IN "
    "(SELECT endpoint FROM series WHERE job_id = :to AND namespace = :ns AND name = :name)"_s,
    u"UPDATE series SET job_id = :to, namespace = :ns WHERE job_id = :from AND namespace = :fromNs "
    "AND name = :name"_s};

const QString renames[] = {
    u"UPDATE runs SET series = (SELECT new.id FROM series old JOIN series new USING (job_id, namespace, "
    u"name) "
    "WHERE old.id = runs.series AND new.endpoint = :to) "
    "WHERE series IN (SELECT old.id FROM series old JOIN series new USING (job_id, namespace, name) "
    "WHERE old.endpoint = :from AND new.endpoint = :to)"_s,
    u"DELETE FROM series WHERE endpoint = :from AND (job_id, namespace, name) IN "
    "(SELECT job_id, namespace, name FROM series WHERE endpoint = :to)"_s,
    u"UPDATE series SET endpoint = :to WHERE endpoint = :from"_s};

using Values = QList<std::pair<QString, QVariant>>;

/// Each of the statements with each of the sets of values, in one transaction.
Result<void> execute(const QSqlDatabase &db, const QString &path, std::span<const QString> statements,
                     const QList<Values> &all)
{
    if (all.isEmpty())
        return {};
    HistoryTransaction transaction(db);
    if (!transaction.isOpen())
        return historyError(path, transaction.lastError());
    for (const QString &sql : statements) {
        QSqlQuery query(db);
        if (!query.prepare(sql))
            return historyError(path, query.lastError());
        for (const Values &values : all) {
            for (const auto &[name, value] : values)
                query.bindValue(name, value);
            if (!query.exec())
                return historyError(path, query.lastError());
        }
    }
    if (!transaction.commit())
        return historyError(path, transaction.lastError());
    return {};
}
} // namespace

Result<void> HistoryDb::move(const QList<MovedJob> &jobs)
{
    QList<Values> all;
    for (const MovedJob &job : jobs)
        all.append({{u":from"_s, job.from.toRfc4122()},
                    {u":fromNs"_s, job.fromNs},
                    {u":to"_s, job.to.toRfc4122()},
                    {u":ns"_s, job.ns},
                    {u":name"_s, job.name}});
    return execute(db(), m_path, moves, all);
}

Result<void> HistoryDb::rename(const QList<RenamedEndpoint> &endpoints)
{
    QList<Values> all;
    for (const RenamedEndpoint &endpoint : endpoints)
        all.append({{u":from"_s, endpoint.from}, {u":to"_s, endpoint.to}});
    return execute(db(), m_path, renames, all);
}
} // namespace crontopus
