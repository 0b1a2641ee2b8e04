// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspaces/workspaceregistry.h"
#include "shared/api/apiclient.h"
#include "shared/demo/demo.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace crontopus {
class DemoProcess;

/// The demo as the console runs it: a server of its own with an account and six jobs, and this machine's
/// agent enrolled there. Both are children of the console; when they end, the jobs are taken out of the
/// scheduler.
///
/// Where no server is installed it is the local demo: a repository on this machine, and an agent that the
/// user starts.
class Demo final : public QObject
{
    Q_OBJECT

public:
    /// What can be opened: the account at the server (no name when there is no server), and the same jobs as
    /// this machine sees them.
    struct Workspaces
    {
        WorkspaceInfo hosted, local;
    };

    explicit Demo(QObject *parent = nullptr);
    ~Demo() override;

    /// Makes the demo where demoDirectory() says unless it is there, and starts what belongs to it. At once
    /// when that runs already. Takes a second or two; the future tells the steps. Exists when this machine
    /// has an agent of its own: each would undo the other's work.
    QFuture<Result<Workspaces>> start();
    /// Ends agent and server, and takes the jobs out of the scheduler. Blocks, usually for less than a
    /// second.
    void end();
    [[nodiscard]] bool isStarting() const { return m_promise != nullptr; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Does this workspace need the demo's server?
    [[nodiscard]] static bool owns(const WorkspaceInfo &info);

Q_SIGNALS:
    /// The server or the agent has ended though nobody asked it to.
    void failed(const crontopus::Error &error);

private:
    /// False when the user has cancelled: then all is over.
    bool tell(int step, const QString &what);
    void finish(Result<Workspaces> result);
    void giveUp(const Error &error);
    void prepare();
    void addUser();
    void startServer();
    void signIn();
    void askForRepository();
    void askForEnrollmentToken();
    void build(const QByteArray &enrollmentToken);
    void startAgent();
    void ask(const QFuture<ApiResult> &future, std::function<void(const QJsonValue &)> next);
    [[nodiscard]] Workspaces workspaces() const;

    DemoPaths m_paths;
    std::shared_ptr<QPromise<Result<Workspaces>>> m_promise; ///< while it starts
    DemoAccount m_account;
    QString m_gitUrl;
    QByteArray m_token;
    bool m_isNew = false, m_isRunning = false;
    DemoProcess *m_server = nullptr, *m_agent = nullptr;
    std::unique_ptr<ApiClient> m_client;
};
} // namespace crontopus
