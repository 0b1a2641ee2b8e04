// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/git/repository.h"

namespace crontopus {
/// How to sign in to the remote of a checkout: what was given in this session, else what is kept on disk.
/// Empty when nothing was.
[[nodiscard]] GitCredentials credentialsFor(const QString &checkout);

/// For this session; with `remember` also for later ones, in `credentials.json` beside the settings, mode
/// 0600. Without it what was kept of this checkout is forgotten.
Result<void> keepCredentials(const QString &checkout, const GitCredentials &credentials, bool remember);

/// The file that they are kept in.
[[nodiscard]] QString credentialsFile();
} // namespace crontopus
