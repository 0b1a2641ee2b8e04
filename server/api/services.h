// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/checkinqueue.h"
#include "server/api/longpolls.h"
#include "server/auth/authenticator.h"
#include "server/auth/loginthrottle.h"
#include "server/config/serverconfig.h"
#include "server/db/readers.h"
#include "server/manifests/jobservice.h"
#include "server/store/audit.h"
#include "shared/base/clock.h"

namespace crontopus::server {
/// What the handlers of routes work with. Made by Server, which outlives them.
struct Services
{
    const ServerConfig &config;
    const Clock &clock;
    Readers &readers;
    Writer &writer;
    CheckInQueue &checkIns;
    LongPolls &eventPolls;   ///< by tenant
    LongPolls &commandPolls; ///< by endpoint
    JobService &jobs;
    LoginThrottle &logins;
    QUrl baseUrl; ///< as clients reach us

    [[nodiscard]] QString gitUrl(const QString &tenant) const
    {
        return baseUrl.toString(QUrl::StripTrailingSlash) +
               QStringLiteral("/git/%1/job-manifests.git").arg(tenant);
    }

    /// A read in the handler's thread, its error as the API's.
    template<typename Use>
    auto read(Use use) const -> Result<typename std::decay_t<decltype(*use(std::declval<Sql &>()))>, ApiError>
    {
        auto result = readers.read(std::move(use));
        if (!result)
            return ApiError::of(result.error());
        return *std::move(result);
    }
    /// A write that waits for its commit: for blocking handlers.
    template<typename T>
    Result<T, ApiError> write(std::function<Result<T>(WriteContext &)> work) const
    {
        auto result = writer.run<T>(std::move(work));
        if (!result)
            return ApiError::of(result.error());
        if constexpr (std::is_void_v<T>)
            return {};
        else
            return *std::move(result);
    }
};

/// What a call did, for the audit log.
[[nodiscard]] audit::Entry auditEntry(const Call &call, const QString &action, const QString &target,
                                      const QJsonObject &details = {});
} // namespace crontopus::server
