// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/pages.h"

#include "app/console/account/accountpage.h"
#include "app/console/admin/adminpage.h"
#include "app/console/alerts/alertspage.h"
#include "app/console/changes/changespage.h"
#include "app/console/dashboard/dashboardpage.h"
#include "app/console/deploy/deploypage.h"
#include "app/console/endpoint/endpointpage.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/runs/runspage.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

namespace crontopus {
QList<Page *> makePages(Workspace &workspace, QWidget *parent)
{
    QList<Page *> pages{
        new DashboardPage(workspace, parent), new JobsPage(workspace, parent),
        new RunsPage(workspace, parent),      new EndpointPage(workspace, parent),
        new AlertsPage(workspace, parent),    new ChangesPage(workspace, parent),
    };
    if (workspace.account())
        pages += {new DeployPage(workspace, parent), new AccountPage(workspace, parent)};
    return pages;
}

void makeLaterPages(Workspace &workspace, QWidget *parent, std::function<void(Page *)> add)
{
    if (!workspace.account())
        return;
    onResult(workspace.account()->whoAmI(), parent,
             [&workspace, parent, add = std::move(add)](const Result<Account> &account) {
                 if (account && account->administersServer)
                     add(new AdminPage(workspace, parent));
             });
}
} // namespace crontopus
