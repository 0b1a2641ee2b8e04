// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/accounts.h"

#include "server/auth/secrets.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
bool isValidUsername(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\\z"_s);
    return pattern.match(name).hasMatch() && name.size() >= 3 && name.size() <= 50 && !name.contains(u"..");
}

bool isValidEmail(const QString &email)
{
    static const QRegularExpression pattern(u"\\A[^\\s@\\x00-\\x1f]+@[^\\s@\\x00-\\x1f]+\\.[^\\s@.]+\\z"_s);
    return email.size() <= 254 && pattern.match(email).hasMatch();
}

NewAccount newAccount(Input &body)
{
    NewAccount account;
    account.email = body.requiredText(u"email"_s, {3, 254});
    account.username = body.requiredText(u"username"_s, {3, 50});
    account.password = body.requiredText(u"password"_s, {8, 1024});
    if (!account.email.isNull() && !isValidEmail(account.email))
        body.fail(u"email"_s, u"This is no e-mail address."_s, u"value_error"_s);
    if (!account.username.isNull() && !isValidUsername(account.username))
        body.fail(
            u"username"_s,
            u"Use letters, digits, dots, hyphens and underscores, with a letter or digit at both ends."_s,
            u"string_pattern_mismatch"_s);
    return account;
}

Result<users::User> makeTenant(const Services &services, const NewAccount &account,
                               const std::function<audit::Entry(const users::User &, const QString &)> &note)
{
    auto hash = hashPassword(account.password);
    if (!hash)
        return hash.error();
    const QDateTime now = services.clock.nowUtc();
    auto made = services.writer.run<users::User>([&](WriteContext &context) -> Result<users::User> {
        auto tenant = tenants::create(context, account.username, now);
        if (!tenant)
            return tenant.error();
        users::User user;
        user.tenantId = tenant->id;
        user.username = account.username;
        user.email = account.email;
        user.passwordHash = *hash;
        user.role = Role::Admin;
        auto created = users::create(context, user, now);
        if (!created)
            return created;
        if (auto noted = audit::add(context, note(*created, tenant->name)); !noted)
            return noted.error();
        return created;
    });
    if (!made)
        return made;
    const GitPerson author{made->username, made->email};
    auto repository = services.jobs.repositories().create(account.username, author);
    if (repository || repository.error().code == Error::Code::Exists)
        return made;
    // An account that cannot hold jobs is none.
    static_cast<void>(services.writer.run<void>(
        [&](WriteContext &context) { return tenants::remove(context, made->tenantId); }));
    return repository.error();
}

Result<SignedIn, ApiError> signIn(const Services &services, const QString &name, const QString &password,
                                  const QDateTime &now)
{
    if (const int wait = services.logins.wait(name, now); wait > 0)
        return ApiError{ApiError::Kind::TooManyRequests,
                        u"Too many failed sign-ins for this user; try again later."_s,
                        {},
                        wait};
    auto user = services.readers.read([&](Sql &sql) { return users::findByLogin(sql, name); });
    if (!user && user.error().code != Error::Code::NotFound)
        return ApiError::of(user.error());
    // Also for a user that is not there: the time must not tell.
    if (!passwordMatches(user ? user->passwordHash : QString(), password)) {
        services.logins.failed(name, now);
        return ApiError{ApiError::Kind::Unauthorized, u"Incorrect username or password"_s};
    }
    services.logins.succeeded(name);
    auto tenant = services.read([&](Sql &sql) { return tenants::find(sql, user->tenantId); });
    if (!tenant)
        return tenant.error();
    if (!user->active || tenant->suspended)
        return ApiError{ApiError::Kind::Forbidden, u"This account is inactive."_s};
    return SignedIn{*user, *tenant};
}
} // namespace crontopus::server
