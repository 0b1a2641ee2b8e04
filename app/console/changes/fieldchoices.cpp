// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/fieldchoices.h"

#include "app/console/theme/theme.h"
#include "shared/manifest/manifest.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
FieldChoices::FieldChoices(QWidget *parent) : QTableWidget(0, 4, parent)
{
    setObjectName(u"conflictFields"_s);
    setHorizontalHeaderLabels({tr("Field"), tr("Before both"), tr("Mine"), tr("Theirs")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Fields that both edits changed"));
    setToolTip(tr("Tick the value that holds for each field. What only one side changed is taken as it is."));
    connect(this, &QTableWidget::itemChanged, this, &FieldChoices::itemToggled);
    hide();
}

void FieldChoices::setConflict(const GitConflict &conflict)
{
    m_conflict = conflict;
    m_fields.clear();
    m_choices.clear();
    QList<FieldConflict> fields;
    if (isManifestPath(conflict.path) && !conflict.oursDeleted && !conflict.theirsDeleted) {
        if (const auto merged = mergeManifests(conflict.base, conflict.ours, conflict.theirs))
            fields = merged->conflicts;
    }
    m_showing = true;
    setRowCount(int(fields.size()));
    for (int row = 0; row < fields.size(); ++row) {
        const FieldConflict &field = fields.at(row);
        m_fields.append(field.path);
        const std::pair<Column, std::optional<QString>> cells[] = {{FieldColumn, field.path},
                                                                   {BaseColumn, field.base},
                                                                   {OursColumn, field.ours},
                                                                   {TheirsColumn, field.theirs}};
        for (const auto &[column, text] : cells) {
            auto *item = new QTableWidgetItem(text.value_or(tr("(not there)")));
            item->setToolTip(item->text());
            if (column == OursColumn || column == TheirsColumn)
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            else
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            setItem(row, column, item);
        }
    }
    m_showing = false;
    showChoices();
    setVisible(!fields.isEmpty());
    const int rows = std::min(int(fields.size()), 5);
    setMaximumHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                     Theme::grid);
}

void FieldChoices::setChoices(const QHash<QString, MergeSide> &choices)
{
    m_choices = choices;
    showChoices();
}

void FieldChoices::showChoices()
{
    m_showing = true;
    for (int row = 0; row < m_fields.size(); ++row) {
        const auto choice = m_choices.constFind(m_fields.at(row));
        const bool chosen = choice != m_choices.cend();
        item(row, OursColumn)
            ->setCheckState(chosen && *choice == MergeSide::Ours ? Qt::Checked : Qt::Unchecked);
        item(row, TheirsColumn)
            ->setCheckState(chosen && *choice == MergeSide::Theirs ? Qt::Checked : Qt::Unchecked);
    }
    m_showing = false;
}

void FieldChoices::itemToggled(QTableWidgetItem *item)
{
    if (m_showing)
        return;
    const QString field = m_fields.value(item->row());
    const MergeSide side = item->column() == OursColumn ? MergeSide::Ours : MergeSide::Theirs;
    if (item->checkState() == Qt::Checked)
        m_choices.insert(field, side);
    else
        m_choices.remove(field);
    showChoices();
    if (m_choices.size() != m_fields.size())
        return;
    if (const auto merged = mergeManifests(m_conflict.base, m_conflict.ours, m_conflict.theirs, m_choices))
        Q_EMIT settled(merged->text);
}
} // namespace crontopus
