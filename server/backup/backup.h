// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/config/serverconfig.h"

#include <atomic>

namespace crontopus::server {
/// Entries of a backup: what it is (JSON), the database, and the repositories below a directory.
inline constexpr QLatin1StringView backupAboutName{"backup.json"};
inline constexpr QLatin1StringView backupDatabaseName{"database"};
inline constexpr QLatin1StringView backupRepositoriesName{"repositories"};
inline constexpr int backupFormat = 1;

/// Watched from another thread.
struct BackupProgress
{
    enum class Step { Database, Archive };
    std::atomic<Step> step = Step::Database;
    std::atomic<qint64> bytes = 0; ///< of the archive
};

struct BackupSummary
{
    int repositories = 0;
    qint64 bytes = 0;
};

/// Beside `file`, for as long as makeBackup() works; whoever ends it early removes them.
[[nodiscard]] QStringList backupScratch(const QString &file);

/// Database and repositories of a server, which may be running, in one file of mode 0600, made beside it and
/// renamed: there whole or not at all. Needs about twice the database's size of disk meanwhile. Blocks.
Result<BackupSummary> makeBackup(const ServerConfig &config, const QString &file, bool overwrite,
                                 BackupProgress &progress);
} // namespace crontopus::server
