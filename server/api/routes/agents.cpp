// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/routes/endpoints.h"
#include "server/api/routes/routes.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
/// The spelling of the hosted service's first clients: the same as endpoints, with `agent_id` beside.
void addAgentRoutes(Router &router, const Services &services)
{
    using Kind = Access::Kind;
    const QString read = u"read:agents"_s, write = u"write:agents"_s;
    router.add({"POST",
                u"/api/agents/enroll"_s,
                {Kind::Enrollment, write},
                RateClass::Enroll,
                BlockingHandler([&services](const Call &call) { return enrollEndpoint(services, call); })});
    router.add({"GET",
                u"/api/agents"_s,
                {Kind::Scope, read},
                RateClass::Read,
                BlockingHandler([&services](const Call &call) { return listEndpoints(services, call); })});
    router.add({"GET",
                u"/api/agents/{endpoint_id}"_s,
                {Kind::Endpoint, read},
                RateClass::Read,
                BlockingHandler([&services](const Call &call) { return getEndpoint(services, call); })});
    router.add({"DELETE",
                u"/api/agents/{endpoint_id}"_s,
                {Kind::Scope, write},
                RateClass::Write,
                BlockingHandler([&services](const Call &call) -> Answer {
                    auto id = revokeEndpoint(services, call);
                    if (!id)
                        return id.error();
                    return jsonResponse(
                        200,
                        {{u"message"_s, u"Agent revoked"_s}, {u"agent_id"_s, *id}, {u"endpoint_id"_s, *id}});
                })});
    router.add({"POST",
                u"/api/agents/{endpoint_id}/heartbeat"_s,
                {Kind::OwnEndpoint},
                RateClass::Heartbeat,
                BlockingHandler([&services](const Call &call) -> Answer {
                    auto view = heartbeat(services, call);
                    if (!view)
                        return view.error();
                    (*view)[u"agent_id"_s] = call.principal.endpointId;
                    return jsonResponse(200, *view);
                })});
}
} // namespace crontopus::server
