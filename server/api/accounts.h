// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/input.h"
#include "server/api/services.h"
#include "server/store/tenants.h"
#include "server/store/tokens.h"
#include "server/store/users.h"

namespace crontopus::server {
/// A user that is about to be made.
struct NewAccount
{
    QString email, username, password;
};
/// Checks what every new account needs: the name becomes a directory and part of an address.
[[nodiscard]] NewAccount newAccount(Input &body);
[[nodiscard]] bool isValidUsername(const QString &name);
[[nodiscard]] bool isValidEmail(const QString &email);

/// A tenant with its first user, an admin, and its repository. Exists when a name or address is taken.
/// Blocks: not in the server's thread.
Result<users::User> makeTenant(const Services &services, const NewAccount &account,
                               const std::function<audit::Entry(const users::User &, const QString &)> &note);

/// Whose name (or address) and password these are.
struct SignedIn
{
    users::User user;
    tenants::Tenant tenant;
};
/// Unauthorized when they are wrong; TooManyRequests after many wrong ones, wherever they came from;
/// Forbidden when the account or its tenant is not active. Blocks for as long as a password hash takes.
Result<SignedIn, ApiError> signIn(const Services &services, const QString &name, const QString &password,
                                  const QDateTime &now);
} // namespace crontopus::server
