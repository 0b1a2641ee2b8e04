// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace crontopus {
/// The list of pages at the left, with badges, and what stands at its foot. Arrow keys move between the
/// entries.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Entries get the ids 0, 1, … in the order in which they are added; `atFoot` puts one below.
    int addEntry(const QString &iconName, const QString &title, const QString &shortcut, bool atFoot = false);
    void setBadge(int id, int count, bool alarming);
    void setCurrent(int id);
    void clear();

Q_SIGNALS:
    void activated(int id);

private:
    class Entry;
    QList<Entry *> m_entries;
    QButtonGroup *m_group = nullptr;
    QVBoxLayout *m_top = nullptr, *m_foot = nullptr;
};
} // namespace crontopus
