// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace crontopus {
/// What lies where in the demo's directory.
class DemoPaths final
{
public:
    explicit DemoPaths(QString root) : m_root(std::move(root)) {}

    [[nodiscard]] QString root() const { return m_root; }
    /// A bare repository that plays the part of the Git server.
    [[nodiscard]] QString remote() const { return m_root + QStringLiteral("/remote.git"); }
    /// A clone of it with the manifests, for the console.
    [[nodiscard]] QString checkout() const { return m_root + QStringLiteral("/jobs"); }
    [[nodiscard]] QString agentConfig() const { return m_root + QStringLiteral("/agent.yaml"); }
    [[nodiscard]] QString stateDir() const { return m_root + QStringLiteral("/agent"); }
    [[nodiscard]] QString agentLog() const { return m_root + QStringLiteral("/agent.log"); }
    /// Settings of a console that is there for the demo alone.
    [[nodiscard]] QString consoleSettings() const { return m_root + QStringLiteral("/console"); }
    /// Of a hosted demo: the server's data, its account, and the console's clone for that account.
    [[nodiscard]] QString serverData() const { return m_root + QStringLiteral("/server"); }
    [[nodiscard]] QString serverLog() const { return m_root + QStringLiteral("/server.log"); }
    [[nodiscard]] QString accountFile() const { return m_root + QStringLiteral("/account.json"); }
    [[nodiscard]] QString hostedCheckout() const { return m_root + QStringLiteral("/account/manifests"); }
    [[nodiscard]] QString enrollmentToken() const { return m_root + QStringLiteral("/enrollment-token"); }

private:
    QString m_root;
};

/// `$CRONTOPUS_DEMO_DIR`, else `crontopus-demo` in the user's data directory.
[[nodiscard]] QString demoDirectory();

/// The account of a hosted demo at its server, kept in DemoPaths::accountFile(), mode 0600.
struct DemoAccount
{
    QString address; ///< of the server, with the port that it keeps
    QString username, password;
    bool operator==(const DemoAccount &) const = default;
};

/// NotFound when the demo is not there, or is not hosted.
[[nodiscard]] Result<DemoAccount> readDemoAccount(const DemoPaths &paths);

/// Makes room for a hosted demo: what an attempt that was cut short has left goes. Exists when the directory
/// holds anything else.
Result<void> clearUnfinishedDemo(const DemoPaths &paths);

/// As createDemo(), with the account's repository at a running server in place of one in the directory, and
/// an agent that enrolls there with `enrollmentToken`. Clones and pushes with `sessionToken`.
Result<void> createHostedDemo(const DemoPaths &paths, const DemoAccount &account, const QString &gitUrl,
                              const QByteArray &sessionToken, const QByteArray &enrollmentToken);

/// Makes remote, checkout with six varied jobs, and the agent's configuration; nothing is scheduled by it. A
/// demo that is there already is left as it is. Blocks for some 10 ms. On failure nothing is left behind.
Result<void> createDemo(const DemoPaths &paths);

/// The manifests of the demo: path in the repository, text.
[[nodiscard]] QList<std::pair<QString, QByteArray>> demoManifests();
} // namespace crontopus
