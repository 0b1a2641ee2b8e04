// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/input.h"
#include "server/store/checkins.h"

namespace crontopus::server {
/// The fields that all three ways to report a run share; the problems are the input's.
[[nodiscard]] CheckIn readCheckIn(Input &body);
} // namespace crontopus::server
