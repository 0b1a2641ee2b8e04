// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/runs/ansitext.h"
#include "shared/store/runrecord.h"

namespace crontopus {
/// Lines are cut into pieces of this many characters, because a text widget lays out a line as a whole.
inline constexpr qsizetype maxOutputLine = 5000;

/// The output of a run as it is shown: head, a line that says how much was left out, tail. Bytes of a
/// character that the bound cut in two are not shown as broken ones. Pure; safe in any thread.
[[nodiscard]] AnsiText shownOutput(const RunRecord &run);
/// `next`, the same run a while later: with what `shown` has of its output and `next`, of which there is only
/// the last part, has no more. As it is where it is whole, has ended, or does not go on where `shown` ends.
/// Pure.
[[nodiscard]] RunRecord continued(const RunRecord &shown, RunRecord next);
/// As it was written, with that same line between: for saving and copying.
[[nodiscard]] QByteArray outputBytes(const RunRecord &run);
} // namespace crontopus
