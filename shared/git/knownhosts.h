// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QByteArray>
#include <QString>

namespace crontopus::git {
/// Is `rawKey` (SSH wire format, RFC 4253 section 6.6) the key that the known_hosts file has for the host of
/// `url`? Authentication error with the key's fingerprint and what to do when it is unknown, another one or
/// revoked.
///
/// The file's format is that of sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT": plain, wildcard, negated and hashed
/// names, `[host]:port`, `@revoked`; `@cert-authority` lines are skipped. `knownHostsPath` empty:
/// `~/.ssh/known_hosts`.
Result<void> checkHostKey(const QString &url, const QByteArray &rawKey, const QString &knownHostsPath);
} // namespace crontopus::git
