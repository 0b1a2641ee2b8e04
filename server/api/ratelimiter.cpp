// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ratelimiter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus::server {
namespace {
constexpr qint64 tidyEveryMs = 60'000;
} // namespace

QHash<int, RateLimit> RateLimiter::standard()
{
    return {{int(RateClass::Login), {5, 1min}},        {int(RateClass::Register), {3, 1h}},
            {int(RateClass::Enroll), {10, 1min}},      {int(RateClass::CheckIn), {100, 1min}},
            {int(RateClass::Backlog), {20'000, 1min}}, {int(RateClass::Heartbeat), {120, 1min}},
            {int(RateClass::Write), {30, 1min}},       {int(RateClass::Read), {60, 1min}}};
}

RateLimiter::Verdict RateLimiter::take(RateClass what, const QString &client, qint64 now, int cost)
{
    const RateLimit limit = m_limits.value(int(what));
    if (limit.count <= 0)
        return {};
    tidy(now);
    const double perMs = double(limit.count) / double(std::chrono::milliseconds(limit.window).count());
    Bucket &bucket = m_buckets[QString::number(int(what)) + u' ' + client];
    if (bucket.at == 0)
        bucket.tokens = limit.count;
    else
        bucket.tokens = std::min<double>(limit.count, bucket.tokens + double(now - bucket.at) * perMs);
    bucket.at = std::max<qint64>(now, 1);

    Verdict verdict;
    verdict.limit = limit.count;
    verdict.allowed = bucket.tokens >= cost;
    if (verdict.allowed)
        bucket.tokens -= cost;
    else
        verdict.retrySeconds = std::max(1, int(std::ceil((cost - bucket.tokens) / perMs / 1000)));
    verdict.remaining = int(bucket.tokens);
    verdict.resetSeconds = int(std::ceil((limit.count - bucket.tokens) / perMs / 1000));
    return verdict;
}

/// A bucket that has filled up again says nothing: whoever comes back gets a new one.
void RateLimiter::tidy(qint64 now)
{
    if (now - m_tidiedAt < tidyEveryMs)
        return;
    m_tidiedAt = now;
    m_buckets.removeIf([&](const auto &entry) {
        const RateLimit limit = m_limits.value(entry.key().section(u' ', 0, 0).toInt());
        return now - entry.value().at > std::chrono::milliseconds(limit.window).count();
    });
}
} // namespace crontopus::server
