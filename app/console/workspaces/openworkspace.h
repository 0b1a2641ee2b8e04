// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspace.h"
#include "app/console/workspaces/workspaceregistry.h"
#include "shared/base/error.h"

#include <functional>
#include <memory>

namespace crontopus {
class StateWriter;

/// Makes a workspace of what the registry knows; tests hand in their own.
using WorkspaceOpener = std::function<Result<std::unique_ptr<Workspace>>(const WorkspaceInfo &)>;

/// A checkout on disk with this machine's agent. NotFound when the directory is no Git working tree. Quick:
/// reading the manifests goes on in the background.
Result<std::unique_ptr<Workspace>> openLocalWorkspace(const WorkspaceInfo &info);
/// At once, with what is known from last time; the server's news come later. `files` must outlive it.
Result<std::unique_ptr<Workspace>> openHostedWorkspace(const WorkspaceInfo &info, StateWriter &files);
/// Whichever it is.
Result<std::unique_ptr<Workspace>> openWorkspace(const WorkspaceInfo &info, StateWriter &files);

/// Pulls and pushes from now on sign in like this. Does nothing for a kind of workspace without a remote.
void useCredentials(Workspace &workspace, const GitCredentials &credentials);
} // namespace crontopus
