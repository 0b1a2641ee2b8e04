// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace crontopus::server {
/// Held by the server that works on a data directory with SQLite; Busy names the one that holds it.
Result<std::unique_ptr<QLockFile>> lockDataDirectory(const QString &dataDir);
/// Has the server on this directory, if one runs, forget what it remembers of tokens.
void tellRunningServer(const QString &dataDir);
} // namespace crontopus::server
