// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace crontopus::cli {
/// Exit codes of `crontopus`, the same for every command.
enum Exit { Ok = 0, Problems = 1, Unreadable = 2, Usage = 64 };

/// One command of the command line, e.g. `schedule next`. Each lives in a file of its own under
/// app/cli/commands/ and is listed in commands.cpp.
struct Command
{
    QString name;    ///< words, e.g. `schedule next`
    QString summary; ///< one line for `--help`
    /// `arguments` holds what follows the name. Prints to stdout, problems to stderr; returns an Exit.
    int (*run)(const QStringList &arguments);
};

/// All of them, in the order of `crontopus --help`.
[[nodiscard]] const QList<Command> &commands();
} // namespace crontopus::cli
