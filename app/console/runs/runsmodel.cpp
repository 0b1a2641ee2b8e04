// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/runsmodel.h"

#include "app/console/runs/runtext.h"
#include "app/console/theme/statuslook.h"
#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/statusdelegate.h"
#include "shared/base/async.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int maxPages = 50;
// While a scroll bar is dragged, pages fly by: only those still likely to be in sight are worth asking for.
constexpr int maxWanted = 4;

std::optional<RunOrder::Key> keyOf(int column)
{
    switch (column) {
    case RunsModel::OutcomeColumn:
        return RunOrder::Key::Outcome;
    case RunsModel::JobColumn:
        return RunOrder::Key::Job;
    case RunsModel::StartedColumn:
        return RunOrder::Key::Started;
    case RunsModel::DurationColumn:
        return RunOrder::Key::Duration;
    default:
        return std::nullopt;
    }
}
} // namespace

RunsModel::RunsModel(RunStore &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&m_store, &RunStore::changed, this, &RunsModel::refresh);
}

void RunsModel::setFilter(const RunFilter &filter)
{
    if (filter == m_filter && m_loaded)
        return;
    m_filter = filter;
    startOver();
}

bool RunsModel::isSortable(int column)
{
    return keyOf(column).has_value();
}

void RunsModel::sort(int column, Qt::SortOrder order)
{
    const auto key = keyOf(column);
    if (!key)
        return;
    const RunOrder wanted{*key, order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    // How many there are is known; the rows shown stay till the others are there.
    startOver();
}

void RunsModel::startOver()
{
    ++m_request;
    m_loaded = false;
    m_counting = m_countAgain = m_fetching = false;
    refresh();
}

void RunsModel::refresh()
{
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    if (!m_loaded)
        Q_EMIT loadingChanged(true);
    onResult(m_store.count(m_filter), this,
             [this, request = m_request](const Result<qint64> &count) { countArrived(request, count); });
}

void RunsModel::countArrived(int request, const Result<qint64> &count)
{
    if (request != m_request)
        return;
    m_counting = false;
    if (count) {
        // Views count rows in int.
        const int rows = int(std::min<qint64>(*count, std::numeric_limits<int>::max() / 64));
        const bool first = !m_loaded;
        m_loaded = true;
        ++m_version;
        if (first) {
            beginResetModel();
            m_shownOrder = m_order;
            m_pages.clear();
            m_wanted.clear();
            m_count = rows;
            endResetModel();
        } else {
            setCount(rows);
        }
        if (m_count > 0)
            wantPage(pageOf(0));
    } else {
        Q_EMIT failed(count.error());
    }
    Q_EMIT loadingChanged(false);
    if (m_loaded)
        Q_EMIT loaded();
    if (std::exchange(m_countAgain, false))
        refresh();
}

void RunsModel::setCount(int count)
{
    if (count > m_count) {
        // Where new runs go in other orders only the store knows: all pages are asked for anew.
        const int first = isNewestFirst() ? 0 : m_count;
        beginInsertRows({}, first, first + count - m_count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        // Old runs were forgotten: all pages may have moved.
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        m_pages.clear();
        endRemoveRows();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

int RunsModel::pageOf(int row) const
{
    return (isNewestFirst() ? m_count - 1 - row : row) / PageSize;
}

std::pair<int, int> RunsModel::rowsOfPage(int page) const
{
    const int skipped = page * PageSize;
    const int rows = std::min(PageSize, m_count - skipped);
    return {isNewestFirst() ? m_count - skipped - rows : skipped, rows};
}

int RunsModel::firstKnownRow(int page, const CachedPage &cached) const
{
    const auto [first, rows] = rowsOfPage(page);
    return isNewestFirst() ? first + rows - int(cached.runs.size()) : first;
}

const RunRecord *RunsModel::runAt(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const int page = pageOf(row);
    const auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        wantPage(page);
        return nullptr;
    }
    found->lastUsed = ++m_uses;
    if (found->version != m_version)
        wantPage(page);
    const qsizetype position = row - firstKnownRow(page, *found);
    return position >= 0 && position < found->runs.size() ? &found->runs.at(position) : nullptr;
}

int RunsModel::rowOf(qint64 runId) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        const auto found = std::find_if(page->runs.cbegin(), page->runs.cend(),
                                        [runId](const RunRecord &run) { return run.id == runId; });
        if (found != page->runs.cend())
            return firstKnownRow(page.key(), *page) + int(found - page->runs.cbegin());
    }
    return -1;
}

void RunsModel::wantPage(int page) const
{
    if (!m_wanted.isEmpty() && m_wanted.last() == page)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > maxWanted)
        m_wanted.removeFirst();
    // data() is const and called while painting: the request starts when that is done.
    if (!std::exchange(m_fetchPosted, true))
        QMetaObject::invokeMethod(const_cast<RunsModel *>(this), &RunsModel::fetchNext, Qt::QueuedConnection);
}

