// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/backend/identity.h"
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
    QString tenant;   ///< `local` when neither configuration nor server names one
    QString stateDir; ///< absolute

    QString apiUrl; ///< of the server; empty: works without one
    QByteArray enrollmentToken;
    QString tokenPath;         ///< absolute; where the server's token for this machine is kept
    EndpointIdentity identity; ///< as load() found it there; endpointId 0: not enrolled

    QString gitUrl, gitBranch; ///< the address is empty only before enrollment
    QString gitLocalPath;      ///< absolute
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
    /// Also takes what the server said at enrollment: the repository where none is configured, tenant, name
    /// and labels.
    [[nodiscard]] static Result<AgentConfig> load(const QString &path);
    /// The first that exists of `~/.crontopus/agent.yaml` and `/etc/crontopus/agent.yaml`, else the first.
    [[nodiscard]] static QString defaultPath();

private:
    void takeIdentity();
    void setLocalPath();

    bool m_tenantIsConfigured = false;
};
} // namespace crontopus
