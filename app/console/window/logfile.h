// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crontopus {
/// From now on what Qt and we log goes to `directory`/console.log as well as to standard error. Each line is
/// on its way to the disk when the call returns, so the last words before a crash are there. At `maxBytes`
/// the file becomes console.log.1; two old ones are kept. Without a writable directory nothing is written.
void startLogFile(const QString &directory, qint64 maxBytes = 1'000'000);
/// Empty when there is none.
[[nodiscard]] QString logFilePath();
} // namespace crontopus
