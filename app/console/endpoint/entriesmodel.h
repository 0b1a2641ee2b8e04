// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobrow.h"
#include "shared/store/agentstatus.h"

#include <QAbstractTableModel>
#include <QHash>

namespace crontopus {
/// What the agent manages on one machine: how each job does there and, where the store knows, what the
/// scheduler really holds.
class EntriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        JobColumn,
        StateColumn,
        HealthColumn,
        LastColumn,
        NextColumn,
        WantedColumn,
        ActualColumn,
        ColumnCount
    };

    /// Without native lines the last two columns are not there.
    explicit EntriesModel(bool nativeLines = true, QObject *parent = nullptr);

    void setEntries(const QList<ManagedEntry> &entries);
    /// How jobs do on this machine, by their ids.
    void setRows(const QHash<QUuid, JobRowPtr> &rows);
    [[nodiscard]] JobRowPtr rowOf(const ManagedEntry &entry) const { return m_rows.value(entry.jobId); }
    [[nodiscard]] const ManagedEntry *entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant timeCell(const QDateTime &when, int role) const;
    void tellChanged();

    const bool m_nativeLines;
    QList<ManagedEntry> m_entries;
    QHash<QUuid, JobRowPtr> m_rows;
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
