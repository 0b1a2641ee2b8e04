// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/pingservice.h"
#include "server/api/routes/routes.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
void addPingRoutes(Router &router, PingService &pings)
{
    const AsyncHandler handler = [&pings](const std::shared_ptr<const Call> &call,
                                          const ResponderPtr &responder) { pings.handle(call, responder); };
    for (const QString &pattern :
         {u"/ping/{uuid}"_s, u"/ping/{key}/{slug}"_s, u"/ping/{key}/{slug}/{signal}"_s}) {
        for (const QByteArray &method : {"GET"_ba, "POST"_ba}) {
            // Counted by check, which only the handler knows. Output may be long, though little of it is
            // kept.
            router.add({method, pattern, {Access::Kind::Public}, RateClass::None, handler, BodySize::Batch});
        }
    }
}
} // namespace crontopus::server
