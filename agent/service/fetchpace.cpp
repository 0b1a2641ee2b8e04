// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/service/fetchpace.h"

#include <algorithm>

namespace crontopus {
namespace {
constexpr std::chrono::minutes longestPause(15);
constexpr int maxDoublings = 16; ///< of five seconds at least: far beyond the longest pause
} // namespace

FetchPace::FetchPace(std::chrono::seconds interval, unsigned seed) : m_interval(interval), m_random(seed) {}

FetchPace::Duration FetchPace::varied(Duration duration)
{
    const Duration::rep tenth = std::max<Duration::rep>(1, duration.count() / 10);
    return duration + Duration(std::uniform_int_distribution<Duration::rep>(-tenth, tenth)(m_random));
}

FetchPace::Duration FetchPace::untilNextCycle()
{
    return varied(m_interval);
}

void FetchPace::succeeded()
{
    m_failures = 0;
    askAtOnce();
}

void FetchPace::failed(Duration now)
{
    m_failures = std::min(m_failures + 1, maxDoublings);
    const auto longest = std::max<Duration>(longestPause, m_interval);
    m_notBefore = now + varied(std::min<Duration>(m_interval * (1 << m_failures), longest));
}
} // namespace crontopus
