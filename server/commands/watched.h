// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/backup/backup.h"

#include <functional>
#include <optional>

namespace crontopus::server {
/// Runs `work` in a thread of its own and tells on standard error how far it is, once it has taken a second.
/// A signal to end removes `scratch` (files or directories) and ends the program.
void runWatched(const std::function<void()> &work, const BackupProgress &progress,
                const QStringList &scratch);

template<typename T>
Result<T> watched(const std::function<Result<T>()> &work, const BackupProgress &progress,
                  const QStringList &scratch)
{
    std::optional<Result<T>> result;
    runWatched([&] { result.emplace(work()); }, progress, scratch);
    return std::move(*result);
}

/// e.g. `12.3 MB`
[[nodiscard]] QString sizeText(qint64 bytes);
} // namespace crontopus::server
