// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/logins.h"

#include "shared/api/apiaddress.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
constexpr qint64 maxBytes = 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

Result<QJsonObject> readLogins()
{
    const auto content = readFile(loginsFile(), maxBytes);
    if (!content && content.error().code == Error::Code::NotFound)
        return QJsonObject();
    if (!content)
        return content.error();
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.isObject())
        return Error{Error::Code::InvalidInput, Words::tr("%1 cannot be read.").arg(loginsFile()),
                     Words::tr("Move it away and run `crontopus login`.")};
    return document.object();
}

Result<void> writeLogins(const QJsonObject &logins)
{
    if (auto made = makePrivateDirectory(QFileInfo(loginsFile()).path()); !made)
        return made;
    return writeFileAtomically(loginsFile(), QJsonDocument(logins).toJson());
}

/// A token of the environment must not reach another server than the environment's.
bool environmentIsFor(const ApiAddress &address)
{
    const QString url = qEnvironmentVariable("CRONTOPUS_API_URL");
    if (url.isEmpty())
        return true;
    const auto own = ApiAddress::parse(url);
    return own && *own == address;
}
} // namespace

QString loginsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/crontopus/logins.json"_s;
}

Result<Login> findLogin(const QString &server)
{
    Login login;
    QString wanted = server.isEmpty() ? qEnvironmentVariable("CRONTOPUS_API_URL") : server;
    const auto logins = readLogins();
    if (!logins)
        return logins.error();
    if (wanted.isEmpty())
        wanted = (*logins)[u"current"_s].toString();
    if (wanted.isEmpty())
        return Error{
            Error::Code::NotFound, Words::tr("You are not signed in at a server."),
            Words::tr("Run `crontopus login ADDRESS`, or set CRONTOPUS_API_URL and CRONTOPUS_API_TOKEN.")};
    const auto address = ApiAddress::parse(wanted);
    if (!address)
        return address.error();
    login.address = address->text();
    const QJsonObject kept = (*logins)[u"servers"_s][login.address].toObject();
    login.username = kept[u"username"_s].toString();
    login.token = kept[u"token"_s].toString();
    login.certificate = QByteArray::fromHex(kept[u"certificate"_s].toString().toLatin1());
    if (const QString token = qEnvironmentVariable("CRONTOPUS_API_TOKEN");
        !token.isEmpty() && environmentIsFor(*address)) {
        login.token = token;
        login.fromEnvironment = true;
    }
    if (login.token.isEmpty())
        return Error{Error::Code::NotFound, Words::tr("You are not signed in at %1.").arg(login.address),
                     Words::tr("Run `crontopus login %1`.").arg(login.address)};
    return login;
}

QByteArray trustedCertificate(const QString &address)
{
    const auto logins = readLogins();
    if (!logins)
        return {};
    return QByteArray::fromHex((*logins)[u"servers"_s][address][u"certificate"].toString().toLatin1());
}

bool isSignedIn()
{
    return !qEnvironmentVariableIsEmpty("CRONTOPUS_API_URL") || findLogin().ok();
}

Result<void> keepLogin(const Login &login)
{
    auto logins = readLogins();
    if (!logins)
        return logins.error();
    QJsonObject servers = (*logins)[u"servers"_s].toObject();
    servers[login.address] = QJsonObject{{u"username"_s, login.username},
                                         {u"token"_s, login.token},
                                         {u"certificate"_s, QString::fromLatin1(login.certificate.toHex())}};
    return writeLogins({{u"current"_s, login.address}, {u"servers"_s, servers}});
}

Result<void> forgetLogin(const QString &address)
{
    auto logins = readLogins();
    if (!logins)
        return logins.error();
    QJsonObject servers = (*logins)[u"servers"_s].toObject();
    servers.remove(address);
    const QString current = (*logins)[u"current"_s].toString();
    return writeLogins(
        {{u"current"_s, current == address ? servers.keys().value(0) : current}, {u"servers"_s, servers}});
}
} // namespace crontopus::cli
