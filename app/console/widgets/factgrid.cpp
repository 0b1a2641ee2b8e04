// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/factgrid.h"

#include "app/console/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace crontopus {
void addFact(QGridLayout *grid, const QString &name, QWidget *value, int perRow)
{
    const int fact = grid->count() / 2;
    auto *label = new QLabel(name, value->parentWidget());
    label->setProperty("muted", true);
    grid->addWidget(label, fact / perRow, fact % perRow * 2);
    grid->addWidget(value, fact / perRow, fact % perRow * 2 + 1);
    grid->setColumnMinimumWidth(fact % perRow * 2 + 1, 15 * Theme::grid);
}
} // namespace crontopus
