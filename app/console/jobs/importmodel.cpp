// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/importmodel.h"

#include "app/console/theme/theme.h"

#include <QFontMetrics>
#include <QSize>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
void ImportModel::setItems(const QList<ImportItem> &items)
{
    beginResetModel();
    m_rows.clear();
    for (const ImportItem &item : items)
        m_rows.append({item, {}, item.name, item.canBeTaken(), false});
    endResetModel();
}

void ImportModel::setNames(const std::vector<JobRowPtr> &all, const QString &ns, bool replace)
{
    TakenNames taken = replace ? TakenNames() : TakenNames(all);
    for (Row &row : m_rows) {
        if (!row.item.canBeTaken())
            continue;
        row.ns = row.item.ns.isEmpty() ? ns : row.item.ns;
        if (!row.typed)
            row.name = taken.free(row.ns, row.item.name);
        taken.add(row.ns, row.name, u"%1/%2.yaml"_s.arg(row.ns, row.name));
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

QList<ImportChoice> ImportModel::choices() const
{
    QList<ImportChoice> result;
    for (const Row &row : m_rows) {
        if (row.chosen)
            result.append({row.item, row.ns, row.name});
    }
    return result;
}

int ImportModel::takeableCount() const
{
    return int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.item.canBeTaken(); }));
}

QModelIndex ImportModel::firstTakeable() const
{
    const auto row =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &r) { return r.item.canBeTaken(); });
    return index(row == m_rows.cend() ? 0 : int(row - m_rows.cbegin()), 0);
}

int ImportModel::problemCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const Row &row) { return !row.item.problem.isEmpty(); }));
}

bool ImportModel::hasManifests() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.item.isManifest(); });
}

bool ImportModel::hasCrontabLines() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.item.isManifest(); });
}

void ImportModel::setAllChosen(bool chosen)
{
    for (Row &row : m_rows)
        row.chosen = chosen && row.item.canBeTaken();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const ImportItem &item = row.item;
    const int column = index.column();
    const QString note = item.problem.isEmpty() ? item.notes.join(u' ') : item.problem;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (column) {
        case NameColumn:
            return role == Qt::DisplayRole && item.canBeTaken() ? row.ns + u'/' + row.name
                   : item.isJob                                 ? row.name
                                                                : QString();
        case ScheduleColumn:
            return item.schedule;
        case CommandColumn:
            return QString(item.isJob ? item.command : item.text).simplified();
        case WhereColumn:
            if (item.isManifest())
                return item.source.isEmpty() ? tr("pasted") : item.source;
            return item.source.isEmpty() ? tr("line %1").arg(item.line)
                                         : u"%1:%2"_s.arg(item.source).arg(item.line);
        default:
            return note;
        }
    case Qt::ToolTipRole:
        return column == CommandColumn ? (item.isJob ? item.command : item.text)
               : column == NoteColumn  ? (item.problem.isEmpty() ? item.notes.join(u'\n') : item.problem)
                                       : QVariant();
    case Qt::CheckStateRole:
        if (column != NameColumn || !item.canBeTaken())
            return {};
        return row.chosen ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        if (column != NoteColumn || note.isEmpty())
            return {};
        return item.problem.isEmpty() ? Theme::icon(u"info"_s, Theme::Role::MutedText)
                                      : Theme::icon(u"warning"_s, Theme::Role::Warning);
    case Qt::ForegroundRole:
        return item.canBeTaken() ? QVariant() : Theme::color(Theme::Role::MutedText);
    case Qt::FontRole:
        return column == ScheduleColumn || column == CommandColumn ? Theme::font(Theme::Type::Mono)
                                                                   : QVariant();
    case Qt::SizeHintRole: // denser, and the boxes touch
        return QSize(0, QFontMetrics(Theme::font(Theme::Type::Body)).height() + Theme::grid);
    case Qt::AccessibleTextRole:
        return column == NameColumn && item.isJob
                   ? QVariant(u"%1, %2, %3"_s.arg(row.name, item.schedule, note))
                   : QVariant();
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!(flags(index) & (Qt::ItemIsUserCheckable | Qt::ItemIsEditable)))
        return false;
    Row &row = m_rows[index.row()];
    const QString typed = value.toString().trimmed();
    const bool chooses = role == Qt::CheckStateRole;
    if (!chooses && (role != Qt::EditRole || typed.isEmpty()))
        return false;
    if (chooses) {
        row.chosen = value.toInt() == Qt::Checked;
    } else {
        // With a slash: of that namespace.
        row.name = typed.section(u'/', -1);
        if (typed.contains(u'/'))
            row.item.ns = row.ns = typed.section(u'/', 0, -2);
        row.typed = true;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && m_rows.at(index.row()).item.canBeTaken())
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Job");
    case ScheduleColumn:
        return tr("Schedule");
    case CommandColumn:
        return tr("Command");
    case WhereColumn:
        return tr("Found in");
    default:
        return tr("Note");
    }
}
} // namespace crontopus
