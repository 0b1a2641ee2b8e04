// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <functional>

namespace crontopus {
/// One thing to do or to go to.
struct PaletteItem
{
    QString title;
    QString context;  ///< muted, beside the title: the page, the namespace
    QString shortcut; ///< as shown
    QIcon icon;
    std::function<void()> run;
    bool enabled = true;
    int rank = 0; ///< a head start in the order: commands before jobs
};

/// The items that match what was typed, best first; at most 200 rows.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ContextRole = Qt::UserRole + 1, ShortcutRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<PaletteItem> items);
    /// Forgets what was found for another pattern. Some milliseconds for 5,000 items.
    void setPattern(const QString &pattern);
    /// What a search elsewhere has for the pattern; stands below the matches, so that none of them moves.
    void setFound(QList<PaletteItem> found);
    [[nodiscard]] const PaletteItem &item(int row) const
    {
        return row < m_rows.size() ? m_items.at(m_rows.at(row)) : m_found.at(row - m_rows.size());
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteItem> m_items;
    QList<PaletteItem> m_found;
    QList<int> m_rows; ///< indices into m_items
};
} // namespace crontopus
