// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/hostedaccountstore.h"

#include "shared/api/apilist.h"
#include "shared/api/apirecords.h"
#include "shared/base/async.h"
#include "shared/hosted/hostedaccount.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        strings += item.toString();
    return strings;
}

AccountUser userOf(const QJsonObject &json)
{
    return {json[u"id"_s].toInteger(), json[u"username"_s].toString(), json[u"email"_s].toString(),
            json[u"role"_s].toString(), json[u"is_active"_s].toBool(true)};
}

ApiToken apiTokenOf(const QJsonObject &json)
{
    return {json[u"id"_s].toInteger(),      json[u"name"_s].toString(),       stringsOf(json[u"scopes"_s]),
            apiTime(json[u"created_at"_s]), apiTime(json[u"last_used_at"_s]), apiTime(json[u"expires_at"_s]),
            json[u"is_expired"_s].toBool()};
}

EnrollmentToken enrollmentTokenOf(const QJsonObject &json)
{
    EnrollmentToken token;
    token.id = json[u"id"_s].toInteger();
    token.name = json[u"name"_s].toString();
    token.usedCount = json[u"used_count"_s].toInt();
    if (json[u"max_uses"_s].isDouble())
        token.maxUses = json[u"max_uses"_s].toInt();
    token.createdAt = apiTime(json[u"created_at"_s]);
    token.lastUsedAt = apiTime(json[u"last_used_at"_s]);
    token.expiresAt = apiTime(json[u"expires_at"_s]);
    return token;
}

NewToken newTokenOf(const QJsonObject &json)
{
    return {json[u"id"_s].toInteger(), json[u"name"_s].toString(), json[u"token"_s].toString()};
}

TenantSettings settingsOf(const QJsonObject &json)
{
    return {json[u"id"_s].toString(), json[u"name"_s].toString(),
            json[u"push_validation"_s].toString() != u"warn", json[u"retention_days"_s].toInt(),
            json[u"retention_runs"_s].toInt()};
}

PingKey pingKeyOf(const QJsonObject &json)
{
    return {json[u"ping_key"_s].toString(), json[u"ping_url"_s].toString(), apiTime(json[u"created_at"_s])};
}

TenantUsage usageOf(const QJsonObject &json)
{
    const QJsonObject usage = json[u"usage"_s].toObject();
    return {json[u"id"_s].toString(),
            json[u"name"_s].toString(),
            json[u"status"_s].toString() == u"suspended",
            apiTime(json[u"created_at"_s]),
            usage[u"users"_s].toInteger(),
            usage[u"endpoints"_s].toInteger(),
            usage[u"jobs"_s].toInteger(),
            usage[u"runs"_s].toInteger(),
            usage[u"repository_bytes"_s].toInteger()};
}

AuditEntry auditEntryOf(const QJsonObject &json)
{
    return {json[u"id"_s].toInteger(),        apiTime(json[u"at"_s]),
            json[u"tenant_id"_s].toString(),  json[u"actor_kind"_s].toString(),
            json[u"actor_name"_s].toString(), json[u"action"_s].toString(),
            json[u"target"_s].toString(),     json[u"address"_s].toString(),
            json[u"request_id"_s].toString(), json[u"details"_s].toObject()};
}

template<typename T>
QList<T> itemsOf(const QJsonValue &array, const std::function<T(const QJsonObject &)> &read)
{
    QList<T> items;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        items += read(value.toObject());
    return items;
}

QUrlQuery pageQuery(int page, int size)
{
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"page_size"_s, QString::number(size));
    return query;
}

/// Percent-encoded, so that `+` and `&` of what people type arrive as such.
void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString withId(const QString &path, qint64 id)
{
    return path + u'/' + QString::number(id);
}
} // namespace

HostedAccountStore::HostedAccountStore(ApiClient &client, QObject *parent)
    : AccountStore(parent), m_client(client)
{
}

template<typename T>
QFuture<Result<T>> HostedAccountStore::answer(const QFuture<ApiResult> &request,
                                              std::function<T(const QJsonObject &)> read)
{
    return mapped(request, this, [read = std::move(read)](const ApiResult &result) {
        return result ? Result<T>(read(result->toObject())) : Result<T>(result.error().error);
    });
}

QFuture<Result<void>> HostedAccountStore::done(const QFuture<ApiResult> &request)
{
    return mapped(request, this, [](const ApiResult &result) {
        return result ? Result<void>() : Result<void>(result.error().error);
    });
}

