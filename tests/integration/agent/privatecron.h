// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace crontopus::test {
/// Puts this process (and those it starts) into a mount namespace of its own, in which crontab(1), cron(8),
/// at(1) and atd(8) work on empty directories and the machine's own crontabs and queue cannot be reached.
/// Call it before any thread starts. Empty on success, else why it isn't possible here.
[[nodiscard]] QString enterPrivateCron();
/// Mounts a small file system of its own at `path`, for full and read-only disks.
[[nodiscard]] bool mountSmall(const QString &path, int kilobytes, bool readOnly = false);
[[nodiscard]] bool remountReadOnly(const QString &path, bool readOnly);

/// The crontab as it is on the disk, without the header that Debian's crontab(1) writes.
[[nodiscard]] QByteArray crontabText();
/// True when crontab(1) took it.
[[nodiscard]] bool installCrontab(const QByteArray &text);
void removeCrontab();
} // namespace crontopus::test
