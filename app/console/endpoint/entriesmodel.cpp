// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/entriesmodel.h"

#include "app/console/theme/statuslook.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/statusdelegate.h"
#include "shared/schedule/explain.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
QString words(const QString &schedule)
{
    const auto parsed = Schedule::parse(schedule.toStdString());
    return parsed ? explain(*parsed) : QString();
}

QString oneLine(const QStringList &lines)
{
    return lines.join(u"  ⏎  "_s);
}
} // namespace

QString placeOf(const ForeignEntry &entry)
{
    return entry.line > 0 ? ForeignModel::tr("%1, line %2").arg(entry.source).arg(entry.line) : entry.source;
}

EntriesModel::EntriesModel(bool nativeLines, QObject *parent)
    : QAbstractTableModel(parent), m_nativeLines(nativeLines)
{
}

void EntriesModel::tellChanged()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EntriesModel::setRows(const QHash<QUuid, JobRowPtr> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    tellChanged();
}

void EntriesModel::setEntries(const QList<ManagedEntry> &entries)
{
    if (entries == m_entries)
        return;
    const auto sameJob = [](const ManagedEntry &a, const ManagedEntry &b) {
        return a.ns == b.ns && a.name == b.name;
    };
    if (entries.size() == m_entries.size() &&
        std::equal(entries.cbegin(), entries.cend(), m_entries.cbegin(), sameJob)) {
        // The same jobs in another state: selection and scroll position stay.
        m_entries = entries;
        tellChanged();
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const ManagedEntry *EntriesModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_nativeLines ? ColumnCount : WantedColumn;
}

QVariant EntriesModel::timeCell(const QDateTime &when, int role) const
{
    return role == Qt::ToolTipRole ? exactTime(when) : when.isValid() ? relativeTime(when) : u"–"_s;
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    const ManagedEntry *entry = entryAt(index.row());
    if (!index.isValid() || !entry)
        return {};
    if (role == Qt::FontRole && index.column() >= WantedColumn)
        return Theme::font(Theme::Type::Mono);
    if (role == Qt::ForegroundRole && index.column() == ActualColumn && entry->state == SyncState::Synced)
        return Theme::color(Theme::Role::MutedText);
    if (role == StatusLookRole && index.column() == StateColumn)
        return QVariant::fromValue(statusLook(entry->state));
    const JobRowPtr row = rowOf(*entry);
    if (role == StatusLookRole && index.column() == HealthColumn && row)
        return QVariant::fromValue(statusLook(row->health));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case HealthColumn:
        return row ? statusLook(row->health).word : QString();
    case LastColumn:
        return timeCell(row && row->lastRun ? row->lastRun->startedAt : QDateTime(), role);
    case NextColumn:
        return timeCell(row && row->nextRun ? QDateTime::fromSecsSinceEpoch(*row->nextRun) : QDateTime(),
                        role);
    case JobColumn:
        return role == Qt::ToolTipRole ? entry->manifestPath : entry->ns + u'/' + entry->name;
    case StateColumn:
        return role == Qt::ToolTipRole ? entry->problem : statusLook(entry->state).word;
    case WantedColumn:
        return role == Qt::ToolTipRole ? entry->wanted.join(u'\n') : oneLine(entry->wanted);
    default:
        return role == Qt::ToolTipRole ? entry->actual.join(u'\n') : oneLine(entry->actual);
    }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case JobColumn:
        return tr("Job");
    case StateColumn:
        return tr("Sync");
    case HealthColumn:
        return tr("Health");
    case LastColumn:
        return tr("Last run");
    case NextColumn:
        return tr("Next run");
    case WantedColumn:
        return tr("Wanted");
    default:
        return tr("In the scheduler");
    }
}

void ForeignModel::setEntries(const QList<ForeignEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    m_words.clear();
    for (const ForeignEntry &entry : entries)
        m_words.append(words(entry.schedule));
    endResetModel();
}

const ForeignEntry *ForeignModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int ForeignModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ForeignModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForeignModel::data(const QModelIndex &index, int role) const
{
    const ForeignEntry *entry = entryAt(index.row());
    if (!index.isValid() || !entry)
        return {};
    if (role == Qt::FontRole && (index.column() == CommandColumn || index.column() == ScheduleColumn))
        return Theme::font(Theme::Type::Mono);
    if (role == Qt::ToolTipRole)
        return entry->raw;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CommandColumn:
        return entry->command;
    case ScheduleColumn:
        return entry->schedule;
    case WordsColumn:
        return m_words.at(index.row());
    case SourceColumn:
        return placeOf(*entry);
    default:
        return entry->user;
    }
}

QVariant ForeignModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CommandColumn:
        return tr("Command");
    case ScheduleColumn:
        return tr("Schedule");
    case WordsColumn:
        return tr("In words");
    case SourceColumn:
        return tr("Where");
    default:
        return tr("User");
    }
}
} // namespace crontopus
