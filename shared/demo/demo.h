// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

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

private:
    QString m_root;
};

/// `$CRONTOPUS_DEMO_DIR`, else `crontopus-demo` in the user's data directory.
[[nodiscard]] QString demoDirectory();

/// Makes remote, checkout with six varied jobs, and the agent's configuration; nothing is scheduled by it. A
/// demo that is there already is left as it is. Blocks for some 10 ms. On failure nothing is left behind.
Result<void> createDemo(const DemoPaths &paths);

/// The manifests of the demo: path in the repository, text.
[[nodiscard]] QList<std::pair<QString, QByteArray>> demoManifests();
} // namespace crontopus
