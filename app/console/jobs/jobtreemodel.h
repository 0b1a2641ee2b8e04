// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobrow.h"

#include <QAbstractItemModel>
#include <QList>

#include <memory>
#include <vector>

namespace crontopus {
/// Namespaces, and under each its jobs. A refresh is applied as the smallest set of row insertions, removals
/// and changes, so that selection, scroll position and expansion stay; it is O(rows) and costs about a
/// millisecond for 5,000 jobs of which few changed.
class JobTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ScheduleColumn, NextRunColumn, LastRunColumn, SyncColumn, HealthColumn };
    static constexpr int ColumnCount = HealthColumn + 1;
    enum Role {
        CountRole = Qt::UserRole, ///< of a namespace: how many jobs it has
        SecondaryRole,            ///< quiet text after the first, e.g. the schedule's words
    };

    explicit JobTreeModel(QObject *parent = nullptr);
    ~JobTreeModel() override;

    /// In any order. `namespaces` are there without jobs too.
    void setRows(std::vector<JobRowPtr> rows, const QStringList &namespaces = {});
    /// May jobs be renamed and dragged to another namespace?
    void setEditable(bool editable) { m_editable = editable; }
    /// Computes anew the next run of every job whose last one has come. `now` in UTC seconds; O(rows), tens
    /// of microseconds when none is due.
    void advance(qint64 now);

    /// The job at an index; null for a namespace or an invalid index.
    [[nodiscard]] JobRowPtr jobAt(const QModelIndex &index) const;
    /// The namespace's name, also of a job's index.
    [[nodiscard]] QString namespaceAt(const QModelIndex &index) const;
    [[nodiscard]] bool hasNamespace(const QString &name) const { return indexOfNamespace(name).isValid(); }
    [[nodiscard]] QModelIndex indexOfNamespace(const QString &name) const;
    [[nodiscard]] QStringList namespaces() const;
    [[nodiscard]] QModelIndex indexOfPath(const QString &path) const;
    [[nodiscard]] QModelIndex indexOfName(const QString &qualifiedName) const;
    [[nodiscard]] int jobCount() const;
    /// All rows, namespace by namespace.
    [[nodiscard]] std::vector<JobRowPtr> rows() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes nothing by itself: renamed() tells what is wanted.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// `path` is empty when it is the namespace that gets another name.
    void renamed(const QString &path, const QString &ns, const QString &name);
    /// Jobs were dropped on a namespace, or on a job in it.
    void dropped(const QStringList &paths, const QString &ns);

private:
    struct Namespace
    {
        QString name;
        int row = 0;
        std::vector<JobRowPtr> jobs; ///< sorted by name, then path
    };

    void mergeNamespace(Namespace &ns, std::vector<JobRowPtr> target);
    void renumber(std::size_t from);

    std::vector<std::unique_ptr<Namespace>> m_namespaces; ///< sorted by name
    bool m_editable = false;
};
} // namespace crontopus
