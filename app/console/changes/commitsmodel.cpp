// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/commitsmodel.h"

#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"
#include "shared/base/async.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int batch = 200;
} // namespace

CommitsModel::CommitsModel(JobStore &store, QObject *parent) : QAbstractTableModel(parent), m_store(store) {}

void CommitsModel::setPath(const QString &path)
{
    m_path = path;
    beginResetModel();
    m_commits.clear();
    m_more = false;
    endResetModel();
    load(batch);
}

void CommitsModel::refresh()
{
    load(std::max(batch, m_limit));
}

void CommitsModel::load(int limit)
{
    m_loading = true;
    m_limit = limit;
    onResult(m_store.history(m_path, limit), this,
             [this, request = ++m_request](const Result<QList<GitCommit>> &commits) {
                 if (request != m_request)
                     return;
                 m_loading = false;
                 if (commits)
                     show(*commits);
                 else
                     Q_EMIT failed(commits.error());
                 Q_EMIT loaded();
             });
}

void CommitsModel::show(const QList<GitCommit> &commits)
{
    m_more = commits.size() >= m_limit;
    const auto sameId = [](const GitCommit &a, const GitCommit &b) { return a.id == b.id; };
    // New commits come in at the top, older ones at the bottom: what is known keeps its rows.
    const qsizetype known = m_commits.size();
    qsizetype top = 0;
    while (known > 0 && top < commits.size() && commits.at(top).id != m_commits.first().id)
        ++top;
    if (known == 0 || commits.size() < top + known ||
        !std::equal(m_commits.cbegin(), m_commits.cend(), commits.cbegin() + top, sameId)) {
        beginResetModel();
        m_commits = commits;
        endResetModel();
        return;
    }
    if (top > 0) {
        beginInsertRows({}, 0, int(top) - 1);
        m_commits = commits.first(top) + m_commits;
        endInsertRows();
    }
    if (commits.size() > m_commits.size()) {
        beginInsertRows({}, int(m_commits.size()), int(commits.size()) - 1);
        m_commits = commits;
        endInsertRows();
    }
}

const GitCommit *CommitsModel::commitAt(int row) const
{
    return row >= 0 && row < m_commits.size() ? &m_commits.at(row) : nullptr;
}

int CommitsModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_commits.size(); ++row) {
        if (!id.isEmpty() && m_commits.at(row).id.startsWith(id))
            return row;
    }
    return -1;
}

int CommitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commits.size());
}

int CommitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommitsModel::data(const QModelIndex &index, int role) const
{
    const GitCommit *commit = commitAt(index.row());
    if (!index.isValid() || !commit)
        return {};
    if (role == Qt::ForegroundRole && index.column() != SummaryColumn)
        return Theme::color(Theme::Role::MutedText);
    if (role == Qt::FontRole && index.column() == IdColumn)
        return Theme::font(Theme::Type::Mono);
    if (role == Qt::ToolTipRole) {
        switch (index.column()) {
        case SummaryColumn:
            return commit->message.trimmed();
        case AuthorColumn:
            return u"%1 <%2>"_s.arg(commit->authorName, commit->authorEmail);
        case TimeColumn:
            return exactTime(commit->time);
        default:
            return commit->id;
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SummaryColumn:
        return commit->summary;
    case AuthorColumn:
        return commit->authorName;
    case TimeColumn:
        return relativeTime(commit->time);
    default:
        return commit->id.left(8);
    }
}

QVariant CommitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SummaryColumn:
        return tr("Message");
    case AuthorColumn:
        return tr("Author");
    case TimeColumn:
        return tr("Time");
    default:
        return tr("Commit");
    }
}

bool CommitsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void CommitsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    // A view asks while it handles a change; an answer that is there at once would be another within it.
    QMetaObject::invokeMethod(
        this, [this] { load(int(m_commits.size()) + batch); }, Qt::QueuedConnection);
}
} // namespace crontopus
