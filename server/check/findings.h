// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/config/serverconfig.h"
#include "server/db/database.h"

#include <QList>

namespace crontopus::server {
/// What was looked at, and how it was.
struct Finding
{
    enum class Level { Good, Note, Problem };
    Level level = Level::Good;
    QString text;
    QString wayOut = {}; ///< of a problem
};
using Findings = QList<Finding>;

/// Modes, owners, space, hooks, certificate. Changes nothing, nor do the others.
[[nodiscard]] Findings checkFiles(const ServerConfig &config);
/// Consistency of the database, schema, counts. Reads all of it: seconds for a large one.
[[nodiscard]] Findings checkDatabase(Sql &sql);
/// That each tenant has a repository which opens, whose HEAD resolves and whose manifests can be read.
[[nodiscard]] Findings checkRepositories(const ServerConfig &config, Sql &sql);
} // namespace crontopus::server
