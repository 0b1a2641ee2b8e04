// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/secretprompt.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::SecretPrompt)
};

/// The terminal before it was made silent.
termios s_before{};

void showAgainAndEnd(int number)
{
    ::tcsetattr(STDIN_FILENO, TCSANOW, &s_before);
    std::signal(number, SIG_DFL);
    std::raise(number);
}
} // namespace

Result<QString> askSecret(const QString &prompt, bool twice)
{
    QTextStream err(stderr);
    QTextStream in(stdin);
    if (!::isatty(STDIN_FILENO)) {
        const QString line = in.readLine();
        if (line.isEmpty())
            return Error{Error::Code::InvalidInput, Words::tr("No password was given on standard input.")};
        return line;
    }
    ::tcgetattr(STDIN_FILENO, &s_before);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, showAgainAndEnd);
    termios silent = s_before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QStringList prompts{prompt};
    if (twice)
        prompts += Words::tr("The same again: ");
    QStringList typed;
    for (const QString &text : std::as_const(prompts)) {
        err << text << Qt::flush;
        typed += in.readLine();
        err << '\n' << Qt::flush;
    }
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &s_before);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, SIG_DFL);
    if (twice && typed[0] != typed[1])
        return Error{Error::Code::InvalidInput, Words::tr("The two are not the same; nothing was changed.")};
    if (typed[0].isEmpty())
        return Error{Error::Code::InvalidInput, Words::tr("No password was given.")};
    return typed[0];
}
} // namespace crontopus
