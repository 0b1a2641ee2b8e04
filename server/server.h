// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/dispatcher.h"
#include "server/api/pingservice.h"
#include "server/git/githttpbackend.h"
#include "server/git/repositoryupkeep.h"
#include "server/http/httpserver.h"
#include "server/maintenance.h"

#include <QTimer>

#include <memory>

namespace crontopus::server {
/// The root of everything that runs: made of a configuration, started once, stopped gracefully.
class Server final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)

public:
    explicit Server(ServerConfig config, QObject *parent = nullptr);
    ~Server() override;

    /// Directories, database, listening. Blocks for as long as a migration takes.
    Result<void> start();
    /// finished() follows when what was begun has been answered and stored.
    void stop();
    /// Looks anew at what another program may have changed in the database, and reads the certificate files
    /// anew; the old ones stay in use when that fails.
    Result<void> reload();
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const Router &router() const { return m_router; }
    /// Is there a user yet?
    Result<bool> hasUsers();

Q_SIGNALS:
    void finished();

private:
    void heard(const Changes &changes);
    Result<void> loadTls();
    Result<void> listenToOthers();

    ServerConfig m_config;
    SystemClock m_clock;
    Router m_router;
    Metrics m_metrics;
    LoginThrottle m_logins;
    // In the order in which they need each other; destroyed the other way round.
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<CheckInQueue> m_checkIns;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<LongPolls> m_eventPolls, m_commandPolls;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<PingService> m_pings;
    std::unique_ptr<GitHttpBackend> m_git;
    std::unique_ptr<RepositoryUpkeep> m_upkeep;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Maintenance> m_maintenance;
    std::unique_ptr<HttpServer> m_http;
    std::unique_ptr<Sql> m_notices; ///< PostgreSQL: what other servers changed
    std::unique_ptr<Writer> m_writer;
    QTimer m_checkNotices;
    bool m_stopping = false;
};
} // namespace crontopus::server
