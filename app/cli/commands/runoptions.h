// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/historydb.h"

#include <QCommandLineParser>

namespace crontopus::cli {
/// `--db FILE` and `--json`, which both commands on runs take.
void addRunOptions(QCommandLineParser &parser);
/// Opens what `--db` names, read-only; the agent's history by default.
[[nodiscard]] Result<std::unique_ptr<HistoryDb>> openHistory(const QCommandLineParser &parser);
/// Local time to the second; `-` when there is none.
[[nodiscard]] QString localTimeText(const QDateTime &time);
/// `850 ms`, `12.3 s`, `1h30m`; `-` while the run goes on.
[[nodiscard]] QString durationText(const RunRecord &run);
/// How it ended: `0`, `3`, `signal 15`, or `-`.
[[nodiscard]] QString exitText(const RunRecord &run);
} // namespace crontopus::cli
