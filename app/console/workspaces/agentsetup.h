// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspaces/workspaceregistry.h"
#include "shared/base/error.h"
#include "shared/store/agentstatus.h"

#include <QFuture>

#include <optional>

namespace crontopus {
/// The program of this name beside the console, or on PATH; empty when there is none.
[[nodiscard]] QString findProgram(const QString &name);

/// The program `crontopus-agent`: the one named in the settings (`agent/program`), beside the console, or on
/// PATH. Empty when there is none.
[[nodiscard]] QString agentProgram();

/// The agent of this machine as far as its files tell: whose repository it follows.
struct MachineAgent
{
    QString config, stateDir;
    AgentStatus status;
};

/// The one that is set up in `~/.crontopus`; nothing when there is none.
[[nodiscard]] std::optional<MachineAgent> machineAgent();

/// Writes the configuration of an agent that follows `gitUrl` (an address, or the path of the checkout) into
/// `~/.crontopus/agent.yaml`, mode 0600, and tells the paths in the returned info. A machine has one agent:
/// Exists when another one is there that follows something else.
Result<WorkspaceInfo> setUpAgent(const WorkspaceInfo &info, const QString &gitUrl, const QString &branch);

/// Starts the agent in the background, on its own: it goes on when the console ends. Succeeds when it runs
/// already.
Result<void> startAgent(const WorkspaceInfo &info);

/// Takes this workspace's entries out of the scheduler and ends its agent (`crontopus-agent uninstall`).
QFuture<Result<void>> uninstallAgent(const WorkspaceInfo &info);
} // namespace crontopus
