// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/alerts/alert.h"
#include "app/console/page.h"

namespace crontopus {
/// One notification for what came up within a few seconds.
struct Notification
{
    QString title, text;
    ConsoleLink link; ///< what a click opens
};

/// `alerts` is not empty. One alert is told by itself; of several the first few are named.
[[nodiscard]] Notification notificationFor(const QList<Alert> &alerts);
} // namespace crontopus
