// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/runstore.h"

#include <QSqlQuery>
#include <QVariantList>

namespace crontopus {
/// A RunFilter as SQL over the tables of history.db; for HistoryDb alone.
///
/// A filter becomes one or more branches, each answered in order by one index alone; merging them keeps the
/// first page quick whatever the filter. Orders that no index has are groups, one after the other.
class HistoryQuery final
{
public:
    /// Key Started or Duration. `db` is asked which jobs the filter means. Cost: the number of jobs, not of
    /// runs.
    static Result<HistoryQuery> make(const QSqlDatabase &db, const RunFilter &filter,
                                     RunOrder::Key key = RunOrder::Key::Started);
    /// Key Job or Outcome, ascending: each is a group of runs, listed in order of start. Cost: the number of
    /// jobs.
    static Result<QList<HistoryQuery>> groups(const QSqlDatabase &db, const RunFilter &filter,
                                              RunOrder::Key key);

    /// Matching runs in the order of their series. Cost: the runs of the jobs that the filter names.
    static HistoryQuery bySeries(const RunFilter &filter);

    /// The same runs, found through their jobs one after the other: quick to count and to look through as a
    /// whole, but a page of them has to be sorted. Where that is no other way, this.
    [[nodiscard]] HistoryQuery gathered() const;
    [[nodiscard]] bool canGather() const { return !m_gatheredBranch.isEmpty(); }
    [[nodiscard]] QString countSql() const;
    /// Binds nothing but values(), then limit and offset.
    [[nodiscard]] QString idsSql(bool descending) const;
    /// The order of idsSql() on the columns of `runs`.
    [[nodiscard]] QString orderSql(bool descending) const;
    /// `columns` of every run that matches, in no order. Binds values().
    [[nodiscard]] QString allSql(const QString &columns) const;
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    void addBranch(const QString &index, const QStringList &conditions, const QVariantList &values);

    QString m_key = QStringLiteral("started_at"); ///< a column of `runs`
    QStringList m_branches;                       ///< "FROM … WHERE …"
    QVariantList m_values;
    QString m_gatheredBranch; ///< empty: there is no other way
    QVariantList m_gatheredValues;
};

/// The columns that runFrom() reads, of tables `runs` and `series`.
[[nodiscard]] QString runColumns();
/// The current row as a record, without output.
[[nodiscard]] RunRecord runFrom(const QSqlQuery &query);
/// What went wrong, naming the file.
[[nodiscard]] Error historyError(const QString &path, const QSqlError &error);
/// SQLITE_CORRUPT or SQLITE_NOTADB.
[[nodiscard]] bool meansDamage(const QSqlError &error);
} // namespace crontopus
