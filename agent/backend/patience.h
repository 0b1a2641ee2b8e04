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
        return jittered(std::max<milliseconds>(wait, asked));
    }
    /// Within a tenth of it.
    [[nodiscard]] static milliseconds jittered(milliseconds wait)
    {
        constexpr int part = 10;
        const int span = std::max(1, int(wait.count() / part));
        return wait + milliseconds(QRandomGenerator::global()->bounded(-span, span + 1));
    }

private:
    int m_failures = 0;
};
} // namespace crontopus
