// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace crontopus::server {
/// Exit codes of `crontopus-server`, the same for every command.
enum Exit { Ok = 0, Failed = 1, Usage = 64 };

/// One command, e.g. `user add`. Each lives in a file of its own here and is listed in commands.cpp.
struct Command
{
    QString name;    ///< one or two words
    QString summary; ///< one line for `--help`
    /// `arguments` holds what follows the name. Prints to stdout, problems to stderr; returns an Exit.
    int (*run)(const QStringList &arguments);
};

/// All of them, in the order of `crontopus-server --help`.
[[nodiscard]] const QList<Command> &commands();

int runServer(const QStringList &arguments);
int runInit(const QStringList &arguments);
int runUserAdd(const QStringList &arguments);
int runUserPasswd(const QStringList &arguments);
int runTokenRevoke(const QStringList &arguments);
int runBackup(const QStringList &arguments);
int runRestore(const QStringList &arguments);
int runCheck(const QStringList &arguments);
} // namespace crontopus::server
