// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/pingurl.h"
#include "server/api/router.h"
#include "server/api/services.h"

#include <QCache>

namespace crontopus::server {
/// Answers pings: finds what is pinged, remembers that for some seconds, and has the ping stored before it
/// says OK. In the server's thread; what may block runs in a reader's.
class PingService final
{
public:
    explicit PingService(const Services &services);
    Q_DISABLE_COPY_MOVE(PingService)

    void handle(const std::shared_ptr<const Call> &call, const ResponderPtr &responder);
    /// What is remembered may have changed.
    void forget();

private:
    /// What an address stands for.
    struct Target
    {
        qint64 tenantId = 0;
        qint64 checkId = 0; ///< 0: to be made
        QString ns, jobName;
        QByteArray jobId;
        bool paused = false;
        bool madeByPing = false;
        bool created = false; ///< by this very ping
    };
    struct Known
    {
        Target target;
        qint64 until = 0; ///< steady milliseconds; then it is looked up again
    };
    struct Request
    {
        std::shared_ptr<const Call> call;
        ResponderPtr responder;
        PingUrl url;
        QString name; ///< of the address without its signal
    };
    using RequestPtr = std::shared_ptr<const Request>;

    void lookUp(const RequestPtr &request);
    /// In a reader's thread. NotFound and Conflict are part of the contract.
    [[nodiscard]] Result<Target, ApiError> find(const Request &request) const;
    [[nodiscard]] Result<Target, ApiError> findByUuid(const QUuid &uuid) const;
    [[nodiscard]] Result<Target, ApiError> findBySlug(const QString &key, const QString &slug,
                                                      bool create) const;
    void record(const RequestPtr &request, const Target &target);
    /// Answers when it is over the limit; else the headers that tell of it.
    std::optional<HeaderList> within(const RequestPtr &request, const QString &client);

    const Services &m_services;
    RateLimiter m_rates;
    QCache<QString, Known> m_known;
    quint64 m_generation = 0; ///< counts what forget() forgot
};
} // namespace crontopus::server
