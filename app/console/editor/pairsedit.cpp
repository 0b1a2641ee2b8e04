// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/pairsedit.h"

#include "app/console/theme/theme.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace crontopus {
PairsEdit::PairsEdit(QWidget *parent) : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->resizeSection(0, 140);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::grid);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(AllEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableWidget::cellChanged, this, [this] {
        fitRows();
        Q_EMIT edited(pairs());
    });
    fitRows();
}

QMap<QString, QString> PairsEdit::pairs() const
{
    QMap<QString, QString> result;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = item(row, 0) ? item(row, 0)->text().trimmed() : QString();
        if (!name.isEmpty())
            result.insert(name, item(row, 1) ? item(row, 1)->text() : QString());
    }
    return result;
}

void PairsEdit::setPairs(const QMap<QString, QString> &pairs)
{
    if (pairs == this->pairs())
        return;
    const QSignalBlocker quiet(this);
    clearContents();
    setRowCount(int(pairs.size()));
    int row = 0;
    for (auto it = pairs.begin(); it != pairs.end(); ++it, ++row) {
        setItem(row, 0, new QTableWidgetItem(it.key()));
        setItem(row, 1, new QTableWidgetItem(it.value()));
    }
    fitRows();
}

void PairsEdit::fitRows()
{
    const QSignalBlocker quiet(this);
    const auto *last = rowCount() > 0 ? item(rowCount() - 1, 0) : nullptr;
    if (rowCount() == 0 || (last && !last->text().isEmpty()))
        insertRow(rowCount());
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   rowCount() * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}
} // namespace crontopus
