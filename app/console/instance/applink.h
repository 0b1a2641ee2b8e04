// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/base/error.h"

namespace crontopus {
/// What begins a link from outside the console.
[[nodiscard]] bool looksLikeAppLink(const QString &text);
/// `crontopus://job/NAMESPACE/NAME`, `crontopus://run/ID`, `crontopus://endpoint/NAME`. Links come from web
/// pages and mails: anything but exactly these forms is InvalidInput, and what a link may do is to show
/// something.
[[nodiscard]] Result<ConsoleLink> parseAppLink(const QString &text);
} // namespace crontopus
