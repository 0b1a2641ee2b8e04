// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/changes/changeset.h"
#include "app/console/theme/statuslook.h"

#include <QAbstractTableModel>
#include <QSet>

namespace crontopus {
/// How the state of a file is shown.
[[nodiscard]] StatusLook statusLook(GitFileStatus::State state);

/// The files to commit, each with a check box. What is not wanted is remembered by path, so that new edits
/// come in checked and others stay as they were set.
class PendingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QList<PendingFile> &files);
    [[nodiscard]] const QList<PendingFile> &files() const { return m_files; }
    [[nodiscard]] QList<PendingFile> checkedFiles() const;
    [[nodiscard]] QStringList checkedPaths() const;
    [[nodiscard]] int rowOf(const QString &path) const;
    void setAllChecked(bool checked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    QList<PendingFile> m_files;
    QSet<QString> m_unchecked;
};
} // namespace crontopus
