// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/job.h"

#include <algorithm>

namespace crontopus {
qint64 effectiveGraceSeconds(const Job &job, qint64 from)
{
    if (job.graceSeconds >= 0)
        return job.graceSeconds;
    constexpr qint64 usual = 5 * 60;
    const qint64 period = job.schedule.period(from);
    return period > 0 ? std::min(usual, period / 2) : usual;
}
} // namespace crontopus
