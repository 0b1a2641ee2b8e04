// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QLatin1StringView>

namespace crontopus::server {
/// How GitHttpBackend tells the hooks what they need.
inline constexpr char hookProgramVariable[] = "CRONTOPUS_HOOK_PROGRAM";
inline constexpr char hookTenantVariable[] = "CRONTOPUS_TENANT";
inline constexpr char hookRuleVariable[] = "CRONTOPUS_MANIFEST_RULE";
inline constexpr char hookReportVariable[] = "CRONTOPUS_PUSH_REPORT";
inline constexpr QLatin1StringView hookRuleWarn{"warn"};

/// Writes the hooks of all repositories into `directory`, which no repository holds. `pre-receive` asks the
/// program in CRONTOPUS_HOOK_PROGRAM (`hook pre-receive`); `post-receive` writes what was taken in to the
/// file in CRONTOPUS_PUSH_REPORT. Fails also when the directory is mounted so that nothing in it can run.
Result<void> writeHooks(const QString &directory);
/// Can they run? Git leaves out a hook that cannot, without a word.
Result<void> checkHooks(const QString &directory);
} // namespace crontopus::server
