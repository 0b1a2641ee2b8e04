// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobrow.h"

#include <QFlags>
#include <QSortFilterProxyModel>

namespace crontopus {
class JobTreeModel;

/// Which jobs the page shows.
struct JobFilter
{
    enum State {
        Active = 0x01, ///< enabled and not paused
        Paused = 0x02,
        Disabled = 0x04,
        Failing = 0x08,
        OutOfSync = 0x10, ///< or missing
        Invalid = 0x20,
        Changed = 0x40, ///< not committed
    };
    Q_DECLARE_FLAGS(States, State)

    QString text;  ///< words that must all occur, in any order; case does not matter
    States states; ///< any of these; none: all jobs

    bool operator==(const JobFilter &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(JobFilter::States)

/// All states that a job is in.
[[nodiscard]] JobFilter::States statesOf(const JobRow &row);

/// Sorts and filters the job tree. Namespaces stay in order of their name whatever the sorting, and vanish
/// when none of their jobs match. Reads the rows directly: a filter or sort of 5,000 jobs takes milliseconds.
class JobFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit JobFilterModel(JobTreeModel &source, QObject *parent = nullptr);

    [[nodiscard]] const JobFilter &filter() const { return m_filter; }
    void setFilter(const JobFilter &filter);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || m_filter.states; }

    [[nodiscard]] JobRowPtr jobAt(const QModelIndex &index) const;
    [[nodiscard]] int shownJobs() const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool accepts(const JobRow &row) const;

    JobTreeModel &m_source;
    JobFilter m_filter;
    QStringList m_words;
};
} // namespace crontopus
