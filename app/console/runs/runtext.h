// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/runrecord.h"

namespace crontopus {
/// `namespace/name`.
[[nodiscard]] QString qualifiedName(const RunRecord &run);
/// "0", "3", "SIGKILL"; empty when there is none.
[[nodiscard]] QString exitText(const RunRecord &run);
/// "SIGKILL (9)"; the number alone where the signal has no name of its own.
[[nodiscard]] QString signalText(int number);
/// `schedule` → "Schedule", translated; unknown words as they are.
[[nodiscard]] QString triggerText(const QString &trigger);
/// How long after its time the run started: "on time" below two seconds (cron starts on the minute), else
/// "12 s late"; empty when it had no time.
[[nodiscard]] QString latenessText(const RunRecord &run);
} // namespace crontopus
