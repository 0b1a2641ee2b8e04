// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/workspaceregistry.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
QString canonical(const QString &path)
{
    const QString result = QFileInfo(path).canonicalFilePath();
    return result.isEmpty() ? QFileInfo(path).absoluteFilePath() : result;
}
} // namespace

WorkspaceRegistry::WorkspaceRegistry(QObject *parent) : QObject(parent)
{
    QSettings settings;
    const int count = settings.beginReadArray("workspaces"_L1);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        WorkspaceInfo info{settings.value("name"_L1).toString(),
                           settings.value("checkout"_L1).toString(),
                           settings.value("agentConfig"_L1).toString(),
                           settings.value("stateDir"_L1).toString(),
                           settings.value("apiUrl"_L1).toString(),
                           QByteArray::fromHex(settings.value("certificate"_L1).toByteArray())};
        if (!info.name.isEmpty() && !info.checkout.isEmpty() && indexOf(info.name) < 0)
            m_workspaces.append(info);
    }
}

qsizetype WorkspaceRegistry::indexOf(const QString &name) const
{
    for (qsizetype i = 0; i < m_workspaces.size(); ++i) {
        if (m_workspaces.at(i).name == name)
            return i;
    }
    return -1;
}

const WorkspaceInfo *WorkspaceRegistry::find(const QString &nameOrPath) const
{
    if (const qsizetype i = indexOf(nameOrPath); i >= 0)
        return &m_workspaces.at(i);
    const QString path = canonical(nameOrPath);
    const auto found = std::find_if(m_workspaces.cbegin(), m_workspaces.cend(),
                                    [&](const auto &each) { return canonical(each.checkout) == path; });
    return found == m_workspaces.cend() ? nullptr : &*found;
}

WorkspaceInfo WorkspaceRegistry::add(WorkspaceInfo info)
{
    info.checkout = canonical(info.checkout);
    if (const WorkspaceInfo *known = find(info.checkout)) {
        info.name = known->name;
        if (info.agentConfig.isEmpty()) {
            info.agentConfig = known->agentConfig;
            info.stateDir = known->stateDir;
        }
        m_workspaces.removeAt(indexOf(info.name));
    }
    const QString wanted = info.name.isEmpty() ? QFileInfo(info.checkout).fileName() : info.name;
    info.name = wanted;
    for (int i = 2; indexOf(info.name) >= 0; ++i)
        info.name = u"%1 %2"_s.arg(wanted).arg(i);
    m_workspaces.prepend(info);
    save();
    return info;
}

void WorkspaceRegistry::update(const WorkspaceInfo &info)
{
    const qsizetype i = indexOf(info.name);
    if (i < 0 || m_workspaces.at(i) == info)
        return;
    m_workspaces[i] = info;
    save();
}

bool WorkspaceRegistry::rename(const QString &from, const QString &to)
{
    const qsizetype i = indexOf(from);
    if (i < 0 || to.trimmed().isEmpty() || (to != from && indexOf(to) >= 0))
        return false;
    m_workspaces[i].name = to.trimmed();
    save();
    return true;
}

void WorkspaceRegistry::remove(const QString &name)
{
    if (const qsizetype i = indexOf(name); i >= 0) {
        m_workspaces.removeAt(i);
        save();
    }
}

void WorkspaceRegistry::markOpened(const QString &name)
{
    if (const qsizetype i = indexOf(name); i > 0) {
        m_workspaces.move(i, 0);
        save();
    }
}

void WorkspaceRegistry::save()
{
    QSettings settings;
    settings.remove("workspaces"_L1);
    settings.beginWriteArray("workspaces"_L1, int(m_workspaces.size()));
    for (int i = 0; i < m_workspaces.size(); ++i) {
        const WorkspaceInfo &info = m_workspaces.at(i);
        settings.setArrayIndex(i);
        settings.setValue("name"_L1, info.name);
        settings.setValue("checkout"_L1, info.checkout);
        settings.setValue("agentConfig"_L1, info.agentConfig);
        settings.setValue("stateDir"_L1, info.stateDir);
        settings.setValue("apiUrl"_L1, info.apiUrl);
        settings.setValue("certificate"_L1, info.certificate.toHex());
    }
    settings.endArray();
    Q_EMIT changed();
}
} // namespace crontopus
