// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace crontopus {
class Workspace;

/// What a report of a fault needs: versions, platform, sizes of the workspaces, the end of the log. Secrets
/// are left out, and the home directory is `~`. Reads the log file's last 64 KiB.
[[nodiscard]] QString diagnosticsText(const QList<Workspace *> &workspaces);
/// Without what looks like a password, token or key.
[[nodiscard]] QString withoutSecrets(QString text);
} // namespace crontopus
