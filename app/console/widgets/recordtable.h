// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QTableView>
#include <QTimer>

#include <optional>

class QSortFilterProxyModel;

namespace crontopus {
/// One cell of a RecordTable.
struct RecordCell
{
    QString text = {};
    QString toolTip = {};
    QVariant sortKey = {};               ///< invalid: the text
    std::optional<StatusLook> look = {}; ///< painted by its shape
    std::optional<QDateTime> when = {};  ///< shown relative to now; invalid: `text`

    [[nodiscard]] static RecordCell number(qint64 value);
    /// `never` is shown for an invalid time.
    [[nodiscard]] static RecordCell time(const QDateTime &when, const QString &never);
    [[nodiscard]] static RecordCell status(const StatusLook &look);
};

/// A row: what its cells show, and the key that stays the same when the rest changes.
struct Record
{
    QString key;
    QList<RecordCell> cells;
};

class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordModel(const QStringList &titles, QObject *parent = nullptr);

    void setRecords(const QList<Record> &records);
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    QList<Record> m_records;
};

/// A short list of things with names, states and times: sorted by a click on a column, filtered by text in
/// any of them, and the selection stays on its thing when the list is read anew. For some thousand rows;
/// longer lists have models of their own.
class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    /// `widths` of the columns in pixels; remembered under `settingsKey`.
    RecordTable(const QStringList &titles, const QList<int> &widths, const QString &settingsKey,
                QWidget *parent = nullptr);

    void setRecords(const QList<Record> &records);
    void setFilter(const QString &text);
    /// In the order in which they come, where the server sorts.
    void setOrderFixed();
    /// Empty: none.
    [[nodiscard]] QString currentKey() const;
    void select(const QString &key);
    /// Rows that the filter lets through.
    [[nodiscard]] int shownCount() const;

Q_SIGNALS:
    void selected(const QString &key);

private:
    RecordModel *m_records = nullptr;
    QSortFilterProxyModel *m_shown = nullptr;
    QTimer m_tick; ///< relative times grow old
    QString m_key;
    bool m_quiet = false;
};
} // namespace crontopus
