// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/api/apiaddress.h"

#include <QJsonValue>

namespace crontopus {
/// Who somebody is at a server.
struct HostedAccount
{
    QString user, tenant;
    QString gitUrl; ///< empty: the server offers no Git

    /// Of `/api/auth/me`.
    [[nodiscard]] static HostedAccount fromApi(const QJsonValue &me);
};

/// Where an account's clone and cache are, below `root`: one place for each user of each server.
[[nodiscard]] QString accountDirectory(const QString &root, const ApiAddress &server,
                                       const HostedAccount &account);
/// Where it was when the users of a tenant shared one. It may be anybody's of them.
[[nodiscard]] QString sharedAccountDirectory(const QString &root, const ApiAddress &server,
                                             const HostedAccount &account);
/// The user whose account is kept in `directory`; empty when it does not say.
[[nodiscard]] QString ownerOf(const QString &directory);
Result<void> setOwner(const QString &directory, const QString &user);

/// May the token of an account at `server` be sent to `gitUrl`?
enum class GitTrust {
    Yes, ///< the same scheme, host and port
    Ask, ///< another place, but nobody can read on the way: when a person confirms its host
    No
};
[[nodiscard]] GitTrust gitTrust(const ApiAddress &server, const QString &gitUrl);
/// The scopes that `/api/auth/me` names; the hosted service names none, and they follow from the role.
[[nodiscard]] QStringList scopesFromApi(const QJsonObject &me);
} // namespace crontopus
