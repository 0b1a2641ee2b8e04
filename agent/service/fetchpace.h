// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <random>

namespace crontopus {
/// When to ask the remote again: at every interval while it answers, less and less often while it fails, up
/// to every 15 minutes. Times are of a clock that nobody can set. No I/O.
class FetchPace final
{
public:
    using Duration = std::chrono::milliseconds;

    explicit FetchPace(std::chrono::seconds interval, unsigned seed = std::random_device{}());

    /// The interval varied by a tenth, so that a fleet does not ask all at once.
    [[nodiscard]] Duration untilNextCycle();
    /// May the remote be asked at `now`?
    [[nodiscard]] bool isDue(Duration now) const { return now >= m_notBefore; }
    void succeeded();
    void failed(Duration now);
    /// Whatever went before, the next isDue() is true.
    void askAtOnce() { m_notBefore = Duration::min(); }
    [[nodiscard]] Duration notBefore() const { return m_notBefore; }

private:
    [[nodiscard]] Duration varied(Duration duration);

    std::chrono::seconds m_interval;
    std::minstd_rand m_random;
    int m_failures = 0;
    Duration m_notBefore = Duration::min();
};
} // namespace crontopus
