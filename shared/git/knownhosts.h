// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace crontopus::git {
/// Does the file of known SSH hosts (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT") hold this host's key?
enum class KnownHost { Match, Mismatch, Unknown };

/// `host` as in the URL (`example.org` or `[example.org]:2222`); `key` the raw public key blob. Hashed host
/// names are understood; patterns with `*`, certificates and revocations are not: such hosts are Unknown. A
/// file that can't be read knows nobody.
[[nodiscard]] KnownHost lookUpHost(const QString &file, const QString &host, const QByteArray &key);
/// `SHA256:…` as ssh prints it.
[[nodiscard]] QString fingerprint(const QByteArray &key);
} // namespace crontopus::git
