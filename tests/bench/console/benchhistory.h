// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crontopus::bench {
inline constexpr int runCount = 1'000'000;
inline constexpr int historyJobs = 200, historyEndpoints = 5;
inline constexpr int manyJobs = 5000;

/// What a console of a hosted account finds at its start, in a directory that is kept for the next time, as
/// making it takes half a minute: `history.db` with a million runs of 200 jobs on five endpoints, and
/// `manifests`, a checkout with the manifests of those jobs. Made anew when half a day old, so that "last
/// week" stays what it is.
[[nodiscard]] QString benchCache();
/// The same of an account with 5,000 jobs, all of them on one endpoint and with two runs each.
[[nodiscard]] QString jobsCache();
} // namespace crontopus::bench
