// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/viewsetup.h"

#include "app/console/settings/settings.h"
#include "app/console/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStyle>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
void showColumnMenu(QHeaderView *header, const QPoint &position)
{
    auto *menu = new QMenu(header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < header->count(); ++column) { // the first one names the row
        QAction *action =
            menu->addAction(header->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        QObject::connect(action, &QAction::toggled, header,
                         [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(header->mapToGlobal(position));
}

void setUpHeader(QHeaderView *header, const QString &settingsKey)
{
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, header,
                     [header](const QPoint &position) { showColumnMenu(header, position); });

    // The number of columns is part of the key: a state saved for other columns would scramble these.
    const QString key = u"lists/%1/%2"_s.arg(settingsKey).arg(header->count());
    const QByteArray state = Settings().value(key).toByteArray();
    if (!state.isEmpty())
        header->restoreState(state);
    auto *save = new QTimer(header);
    save->setSingleShot(true);
    save->setInterval(300);
    QObject::connect(save, &QTimer::timeout, header,
                     [header, key] { Settings().setValue(key, header->saveState()); });
    const auto later = [save] { save->start(); };
    QObject::connect(header, &QHeaderView::sectionResized, save, later);
    QObject::connect(header, &QHeaderView::sectionMoved, save, later);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, save, later);
}

void setUpCommon(QAbstractItemView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setAlternatingRowColors(false);
    view->setTextElideMode(Qt::ElideRight);
    view->setIconSize(QSize(16, 16));
    view->setFrameShape(QFrame::NoFrame);
}
} // namespace

void setUpView(QTreeView *view, const QString &settingsKey)
{
    setUpCommon(view);
    view->setUniformRowHeights(true);
    view->setSortingEnabled(true);
    view->setAllColumnsShowFocus(true);
    view->setExpandsOnDoubleClick(false);
    setUpHeader(view->header(), settingsKey);
}

void setUpView(QTableView *view, const QString &settingsKey)
{
    setUpCommon(view);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSortingEnabled(true);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + Theme::grid);
    setUpHeader(view->horizontalHeader(), settingsKey);
}

void giveColumnWidth(QHeaderView *header, int column, int width)
{
    header->ensurePolished(); // the style sheet's font and padding count
    int needed = header->sectionSizeHint(column);
    if (!header->isSortIndicatorShown()) {
        const QStyle *style = header->style();
        needed += style->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header) +
                  2 * style->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    }
    header->resizeSection(column, std::max(width, needed));
}
} // namespace crontopus
