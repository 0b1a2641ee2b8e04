// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commands/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("crontopus::server::Commands", text);
}
} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"run"_s, tr("Serve the API until told to end"), runServer},
        {u"init"_s, tr("Make data directory and database, and stop"), runInit},
        {u"user add"_s, tr("Make a user, with a tenant of their own unless --tenant is given"), runUserAdd},
        {u"user passwd"_s, tr("Give a user a new password"), runUserPasswd},
        {u"token revoke"_s, tr("Make a token stop working"), runTokenRevoke},
    };
    return all;
}
} // namespace crontopus::server
