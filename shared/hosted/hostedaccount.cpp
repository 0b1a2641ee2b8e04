// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/hostedaccount.h"

#include "shared/base/files.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxNameBytes = 1024;

QString below(const QString &root, const QStringList &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.join(u'\n').toUtf8(), QCryptographicHash::Sha1);
    return root + u'/' + QString::fromLatin1(hash.toHex().left(16));
}

QString ownerFile(const QString &directory)
{
    return directory + u"/account"_s;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}
} // namespace

HostedAccount HostedAccount::fromApi(const QJsonValue &me)
{
    const auto text = [&me](const QString &key) { return me[key].toVariant().toString(); };
    HostedAccount account{text(u"username"_s), text(u"tenant_id"_s), text(u"git_url"_s)};
    // An API token may stand for a tenant alone.
    if (account.user.isEmpty())
        account.user = account.tenant;
    return account;
}

QStringList scopesFromApi(const QJsonObject &me)
{
    if (me.contains(u"scopes"_s)) {
        QStringList scopes;
        const QJsonArray list = me[u"scopes"_s].toArray();
        for (const QJsonValue &scope : list)
            scopes.append(scope.toString());
        return scopes;
    }
    const QString role = me[u"role"_s].toString();
    QStringList scopes{u"read:runs"_s, u"read:jobs"_s, u"read:agents"_s, u"read:tokens"_s};
    if (role != u"viewer")
        scopes += {u"write:jobs"_s, u"write:agents"_s, u"write:tokens"_s};
    if (role == u"admin")
        scopes += u"admin:*"_s;
    return scopes;
}

QString accountDirectory(const QString &root, const ApiAddress &server, const HostedAccount &account)
{
    return below(root, {server.text(), account.tenant, account.user});
}

QString sharedAccountDirectory(const QString &root, const ApiAddress &server, const HostedAccount &account)
{
    return below(root, {server.text(), account.tenant});
}

QString ownerOf(const QString &directory)
{
    return QString::fromUtf8(readFile(ownerFile(directory), maxNameBytes).valueOr({}));
}

Result<void> setOwner(const QString &directory, const QString &user)
{
    return writeFileAtomically(ownerFile(directory), user.toUtf8());
}

GitTrust gitTrust(const ApiAddress &server, const QString &gitUrl)
{
    const QUrl api = server.url(u"/"_s), git(gitUrl, QUrl::StrictMode);
    if (!git.isValid() || git.host().isEmpty() || !git.userInfo().isEmpty())
        return GitTrust::No;
    const bool sameHost =
        git.host() == api.host() || (isThisMachine(git.host()) && isThisMachine(api.host()));
    if (git.scheme() == api.scheme() && sameHost && portOf(git) == portOf(api))
        return GitTrust::Yes;
    return git.scheme() == u"https" ? GitTrust::Ask : GitTrust::No;
}
} // namespace crontopus
