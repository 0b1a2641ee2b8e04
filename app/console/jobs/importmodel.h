// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/importitem.h"

#include <QAbstractTableModel>

namespace crontopus {
/// What was found, with a check box and a name to edit for each that can be taken. The others say why not;
/// comments and variables are there to be read.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ScheduleColumn, CommandColumn, WhereColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<ImportItem> &items);
    /// Names that are taken give way, unless `replace`. A name that was typed stays.
    void setNames(const std::vector<JobRowPtr> &all, const QString &ns, bool replace);
    [[nodiscard]] QList<ImportChoice> choices() const;
    [[nodiscard]] int takeableCount() const;
    [[nodiscard]] QModelIndex firstTakeable() const;
    [[nodiscard]] int problemCount() const;
    [[nodiscard]] bool hasManifests() const;
    [[nodiscard]] bool hasCrontabLines() const;
    void setAllChosen(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row
    {
        ImportItem item;
        QString ns, name;
        bool chosen = false, typed = false;
    };

    QList<Row> m_rows;
};
} // namespace crontopus
