// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/metrics.h"
#include "server/api/router.h"
#include "server/api/services.h"
#include "server/http/httpserver.h"

namespace crontopus::server {
class GitHttpBackend;
class PingService;

// One function a group of routes, each in a file of its name. server/openapi.yaml describes them.
void addAuthRoutes(Router &router, const Services &services);
void addUserRoutes(Router &router, const Services &services);
void addTenantRoutes(Router &router, const Services &services);
void addTokenRoutes(Router &router, const Services &services);
void addEndpointRoutes(Router &router, const Services &services);
void addAgentRoutes(Router &router, const Services &services);
void addCommandRoutes(Router &router, const Services &services);
void addCheckInRoutes(Router &router, const Services &services);
void addJobRoutes(Router &router, const Services &services);
void addInstanceRoutes(Router &router, const Services &services);
void addGitRoutes(Router &router, const Services &services, GitHttpBackend &backend);
void addRunRoutes(Router &router, const Services &services);
void addEventRoutes(Router &router, const Services &services);
void addAdminRoutes(Router &router, const Services &services);
void addPingRoutes(Router &router, const Services &services, PingService &pings);
/// `connections` is asked in the server's thread.
void addMetaRoutes(Router &router, const Services &services, const Metrics &metrics,
                   std::function<HttpServer::Counters()> connections);
} // namespace crontopus::server
