// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/metrics.h"
#include "server/api/router.h"
#include "server/api/services.h"

#include <QObject>

namespace crontopus::server {
/// Takes a request through its stations: route, credentials, access, rate, handler, answer, access log. In
/// the server's thread.
class Dispatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dispatcher)

public:
    Dispatcher(Services &services, Authenticator &authenticator, const Router &router, Metrics &metrics,
               QObject *parent = nullptr);

    void handle(HttpRequest &&request, Reply reply);
    /// For HttpServer: from method and path as sent.
    [[nodiscard]] qint64 bodyLimit(QByteArrayView method, QByteArrayView path) const;

private:
    class Exchange;
    void authorize(const std::shared_ptr<Exchange> &exchange);
    void run(const std::shared_ptr<Exchange> &exchange);
    std::optional<ApiError> refusal(const Route &route, const Call &call) const;
    [[nodiscard]] QString clientAddress(const HttpRequest &request) const;

    Services &m_services;
    Authenticator &m_authenticator;
    const Router &m_router;
    Metrics &m_metrics;
    RateLimiter m_rates;
    qint64 m_operatorTenant = 0;
};
} // namespace crontopus::server
