// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus::cli;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

void printHelp(QTextStream &out)
{
    out << Words::tr("Usage: crontopus COMMAND [ARGUMENTS]\n\nCommands:\n");
    for (const Command &command : commands())
        out << u"  %1  %2\n"_s.arg(command.name, -20).arg(command.summary);
    out << Words::tr("\n`crontopus COMMAND --help` tells more; so does crontopus(1).\n");
}

/// The command whose words begin `arguments`; the longest name wins.
const Command *findCommand(const QStringList &arguments)
{
    const Command *best = nullptr;
    qsizetype bestWords = 0;
    for (const Command &command : commands()) {
        const QStringList words = command.name.split(u' ');
        if (words.size() > bestWords && arguments.mid(0, words.size()) == words) {
            best = &command;
            bestWords = words.size();
        }
    }
    return best;
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"crontopus"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CRONTOPUS_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);

    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"-h") {
        printHelp(arguments.isEmpty() ? err : out);
        return arguments.isEmpty() ? Usage : Ok;
    }
    if (arguments.first() == u"--version") {
        out << QCoreApplication::applicationVersion() << '\n';
        return Ok;
    }
    // The API's older word for them.
    if (arguments.value(0) == u"agents")
        arguments.first() = u"endpoints"_s;
    if (const Command *command = findCommand(arguments))
        return command->run(arguments.mid(command->name.count(u' ') + 1));
    err << Words::tr("crontopus: there is no command `%1`. Try `crontopus --help`.\n").arg(arguments.first());
    return Usage;
}
