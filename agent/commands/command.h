// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace crontopus::agent {
/// Exit codes of `crontopus-agent`, the same for every command.
enum Exit { Ok = 0, Problems = 1, Unreadable = 2, Usage = 64 };

/// One command, e.g. `sync`. Each lives in a file of its own here and is listed in commands.cpp.
struct Command
{
    QString name;
    QString summary; ///< one line for `--help`
    /// `arguments` holds what follows the name. Prints to stdout, problems to stderr; returns an Exit.
    int (*run)(const QStringList &arguments);
};

/// All of them, in the order of `crontopus-agent --help`.
[[nodiscard]] const QList<Command> &commands();

int runService(const QStringList &arguments);
int runSync(const QStringList &arguments);
int runStatus(const QStringList &arguments);
int runPlan(const QStringList &arguments);
int runPrune(const QStringList &arguments);
int runDiscover(const QStringList &arguments);
int runRunNow(const QStringList &arguments);
int runEnroll(const QStringList &arguments);
int runUninstall(const QStringList &arguments);
} // namespace crontopus::agent
