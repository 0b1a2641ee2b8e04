// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>
#include <string>

/// What benchmark programs share. Each prints one line a row, tab-separated: what, ours, peer, ratio, target;
/// tests/bench/run.sh makes one table of them all. Ours and peer are measured in the same run, as machines
/// are noisy.
namespace crontopus::bench {
/// Seconds that `work()` takes: the best of `rounds`, which is what the machine can do when nobody disturbs.
template<typename Work>
double seconds(Work work, int rounds = 3)
{
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        best =
            std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

/// Keeps the optimiser from leaving out what computes `value`.
template<typename T>
void keep(const T &value)
{
    asm volatile("" : : "r,m"(value) : "memory");
}

/// `1.2 million`, `350 k`, `42`.
inline std::string countText(double value)
{
    char text[32];
    if (value >= 1e6)
        std::snprintf(text, sizeof text, "%.3g million", value / 1e6);
    else if (value >= 1e4)
        std::snprintf(text, sizeof text, "%.3g k", value / 1e3);
    else
        std::snprintf(text, sizeof text, "%.3g", value);
    return text;
}

/// `1.25 s`, `35 ms`, `4.2 µs`.
inline std::string durationText(double seconds)
{
    char text[32];
    if (seconds >= 1)
        std::snprintf(text, sizeof text, "%.3g s", seconds);
    else if (seconds >= 1e-3)
        std::snprintf(text, sizeof text, "%.3g ms", seconds * 1e3);
    else
        std::snprintf(text, sizeof text, "%.3g µs", seconds * 1e6);
    return text;
}

/// How many times as good as the peer; `-` without one.
inline std::string ratioText(double timesAsGood)
{
    if (!(timesAsGood > 0) || std::isinf(timesAsGood))
        return "-";
    char text[32];
    std::snprintf(text, sizeof text, "%.3gx", timesAsGood);
    return text;
}

/// One row. Empty cells become `-`, as the table's columns need something in them.
inline void row(const std::string &what, const std::string &ours, const std::string &peer,
                const std::string &ratio, const std::string &target)
{
    const auto cell = [](const std::string &text) { return text.empty() ? "-" : text.c_str(); };
    std::printf("%s\t%s\t%s\t%s\t%s\n", cell(what), cell(ours), cell(peer), cell(ratio), cell(target));
    std::fflush(stdout);
}
} // namespace crontopus::bench
