// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/api/apiclient.h"
#include "shared/store/accountstore.h"

#include <functional>

namespace crontopus {
/// Account and administration over the REST API. Nothing is cached.
class HostedAccountStore final : public AccountStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostedAccountStore)

public:
    /// `client` must outlive this.
    explicit HostedAccountStore(ApiClient &client, QObject *parent = nullptr);

    [[nodiscard]] QString serverUrl() const override;
    QFuture<Result<Account>> whoAmI() override;
    QFuture<Result<void>> changePassword(const QString &current, const QString &wanted) override;
    QFuture<Result<QList<ApiToken>>> apiTokens() override;
    QFuture<Result<NewToken>> createApiToken(const QString &name, const QStringList &scopes,
                                             std::optional<int> expiresInDays) override;
    QFuture<Result<void>> renameApiToken(qint64 id, const QString &name) override;
    QFuture<Result<void>> revokeApiToken(qint64 id) override;
    QFuture<Result<QList<EnrollmentToken>>> enrollmentTokens() override;
    QFuture<Result<NewToken>> createEnrollmentToken(const QString &name, std::optional<int> expiresInDays,
                                                    std::optional<int> maxUses) override;
    QFuture<Result<void>> revokeEnrollmentToken(qint64 id) override;
    [[nodiscard]] QString installerUrl(Platform platform) const override;
    QFuture<Result<QByteArray>> installer(Platform platform, const QString &enrollmentToken) override;
    QFuture<Result<QList<AccountUser>>> users() override;
    QFuture<Result<AccountUser>> createUser(const AccountUser &user, const QString &password) override;
    QFuture<Result<void>> updateUser(const AccountUser &user) override;
    QFuture<Result<void>> deleteUser(qint64 id) override;
    QFuture<Result<TenantSettings>> tenant() override;
    QFuture<Result<TenantSettings>> setTenant(const TenantSettings &settings) override;
    QFuture<Result<PingKey>> pingKey() override;
    QFuture<Result<PingKey>> renewPingKey() override;
    QFuture<Result<Paged<TenantUsage>>> tenants(const QString &part, int page, int pageSize) override;
    QFuture<Result<void>> setSuspended(const QString &tenant, bool suspended) override;
    QFuture<Result<void>> deleteTenant(const QString &tenant) override;
    QFuture<Result<Paged<AuditEntry>>> audit(const AuditFilter &filter, int page, int pageSize) override;

private:
    /// The answer of a request, read by `read`; cancelling it ends the request.
    template<typename T>
    QFuture<Result<T>> answer(const QFuture<ApiResult> &request, std::function<T(const QJsonObject &)> read);
    QFuture<Result<void>> done(const QFuture<ApiResult> &request);
    /// All pages of a list.
    template<typename T>
    QFuture<Result<QList<T>>> all(const QString &path, const QString &key,
                                  std::function<T(const QJsonObject &)> read);

    ApiClient &m_client;
};
} // namespace crontopus