template<typename T>
QFuture<Result<QList<T>>> HostedAccountStore::all(const QString &path, const QString &key,
                                                  std::function<T(const QJsonObject &)> read)
{
    return mapped(listAll(m_client, path, key), this, [read = std::move(read)](const ApiListResult &list) {
        return list ? Result<QList<T>>(itemsOf<T>(*list, read)) : Result<QList<T>>(list.error().error);
    });
}

QString HostedAccountStore::serverUrl() const
{
    return m_client.address().text();
}

QFuture<Result<Account>> HostedAccountStore::whoAmI()
{
    const auto request = m_client.get(u"/api/auth/me"_s);
    auto promise = promiseFor<Result<Account>>(request, this);
    const auto cancelled = [promise] { promise->finish(); };
    const auto answer = [promise](const Result<Account> &account) {
        promise->addResult(account);
        promise->finish();
    };
    onResult(
        request, this,
        [this, answer, cancelled](const ApiResult &result) {
            if (!result) {
                answer(result.error().error);
                return;
            }
            const QJsonObject me = result->toObject();
            Account account{userOf(me), me[u"tenant_id"_s].toString(), me[u"git_url"_s].toString(),
                            scopesFromApi(me)};
            // The hosted service has no such routes, and takes an installer's token in the address alone.
            account.hasSettings = account.hasInstallers = me.contains(u"scopes"_s);
            if (!account.isAdmin()) {
                answer(account);
                return;
            }
            // Only the server knows which tenant was the first.
            onResult(
                m_client.get(u"/api/admin/tenants"_s, pageQuery(1, 1)), this,
                [answer, account](const ApiResult &tenants) mutable {
                    account.administersServer = tenants.ok();
                    answer(account);
                },
                cancelled);
        },
        cancelled);
    return promise->future();
}

QFuture<Result<void>> HostedAccountStore::changePassword(const QString &current, const QString &wanted)
{
    return done(m_client.post(u"/api/auth/password"_s,
                              QJsonObject{{u"current_password"_s, current}, {u"new_password"_s, wanted}}));
}

QFuture<Result<QList<ApiToken>>> HostedAccountStore::apiTokens()
{
    return all<ApiToken>(u"/api/tokens"_s, u"tokens"_s, apiTokenOf);
}

QFuture<Result<NewToken>> HostedAccountStore::createApiToken(const QString &name, const QStringList &scopes,
                                                             std::optional<int> expiresInDays)
{
    QJsonObject body{{u"name"_s, name}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}};
    if (expiresInDays)
        body[u"expires_days"_s] = *expiresInDays;
    return answer<NewToken>(m_client.post(u"/api/tokens"_s, body), newTokenOf);
}

QFuture<Result<void>> HostedAccountStore::renameApiToken(qint64 id, const QString &name)
{
    return done(m_client.patch(withId(u"/api/tokens"_s, id), QJsonObject{{u"name"_s, name}}));
}

QFuture<Result<void>> HostedAccountStore::revokeApiToken(qint64 id)
{
    return done(m_client.remove(withId(u"/api/tokens"_s, id)));
}

QFuture<Result<QList<EnrollmentToken>>> HostedAccountStore::enrollmentTokens()
{
    return all<EnrollmentToken>(u"/api/enrollment-tokens"_s, u"tokens"_s, enrollmentTokenOf);
}

QFuture<Result<NewToken>> HostedAccountStore::createEnrollmentToken(const QString &name,
                                                                    std::optional<int> expiresInDays,
                                                                    std::optional<int> maxUses)
{
    QJsonObject body{{u"name"_s, name}};
    if (expiresInDays)
        body[u"expires_in_days"_s] = *expiresInDays;
    if (maxUses)
        body[u"max_uses"_s] = *maxUses;
    return answer<NewToken>(m_client.post(u"/api/enrollment-tokens"_s, body), newTokenOf);
}

QFuture<Result<void>> HostedAccountStore::revokeEnrollmentToken(qint64 id)
{
    return done(m_client.remove(withId(u"/api/enrollment-tokens"_s, id)));
}

namespace {
QString installerPath(AccountStore::Platform platform)
{
    const QString name = platform == AccountStore::Platform::Windows ? u"windows"_s
                         : platform == AccountStore::Platform::MacOs ? u"macos"_s
                                                                     : u"linux"_s;
    return u"/api/endpoints/install/script/"_s + name;
}
} // namespace

QString HostedAccountStore::installerUrl(Platform platform) const
{
    return m_client.address().url(installerPath(platform)).toString(QUrl::FullyEncoded);
}

