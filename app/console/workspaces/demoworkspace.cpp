// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/demoworkspace.h"

#include "shared/base/async.h"
#include "shared/demo/demo.h"

#include <QCoreApplication>

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::StartPage)
};
} // namespace

QFuture<Result<WorkspaceInfo>> makeDemoWorkspace()
{
    return runAsync([](TaskControl &) -> Result<WorkspaceInfo> {
        const DemoPaths paths(demoDirectory());
        if (const auto made = createDemo(paths); !made)
            return made.error();
        return WorkspaceInfo{Words::tr("Demo"), paths.checkout(), paths.agentConfig(), paths.stateDir()};
    });
}
} // namespace crontopus
