// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/runner/format/spoolrecord.h"
#include "shared/store/historydb.h"

namespace crontopus {
/// A runner's record as the history keeps it. Times are UTC.
[[nodiscard]] RunRecord fromSpool(const SpoolRecord &record);

/// Takes what runners left in `directory` into the history; how many runs were new or changed.
///
/// A record's file goes only after the history has it on disk. One that cannot be read is moved to `bad/` in
/// that directory, with a warning, and kept there. A started record stays until its finished one comes, or
/// until its runner is gone without one: then the run becomes a failure. Temporary files that a dead runner
/// left are removed after a day. On an error nothing is lost: call again.
Result<int> ingestSpool(const QString &directory, HistoryDb &history);

/// Takes what runs that go on have written so far into the history; of how many that was more than before.
/// The files stay until ingestSpool() sees the run's end.
Result<int> ingestOutputs(const QString &directory, HistoryDb &history);
} // namespace crontopus
