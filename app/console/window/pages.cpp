// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/pages.h"

#include "app/console/changes/changespage.h"
#include "app/console/endpoint/endpointpage.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/runs/runspage.h"

namespace crontopus {
QList<Page *> makePages(Workspace &workspace, QWidget *parent)
{
    return {
        new JobsPage(workspace, parent),
        new RunsPage(workspace, parent),
        new EndpointPage(workspace, parent),
        new ChangesPage(workspace, parent),
    };
}
} // namespace crontopus
