// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace crontopus {
/// The agent's directory, `~/.crontopus` by default, and what lies where in it. Directories are 0700, files
/// 0600.
class StateDir final
{
public:
    explicit StateDir(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QString path() const { return m_path; }
    /// What the console shows: AgentStatus as JSON.
    [[nodiscard]] QString statusFile() const { return m_path + QStringLiteral("/status.json"); }
    /// What was applied last: AppliedState.
    [[nodiscard]] QString appliedFile() const { return m_path + QStringLiteral("/applied.json"); }
    [[nodiscard]] QString historyFile() const { return m_path + QStringLiteral("/history.db"); }
    [[nodiscard]] QString jobsDir() const { return m_path + QStringLiteral("/jobs"); }
    [[nodiscard]] QString spoolDir() const { return m_path + QStringLiteral("/spool"); }
    [[nodiscard]] QString locksDir() const { return m_path + QStringLiteral("/locks"); }

    /// Makes it and the directories in it.
    Result<void> create() const;
    /// Held by the service for as long as it runs. Busy with the other's process id when there is one.
    Result<std::unique_ptr<QLockFile>> lockService() const;
    /// Held by whoever changes the scheduler or the state, for as long as a cycle takes. Waits up to
    /// `timeoutMs`.
    Result<std::unique_ptr<QLockFile>> lockCycle(int timeoutMs) const;

private:
    QString m_path;
};
} // namespace crontopus
