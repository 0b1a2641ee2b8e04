// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QString>

namespace crontopus {
/// Asks for a password on the terminal without showing what is typed; with `twice`, that it is typed the same
/// again. When standard input is no terminal: its next line. Blocks. InvalidInput when nothing was given or
/// the two differ.
Result<QString> askSecret(const QString &prompt, bool twice = false);
} // namespace crontopus
