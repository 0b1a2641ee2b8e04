// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/jobstore.h"

#include <QAbstractTableModel>

namespace crontopus {
/// Commits, newest first, of all files or of one; older ones are asked for as the list is scrolled.
class CommitsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SummaryColumn, AuthorColumn, TimeColumn, IdColumn, ColumnCount };

    explicit CommitsModel(JobStore &store, QObject *parent = nullptr);

    /// Empty: all files.
    void setPath(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }
    void refresh();
    [[nodiscard]] const GitCommit *commitAt(int row) const;
    /// -1 when it is not loaded.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const crontopus::Error &error);

private:
    void load(int limit);
    void show(const QList<GitCommit> &commits);

    JobStore &m_store;
    QString m_path;
    QList<GitCommit> m_commits;
    int m_request = 0;
    int m_limit = 0; ///< as many as were asked for
    bool m_more = false, m_loading = false;
};
} // namespace crontopus
