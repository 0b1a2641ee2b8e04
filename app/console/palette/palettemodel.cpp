// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/palette/palettemodel.h"

#include "app/console/palette/fuzzy.h"

#include <algorithm>

namespace crontopus {
namespace {
constexpr qsizetype maxRows = 200;
}

void PaletteModel::setItems(QList<PaletteItem> items)
{
    m_items = std::move(items);
    setPattern({});
}

void PaletteModel::setPattern(const QString &pattern)
{
    struct Match
    {
        int item, score;
    };
    QList<Match> matches;
    for (int i = 0; i < m_items.size(); ++i) {
        const PaletteItem &item = m_items.at(i);
        const auto score = fuzzyScore(pattern, item.title);
        // The context counts too, so that "prod back" finds backup-db in production.
        const auto whole = fuzzyScore(pattern, item.context + u' ' + item.title);
        if (score || whole)
            matches.append({i, qMax(score.value_or(-1), whole.value_or(-1) - 4) + item.rank});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.score > b.score; });
    beginResetModel();
    m_found.clear();
    m_rows.clear();
    for (const Match &match : std::as_const(matches)) {
        if (m_rows.size() == maxRows)
            break;
        m_rows.append(match.item);
    }
    endResetModel();
}

void PaletteModel::setFound(QList<PaletteItem> found)
{
    if (!m_found.isEmpty()) {
        beginRemoveRows({}, int(m_rows.size()), rowCount() - 1);
        m_found.clear();
        endRemoveRows();
    }
    if (found.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + found.size()) - 1);
    m_found = std::move(found);
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size() + m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &row = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::DecorationRole:
        return row.icon;
    case Qt::AccessibleTextRole:
        return row.context.isEmpty() ? row.title : row.title + QStringLiteral(", ") + row.context;
    case ContextRole:
        return row.context;
    case ShortcutRole:
        return row.shortcut;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return item(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}
} // namespace crontopus
