// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace crontopus {
/// Namespaces of one workspace that were made here, with or without jobs. Git knows no empty directories, so
/// they are remembered in the settings until they are deleted.
class NamespaceList final
{
public:
    explicit NamespaceList(const QString &workspaceName);

    [[nodiscard]] const QStringList &names() const { return m_names; }
    void add(const QString &name);
    void remove(const QString &name);
    void rename(const QString &from, const QString &to);

private:
    void save() const;

    QString m_key;
    QStringList m_names; ///< sorted
};
} // namespace crontopus
