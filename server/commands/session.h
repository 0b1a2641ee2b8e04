// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/commands/command.h"
#include "server/config/serverconfig.h"
#include "server/db/database.h"
#include "server/db/writer.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace crontopus::server {
/// What every command begins with: its options and the configuration.
class Session final
{
public:
    /// Which options of the configuration `--help` shows. All are understood by every command.
    enum class Options { All, Database };
    /// `usage` follows the command's name, e.g. `NAME`. Adds the options of the configuration and `--help`.
    Session(const QString &command, Options shown, const QString &summary, const QString &usage = {});

    QCommandLineParser parser;

    /// Reads arguments and configuration. Nothing when the command may go on, else the exit code to return:
    /// help was printed, or what is wrong.
    [[nodiscard]] std::optional<int> begin(const QStringList &arguments, int positional = 0);
    [[nodiscard]] const ServerConfig &config() const { return m_config; }
    /// The options, each with a space before it, with which another command works on the same database.
    [[nodiscard]] QString sameDatabase() const;
    /// Root works as the user to whom the data directory belongs from then on: what is made in it must be the
    /// server's.
    Result<void> workAsOwner() const;
    /// A connection to the database, brought up to date; its directory is made. As workAsOwner().
    Result<std::unique_ptr<Sql>> openDatabase() const;
    /// A write of its own transaction, beside a server that may be running, which is told of it.
    Result<void> write(const Writer::Work &work) const;

private:
    Result<void> readConfig();
    [[nodiscard]] QString helpText() const;

    QString m_command, m_usage;
    ServerConfig m_config;
};

/// Prints the error with its hint to stderr; Exit::Failed.
int fail(const Error &error);
/// To stdout, with a line end.
void print(const QString &text);
} // namespace crontopus::server
