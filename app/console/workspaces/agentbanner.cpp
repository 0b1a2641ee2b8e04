// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/agentbanner.h"

#include "app/console/widgets/banner.h"
#include "app/console/workspace.h"
#include "app/console/workspaces/agentsetup.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
AgentBanner::AgentBanner(WorkspaceInfo info, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_info(std::move(info))
    , m_workspace(workspace)
    , m_banner(new Banner(this))
    , m_setUp(new QAction(tr("Set up the agent"), this))
    , m_start(new QAction(tr("Start the agent"), this))
    , m_deploy(new QAction(tr("Deploy an agent"), this))
{
    m_setUp->setObjectName(u"setUpAgent"_s);
    m_start->setObjectName(u"startAgent"_s);
    m_deploy->setObjectName(u"deployAgent"_s);
    m_banner->setObjectName(u"agentBanner"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_setUp, &QAction::triggered, this, &AgentBanner::setUp);
    connect(m_start, &QAction::triggered, this, &AgentBanner::start);
    connect(m_deploy, &QAction::triggered, this, &AgentBanner::deployRequested);
    connect(m_banner, &Banner::dismissed, this, [this] { m_dismissed = true; });
    connect(&m_workspace.endpoints(), &EndpointStore::changed, this, &AgentBanner::update);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &AgentBanner::update);
    m_patience.start(3000);
    update();
}

void AgentBanner::updateFleet()
{
    const EndpointStore &endpoints = m_workspace.endpoints();
    if (m_dismissed || !endpoints.isRead() || !endpoints.endpoints().isEmpty()) {
        m_banner->clear();
        return;
    }
    m_banner->show(Banner::Kind::Note, tr("No machine is enrolled yet: jobs run nowhere."));
    if (endpoints.capabilities().noManaging.isEmpty())
        m_banner->addButton(m_deploy);
}

void AgentBanner::update()
{
    if (m_workspace.endpoints().capabilities().fleet) {
        updateFleet();
        return;
    }
    const QList<AgentStatus> endpoints = m_workspace.endpoints().endpoints();
    const bool running = !endpoints.isEmpty() && endpoints.first().pid != 0;
    if (running || m_dismissed || (m_patience.isActive() && !m_info.agentConfig.isEmpty())) {
        m_banner->clear();
        return;
    }
    if (m_info.agentConfig.isEmpty()) {
        m_banner->show(Banner::Kind::Note,
                       tr("No agent of this machine follows this repository yet: its jobs do not run here."));
        m_banner->addButton(m_setUp);
    } else {
        m_banner->show(
            Banner::Kind::Warning,
            tr("This machine's agent is not running. Jobs that are scheduled go on; changes and new "
               "runs are not picked up."));
        m_banner->addButton(m_start);
    }
}

void AgentBanner::setUp()
{
    const GitBranchState branch = m_workspace.jobs().branch();
    // The remote is what other machines follow too; a checkout without one is followed itself.
    const QString url = branch.remoteUrl.isEmpty() ? m_info.checkout : branch.remoteUrl;
    const auto done = setUpAgent(m_info, url, branch.branch);
    if (!done) {
        m_banner->show(done.error());
        return;
    }
    if (const auto started = startAgent(*done); !started) {
        m_banner->show(started.error());
        return;
    }
    Q_EMIT setUpDone(*done);
}

void AgentBanner::start()
{
    if (const auto started = startAgent(m_info); !started) {
        m_banner->show(started.error());
        return;
    }
    m_banner->clear();
    m_patience.start(8000);
}
} // namespace crontopus
