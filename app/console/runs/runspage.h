// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/runstore.h"

class QButtonGroup;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace crontopus {
class Banner;
class EmptyState;
class RunComparison;
class RunDetail;
class RunGroupsView;
class RunsCharts;
class RunsFilterBar;
class RunsModel;
class RunsTable;

/// All runs: filters, charts, the list and one run in detail or two side by side; or the same runs counted by
/// job or by endpoint.
class RunsPage final : public Page
{
    Q_OBJECT

public:
    enum class View { List, ByJob, ByEndpoint };

    explicit RunsPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Runs"); }
    [[nodiscard]] static QString iconName() { return QStringLiteral("runs"); }
    [[nodiscard]] QList<QAction *> commands() const override;
    bool open(const ConsoleLink &link) override;
    void focusFilter() override;
    void showView(View view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeViews(QWidget *parent);
    void makeList();
    RunGroupsView *makeGroups(RunGrouping grouping);
    void makeActions();
    QAction *addAction(const QString &icon, const QString &text, std::function<void()> run,
                       const QKeySequence &keys = {});
    void makeSortActions();
    void applyFilter();
    [[nodiscard]] RunGroupsView *shownGroups() const;
    void updateState();
    void select(qint64 runId);
    void compare(qint64 older, qint64 newer);
    void compareWithPrevious();
    void updateBadge();

    RunsModel *m_model = nullptr;
    RunsFilterBar *m_filter = nullptr;
    RunGroupsView *m_byJob = nullptr, *m_byEndpoint = nullptr;
    QButtonGroup *m_view = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_header = nullptr; ///< with what is above
    Banner *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_list = nullptr;
    RunsCharts *m_charts = nullptr;
    RunsTable *m_table = nullptr;
    QStackedWidget *m_below = nullptr; ///< one run, or two
    RunDetail *m_detail = nullptr;
    RunComparison *m_comparison = nullptr;
    QAction *m_showAll = nullptr, *m_comparePrevious = nullptr;
    QList<QAction *> m_commands;
};
} // namespace crontopus
