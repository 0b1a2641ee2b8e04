// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QHeaderView;
class QTableView;
class QTreeView;

namespace crontopus {
/// The common look and manners of lists: whole rows, dense equal heights, no grid, sorting by a click on the
/// header, and columns (width, order, sorting, hidden ones by the header's menu) remembered under
/// `lists/<settingsKey>`. Call it once the model is set.
void setUpView(QTreeView *view, const QString &settingsKey);
void setUpView(QTableView *view, const QString &settingsKey);
/// Gives a column its first width in pixels, or more where its title needs more in this language.
void giveColumnWidth(QHeaderView *header, int column, int width);
} // namespace crontopus
