// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QString>

namespace crontopus {
/// What tells this machine from others: the system's own id, lower case and trimmed, as SHA-256 in hex, as
/// the hosted service's agent sends it; or the one that makeMachineId() stored. Empty when the system has
/// none.
[[nodiscard]] QString machineId(const QString &stateDir);

/// A random one for a machine that was cloned from another, kept in the state directory.
Result<QString> makeMachineId(const QString &stateDir);
} // namespace crontopus
