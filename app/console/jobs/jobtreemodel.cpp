// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobtreemodel.h"

#include "app/console/jobs/jobcelltext.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/statusdelegate.h"

#include <QMimeData>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
const QString mimeType = u"application/x-crontopus-jobs"_s;

bool rowLess(const JobRowPtr &a, const JobRowPtr &b)
{
    return std::tie(a->name(), a->path()) < std::tie(b->name(), b->path());
}
} // namespace

JobTreeModel::JobTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

JobTreeModel::~JobTreeModel() = default;

void JobTreeModel::setRows(std::vector<JobRowPtr> rows, const QStringList &namespaces)
{
    QStringList bare = namespaces;
    bare.sort();
    if (!std::is_sorted(rows.begin(), rows.end(), standsBefore))
        std::sort(rows.begin(), rows.end(), standsBefore);

    auto next = rows.begin();
    auto nextBare = bare.cbegin();
    std::size_t at = 0;
    while (at < m_namespaces.size() || next != rows.end() || nextBare != bare.cend()) {
        const bool noJobs = next == rows.end() || (nextBare != bare.cend() && *nextBare < (*next)->ns());
        const QString name = !noJobs ? (*next)->ns() : nextBare != bare.cend() ? *nextBare : QString();
        if (name.isEmpty() || (at < m_namespaces.size() && m_namespaces[at]->name < name)) {
            beginRemoveRows({}, int(at), int(at));
            m_namespaces.erase(m_namespaces.begin() + std::ptrdiff_t(at));
            renumber(at);
            endRemoveRows();
            continue;
        }
        while (nextBare != bare.cend() && *nextBare == name)
            ++nextBare;
        const auto end = std::find_if(next, rows.end(), [&](const JobRowPtr &r) { return r->ns() != name; });
        std::vector<JobRowPtr> jobs(std::make_move_iterator(next), std::make_move_iterator(end));
        next = end;
        if (at < m_namespaces.size() && m_namespaces[at]->name == name) {
            mergeNamespace(*m_namespaces[at], std::move(jobs));
        } else {
            auto made = std::make_unique<Namespace>();
            made->name = name;
            made->jobs = std::move(jobs);
            beginInsertRows({}, int(at), int(at));
            m_namespaces.insert(m_namespaces.begin() + std::ptrdiff_t(at), std::move(made));
            renumber(at);
            endInsertRows();
        }
        ++at;
    }
}

void JobTreeModel::mergeNamespace(Namespace &ns, std::vector<JobRowPtr> target)
{
    const QModelIndex parent = createIndex(ns.row, 0, nullptr);
    auto &jobs = ns.jobs;
    const std::size_t before = jobs.size();
    std::size_t at = 0;
    std::size_t from = 0;
    while (at < jobs.size() || from < target.size()) {
        std::size_t count = 0;
        while (at + count < jobs.size() && (from == target.size() || rowLess(jobs[at + count], target[from])))
            ++count;
        if (count > 0) {
            beginRemoveRows(parent, int(at), int(at + count) - 1);
            jobs.erase(jobs.begin() + std::ptrdiff_t(at), jobs.begin() + std::ptrdiff_t(at + count));
            endRemoveRows();
            continue;
        }
        while (from + count < target.size() && (at == jobs.size() || rowLess(target[from + count], jobs[at])))
            ++count;
        if (count > 0) {
            beginInsertRows(parent, int(at), int(at + count) - 1);
            jobs.insert(jobs.begin() + std::ptrdiff_t(at), target.begin() + std::ptrdiff_t(from),
                        target.begin() + std::ptrdiff_t(from + count));
            endInsertRows();
            at += count;
            from += count;
            continue;
        }
        // Equal keys from here on: one dataChanged for each run of rows that differ.
        const auto differs = [&](std::size_t i) {
            return at + i < jobs.size() && from + i < target.size() &&
                   !rowLess(jobs[at + i], target[from + i]) && !rowLess(target[from + i], jobs[at + i]) &&
                   jobs[at + i] != target[from + i];
        };
        while (differs(count)) {
            jobs[at + count] = target[from + count];
            ++count;
        }
        if (count > 0) {
            Q_EMIT dataChanged(createIndex(int(at), 0, &ns),
                               createIndex(int(at + count) - 1, ColumnCount - 1, &ns));
        } else {
            count = 1;
        }
        at += count;
        from += count;
    }
    if (jobs.size() != before)
        Q_EMIT dataChanged(parent, parent, {CountRole, Qt::DisplayRole});
}

void JobTreeModel::renumber(std::size_t from)
{
    for (; from < m_namespaces.size(); ++from)
        m_namespaces[from]->row = int(from);
}

