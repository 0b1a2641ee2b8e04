// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

namespace crontopus::git {
/// The Error for a libgit2 call that returned `code` (< 0) in this thread: `what` is our sentence without its
/// full stop ("Cannot open the repository /x"), libgit2's text follows it, freed from user info of URLs.
[[nodiscard]] Error lastError(const QString &what, int code);
} // namespace crontopus::git
