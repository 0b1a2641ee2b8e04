// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/backup/backup.h"

#include <QDateTime>

namespace crontopus::server {
struct RestoreSummary
{
    QDateTime madeAt; ///< when the backup was made
    int repositories = 0;
};

/// A backup into an empty data directory, which exists, and an empty database, which nobody else uses. The
/// whole archive is read and its digest compared before anything is put in its place. Brings the schema up to
/// date, and makes the events' cursors of before unknown. Blocks.
Result<RestoreSummary> restoreBackup(const ServerConfig &config, const QString &file,
                                     BackupProgress &progress);
/// Where restoreBackup() works, below the data directory.
[[nodiscard]] QString restoreScratch(const ServerConfig &config);
} // namespace crontopus::server
