// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspaces/workspaceregistry.h"

#include <QMenu>

namespace crontopus {
/// The menu of the workspace switcher: the known workspaces, and adding, renaming and removing them.
class WorkspaceMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit WorkspaceMenu(WorkspaceRegistry &registry, QWidget *parent = nullptr);

    /// The one that is shown; empty when none is.
    void setCurrent(const QString &name) { m_current = name; }
    void rename();
    void remove();

Q_SIGNALS:
    void chosen(const crontopus::WorkspaceInfo &workspace);
    void addRequested();
    void renamed(const QString &from, const QString &to);
    void removed(const crontopus::WorkspaceInfo &workspace, bool uninstall);

private:
    void fill();

    WorkspaceRegistry &m_registry;
    QString m_current;
};
} // namespace crontopus
