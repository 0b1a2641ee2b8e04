// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QString>

#include <memory>

namespace crontopus::server {
/// Held by the one server that works on a data directory with SQLite, for as long as it lives.
///
/// The system's own lock of a file and not QLockFile, which tells a crashed holder by its process id:
/// in a container every start may have the same one.
class DataLock final
{
public:
    /// Busy names the process that holds it.
    static Result<std::unique_ptr<DataLock>> take(const QString &dataDir);
    ~DataLock();
    Q_DISABLE_COPY_MOVE(DataLock)

private:
    explicit DataLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

/// Has the server on this directory, if one runs, look anew at what it remembers of the database.
void tellRunningServer(const QString &dataDir);
} // namespace crontopus::server
