// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commands/command.h"
#include "server/git/prereceive.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus::server;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Commands)
};

/// Whoever starts us may have closed some of the first three: the database would get their number, and what
/// is printed would be written into it.
void openStandardStreams()
{
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDWR);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor >= 0)
        ::close(descriptor);
}

void printHelp(QTextStream &out)
{
    out << Words::tr("Usage: crontopus-server COMMAND [OPTIONS]\n\nCommands:\n");
    for (const Command &command : commands())
        out << u"  %1  %2\n"_s.arg(command.name, -14).arg(command.summary);
    out << Words::tr("\n`crontopus-server COMMAND --help` tells more; so does crontopus-server(1).\n");
}
} // namespace

int main(int argc, char *argv[])
{
    ::umask(077); // everything that the server writes is for its user alone
    openStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // nobody reads what is printed: no reason to end
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"crontopus-server"_s);
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
    if (arguments == QStringList{u"hook"_s, u"pre-receive"_s})
        return runPreReceive();
    for (const Command &command : commands()) {
        const QStringList words = command.name.split(u' ');
        if (arguments.mid(0, words.size()) == words)
            return command.run(arguments.mid(words.size()));
    }
    err << Words::tr("crontopus-server: there is no command `%1`. Try `crontopus-server --help`.\n")
               .arg(arguments.first());
    return Usage;
}
