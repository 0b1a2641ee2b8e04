// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QString>

namespace crontopus {
/// Whole file at once, refusing more than `maxBytes` (Error::Code::Full) so that a hostile file cannot eat
/// memory.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 64 * 1024 * 1024);

/// Replaces `path` in one step: temporary file beside it, fsync, rename. Readers see the old or the new
/// content, never a mixture; a full disk leaves the old file. Mode is 0600, or with FileMode::Keep that of
/// the file that was there. The directory must exist.
enum class FileMode { Private, Keep };
Result<void> writeFileAtomically(const QString &path, const QByteArray &content,
                                 FileMode mode = FileMode::Private);

/// An empty file with mode 0600, for programs that would make it readable by others. One that is there is not
/// even opened, only asked whether it may be written: closing a database would take away all locks that this
/// process' other connections hold on it (POSIX), and then another process' last connection removes the log
/// that they still write to.
Result<void> makePrivateFile(const QString &path);

/// Makes `path` and its missing parents, each of the new ones with mode 0700.
Result<void> makePrivateDirectory(const QString &path);

/// `~` and `~/…` become the home directory; anything else is returned as it is.
[[nodiscard]] QString expandHome(const QString &path);
} // namespace crontopus
