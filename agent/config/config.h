// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/diagnostic.h"
#include "shared/base/error.h"
#include "shared/git/repository.h"
#include "shared/manifest/selection.h"

#include <QByteArray>
#include <QString>

namespace crontopus {
/// The agent's configuration file. Keys and defaults: docs/agent.md.
struct AgentConfig
{
    enum class LogLevel { Error, Warning, Info, Debug };
    enum class LogFormat { Text, Json };

    EndpointFacts endpoint;
    QString tenant = QStringLiteral("local");
    QString stateDir; ///< absolute

    QString gitUrl, gitBranch;
    QString gitLocalPath; ///< absolute
    bool gitLocalPathIsDefault = true;
    GitCredentials gitCredentials;
    int syncIntervalSeconds = 30;

    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Text;
    QString logFile; ///< absolute; empty: standard error

    Diagnostics warnings; ///< unknown keys, a file that others can read, …

    /// `path` is named in messages. Errors name file, line and key. Paths with `~` expand; `${VAR}` in
    /// passwords and tokens is taken from the environment.
    [[nodiscard]] static Result<AgentConfig> parse(const QByteArray &text, const QString &path);
    [[nodiscard]] static Result<AgentConfig> load(const QString &path);
    /// The first that exists of `~/.crontopus/agent.yaml` and `/etc/crontopus/agent.yaml`, else the first.
    [[nodiscard]] static QString defaultPath();
};
} // namespace crontopus
