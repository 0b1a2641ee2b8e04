// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/crontabdocument.h"

#include <cstdint>
#include <cstdlib>

using namespace crontopus;

/// Whatever a crontab holds: entries of ours go in and out, and the rest stays as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QUuid id(0x1b4e28ba, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    const RunnerCall runner{"/usr/bin/crontopus-run", {}};
    const QList<CrontabDocument::Job> jobs{{id, {ourLine("*/5 * * * *", runner, id, "a/b")}, false}};

    const QByteArray foreign = CrontabDocument::parse(text).withoutOurs();
    const QByteArray with = CrontabDocument::parse(text).withJobs(jobs, {});
    if (CrontabDocument::parse(foreign).withoutOurs() != foreign)
        std::abort();
    if (CrontabDocument::parse(with).withJobs(jobs, {}) != with)
        std::abort();
    if (CrontabDocument::parse(with).withoutOurs() != foreign)
        std::abort();
    return 0;
}
