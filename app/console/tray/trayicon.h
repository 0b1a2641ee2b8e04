// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"

#include <QIcon>

namespace crontopus {
/// The console's icon with the shape of `look` in its colour, or with the count (above 0) in it. Painted on
/// its own ground, so that it stands out on light and dark panels.
[[nodiscard]] QIcon trayIcon(const StatusLook &look, int count);
} // namespace crontopus
