// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/secretprompt.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

#include <windows.h>

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::SecretPrompt)
};
} // namespace

Result<QString> askSecret(const QString &prompt, bool twice)
{
    QTextStream err(stderr);
    QTextStream in(stdin);
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (!::GetConsoleMode(input, &before)) {
        const QString line = in.readLine();
        if (line.isEmpty())
            return Error{Error::Code::InvalidInput, Words::tr("No password was given on standard input.")};
        return line;
    }
    ::SetConsoleMode(input, before & ~DWORD(ENABLE_ECHO_INPUT));
    QStringList prompts{prompt};
    if (twice)
        prompts += Words::tr("The same again: ");
    QStringList typed;
    for (const QString &text : std::as_const(prompts)) {
        err << text << Qt::flush;
        typed += in.readLine();
        err << '\n' << Qt::flush;
    }
    ::SetConsoleMode(input, before);
    if (twice && typed[0] != typed[1])
        return Error{Error::Code::InvalidInput, Words::tr("The two are not the same; nothing was changed.")};
    if (typed[0].isEmpty())
        return Error{Error::Code::InvalidInput, Words::tr("No password was given.")};
    return typed[0];
}
} // namespace crontopus
