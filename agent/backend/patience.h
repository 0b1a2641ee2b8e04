// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace crontopus {
/// How long to wait before trying again: twice as long after each failure up to five minutes, and never in
/// step with the other machines.
class Patience final
{
public:
    using milliseconds = std::chrono::milliseconds;

    void succeeded() { m_failures = 0; }
    /// `asked`: what the other side wants at least; 0 when it does not say.
    [[nodiscard]] milliseconds failed(std::chrono::seconds asked = {})
    {
        constexpr milliseconds first{2'000}, longest{300'000};
        const milliseconds wait = std::min(longest, first * (1 << std::min(m_failures, 8)));
        ++m_failures;
        // Never before the time asked for, but spread after it.
        return asked >= wait ? asked + spread(asked) : std::max<milliseconds>(jittered(wait), asked);
    }
    /// Within a tenth of it.
    [[nodiscard]] static milliseconds jittered(milliseconds wait)
    {
        return QRandomGenerator::global()->bounded(2) == 0 ? wait - spread(wait) : wait + spread(wait);
    }

private:
    [[nodiscard]] static milliseconds spread(milliseconds wait)
    {
        constexpr int part = 10;
        return milliseconds(QRandomGenerator::global()->bounded(std::max(1, int(wait.count() / part)) + 1));
    }

    int m_failures = 0;
};
} // namespace crontopus
