// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/namespacelist.h"

#include "app/console/settings/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
NamespaceList::NamespaceList(const QString &workspaceName) : m_key(u"jobs/namespaces/"_s + workspaceName)
{
    m_names = Settings().value(m_key).toStringList();
}

void NamespaceList::add(const QString &name)
{
    if (m_names.contains(name))
        return;
    m_names.append(name);
    m_names.sort();
    save();
}

void NamespaceList::remove(const QString &name)
{
    if (m_names.removeAll(name) > 0)
        save();
}

void NamespaceList::rename(const QString &from, const QString &to)
{
    if (!m_names.contains(from))
        return;
    m_names.removeAll(from);
    add(to);
    save();
}

void NamespaceList::save() const
{
    Settings settings;
    if (m_names.isEmpty())
        settings.remove(m_key);
    else
        settings.setValue(m_key, m_names);
}
} // namespace crontopus
