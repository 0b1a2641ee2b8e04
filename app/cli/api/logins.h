// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace crontopus::cli {
/// How to speak to one server.
struct Login
{
    QString address; ///< as ApiAddress::text()
    QString username, token;
    QByteArray certificate;       ///< SHA-256 of one that a person trusts; else empty
    bool fromEnvironment = false; ///< the token is CRONTOPUS_API_TOKEN
};

/// `$XDG_CONFIG_HOME/crontopus/logins.json`, mode 0600: all servers signed in at, and the one used last.
[[nodiscard]] QString loginsFile();
/// `CRONTOPUS_API_URL` and `CRONTOPUS_API_TOKEN`, as far as they are set, before what is in the file. For
/// `server`, else the one used last. When both are set the token is for that URL and goes nowhere else.
/// NotFound when there is none; never a message with a token.
[[nodiscard]] Result<Login> findLogin(const QString &server = {});
/// The certificate kept for a server; empty when none is.
[[nodiscard]] QByteArray trustedCertificate(const QString &address);
/// Is there one, without saying whether it still works?
[[nodiscard]] bool isSignedIn();
/// Becomes the one used last.
Result<void> keepLogin(const Login &login);
Result<void> forgetLogin(const QString &address);
} // namespace crontopus::cli