void RunsModel::fetchNext()
{
    m_fetchPosted = false;
    if (!m_loaded)
        return; // the pages wanted are those of another filter or order
    while (!m_fetching && !m_wanted.isEmpty()) {
        const int page = m_wanted.takeLast();
        const auto known = m_pages.constFind(page);
        if (page * PageSize >= m_count || (known != m_pages.cend() && known->version == m_version))
            continue;
        const auto [first, rows] = rowsOfPage(page);
        m_fetching = true;
        onResult(m_store.page(m_filter, first, rows, m_order), this,
                 [this, request = m_request, page, version = m_version,
                  count = m_count](const Result<QList<RunRecord>> &runs) {
                     pageArrived(request, page, version, count, runs);
                 });
    }
}

void RunsModel::pageArrived(int request, int page, int version, int count,
                            const Result<QList<RunRecord>> &runs)
{
    if (request != m_request)
        return;
    m_fetching = false;
    if (!runs) {
        Q_EMIT failed(runs.error());
        return;
    }
    // Runs that came in between the count and this answer shift it: the oldest run of a page stays the
    // oldest.
    const auto known = m_pages.constFind(page);
    if (isNewestFirst() && known != m_pages.cend() && !known->runs.isEmpty() && !runs->isEmpty() &&
        known->runs.constLast().id != runs->constLast().id) {
        m_pages.erase(known);
        refresh();
        fetchNext();
        return;
    }
    // With another count, the offset asked for was another page's.
    if (count == m_count) {
        m_pages.insert(page, {*runs, ++m_uses, version});
        dropLeastUsed();
        const auto [first, rows] = rowsOfPage(page);
        if (rows > 0)
            Q_EMIT dataChanged(index(first, 0), index(first + rows - 1, ColumnCount - 1));
    } else {
        wantPage(page);
    }
    fetchNext();
}

void RunsModel::dropLeastUsed()
{
    while (m_pages.size() > maxPages) {
        const auto oldest =
            std::min_element(m_pages.cbegin(), m_pages.cend(), [](const CachedPage &a, const CachedPage &b) {
                return a.lastUsed < b.lastUsed;
            });
        m_pages.erase(oldest);
    }
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole &&
        role != StatusLookRole)
        return {};

    const RunRecord *run = runAt(index.row());
    if (!run) {
        if (role == Qt::DisplayRole && column == JobColumn)
            return u"…"_s;
        return role == Qt::ForegroundRole ? QVariant(Theme::color(Theme::Role::MutedText)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return display(*run, column);
    case Qt::ToolTipRole:
        return toolTip(*run, column);
    case Qt::ForegroundRole:
        if (column != OutcomeColumn && column != JobColumn)
            return Theme::color(Theme::Role::MutedText);
        return {};
    default:
        return column == OutcomeColumn ? QVariant::fromValue(statusLook(run->outcome)) : QVariant();
    }
}

QVariant RunsModel::display(const RunRecord &run, int column) const
{
    switch (column) {
    case OutcomeColumn:
        return statusLook(run.outcome).word;
    case JobColumn:
        return qualifiedName(run);
    case StartedColumn:
        return relativeTime(run.startedAt);
    case DurationColumn:
        return run.outcome == Outcome::Running || run.outcome == Outcome::Skipped
                   ? QString()
                   : durationText(run.durationMs());
    case ExitColumn:
        return exitText(run);
    case AttemptColumn:
        return run.attempt;
    case TriggerColumn:
        return triggerText(run.trigger);
    case EndpointColumn:
        return run.endpoint;
    default:
        return {};
    }
}

QVariant RunsModel::toolTip(const RunRecord &run, int column)
{
    switch (column) {
    case OutcomeColumn:
        return run.errorMessage.isEmpty() ? QVariant() : run.errorMessage;
    case JobColumn:
        return run.manifestPath.isEmpty() ? qualifiedName(run) : run.manifestPath;
    case StartedColumn:
        return exactTime(run.startedAt);
    case DurationColumn:
        return run.finishedAt.isValid() ? tr("Ended %1").arg(exactTime(run.finishedAt)) : QVariant();
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::InitialSortOrderRole && (section == StartedColumn || section == DurationColumn))
        return Qt::DescendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OutcomeColumn:
        return tr("Outcome");
    case JobColumn:
        return tr("Job");
    case StartedColumn:
        return tr("Started");
    case DurationColumn:
        return tr("Duration");
    case ExitColumn:
        return tr("Exit");
    case AttemptColumn:
        return tr("Attempt");
    case TriggerColumn:
        return tr("Trigger");
    case EndpointColumn:
        return tr("Endpoint");
    default:
        return {};
    }
}
} // namespace crontopus
