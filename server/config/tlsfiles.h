// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QSslConfiguration>

namespace crontopus::server {
/// What the server shows to its clients, from a chain of certificates (the server's own first) and its
/// unencrypted RSA or EC key, both PEM. Errors name the file; a key of another certificate is one.
Result<QSslConfiguration> readTls(const QString &certificatePath, const QString &keyPath);
} // namespace crontopus::server
