// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "app/console/runs/runsmodel.h"

#include <QTableView>
#include <QTimer>

namespace crontopus {
/// The list of runs. The selection stays on its runs, and what is looked at stays in its place, when new ones
/// come in at the top.
class RunsTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit RunsTable(RunsModel &model, QWidget *parent = nullptr);

    /// As soon as its row is loaded. runChosen() follows when it is.
    void select(qint64 runId);
    [[nodiscard]] const RunRecord *currentRun() const;
    /// First in the menu of a run.
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }

Q_SIGNALS:
    void runChosen(qint64 id);
    /// Two are selected.
    void pairChosen(qint64 older, qint64 newer);
    void linkActivated(const crontopus::ConsoleLink &link);
    void onlyJobWanted(const QString &qualifiedName);
    void onlyEndpointWanted(const QString &endpoint);

private:
    void keepSortable(int column, Qt::SortOrder order);
    void takeSelection();
    void keepSelection();
    void keepScrollPosition(int rowsAdded);
    void follow(const QModelIndex &index);
    void showMenu(const QPoint &position);

    RunsModel &m_model;
    QList<QAction *> m_menuActions;
    std::pair<int, Qt::SortOrder> m_sorted; ///< column and direction
    QTimer m_tick;                          ///< relative times grow old
    qint64 m_current = 0;                   ///< id of the selected run
    int m_rowsAdded = 0;                    ///< at the top, not scrolled past yet
    qint64 m_wanted = 0;                    ///< to select as soon as its row is loaded
    bool m_goesToWanted = false;            ///< and is scrolled to
};
} // namespace crontopus
