// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/pendingmodel.h"

#include "app/console/widgets/statusdelegate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
StatusLook statusLook(GitFileStatus::State state)
{
    switch (state) {
    case GitFileStatus::State::Added:
    case GitFileStatus::State::Untracked:
        return {u"add"_s, u"+"_s, PendingModel::tr("New"), Theme::Role::Success};
    case GitFileStatus::State::Modified:
        return {u"edit"_s, u"~"_s, PendingModel::tr("Changed"), Theme::Role::Warning};
    case GitFileStatus::State::Renamed:
        return {u"edit"_s, u"~"_s, PendingModel::tr("Renamed"), Theme::Role::Warning};
    case GitFileStatus::State::Deleted:
        return {u"trash"_s, u"−"_s, PendingModel::tr("Deleted"), Theme::Role::Failure};
    case GitFileStatus::State::Conflicted:
        return {u"warning"_s, u"⚠"_s, PendingModel::tr("Conflict"), Theme::Role::Failure};
    case GitFileStatus::State::Unchanged:
        break;
    }
    return {u"file"_s, u" "_s, PendingModel::tr("Unchanged"), Theme::Role::MutedText};
}

void PendingModel::setFiles(const QList<PendingFile> &files)
{
    const auto samePath = [](const PendingFile &a, const PendingFile &b) { return a.path == b.path; };
    if (files.size() == m_files.size() &&
        std::equal(files.cbegin(), files.cend(), m_files.cbegin(), samePath)) {
        // The selection stays: only contents are new.
        m_files = files;
        if (!m_files.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_files.size()) - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_files = files;
        QSet<QString> paths;
        for (const PendingFile &file : m_files)
            paths.insert(file.path);
        m_unchecked.intersect(paths);
        endResetModel();
    }
    Q_EMIT checkedChanged();
}

QList<PendingFile> PendingModel::checkedFiles() const
{
    QList<PendingFile> files;
    for (const PendingFile &file : m_files) {
        if (!m_unchecked.contains(file.path))
            files.append(file);
    }
    return files;
}

QStringList PendingModel::checkedPaths() const
{
    QStringList paths;
    for (const PendingFile &file : checkedFiles()) {
        paths.append(file.path);
        if (file.state == GitFileStatus::State::Renamed && file.diff.oldPath != file.path)
            paths.append(file.diff.oldPath);
    }
    return paths;
}

int PendingModel::rowOf(const QString &path) const
{
    for (int row = 0; row < m_files.size(); ++row) {
        if (m_files.at(row).path == path)
            return row;
    }
    return -1;
}

void PendingModel::setAllChecked(bool checked)
{
    m_unchecked.clear();
    if (!checked) {
        for (const PendingFile &file : std::as_const(m_files))
            m_unchecked.insert(file.path);
    }
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_files.size()) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int PendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int PendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PendingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_files.size())
        return {};
    const PendingFile &file = m_files.at(index.row());
    if (index.column() == FileColumn) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return file.path;
        case Qt::CheckStateRole:
            return m_unchecked.contains(file.path) ? Qt::Unchecked : Qt::Checked;
        default:
            return {};
        }
    }
    if (role == Qt::DisplayRole)
        return statusLook(file.state).word;
    return role == StatusLookRole ? QVariant::fromValue(statusLook(file.state)) : QVariant();
}

bool PendingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != FileColumn)
        return false;
    const QString &path = m_files.at(index.row()).path;
    if (value.toInt() == Qt::Checked)
        m_unchecked.remove(path);
    else
        m_unchecked.insert(path);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags PendingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == FileColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FileColumn ? tr("File") : tr("Change");
}
} // namespace crontopus
