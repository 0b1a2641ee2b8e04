// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commands/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Commands)
};
} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"run"_s, Words::tr("Serve the API until told to end"), runServer},
        {u"init"_s, Words::tr("Make data directory and database, and stop"), runInit},
        {u"user add"_s, Words::tr("Make a user, with a tenant of their own unless --tenant is given"),
         runUserAdd},
        {u"user passwd"_s, Words::tr("Give a user a new password"), runUserPasswd},
        {u"token revoke"_s, Words::tr("Make a token stop working"), runTokenRevoke},
        {u"backup"_s, Words::tr("Write database and repositories to one file, of a running server too"),
         runBackup},
        {u"restore"_s, Words::tr("Take them from such a file, into an empty data directory"), runRestore},
        {u"check"_s, Words::tr("Look whether all is well, and say what to do where it is not"), runCheck},
    };
    return all;
}
} // namespace crontopus::server
