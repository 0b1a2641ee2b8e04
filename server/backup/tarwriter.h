// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QCryptographicHash>
#include <QFile>

#include <atomic>

namespace crontopus::server {
/// The last entry of an archive: SHA-256 of all bytes before its header, in hexadecimal.
inline constexpr QLatin1StringView tarDigestName{"sha256"};

/// Writes a tar archive of regular files, as GNU tar reads it. Blocks.
class TarWriter final
{
public:
    /// `written` counts the bytes, for who watches from another thread.
    explicit TarWriter(std::atomic<qint64> &written);

    /// `path` must not exist. Made with mode 0600.
    Result<void> create(const QString &path);
    Result<void> add(const QString &name, const QByteArray &content);
    /// As many bytes as `file`, which is open, has now. Fails when it loses some meanwhile.
    Result<void> add(const QString &name, QFile &file);
    /// The digest, the end, and all of it onto the disk.
    Result<void> finish();

private:
    Result<void> header(const QString &name, qint64 size);
    Result<void> write(const QByteArray &bytes);
    Result<void> pad(qint64 size);

    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::atomic<qint64> &m_written;
};
} // namespace crontopus::server
