// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/workspaceregistry.h"

#include "app/console/settings/settings.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
// As QSettings has it for arrays.
const QString groupKey = u"workspaces"_s, sizeKey = u"workspaces/size"_s;

QString keyOf(int number, QLatin1String field)
{
    return u"%1/%2/%3"_s.arg(groupKey).arg(number).arg(field);
}

QString canonical(const QString &path)
{
    const QString result = QFileInfo(path).canonicalFilePath();
    return result.isEmpty() ? QFileInfo(path).absoluteFilePath() : result;
}
} // namespace

WorkspaceRegistry::WorkspaceRegistry(QObject *parent) : QObject(parent)
{
    const Settings settings;
    const int count = settings.value(sizeKey).toInt();
    for (int i = 1; i <= count; ++i) {
        const auto text = [&settings, i](QLatin1String field) {
            return settings.value(keyOf(i, field)).toString();
        };
        WorkspaceInfo info{text("name"_L1),        text("checkout"_L1),
                           text("agentConfig"_L1), text("stateDir"_L1),
                           text("apiUrl"_L1),      QByteArray::fromHex(text("certificate"_L1).toLatin1())};
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
    Settings settings;
    settings.remove(groupKey);
    settings.setValue(sizeKey, m_workspaces.size());
    for (int i = 0; i < m_workspaces.size(); ++i) {
        const WorkspaceInfo &info = m_workspaces.at(i);
        const auto keep = [&settings, i](QLatin1String field, const QString &text) {
            settings.setValue(keyOf(i + 1, field), text);
        };
        keep("name"_L1, info.name);
        keep("checkout"_L1, info.checkout);
        keep("agentConfig"_L1, info.agentConfig);
        keep("stateDir"_L1, info.stateDir);
        keep("apiUrl"_L1, info.apiUrl);
        keep("certificate"_L1, QString::fromLatin1(info.certificate.toHex()));
    }
    Q_EMIT changed();
}
} // namespace crontopus
