// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspace.h"
#include "app/console/workspaces/workspaceregistry.h"
#include "shared/base/statewriter.h"
#include "tests/support/serverprocess.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace crontopus::test {
/// The real agent as a program of its own, on the private cron of this process (enterPrivateCron()).
class RealAgent final
{
public:
    ~RealAgent();

    /// Enrolls at the server as `name`, and looks at the repository once an hour.
    bool start(const ServerProcess &server, const QString &name, const QString &labels);
    void stop();
    /// As cron would: the command of the line that starts `ns/name` once, by hand. False: there is none yet.
    static bool runByHand(const QString &job);

private:
    QTemporaryDir m_directory;
    QProcess m_agent;
};

/// Signs in by the console's own panel, as people do; null, with a warning, when that fails.
/// `files` must outlive it.
std::unique_ptr<Workspace> connectTo(const ServerProcess &server, const QString &user, StateWriter &files);

/// A machine that exists at the server alone: `id` and `token`.
struct SimulatedMachine
{
    qint64 id = 0;
    QString token;

    [[nodiscard]] QString path(const QString &more = {}) const;
};
SimulatedMachine enroll(const ServerProcess &server, const QString &name, const QString &machineId = {});
/// Tells the server which jobs (`ns/name`) it has, and why one of them is not right.
void report(const ServerProcess &server, const SimulatedMachine &machine, const QStringList &jobs,
            const QString &problem = {});
/// SQL on the server's database, while it runs.
bool changeDatabase(const ServerProcess &server, const QStringList &statements);
} // namespace crontopus::test
