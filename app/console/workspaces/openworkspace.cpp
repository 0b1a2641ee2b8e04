// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/openworkspace.h"

namespace crontopus {
Result<std::unique_ptr<Workspace>> openLocalWorkspace(const WorkspaceInfo &info)
{
    Q_UNUSED(info)
    return Error{Error::Code::Unsupported, {}};
}
} // namespace crontopus
