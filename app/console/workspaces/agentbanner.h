// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspaces/workspaceregistry.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace crontopus {
class Banner;
class Workspace;
struct Error;

/// Says when nothing runs a workspace's jobs on this machine (no agent is set up, or it has stopped), or for
/// a server that no machine is there at all, and offers to change that. Takes no room otherwise.
class AgentBanner final : public QWidget
{
    Q_OBJECT

public:
    AgentBanner(WorkspaceInfo info, Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The agent's configuration was written and the agent started: open the workspace anew with these paths.
    void setUpDone(const crontopus::WorkspaceInfo &info);
    void deployRequested();

private:
    void update();
    void updateFleet();
    void setUp();
    void start();

    WorkspaceInfo m_info;
    Workspace &m_workspace;
    Banner *m_banner = nullptr;
    QAction *m_setUp = nullptr, *m_start = nullptr, *m_deploy = nullptr;
    QTimer m_patience; ///< a store that has only just been opened knows nothing yet
    bool m_dismissed = false;
};
} // namespace crontopus
