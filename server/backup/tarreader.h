// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QCryptographicHash>
#include <QFile>

#include <atomic>
#include <optional>

namespace crontopus::server {
/// Reads what TarWriter wrote, front to back. Trusts nothing: names that lead elsewhere, entries that are no
/// regular files, headers whose sum is wrong and archives that end early are refused. Blocks.
class TarReader final
{
public:
    struct Entry
    {
        QString name; ///< relative, without `.` and `..`
        qint64 size = 0;
    };

    /// `done` counts the bytes, for who watches from another thread.
    explicit TarReader(std::atomic<qint64> &done);

    Result<void> open(const QString &path);
    /// The next entry, whose content is to be read by one of the two below before the one after it. Nothing
    /// at the end, when the digest was there and was right.
    Result<std::optional<Entry>> next();
    Result<QByteArray> content(const Entry &entry);
    /// Into a new file of mode 0600.
    Result<void> extract(const Entry &entry, const QString &path);

private:
    Result<QByteArray> read(qint64 size);
    Result<QByteArray> readPadded(qint64 size);
    [[nodiscard]] Error damaged() const;

    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::atomic<qint64> &m_done;
};
} // namespace crontopus::server
