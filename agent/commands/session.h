// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/commands/command.h"
#include "agent/reconcile/cycle.h"

#include <QCommandLineParser>

#include <memory>

namespace crontopus::agent {
/// What every command begins with: its options, the configuration, and a Cycle over them.
class Session final
{
public:
    /// `usage` follows the command's name, e.g. `[--json]`. Adds `--config` and `--help`.
    Session(const QString &command, const QString &summary);

    QCommandLineParser parser;

    /// Reads arguments and configuration. Nothing when the command may go on, else the exit code to return:
    /// help was printed, or what is wrong.
    [[nodiscard]] std::optional<int> begin(const QStringList &arguments, int positional = 0);

    [[nodiscard]] const AgentConfig &config() const { return m_config; }
    [[nodiscard]] QString configPath() const;
    [[nodiscard]] StateDir state() const { return StateDir(m_config.stateDir); }
    /// Made at first use; Unsupported when the machine has no scheduler that we know.
    Result<std::unique_ptr<Cycle>> makeCycle() const;

private:
    QString m_command;
    AgentConfig m_config;
};

/// The same for a configuration at hand.
Result<std::unique_ptr<Cycle>> makeCycle(const AgentConfig &config);

/// Prints the error with its hint to stderr and returns the exit code for it.
int fail(const Error &error);
/// To stdout, with a line end.
void print(const QString &text);
/// Diagnostics to stderr, as compilers write them.
void printDiagnostics(const Diagnostics &diagnostics);
/// `+`, `~`, `-` and the native lines.
void printChanges(const QList<PlannedChange> &changes);
/// Seconds since the epoch.
[[nodiscard]] qint64 nowUtc();
} // namespace crontopus::agent
