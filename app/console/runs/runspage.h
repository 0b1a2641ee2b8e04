// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/runstore.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace crontopus {
class Banner;
class DurationChart;
class EmptyState;
class RunDetail;
class RunsChart;
class RunsFilterBar;
class RunsModel;

/// All runs: filters, charts, the list and one run in detail.
class RunsPage final : public Page
{
    Q_OBJECT

public:
    explicit RunsPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Runs"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("runs"); }
    [[nodiscard]] QList<QAction *> commands() const override;
    bool open(const ConsoleLink &link) override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeList();
    void makeActions();
    void makeSortActions();
    void keepSortable(int column, Qt::SortOrder order);
    void applyFilter();
    void loadCharts();
    void showHistogram(const QList<RunBucket> &buckets);
    void updateEmptyState();
    void currentChanged();
    void keepSelection();
    void keepScrollPosition(int rowsAdded);
    void select(qint64 runId);
    void followJob(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void updateBadge();

    RunsModel *m_model = nullptr;
    RunsFilterBar *m_filter = nullptr;
    RunsChart *m_runsChart = nullptr;
    DurationChart *m_durationChart = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_count = nullptr;
    Banner *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    RunDetail *m_detail = nullptr;
    QAction *m_refresh = nullptr, *m_showAll = nullptr, *m_failures = nullptr, *m_searchOutput = nullptr;
    QList<QAction *> m_sorts;
    std::pair<int, Qt::SortOrder> m_sorted; ///< column and direction
    QTimer m_tick;                          ///< relative times grow old
    QTimer m_chartDelay;
    RunFilter m_chartFilter;
    qint64 m_bucketSeconds = 3600;
    int m_chartRequest = 0;
    qint64 m_current = 0; ///< id of the selected run
    int m_rowsAdded = 0;  ///< at the top, not scrolled past yet
    qint64 m_wanted = 0;  ///< to select as soon as its row is loaded
};
} // namespace crontopus
