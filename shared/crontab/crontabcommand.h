// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace crontopus {
/// What cron makes of the command part of a line.
struct CrontabCommand
{
    QString program;              ///< for the shell
    std::optional<QString> input; ///< its standard input; none: there was no unescaped `%`

    /// As cron(8) reads it: `\%` and `\\` lose their backslash, the first other `%` begins the input, in
    /// which
    /// `%` ends a line and only `\%` is unescaped; a last line without end gets one.
    [[nodiscard]] static CrontabCommand parse(QStringView text);
};

/// The command part of a crontab line as one command for sh(1) that does the same: its input is piped in, and
/// another `shell` (as SHELL in the crontab has it) is called by name. One that sh runs anyway stays as
/// readable as it was.
[[nodiscard]] QString commandOfCrontabLine(const QString &command, const QString &shell = {});

/// The user column of a system crontab and what follows it, both empty when there is no command.
struct UserAndCommand
{
    QString user, command;
    [[nodiscard]] static UserAndCommand split(const QString &text);
};
} // namespace crontopus
