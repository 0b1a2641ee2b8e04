// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace crontopus {
struct ProcessCall
{
    QString program;
    QStringList arguments;
    QByteArray input;
    QProcessEnvironment environment;
    QString workingDirectory = {};
    int timeoutMs = 10'000;
};

struct ProcessOutput
{
    int exitCode = 0;
    QByteArray out, err;
};

/// Runs a program to its end and blocks for so long, `timeoutMs` at most (then it is killed and
/// Error::Code::Timeout). An exit code other than 0 is no error here. Not for the GUI thread.
Result<ProcessOutput> runProcess(const ProcessCall &call);

/// This process's environment with messages in plain English, for programs whose messages are read.
[[nodiscard]] QProcessEnvironment englishEnvironment();
} // namespace crontopus
