// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

const QString apiTokens = u"/api/tokens"_s, enrollmentTokens = u"/api/enrollment-tokens"_s;

int list(const QString &command, const QString &path, const QStringList &arguments,
         const QString &description, const QStringList &header,
         const std::function<QStringList(const QJsonValue &)> &row)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    auto session = ApiSession::begin(parser, command, arguments);
    if (!session)
        return session.error();
    const auto tokens = session->list(path, u"tokens"_s);
    if (!tokens)
        return tokens.error();
    if (parser.isSet(u"json"_s)) {
        printJson(*tokens);
        return Ok;
    }
    QList<QStringList> rows;
    for (const QJsonValue &token : *tokens)
        rows.append(row(token));
    if (rows.isEmpty())
        printLine(Words::tr("There are none."));
    else
        printTable(header, rows);
    return Ok;
}

int create(QCommandLineParser &parser, const QString &path, const QJsonObject &body)
{
    auto session = ApiSession::open(parser);
    if (!session)
        return session.error();
    const auto made = session->post(path, body);
    if (!made)
        return made.error();
    if (parser.isSet(u"json"_s)) {
        printJson(made->toObject());
        return Ok;
    }
    // Alone on standard output, so that scripts can take it.
    printError(Words::tr("this is shown only once:"));
    printLine((*made)[u"token"].toString());
    return Ok;
}

int revoke(const QString &command, const QString &path, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Takes a token away, at once."));
    parser.addPositionalArgument(u"ID"_s, Words::tr("Its number."));
    addApiOptions(parser);
    if (const auto leave = parseArguments(parser, command, arguments))
        return *leave;
    bool isNumber = false;
    const qint64 id = parser.positionalArguments().value(0).toLongLong(&isNumber);
    if (parser.positionalArguments().size() != 1 || !isNumber) {
        printError(Words::tr("give the number of one token, as the list tells it."));
        return Usage;
    }
    auto session = ApiSession::open(parser);
    if (!session)
        return session.error();
    const auto done = session->remove(path + u'/' + QString::number(id));
    if (!done)
        return done.error();
    printLine(Words::tr("Revoked."));
    return Ok;
}

/// A whole number of at least 1, or nothing when the option is not set.
OrExit<QJsonValue> count(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return QJsonValue();
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (isNumber && value > 0)
        return QJsonValue(value);
    printError(Words::tr("--%1 must be a whole number of at least 1.").arg(option));
    return int(Usage);
}
} // namespace

int runTokensList(const QStringList &arguments)
{
    return list(u"tokens list"_s, apiTokens, arguments, Words::tr("Lists your API tokens."),
                {Words::tr("ID"), Words::tr("NAME"), Words::tr("SCOPES"), Words::tr("EXPIRES"),
                 Words::tr("LAST USED")},
                [](const QJsonValue &token) {
                    QStringList scopes;
                    const QJsonArray list = token[u"scopes"].toArray();
                    for (const QJsonValue &scope : list)
                        scopes.append(scope.toString());
                    return QStringList{QString::number(token[u"id"].toInteger()), token[u"name"].toString(),
                                       scopes.join(u' '), timeText(token[u"expires_at"]),
                                       timeText(token[u"last_used_at"])};
                });
}

int runTokensCreate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Makes an API token for a program and prints it, this once."));
    parser.addPositionalArgument(u"NAME"_s, Words::tr("What it is for."));
    parser.addOption(
        {u"scope"_s,
         Words::tr("What it may do: read:runs, write:jobs, read:* … May be given more than once."),
         Words::tr("SCOPE")});
    parser.addOption(
        {u"expires-days"_s, Words::tr("It ends after so many days (default: never)."), Words::tr("DAYS")});
    addApiOptions(parser);
    if (const auto leave = parseArguments(parser, u"tokens create"_s, arguments))
        return *leave;
    if (!hasArguments(parser, 1, Words::tr("give the token one name.")))
        return Usage;
    if (!parser.isSet(u"scope"_s)) {
        printError(Words::tr("say with --scope what it may do, e.g. --scope 'read:*'."));
        return Usage;
    }
    const auto days = count(parser, u"expires-days"_s);
    if (!days)
        return days.error();
    return create(parser, apiTokens,
                  {{u"name"_s, parser.positionalArguments().constFirst()},
                   {u"scopes"_s, QJsonArray::fromStringList(parser.values(u"scope"_s))},
                   {u"expires_days"_s, *days}});
}

int runTokensRevoke(const QStringList &arguments)
{
    return revoke(u"tokens revoke"_s, apiTokens, arguments);
}

int runEnrollTokenList(const QStringList &arguments)
{
    return list(
        u"enroll-token list"_s, enrollmentTokens, arguments,
        Words::tr("Lists the tokens that machines are enrolled with."),
        {Words::tr("ID"), Words::tr("NAME"), Words::tr("USED"), Words::tr("EXPIRES"), Words::tr("LAST USED")},
        [](const QJsonValue &token) {
            QString used = QString::number(token[u"used_count"].toInteger());
            if (token[u"max_uses"].isDouble())
                used = Words::tr("%1 of %2").arg(used).arg(token[u"max_uses"].toInteger());
            return QStringList{QString::number(token[u"id"].toInteger()), token[u"name"].toString(), used,
                               timeText(token[u"expires_at"]), timeText(token[u"last_used_at"])};
        });
}

int runEnrollTokenCreate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Makes a token to enroll machines with and prints it, this once."));
    parser.addPositionalArgument(u"NAME"_s, Words::tr("What it is for."));
    parser.addOption(
        {u"expires-days"_s, Words::tr("It ends after so many days (default: never)."), Words::tr("DAYS")});
    parser.addOption({u"max-uses"_s, Words::tr("For at most so many machines (default: any number)."),
                      Words::tr("COUNT")});
    addApiOptions(parser);
    if (const auto leave = parseArguments(parser, u"enroll-token create"_s, arguments))
        return *leave;
    if (!hasArguments(parser, 1, Words::tr("give the token one name.")))
        return Usage;
    const auto days = count(parser, u"expires-days"_s), uses = count(parser, u"max-uses"_s);
    if (!days || !uses)
        return Usage;
    return create(parser, enrollmentTokens,
                  {{u"name"_s, parser.positionalArguments().constFirst()},
                   {u"expires_in_days"_s, *days},
                   {u"max_uses"_s, *uses}});
}

int runEnrollTokenRevoke(const QStringList &arguments)
{
    return revoke(u"enroll-token revoke"_s, enrollmentTokens, arguments);
}
} // namespace crontopus::cli
