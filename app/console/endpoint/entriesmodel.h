// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/agentstatus.h"

#include <QAbstractTableModel>

namespace crontopus {
/// What the agent manages on one machine, beside what the scheduler really holds.
class EntriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { JobColumn, StateColumn, WantedColumn, ActualColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<ManagedEntry> &entries);
    [[nodiscard]] const ManagedEntry *entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<ManagedEntry> m_entries;
};

/// Entries of the machine's scheduler that are not ours.
class ForeignModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CommandColumn, ScheduleColumn, WordsColumn, SourceColumn, UserColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<ForeignEntry> &entries);
    [[nodiscard]] const ForeignEntry *entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<ForeignEntry> m_entries;
    QStringList m_words;
};

/// "crontab, line 3"; the file alone where there are no lines.
[[nodiscard]] QString placeOf(const ForeignEntry &entry);
} // namespace crontopus
