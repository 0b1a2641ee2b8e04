// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/clock.h"
#include "shared/store/accountstore.h"
#include "shared/store/endpointstore.h"
#include "shared/store/jobstore.h"
#include "shared/store/runstore.h"

#include <QObject>

#include <memory>

namespace crontopus {
class AlertEngine;
class HostedSession;
class JobCatalog;

/// What one window tab of work is about: jobs, endpoints and runs of one repository or, later, one hosted
/// account. Screens take their data from here alone and never learn which kind it is.
class Workspace : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    Workspace(QString name, std::unique_ptr<JobStore> jobs, std::unique_ptr<EndpointStore> endpoints,
              std::unique_ptr<RunStore> runs, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name) { m_name = name; }
    [[nodiscard]] JobStore &jobs() const { return *m_jobs; }
    [[nodiscard]] EndpointStore &endpoints() const { return *m_endpoints; }
    [[nodiscard]] RunStore &runs() const { return *m_runs; }
    /// Null where there is no server. Set it before pages are made.
    [[nodiscard]] AccountStore *account() const { return m_account.get(); }
    void setAccount(std::unique_ptr<AccountStore> account) { m_account = std::move(account); }
    /// What is wrong; watching starts with the first call.
    [[nodiscard]] AlertEngine &alerts();
    /// Its jobs joined with their last runs; following the stores starts with the first call.
    [[nodiscard]] JobCatalog &catalog();
    /// Where alerts are kept; empty (the default): nowhere. Set it before alerts() is called.
    void setDataDirectory(const QString &directory) { m_dataDirectory = directory; }

    /// Null for a local workspace.
    [[nodiscard]] HostedSession *session() const { return m_session.get(); }
    void setSession(std::unique_ptr<HostedSession> session);

private:
    QString m_name;
    std::unique_ptr<HostedSession> m_session; ///< the stores use it: it goes after them
    std::unique_ptr<JobStore> m_jobs;
    std::unique_ptr<EndpointStore> m_endpoints;
    std::unique_ptr<RunStore> m_runs;
    std::unique_ptr<AccountStore> m_account;
    SystemClock m_clock;
    QString m_dataDirectory;
    std::unique_ptr<AlertEngine> m_alerts;
    std::unique_ptr<JobCatalog> m_catalog;
};
} // namespace crontopus
