// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/output.h"
#include "shared/base/secretprompt.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

/// A token for the name and password that are asked for, or the token itself.
OrExit<QString> askForToken(const QCommandLineParser &parser, const Login &login)
{
    const bool byToken = parser.isSet(u"token-stdin"_s);
    QString name = parser.value(u"user"_s);
    if (!byToken && name.isEmpty()) {
        QTextStream(stderr) << Words::tr("User: ") << Qt::flush;
        name = QTextStream(stdin).readLine().trimmed();
    }
    const auto secret = askSecret(byToken ? Words::tr("Token: ") : Words::tr("Password: "));
    if (!secret) {
        printError(secret.error().text());
        return int(Usage);
    }
    if (byToken)
        return secret->trimmed();
    ApiSession session(login);
    const ApiResult signedIn = ApiSession::wait(session.client().post(
        u"/api/auth/login"_s, QJsonObject{{u"username"_s, name}, {u"password"_s, *secret}}));
    if (signedIn)
        return (*signedIn)[u"access_token"].toString();
    if (!signedIn.error().isSignedOut())
        return session.report(signedIn.error());
    printError(Words::tr("%1 does not know this user with this password.").arg(login.address));
    return int(Problems);
}

QString addressFrom(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return parser.positionalArguments().constFirst();
    const auto last = findLogin();
    return last ? last->address : qEnvironmentVariable("CRONTOPUS_API_URL");
}
} // namespace

int runLogin(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Signs in at a server and remembers it. The password is asked for, or read from standard input; "
        "it is never an argument, where others could see it."));
    parser.addPositionalArgument(u"ADDRESS"_s, Words::tr("The server, e.g. https://crontopus.example.com."));
    parser.addOption({u"user"_s, Words::tr("User name or e-mail address."), Words::tr("NAME")});
    parser.addOption({u"token-stdin"_s, Words::tr("Use an API token, read from standard input.")});
    parser.addOption({u"trust-certificate"_s,
                      Words::tr("Trust the server's certificate with this SHA-256 fingerprint."),
                      Words::tr("FINGERPRINT")});
    if (const auto leave = parseArguments(parser, u"login"_s, arguments))
        return *leave;
    const QString written = addressFrom(parser);
    if (parser.positionalArguments().size() > 1 || written.isEmpty()) {
        printError(Words::tr("name one server, such as https://crontopus.example.com or localhost:8400."));
        return Usage;
    }
    const auto address = ApiAddress::parse(written);
    if (!address) {
        printError(address.error().text());
        return Usage;
    }
    Login login{address->text(), {}, {}, trustedCertificate(address->text())};
    if (const QString text = parser.value(u"trust-certificate"_s); !text.isEmpty()) {
        login.certificate = fingerprintFromText(text);
        if (login.certificate.isEmpty()) {
            printError(Words::tr("`%1` is no SHA-256 fingerprint.").arg(text));
            return Usage;
        }
    }
    if (address->isExposed())
        printError(Words::tr("warning: %1 is not encrypted; others can read your password on the way.")
                       .arg(written));
    const auto token = askForToken(parser, login);
    if (!token)
        return token.error();
    login.token = *token;
    ApiSession session(login);
    const auto me = session.get(u"/api/auth/me"_s);
    if (!me)
        return me.error();
    login.username = (*me)[u"username"].toString();
    if (const auto kept = keepLogin(login); !kept) {
        printError(kept.error().text());
        return Unreadable;
    }
    printLine(Words::tr("Signed in at %1 as %2.").arg(login.address, login.username));
    return Ok;
}

int runLogout(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Ends the session at the server and forgets its token."));
    auto session = ApiSession::begin(parser, u"logout"_s, arguments);
    if (!session)
        return session.error();
    // An API token is no session, and a server that is away cannot be told: forgotten here all the same.
    static_cast<void>(ApiSession::wait(session->client().post(u"/api/auth/logout"_s)));
    if (const auto forgotten = forgetLogin(session->login().address); !forgotten) {
        printError(forgotten.error().text());
        return Unreadable;
    }
    printLine(Words::tr("Signed out of %1.").arg(session->login().address));
    return Ok;
}

int runWhoami(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Tells who you are at the server."));
    auto session = ApiSession::begin(parser, u"whoami"_s, arguments);
    if (!session)
        return session.error();
    const auto me = session->get(u"/api/auth/me"_s);
    if (!me)
        return me.error();
    if (parser.isSet(u"json"_s)) {
        printJson(me->toObject());
        return Ok;
    }
    QStringList scopes;
    const QJsonArray list = (*me)[u"scopes"].toArray();
    for (const QJsonValue &scope : list)
        scopes.append(scope.toString());
    printTable({}, {{Words::tr("Server"), session->login().address},
                    {Words::tr("User"), (*me)[u"username"].toString()},
                    {Words::tr("E-mail"), (*me)[u"email"].toString()},
                    {Words::tr("Tenant"), (*me)[u"tenant_id"].toString()},
                    {Words::tr("Role"), (*me)[u"role"].toString()},
                    {Words::tr("May"), scopes.join(u' ')},
                    {Words::tr("Repository"), (*me)[u"git_url"].toString()}});
    return Ok;
}
} // namespace crontopus::cli
