// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"

#include <QString>

namespace crontopus {
class Workspace;

/// What the top bar shows of a workspace's server, or of this machine's agent where there is none.
struct ConnectionState
{
    StatusLook look;
    QString details; ///< lines for the tool tip
};

[[nodiscard]] ConnectionState connectionStateOf(const Workspace &workspace);
} // namespace crontopus
