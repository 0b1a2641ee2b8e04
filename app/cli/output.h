// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace crontopus::cli {
/// Reads a command's arguments. Adds `--help`; prints it, or what is wrong, and returns the Exit to leave
/// with; nothing when the command should go on.
[[nodiscard]] std::optional<int> parseArguments(QCommandLineParser &parser, const QString &command,
                                                const QStringList &arguments);

/// To stderr, as `crontopus: message`.
void printError(const QString &message);
/// One line to stdout.
void printLine(const QString &text);
/// Indented, to stdout.
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);

/// Columns of the terminal that stdout is; 0 when it is none (a file, a pipe): then nothing is cut.
[[nodiscard]] int terminalWidth();
/// A table in plain text, one line a row, two blanks between columns. When it is wider than `width` (0: no
/// limit) the widest columns are cut with `…` until it fits.
[[nodiscard]] QString tableText(const QStringList &header, const QList<QStringList> &rows, int width);
/// The same to stdout, for its terminal. An empty header is left out.
void printTable(const QStringList &header, const QList<QStringList> &rows);
} // namespace crontopus::cli
