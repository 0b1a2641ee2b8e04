// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobfiltermodel.h"

#include "app/console/jobs/jobtreemodel.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
JobFilter::States statesOf(const JobRow &row)
{
    JobFilter::States states;
    if (row.changed())
        states |= JobFilter::Changed;
    if (row.health == Health::Broken)
        states |= JobFilter::Invalid;
    const Job *job = row.job();
    if (!job)
        return states;
    if (!job->enabled)
        return states | JobFilter::Disabled;
    states |= job->paused ? JobFilter::Paused : JobFilter::Active;
    if (row.sync == SyncState::OutOfSync || row.sync == SyncState::Missing)
        states |= JobFilter::OutOfSync;
    const auto outcome = row.lastRun ? row.lastRun->outcome : Outcome::Success;
    if (outcome == Outcome::Failure || outcome == Outcome::Timeout)
        states |= JobFilter::Failing;
    return states;
}

JobFilterModel::JobFilterModel(JobTreeModel &source, QObject *parent)
    : QSortFilterProxyModel(parent), m_source(source)
{
    // A namespace is shown for its jobs: it matches nothing by itself.
    setRecursiveFilteringEnabled(true);
    setSourceModel(&source);
}

void JobFilterModel::setFilter(const JobFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    // The counts beside the namespaces depend on the filter, although no row of theirs changed.
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, 0), {Qt::DisplayRole});
}

JobRowPtr JobFilterModel::jobAt(const QModelIndex &index) const
{
    return m_source.jobAt(mapToSource(index));
}

int JobFilterModel::shownJobs() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

QVariant JobFilterModel::data(const QModelIndex &index, int role) const
{
    if (role == JobTreeModel::SecondaryRole && index.column() == 0 && !index.parent().isValid() &&
        index.isValid()) {
        const int all = QSortFilterProxyModel::data(index, JobTreeModel::CountRole).toInt();
        const int shown = rowCount(index);
        return shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all);
    }
    return QSortFilterProxyModel::data(index, role);
}

bool JobFilterModel::accepts(const JobRow &row) const
{
    if (m_filter.states && !(statesOf(row) & m_filter.states))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return row.searchText.contains(word); });
}

bool JobFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    // Those with jobs stay for their jobs' sake.
    if (!parent.isValid())
        return !isFiltering() && m_source.rowCount(m_source.index(row, 0)) == 0;
    const JobRowPtr job = m_source.jobAt(m_source.index(row, 0, parent));
    return job && accepts(*job);
}

bool JobFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool descending = sortOrder() == Qt::DescendingOrder;
    const JobRowPtr a = m_source.jobAt(left);
    const JobRowPtr b = m_source.jobAt(right);
    if (!a || !b) {
        const bool less = m_source.namespaceAt(left) < m_source.namespaceAt(right);
        return descending ? !less : less;
    }

    const auto never = std::numeric_limits<qint64>::max();
    qint64 first = 0;
    qint64 second = 0;
    int texts = 0;
    switch (left.column()) {
    case JobTreeModel::ScheduleColumn:
        texts = a->expression.compare(b->expression);
        break;
    case JobTreeModel::NextRunColumn:
        // Without a next run: at the end in either order.
        first = a->nextRun.value_or(descending ? -never : never);
        second = b->nextRun.value_or(descending ? -never : never);
        break;
    case JobTreeModel::LastRunColumn:
        first = a->lastRun ? a->lastRun->startedAt.toMSecsSinceEpoch() : 0;
        second = b->lastRun ? b->lastRun->startedAt.toMSecsSinceEpoch() : 0;
        break;
    case JobTreeModel::SyncColumn:
        first = qint64(a->sync);
        second = qint64(b->sync);
        break;
    case JobTreeModel::HealthColumn:
        first = gravity(a->health);
        second = gravity(b->health);
        break;
    default:
        break;
    }
    if (first != second)
        return first < second;
    if (texts != 0)
        return texts < 0;
    return a->name() < b->name();
}
} // namespace crontopus
