// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspace.h"

#include "app/console/alerts/alertengine.h"
#include "app/console/jobs/jobcatalog.h"
#include "shared/hosted/hostedsession.h"

#include <QSysInfo>

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

AlertEngine &Workspace::alerts()
{
    if (!m_alerts) {
        auto book = AlertBook::open(m_dataDirectory, m_name);
        if (!book)
            qWarning("%s", qUtf8Printable(book.error().text()));
        m_alerts = std::make_unique<AlertEngine>(*m_jobs, *m_endpoints, *m_runs,
                                                 book ? std::move(*book) : std::unique_ptr<AlertBook>(),
                                                 m_clock, QSysInfo::machineHostName());
    }
    return *m_alerts;
}

JobCatalog &Workspace::catalog()
{
    if (!m_catalog)
        m_catalog = std::make_unique<JobCatalog>(*this);
    return *m_catalog;
}

void Workspace::setSession(std::unique_ptr<HostedSession> session)
{
    m_session = std::move(session);
}
} // namespace crontopus
