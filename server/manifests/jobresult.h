// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/diagnostic.h"
#include "shared/base/error.h"

namespace crontopus::server {
/// Why nothing was done to a tenant's jobs.
///
/// Codes: NotFound, Exists (the name is taken), InvalidInput (with `diagnostics` where the manifest is what
/// is wrong), Permission (not for this kind of job or namespace), Conflict (not the version that was
/// expected), Busy (too many others were writing; try again). Others are faults of the server.
struct JobError
{
    JobError(Error why) : error(std::move(why)) {}
    JobError(Error why, Diagnostics list) : error(std::move(why)), diagnostics(std::move(list)) {}

    Error error;
    Diagnostics diagnostics;
};

template<typename T>
using JobResult = Result<T, JobError>;
} // namespace crontopus::server
