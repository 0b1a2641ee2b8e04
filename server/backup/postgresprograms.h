// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/database.h"

namespace crontopus::server {
/// One consistent snapshot of the database into a new file (`pg_dump --format=custom`). Blocks; the server
/// goes on. The password goes through the environment, never the command line.
Result<void> dumpPostgres(const DatabaseUrl &url, const QString &path);
/// Into an empty database, all or nothing (`pg_restore --single-transaction`).
Result<void> restorePostgres(const DatabaseUrl &url, const QString &path);
} // namespace crontopus::server
