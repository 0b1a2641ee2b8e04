// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/runstore.h"

#include <QAbstractTableModel>
#include <QHash>

namespace crontopus {
/// The runs that match a filter, in the order of a column, of any number: only pages near what is looked at
/// are in memory, and rows that are not there yet show a placeholder until they are. Never blocks.
///
/// New runs come in at the top when the newest are there; pages are counted from the oldest run then, so that
/// the pages known stay where they are. In other orders they are counted from the top.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        OutcomeColumn,
        JobColumn,
        StartedColumn,
        DurationColumn,
        ExitColumn,
        AttemptColumn,
        TriggerColumn,
        EndpointColumn,
        ColumnCount
    };

    explicit RunsModel(RunStore &store, QObject *parent = nullptr);

    /// Only columns that the store can sort by quickly have an order of their own.
    [[nodiscard]] static bool isSortable(int column);
    /// Nothing happens for columns that are not sortable.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] const RunOrder &order() const { return m_order; }

    void setFilter(const RunFilter &filter);
    [[nodiscard]] const RunFilter &filter() const { return m_filter; }
    /// Asks the store again, keeping what is shown until the answer is there.
    void refresh();

    /// Null while the row is not loaded. Valid until control returns to the event loop.
    [[nodiscard]] const RunRecord *runAt(int row) const;
    /// Among the loaded rows; -1 when it is not one of them.
    [[nodiscard]] int rowOf(qint64 runId) const;
    /// The first answer for the present filter has come.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    static constexpr int PageSize = 200;

Q_SIGNALS:
    /// Just before and after rows come in at the top.
    void loaded();
    void loadingChanged(bool loading);
    /// What was shown stays.
    void failed(const crontopus::Error &error);

private:
    struct CachedPage
    {
        QList<RunRecord> runs;
        quint64 lastUsed = 0;
        int version = 0; ///< of m_version when it was asked for; older: shown, but asked for anew
    };

    void startOver();
    void countArrived(int request, const Result<qint64> &count);
    void setCount(int count);
    void wantPage(int page) const;
    void fetchNext();
    void pageArrived(int request, int page, int version, int count, const Result<QList<RunRecord>> &runs);
    void dropLeastUsed();
    [[nodiscard]] bool isNewestFirst() const { return m_shownOrder == RunOrder(); }
    [[nodiscard]] int pageOf(int row) const;
    [[nodiscard]] std::pair<int, int> rowsOfPage(int page) const; ///< first row and number
    /// Where in `page` the runs known of it begin; others may have come in before them since.
    [[nodiscard]] int firstKnownRow(int page, const CachedPage &cached) const;
    [[nodiscard]] QVariant display(const RunRecord &run, int column) const;
    [[nodiscard]] static QVariant toolTip(const RunRecord &run, int column);

    RunStore &m_store;
    RunFilter m_filter;
    RunOrder m_order, m_shownOrder; ///< differ till the first answer has come
    int m_count = 0;
    int m_version = 0;
    int m_request = 0; ///< answers to older requests belong to another filter
    bool m_loaded = false;
    bool m_counting = false, m_countAgain = false;
    bool m_fetching = false;
    mutable QHash<int, CachedPage> m_pages;
    mutable QList<int> m_wanted; ///< the last one is the most urgent
    mutable quint64 m_uses = 0;
    mutable bool m_fetchPosted = false;
};
} // namespace crontopus
