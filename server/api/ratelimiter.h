// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace crontopus::server {
enum class RateClass { None, Login, Register, Enroll, CheckIn, Backlog, Heartbeat, Write, Read };

/// `count` requests in `window`, spread evenly, all at once after a quiet time.
struct RateLimit
{
    int count = 0; ///< 0: no limit
    std::chrono::seconds window{60};
};

/// Token buckets, one a client and kind of request, in memory: each server of several counts for itself.
/// Used in one thread.
class RateLimiter final
{
public:
    /// The limits of api.md; change those that the configuration names.
    [[nodiscard]] static QHash<int, RateLimit> standard();
    explicit RateLimiter(QHash<int, RateLimit> limits) : m_limits(std::move(limits)) {}

    struct Verdict
    {
        bool allowed = true;
        int limit = 0; ///< 0: none, and nothing to tell
        int remaining = 0;
        int resetSeconds = 0; ///< until all of it is there again
        int retrySeconds = 0; ///< when not allowed
    };
    /// Takes `cost` when it is there. `now` in milliseconds of a clock that never goes back.
    Verdict take(RateClass what, const QString &client, qint64 now, int cost = 1);

private:
    struct Bucket
    {
        double tokens = 0;
        qint64 at = 0;
    };
    void tidy(qint64 now);

    QHash<int, RateLimit> m_limits;
    QHash<QString, Bucket> m_buckets;
    qint64 m_tidiedAt = 0;
};
} // namespace crontopus::server
