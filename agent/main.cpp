// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/command.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace crontopus::agent;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};

void printHelp(QTextStream &out)
{
    out << Words::tr("Usage: crontopus-agent COMMAND [--config FILE] [OPTIONS]\n\nCommands:\n");
    for (const Command &command : commands())
        out << u"  %1  %2\n"_s.arg(command.name, -10).arg(command.summary);
    out << Words::tr("\n`crontopus-agent COMMAND --help` tells more; so does crontopus-agent(1).\n");
}
} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    ::umask(077); // everything that the agent writes is for its user alone
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"crontopus-agent"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CRONTOPUS_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"-h") {
        printHelp(arguments.isEmpty() ? err : out);
        return arguments.isEmpty() ? Usage : Ok;
    }
    if (arguments.first() == u"--version") {
        out << QCoreApplication::applicationVersion() << '\n';
        return Ok;
    }
    const auto found = std::find_if(commands().begin(), commands().end(), [&](const Command &command) {
        return command.name == arguments.first();
    });
    if (found != commands().end())
        return found->run(arguments.mid(1));
    err << Words::tr("crontopus-agent: there is no command `%1`. Try `crontopus-agent --help`.\n")
               .arg(arguments.first());
    return Usage;
}