void JobTreeModel::advance(qint64 now)
{
    for (const auto &ns : m_namespaces) {
        for (std::size_t i = 0; i < ns->jobs.size(); ++i) {
            if (!ns->jobs[i]->nextRun || *ns->jobs[i]->nextRun > now)
                continue;
            ns->jobs[i] = withNextRun(*ns->jobs[i], now);
            const QModelIndex changed = createIndex(int(i), NextRunColumn, ns.get());
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

JobRowPtr JobTreeModel::jobAt(const QModelIndex &index) const
{
    const auto *ns = static_cast<const Namespace *>(index.internalPointer());
    return index.isValid() && ns ? ns->jobs[std::size_t(index.row())] : nullptr;
}

QString JobTreeModel::namespaceAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *ns = static_cast<const Namespace *>(index.internalPointer());
    return ns ? ns->name : m_namespaces[std::size_t(index.row())]->name;
}

QModelIndex JobTreeModel::indexOfNamespace(const QString &name) const
{
    for (const auto &ns : m_namespaces) {
        if (ns->name == name)
            return createIndex(ns->row, 0, nullptr);
    }
    return {};
}

QStringList JobTreeModel::namespaces() const
{
    QStringList names;
    for (const auto &ns : m_namespaces)
        names.append(ns->name);
    return names;
}

QModelIndex JobTreeModel::indexOfPath(const QString &path) const
{
    for (const auto &ns : m_namespaces) {
        for (std::size_t i = 0; i < ns->jobs.size(); ++i) {
            if (ns->jobs[i]->path() == path)
                return createIndex(int(i), 0, ns.get());
        }
    }
    return {};
}

QModelIndex JobTreeModel::indexOfName(const QString &qualifiedName) const
{
    for (const auto &ns : m_namespaces) {
        if (!qualifiedName.startsWith(ns->name + u'/'))
            continue;
        for (std::size_t i = 0; i < ns->jobs.size(); ++i) {
            if (ns->jobs[i]->entry.qualifiedName() == qualifiedName)
                return createIndex(int(i), 0, ns.get());
        }
    }
    return {};
}

int JobTreeModel::jobCount() const
{
    std::size_t count = 0;
    for (const auto &ns : m_namespaces)
        count += ns->jobs.size();
    return int(count);
}

std::vector<JobRowPtr> JobTreeModel::rows() const
{
    std::vector<JobRowPtr> all;
    all.reserve(std::size_t(jobCount()));
    for (const auto &ns : m_namespaces)
        all.insert(all.end(), ns->jobs.begin(), ns->jobs.end());
    return all;
}

QModelIndex JobTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // The internal pointer is the namespace that the row stands in; null for namespaces themselves.
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    return createIndex(row, column, m_namespaces[std::size_t(parent.row())].get());
}

QModelIndex JobTreeModel::parent(const QModelIndex &child) const
{
    const auto *ns = static_cast<const Namespace *>(child.internalPointer());
    return child.isValid() && ns ? createIndex(ns->row, 0, nullptr) : QModelIndex();
}

int JobTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_namespaces.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return int(m_namespaces[std::size_t(parent.row())]->jobs.size());
}

int JobTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant JobTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *ns = static_cast<const Namespace *>(index.internalPointer());
    if (!ns) {
        const Namespace &self = *m_namespaces[std::size_t(index.row())];
        if (index.column() != NameColumn)
            return {};
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return self.name;
        case Qt::FontRole:
            return Theme::font(Theme::Type::Strong);
        case CountRole:
            return int(self.jobs.size());
        default:
            return {};
        }
    }

    const JobRow &row = *ns->jobs[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return jobCellText(row, column);
    case Qt::ToolTipRole:
        return jobCellToolTip(row, column);
    case SecondaryRole:
        if (column == ScheduleColumn)
            return row.words;
        return column == NameColumn ? fileStateText(row.entry.fileState) : QString();
    case StatusLookRole:
        if (column == NameColumn || column == HealthColumn)
            return QVariant::fromValue(statusLook(row.health));
        if (column == LastRunColumn && row.lastRun)
            return QVariant::fromValue(statusLook(row.lastRun->outcome));
        if (column == SyncColumn && row.job())
            return QVariant::fromValue(statusLook(row.sync));
        return {};
    case Qt::AccessibleTextRole:
        return column == NameColumn ? u"%1, %2"_s.arg(row.name(), statusLook(row.health).word) : QVariant();
    default:
        return {};
    }
}

QVariant JobTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Namespace / name");
    case ScheduleColumn:
        return tr("Schedule");
    case NextRunColumn:
        return tr("Next run");
    case LastRunColumn:
        return tr("Last run");
    case SyncColumn:
        return tr("Sync");
    case HealthColumn:
        return tr("Health");
    default:
        return {};
    }
}

Qt::ItemFlags JobTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || !m_editable)
        return flags;
    flags |= Qt::ItemIsDropEnabled;
    if (index.internalPointer())
        flags |= Qt::ItemIsDragEnabled;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool JobTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role == Qt::EditRole && index.isValid() && m_editable && !name.isEmpty() &&
        name != index.data().toString())
        Q_EMIT renamed(index.internalPointer() ? jobAt(index)->path() : QString(), namespaceAt(index), name);
    return false;
}

QStringList JobTreeModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *JobTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList paths;
    for (const QModelIndex &index : indexes) {
        if (const JobRowPtr job = jobAt(index); job && index.column() == NameColumn)
            paths.append(job->path());
    }
    if (paths.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType, paths.join(u'\n').toUtf8());
    return data;
}

bool JobTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                   const QModelIndex &parent) const
{
    if (!m_editable || action != Qt::MoveAction || !parent.isValid() || !data->hasFormat(mimeType))
        return false;
    const QString ns = namespaceAt(parent) + u'/';
    const QStringList paths = QString::fromUtf8(data->data(mimeType)).split(u'\n');
    return std::any_of(paths.cbegin(), paths.cend(),
                       [&ns](const QString &path) { return !path.startsWith(ns); });
}

bool JobTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(QString::fromUtf8(data->data(mimeType)).split(u'\n'), namespaceAt(parent));
    // Not "moved here": the view must not take the rows away, the store will.
    return false;
}
} // namespace crontopus
