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
namespace {
template<typename P>
PageEntry entry(Workspace &workspace, const QString &title = P::title())
{
    return {title, P::iconName(),
            [&workspace](QWidget *parent) -> Page * { return new P(workspace, parent); }};
}
} // namespace

QList<PageEntry> pageEntries(Workspace &workspace)
{
    QList<PageEntry> pages{
        entry<DashboardPage>(workspace), entry<JobsPage>(workspace),
        entry<RunsPage>(workspace),      entry<EndpointPage>(workspace, EndpointPage::title(workspace)),
        entry<AlertsPage>(workspace),    entry<ChangesPage>(workspace),
    };
    if (workspace.account())
        pages += {entry<DeployPage>(workspace), entry<AccountPage>(workspace)};
    return pages;
}

void askForMorePages(Workspace &workspace, QObject *context, std::function<void(const PageEntry &)> add)
{
    if (!workspace.account())
        return;
    onResult(workspace.account()->whoAmI(), context,
             [&workspace, add = std::move(add)](const Result<Account> &account) {
                 if (account && account->administersServer)
                     add(entry<AdminPage>(workspace));
             });
}
} // namespace crontopus
