// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspace.h"

#include "shared/hosted/hostedsession.h"

namespace crontopus {
Workspace::Workspace(QString name, std::unique_ptr<JobStore> jobs, std::unique_ptr<EndpointStore> endpoints,
                     std::unique_ptr<RunStore> runs, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_jobs(std::move(jobs))
    , m_endpoints(std::move(endpoints))
    , m_runs(std::move(runs))
{
}

Workspace::~Workspace() = default;

void Workspace::setSession(std::unique_ptr<HostedSession> session)
{
    m_session = std::move(session);
}
} // namespace crontopus
