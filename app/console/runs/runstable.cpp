// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/runstable.h"

#include "app/console/runs/runtext.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/linkdelegate.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/widgets/viewsetup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
RunsTable::RunsTable(RunsModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"runsTable"_s);
    setModel(&model);
    QHeaderView *columns = horizontalHeader();
    static constexpr std::array<int, RunsModel::ColumnCount> widths{110, 260, 100, 100, 80, 70, 100, 120};
    for (int column = 0; column < RunsModel::ColumnCount; ++column)
        giveColumnWidth(columns, column, widths[std::size_t(column)]);
    columns->setSortIndicator(RunsModel::StartedColumn, Qt::DescendingOrder);
    setUpView(this, u"runs"_s);
    columns->setStretchLastSection(true);
    connect(columns, &QHeaderView::sortIndicatorChanged, this, &RunsTable::keepSortable);
    keepSortable(columns->sortIndicatorSection(), columns->sortIndicatorOrder());
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    setItemDelegateForColumn(RunsModel::OutcomeColumn, new StatusDelegate(this));
    auto *links = new LinkDelegate(this);
    setItemDelegateForColumn(RunsModel::JobColumn, links);
    setItemDelegateForColumn(RunsModel::EndpointColumn, links);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(links, &LinkDelegate::activated, this, &RunsTable::follow);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { follow(index.siblingAtColumn(RunsModel::JobColumn)); });
    connect(this, &QWidget::customContextMenuRequested, this, &RunsTable::showMenu);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                // The first row becomes the current one, but not selected, when the list gets the focus.
                if (!selectionModel()->hasSelection() && current.isValid())
                    selectRow(current.row());
            });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsTable::takeSelection);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepScrollPosition(last - first + 1); });
    connect(&model, &QAbstractItemModel::dataChanged, this, &RunsTable::keepSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        // In another order, or with another filter; its row may be anywhere, and nobody asked to go there.
        m_goesToWanted = m_wanted > 0 && m_goesToWanted;
        if (m_wanted == 0)
            m_wanted = m_current;
    });
    m_tick.setInterval(5000);
    connect(&m_tick, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_tick.start();
}

void RunsTable::keepSortable(int column, Qt::SortOrder order)
{
    if (RunsModel::isSortable(column))
        m_sorted = {column, order};
    else
        horizontalHeader()->setSortIndicator(m_sorted.first, m_sorted.second);
}

const RunRecord *RunsTable::currentRun() const
{
    return m_model.runAt(currentIndex().row());
}

void RunsTable::takeSelection()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    if (rows.size() == 2) {
        const RunRecord *first = m_model.runAt(rows.first().row());
        const RunRecord *second = m_model.runAt(rows.last().row());
        if (!first || !second)
            return; // keepSelection() comes back to them when they are loaded
        const bool inOrder = first->startedAt <= second->startedAt;
        m_current = currentRun() ? currentRun()->id : 0;
        Q_EMIT pairChosen(inOrder ? first->id : second->id, inOrder ? second->id : first->id);
        return;
    }
    const bool isCurrent = selectionModel()->isSelected(currentIndex());
    const RunRecord *run = m_model.runAt(isCurrent ? currentIndex().row() : rows.first().row());
    if (!run)
        return;
    m_current = run->id;
    m_wanted = 0;
    Q_EMIT runChosen(run->id);
}

void RunsTable::keepSelection()
{
    if (m_wanted > 0) {
        const int row = m_model.rowOf(m_wanted);
        if (row >= 0) {
            m_wanted = 0;
            setAutoScroll(m_goesToWanted);
            selectRow(row);
            setAutoScroll(true);
        }
        return;
    }
    const RunRecord *run = currentRun();
    if (!run || run->id == m_current || !selectionModel()->hasSelection())
        return;
    // Runs came in below the top, or the row was selected before it was loaded.
    const int row = m_current > 0 ? m_model.rowOf(m_current) : -1;
    if (row >= 0)
        selectRow(row);
    else
        takeSelection();
}

void RunsTable::keepScrollPosition(int rowsAdded)
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() == 0 || m_model.order() != RunOrder())
        return; // who looks at the newest wants to see the newest; elsewhere nothing comes in at the top
    // The view learns of its new height in its own time; more rows may have come in till then.
    if (std::exchange(m_rowsAdded, m_rowsAdded + rowsAdded) > 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, bar] {
            const int rows = std::exchange(m_rowsAdded, 0);
            bar->setValue(bar->value() + rows * verticalHeader()->defaultSectionSize());
        },
        Qt::QueuedConnection);
}

void RunsTable::select(qint64 runId)
{
    m_current = runId;
    const int row = m_model.rowOf(runId);
    if (row >= 0) {
        m_wanted = 0;
        selectRow(row);
        scrollTo(m_model.index(row, 0));
    } else {
        clearSelection();
        selectionModel()->clearCurrentIndex();
        m_wanted = runId;
        m_goesToWanted = true;
    }
}

void RunsTable::follow(const QModelIndex &index)
{
    const RunRecord *run = m_model.runAt(index.row());
    if (!run)
        return;
    if (index.column() == RunsModel::EndpointColumn)
        Q_EMIT linkActivated({ConsoleLink::Kind::Endpoint, run->endpoint});
    else
        Q_EMIT linkActivated({ConsoleLink::Kind::Job, qualifiedName(*run)});
}

void RunsTable::showMenu(const QPoint &position)
{
    const RunRecord *run = m_model.runAt(indexAt(position).row());
    if (!run)
        return;
    const QString job = qualifiedName(*run);
    const QString commit = run->commit, endpoint = run->endpoint;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menuActions);
    menu->addSeparator();
    const auto addLink = [this, menu](const QString &icon, const QString &text, const ConsoleLink &link) {
        menu->addAction(Theme::icon(icon), text, this, [this, link] { Q_EMIT linkActivated(link); });
    };
    addLink(u"jobs"_s, tr("Show %1").arg(job), {ConsoleLink::Kind::Job, job});
    if (!endpoint.isEmpty())
        addLink(u"endpoint"_s, tr("Show endpoint %1").arg(endpoint), {ConsoleLink::Kind::Endpoint, endpoint});
    if (!commit.isEmpty())
        addLink(u"commit"_s, tr("Show commit %1").arg(commit.left(8)), {ConsoleLink::Kind::Commit, commit});
    menu->addSeparator();
    menu->addAction(Theme::icon(u"filter"_s), tr("Only runs of this job"), this,
                    [this, job] { Q_EMIT onlyJobWanted(job); });
    if (!endpoint.isEmpty())
        menu->addAction(Theme::icon(u"filter"_s), tr("Only runs on %1").arg(endpoint), this,
                        [this, endpoint] { Q_EMIT onlyEndpointWanted(endpoint); });
    menu->addSeparator();
    const QString line = u"%1\t%2\t%3\t%4"_s.arg(exactTime(run->startedAt), job, outcomeName(run->outcome),
                                                 durationText(run->durationMs()));
    menu->addAction(Theme::icon(u"copy"_s), tr("Copy"), this,
                    [line] { QGuiApplication::clipboard()->setText(line); });
    menu->popup(viewport()->mapToGlobal(position));
}
} // namespace crontopus
