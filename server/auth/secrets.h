// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QByteArray>
#include <QString>

namespace crontopus::server {
/// Once a process, before anything else here.
Result<void> initialiseCrypto();

/// `prefix` and 256 random bits as text, e.g. `ctp_…`. To be shown once; only its hash is stored.
[[nodiscard]] QByteArray newToken(QByteArrayView prefix);
/// SHA-256. Tokens are random, so that no salt or slow hash is needed; they are found by it.
[[nodiscard]] QByteArray tokenHash(QByteArrayView token);

/// In constant time.
[[nodiscard]] bool sameSecret(const QByteArray &a, const QByteArray &b);

/// Argon2id by libsodium's interactive limits: 64 MiB and some 50 ms each, never in the server's thread.
Result<QString> hashPassword(const QString &password);
/// In constant time; with an empty hash (no such user) it takes as long and is false.
[[nodiscard]] bool passwordMatches(const QString &hash, const QString &password);
} // namespace crontopus::server
