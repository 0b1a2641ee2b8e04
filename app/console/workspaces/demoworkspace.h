// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspaces/workspaceregistry.h"
#include "shared/base/error.h"

#include <QFuture>

namespace crontopus {
/// Makes the demo (shared/demo/demo.h) where demoDirectory() says, unless it is there, and tells how to open
/// it. The agent is not started: see startAgent().
QFuture<Result<WorkspaceInfo>> makeDemoWorkspace();
} // namespace crontopus
