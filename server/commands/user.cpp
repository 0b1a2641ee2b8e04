// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/accounts.h"
#include "server/auth/secrets.h"
#include "server/commands/session.h"
#include "shared/base/secretprompt.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr int minPassword = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Commands)
};

audit::Entry byServer(const QString &action, const users::User &user, const QString &tenant)
{
    audit::Entry entry;
    entry.tenantId = user.tenantId;
    entry.tenant = tenant;
    entry.actorKind = u"server"_s;
    entry.action = action;
    entry.target = user.username;
    entry.at = QDateTime::currentDateTimeUtc();
    return entry;
}

Result<QString> newPasswordHash()
{
    auto password = askSecret(Words::tr("New password: "), true);
    if (!password)
        return password;
    if (password->size() < minPassword)
        return Error{Error::Code::InvalidInput,
                     Words::tr("The password must have at least %1 characters.").arg(minPassword)};
    return hashPassword(*password);
}

/// A user of a tenant that is there, or of a new one of the same name.
Result<void> addUser(WriteContext &context, users::User user, const QString &tenantName)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto tenant = tenantName.isEmpty() ? tenants::create(context, user.username, now)
                                       : tenants::findByName(context.sql, tenantName);
    if (!tenant) {
        if (tenant.error().code == Error::Code::Exists)
            return Error{Error::Code::Exists, Words::tr("There is a tenant `%1` already.").arg(user.username),
                         Words::tr("Add the user to it with --tenant %1.").arg(user.username)};
        if (tenant.error().code == Error::Code::NotFound)
            return Error{Error::Code::NotFound, Words::tr("There is no tenant `%1`.").arg(tenantName)};
        return tenant.error();
    }
    user.tenantId = tenant->id;
    auto made = users::create(context, user, now);
    if (!made)
        return made.error().code == Error::Code::Exists
                   ? Error{Error::Code::Exists, Words::tr("The name or e-mail address is taken.")}
                   : made.error();
    return audit::add(context, byServer(u"user.create"_s, *made, tenant->name));
}
} // namespace

int runUserAdd(const QStringList &arguments)
{
    Session session(u"user add"_s, Session::Options::Database,
                    Words::tr("Make a user. The password is asked for, or read from standard input."),
                    u"NAME"_s);
    session.parser.addOption({u"email"_s, Words::tr("The user's e-mail address; needed"), u"ADDRESS"_s});
    session.parser.addOption(
        {u"tenant"_s, Words::tr("Add the user to this tenant, instead of making one"), u"NAME"_s});
    session.parser.addOption({u"role"_s,
                              Words::tr("admin, user or viewer; of a new tenant's first user always admin"),
                              u"ROLE"_s, u"user"_s});
    if (const auto exit = session.begin(arguments, 1))
        return *exit;
    users::User user;
    user.username = session.parser.positionalArguments().first();
    user.email = session.parser.value(u"email"_s);
    const QString tenant = session.parser.value(u"tenant"_s);
    const auto role = roleFromName(session.parser.value(u"role"_s));
    if (!isValidUsername(user.username))
        return fail(
            {Error::Code::InvalidInput, Words::tr("`%1` cannot be a user's name.").arg(user.username),
             Words::tr("Use 3 to 50 letters, digits, dots, hyphens and underscores, with a letter or digit "
                       "at both ends.")});
    if (!isValidEmail(user.email))
        return fail({Error::Code::InvalidInput, Words::tr("Give the user's e-mail address with --email.")});
    if (!role)
        return fail({Error::Code::InvalidInput, Words::tr("--role takes admin, user or viewer.")});
    user.role = tenant.isEmpty() ? Role::Admin : *role;
    auto hash = newPasswordHash();
    if (!hash)
        return fail(hash.error());
    user.passwordHash = *hash;
    auto done = session.write([&](WriteContext &context) -> Result<void> {
        if (auto added = addUser(context, user, tenant); !added)
            return added;
        if (!tenant.isEmpty())
            return {};
        const TenantRepositories repositories(session.config().repositoriesDir());
        auto made = repositories.create(user.username, {user.username, user.email});
        return made || made.error().code == Error::Code::Exists ? Result<void>() : made;
    });
    if (!done)
        return fail(done.error());
    print(Words::tr("User %1 was made.").arg(user.username));
    return Ok;
}

int runUserPasswd(const QStringList &arguments)
{
    Session session(u"user passwd"_s, Session::Options::Database,
                    Words::tr("Give a user a new password; whoever is signed in as them is signed out."),
                    u"NAME"_s);
    if (const auto exit = session.begin(arguments, 1))
        return *exit;
    auto hash = newPasswordHash();
    if (!hash)
        return fail(hash.error());
    auto done = session.write([&](WriteContext &context) -> Result<void> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto user = users::findByLogin(context.sql, session.parser.positionalArguments().first());
        if (!user)
            return user.error();
        auto tenant = tenants::find(context.sql, user->tenantId);
        if (!tenant)
            return tenant.error();
        if (auto set = users::setPassword(context, user->tenantId, user->id, *hash, now); !set)
            return set;
        if (auto removed = tokens::removeSessions(context, user->tenantId, user->id); !removed)
            return removed;
        return audit::add(context, byServer(u"user.password"_s, *user, tenant->name));
    });
    if (!done)
        return fail(done.error());
    print(Words::tr("The password was changed."));
    return Ok;
}

int runTokenRevoke(const QStringList &arguments)
{
    Session session(
        u"token revoke"_s, Session::Options::Database,
        Words::tr("Make a token stop working: by its id, or - to read the token from standard input"),
        u"ID|-"_s);
    if (const auto exit = session.begin(arguments, 1))
        return *exit;
    const QString which = session.parser.positionalArguments().first();
    bool isId = false;
    const qint64 wanted = which.toLongLong(&isId);
    // Whoever gives the token itself has shown it to every user of the machine already.
    if (!isId && which != u"-")
        return fail({Error::Code::InvalidInput, Words::tr("A token is named by its id, a number."),
                     Words::tr("To revoke a token that you have, give - and write it to standard input.")});
    QByteArray hash;
    if (which == u"-") {
        QTextStream in(stdin);
        hash = tokenHash(in.readLine().trimmed().toUtf8());
    }
    auto done = session.write([&](WriteContext &context) -> Result<void> {
        auto rows = hash.isEmpty()
                        ? context.sql.exec(u"SELECT id, tenant_id FROM tokens WHERE id = ?"_s, {wanted})
                        : context.sql.exec(u"SELECT id, tenant_id FROM tokens WHERE hash = ?"_s, {hash});
        if (!rows)
            return rows.error();
        if (!rows->next())
            return Error{Error::Code::NotFound, Words::tr("There is no such token.")};
        const qint64 id = rows->integer(0), tenant = rows->integer(1);
        audit::Entry entry;
        entry.tenantId = tenant;
        entry.actorKind = u"server"_s;
        entry.action = u"token.delete"_s;
        entry.target = QString::number(id);
        entry.at = QDateTime::currentDateTimeUtc();
        if (auto noted = audit::add(context, entry); !noted)
            return noted;
        return tokens::remove(context, tenant, id);
    });
    if (!done)
        return fail(done.error());
    print(Words::tr("The token does not work any more."));
    return Ok;
}
} // namespace crontopus::server