QFuture<Result<QByteArray>> HostedAccountStore::installer(Platform platform, const QString &enrollmentToken)
{
    return mapped(m_client.getText(installerPath(platform), {}, enrollmentToken), this,
                  [](const ApiResult &result) {
                      return result ? Result<QByteArray>(result->toString().toUtf8())
                                    : Result<QByteArray>(result.error().error);
                  });
}

QFuture<Result<QList<AccountUser>>> HostedAccountStore::users()
{
    return all<AccountUser>(u"/api/users"_s, u"users"_s, userOf);
}

QFuture<Result<AccountUser>> HostedAccountStore::createUser(const AccountUser &user, const QString &password)
{
    return answer<AccountUser>(m_client.post(u"/api/users"_s, QJsonObject{{u"username"_s, user.username},
                                                                          {u"email"_s, user.email},
                                                                          {u"role"_s, user.role},
                                                                          {u"password"_s, password}}),
                               userOf);
}

QFuture<Result<void>> HostedAccountStore::updateUser(const AccountUser &user)
{
    return done(m_client.patch(withId(u"/api/users"_s, user.id),
                               QJsonObject{{u"role"_s, user.role}, {u"is_active"_s, user.active}}));
}

QFuture<Result<void>> HostedAccountStore::deleteUser(qint64 id)
{
    return done(m_client.remove(withId(u"/api/users"_s, id)));
}

QFuture<Result<TenantSettings>> HostedAccountStore::tenant()
{
    return answer<TenantSettings>(m_client.get(u"/api/tenant"_s), settingsOf);
}

QFuture<Result<TenantSettings>> HostedAccountStore::setTenant(const TenantSettings &settings)
{
    return answer<TenantSettings>(
        m_client.patch(u"/api/tenant"_s, QJsonObject{{u"name"_s, settings.name},
                                                     {u"push_validation"_s,
                                                      settings.rejectInvalidPushes ? u"reject"_s : u"warn"_s},
                                                     {u"retention_days"_s, settings.retentionDays},
                                                     {u"retention_runs"_s, settings.retentionRuns}}),
        settingsOf);
}

QFuture<Result<PingKey>> HostedAccountStore::pingKey()
{
    return answer<PingKey>(m_client.get(u"/api/tenant/ping-key"_s), pingKeyOf);
}

QFuture<Result<PingKey>> HostedAccountStore::renewPingKey()
{
    return answer<PingKey>(m_client.post(u"/api/tenant/ping-key"_s), pingKeyOf);
}

QFuture<Result<Paged<TenantUsage>>> HostedAccountStore::tenants(const QString &part, int page, int size)
{
    QUrlQuery query = pageQuery(page, size);
    add(query, u"q"_s, part);
    return answer<Paged<TenantUsage>>(
        m_client.get(u"/api/admin/tenants"_s, query), [](const QJsonObject &body) -> Paged<TenantUsage> {
            return {itemsOf<TenantUsage>(body[u"tenants"_s], usageOf), body[u"total"_s].toInteger()};
        });
}

QFuture<Result<void>> HostedAccountStore::setSuspended(const QString &tenant, bool suspended)
{
    return done(m_client.patch(u"/api/admin/tenants/"_s + ApiAddress::segment(tenant),
                               QJsonObject{{u"status"_s, suspended ? u"suspended"_s : u"active"_s}}));
}

QFuture<Result<void>> HostedAccountStore::deleteTenant(const QString &tenant)
{
    return done(m_client.remove(u"/api/admin/tenants/"_s + ApiAddress::segment(tenant)));
}

QFuture<Result<Paged<AuditEntry>>> HostedAccountStore::audit(const AuditFilter &filter, int page, int size)
{
    QUrlQuery query = pageQuery(page, size);
    add(query, u"tenant_id"_s, filter.tenant);
    add(query, u"actor"_s, filter.actor);
    add(query, u"action"_s, filter.action);
    add(query, u"target"_s, filter.target);
    if (filter.from.isValid())
        add(query, u"from"_s, filter.from.toUTC().toString(Qt::ISODateWithMs));
    if (filter.until.isValid())
        add(query, u"until"_s, filter.until.toUTC().toString(Qt::ISODateWithMs));
    return answer<Paged<AuditEntry>>(
        m_client.get(u"/api/admin/audit"_s, query), [](const QJsonObject &body) -> Paged<AuditEntry> {
            return {itemsOf<AuditEntry>(body[u"entries"_s], auditEntryOf), body[u"total"_s].toInteger()};
        });
}
} // namespace crontopus
