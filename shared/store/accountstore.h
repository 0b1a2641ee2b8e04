// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace crontopus {
/// A person who may sign in. `role` is `admin`, `user` or `viewer`.
struct AccountUser
{
    qint64 id = 0;
    QString username, email, role;
    bool active = true;
};

/// Who is signed in, and what they may do.
struct Account
{
    AccountUser user;
    QString tenant;
    QString gitUrl;
    QStringList scopes;             ///< that the sign-in has
    bool administersServer = false; ///< an admin of the first tenant
    bool hasSettings = true;        ///< password, users and settings of the tenant can be changed
    bool hasInstallers = true;      ///< see AccountStore::installer()

    /// May manage users and settings of the tenant.
    [[nodiscard]] bool isAdmin() const { return hasSettings && scopes.contains(QLatin1String("admin:*")); }
};

/// A token of the API, without the secret.
struct ApiToken
{
    qint64 id = 0;
    QString name;
    QStringList scopes;
    QDateTime createdAt, lastUsedAt, expiresAt; ///< UTC; invalid: never
    bool expired = false;
};

/// A token that machines enroll with, without the secret.
struct EnrollmentToken
{
    qint64 id = 0;
    QString name;
    int usedCount = 0;
    std::optional<int> maxUses;                 ///< none: any number
    QDateTime createdAt, lastUsedAt, expiresAt; ///< UTC; invalid: never

    [[nodiscard]] bool isUsedUp() const { return maxUses && usedCount >= *maxUses; }
};

/// What was just made. The secret is given out this once.
struct NewToken
{
    qint64 id = 0;
    QString name, secret;
};

/// Settings of a tenant that its admins may change.
struct TenantSettings
{
    QString id, name;
    bool rejectInvalidPushes = true;
    int retentionDays = 0; ///< how long runs are kept
    int retentionRuns = 0; ///< as many of each job are kept however old they are
    bool operator==(const TenantSettings &) const = default;
};

/// What checks are pinged with by name.
struct PingKey
{
    QString key, url;
    QDateTime createdAt;
};

/// A tenant as the server's administrators see it.
struct TenantUsage
{
    QString id, name;
    bool suspended = false;
    QDateTime createdAt;
    qint64 users = 0, endpoints = 0, jobs = 0, runs = 0, repositoryBytes = 0;
};

/// One line of the audit log.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at;
    QString tenant, actorKind, actor, action, target, address, requestId;
    QJsonObject details;
};

/// Which lines; every empty member means all.
struct AuditFilter
{
    QString tenant = {}, actor = {}, action = {}, target = {};
    QDateTime from = {}, until = {};
    bool operator==(const AuditFilter &) const = default;
};

/// A part of a long list, and how long that is.
template<typename T>
struct Paged
{
    QList<T> items;
    qint64 total = 0;
};

/// Account, tokens, tenant and administration of a server, as screens see them; a workspace without a server
/// has none. Lives in the GUI thread and never blocks; every call asks the server.
class AccountStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountStore)

public:
    enum class Platform { Linux, MacOs, Windows };

    using QObject::QObject;
    ~AccountStore() override = default;

    /// `https://crontopus.example.com`
    [[nodiscard]] virtual QString serverUrl() const = 0;
    virtual QFuture<Result<Account>> whoAmI() = 0;
    virtual QFuture<Result<void>> changePassword(const QString &current, const QString &wanted) = 0;

    virtual QFuture<Result<QList<ApiToken>>> apiTokens() = 0;
    /// `expiresInDays` 1 to 365; none: never.
    virtual QFuture<Result<NewToken>> createApiToken(const QString &name, const QStringList &scopes,
                                                     std::optional<int> expiresInDays) = 0;
    virtual QFuture<Result<void>> renameApiToken(qint64 id, const QString &name) = 0;
    virtual QFuture<Result<void>> revokeApiToken(qint64 id) = 0;

    virtual QFuture<Result<QList<EnrollmentToken>>> enrollmentTokens() = 0;
    virtual QFuture<Result<NewToken>> createEnrollmentToken(const QString &name,
                                                            std::optional<int> expiresInDays,
                                                            std::optional<int> maxUses) = 0;
    virtual QFuture<Result<void>> revokeEnrollmentToken(qint64 id) = 0;
    /// Where the installer can be fetched with an enrollment token as the bearer.
    [[nodiscard]] virtual QString installerUrl(Platform platform) const = 0;
    /// The installer with the token inside: as secret as the token.
    virtual QFuture<Result<QByteArray>> installer(Platform platform, const QString &enrollmentToken) = 0;

    // For admins of the tenant; others get Error::Code::Permission, but for reading tenant().
    virtual QFuture<Result<QList<AccountUser>>> users() = 0;
    virtual QFuture<Result<AccountUser>> createUser(const AccountUser &user, const QString &password) = 0;
    /// Role and active; the rest of a user stays.
    virtual QFuture<Result<void>> updateUser(const AccountUser &user) = 0;
    virtual QFuture<Result<void>> deleteUser(qint64 id) = 0;
    virtual QFuture<Result<TenantSettings>> tenant() = 0;
    virtual QFuture<Result<TenantSettings>> setTenant(const TenantSettings &settings) = 0;
    virtual QFuture<Result<PingKey>> pingKey() = 0;
    /// The old key stops working at once.
    virtual QFuture<Result<PingKey>> renewPingKey() = 0;

    // For those who administer the server.
    /// `part` of the name; empty: all. `page` counts from 1.
    virtual QFuture<Result<Paged<TenantUsage>>> tenants(const QString &part, int page, int pageSize) = 0;
    virtual QFuture<Result<void>> setSuspended(const QString &tenant, bool suspended) = 0;
    /// With everything in it, for good.
    virtual QFuture<Result<void>> deleteTenant(const QString &tenant) = 0;
    /// Newest first; `page` counts from 1.
    virtual QFuture<Result<Paged<AuditEntry>>> audit(const AuditFilter &filter, int page, int pageSize) = 0;
};
} // namespace crontopus
