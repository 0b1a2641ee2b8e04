// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"

namespace crontopus {
class RunWatch;

[[nodiscard]] StatusLook lookOf(const RunWatch &watch);
/// What goes on, or what came of it, as of now.
[[nodiscard]] QString sentenceOf(const RunWatch &watch);
} // namespace crontopus
