// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/openworkspace.h"

#include "app/console/workspaces/agentsetup.h"
#include "app/console/workspaces/credentials.h"
#include "shared/base/async.h"
#include "shared/git/repository.h"
#include "shared/hosted/hostedaccountstore.h"
#include "shared/hosted/hostedendpointstore.h"
#include "shared/hosted/hostedjobstore.h"
#include "shared/hosted/hostedrunstore.h"
#include "shared/hosted/hostedsession.h"
#include "shared/store/localendpointstore.h"
#include "shared/store/localjobstore.h"
#include "shared/store/localrunstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Workspace)
};

/// Stands in until an agent of this machine follows the repository: there is no endpoint.
class NoEndpoints final : public EndpointStore
{
public:
    using EndpointStore::EndpointStore;

    [[nodiscard]] Capabilities capabilities() const override
    {
        return {false, true, why(), why(), why(), why(), why()};
    }
    [[nodiscard]] QList<AgentStatus> endpoints() const override { return {}; }
    QFuture<Result<void>> refresh() override { return ready<void>({}); }
    QFuture<Result<AgentPlan>> plan(const QString &) override { return fail<AgentPlan>(); }
    QFuture<Result<EndpointCommand>> syncNow(const QString &) override { return fail<EndpointCommand>(); }
    QFuture<Result<EndpointCommand>> runNow(const QString &, const QString &) override
    {
        return fail<EndpointCommand>();
    }
    QFuture<Result<void>> confirmPrune(const QString &) override { return fail<void>(); }

private:
    [[nodiscard]] static QString why()
    {
        return Words::tr("No agent of this machine follows this repository.");
    }
    template<typename T>
    QFuture<Result<T>> fail()
    {
        return ready<T>(Error{Error::Code::NotFound, why(), Words::tr("Set one up first.")});
    }
};

/// The agent of this machine, when it follows the same repository.
WorkspaceInfo withMachineAgent(const WorkspaceInfo &info, const GitRepository &repository)
{
    if (!info.agentConfig.isEmpty())
        return info;
    const auto agent = machineAgent();
    const auto state = repository.state();
    if (!agent || !state)
        return info;
    const QString followed = withoutUserInfo(agent->status.repositoryUrl);
    if (followed.isEmpty() || (followed != state->remoteUrl && followed != info.checkout))
        return info;
    return {info.name, info.checkout, agent->config, agent->stateDir};
}
} // namespace

Result<std::unique_ptr<Workspace>> openLocalWorkspace(const WorkspaceInfo &info)
{
    const auto repository = GitRepository::open(info.checkout);
    if (!repository)
        return repository.error();
    if (repository->workTree().isEmpty()) {
        return Error{Error::Code::InvalidInput,
                     Words::tr("%1 is a bare repository; it has no files to edit.")
                         .arg(QDir::toNativeSeparators(info.checkout)),
                     Words::tr("Clone it, and open the clone.")};
    }
    const WorkspaceInfo known = withMachineAgent(info, *repository);
    std::unique_ptr<EndpointStore> endpoints;
    if (known.agentConfig.isEmpty()) {
        endpoints = std::make_unique<NoEndpoints>();
    } else {
        // Without the program every call says that it is missing.
        const QString program = agentProgram();
        endpoints = std::make_unique<LocalEndpointStore>(program.isEmpty() ? u"crontopus-agent"_s : program,
                                                         known.agentConfig, repository->workTree());
    }
    auto jobs = std::make_unique<LocalJobStore>(repository->workTree());
    auto runs = std::make_unique<LocalRunStore>(known.stateDir.isEmpty() ? QString()
                                                                         : known.stateDir + u"/history.db"_s);
    jobs->setCredentials(credentialsFor(known.checkout));
    loadCredentials(known.checkout, jobs.get(),
                    [store = jobs.get()](const GitCredentials &found) { store->setCredentials(found); });
    jobs->refresh();
    endpoints->refresh();
    return std::make_unique<Workspace>(info.name, std::move(jobs), std::move(endpoints), std::move(runs));
}

Result<std::unique_ptr<Workspace>> openHostedWorkspace(const WorkspaceInfo &info, StateWriter &files)
{
    const auto address = ApiAddress::parse(info.apiUrl);
    if (!address)
        return address.error();
    const auto repository = GitRepository::open(info.checkout);
    if (!repository)
        return repository.error();
    const QString cacheDir = QFileInfo(info.checkout).path();
    GitCredentials credentials = credentialsFor(info.checkout);
    credentials.certificate = info.certificate;
    auto session = std::make_unique<HostedSession>(*address, QString::fromUtf8(credentials.secret),
                                                   info.certificate, files, cacheDir);
    auto endpoints = std::make_unique<HostedEndpointStore>(*session, cacheDir);
    auto runs = std::make_unique<HostedRunStore>(*session, *endpoints, cacheDir);
    auto jobs = std::make_unique<HostedJobStore>(*session, cacheDir, credentials.username);
    jobs->setCredentials(credentials);
    jobs->refresh();
    auto account = std::make_unique<HostedAccountStore>(session->client());
    auto workspace =
        std::make_unique<Workspace>(info.name, std::move(jobs), std::move(endpoints), std::move(runs));
    workspace->setAccount(std::move(account));
    HostedSession *live = session.get();
    workspace->setSession(std::move(session));
    // The keychain may ask a person to unlock it: what is cached is shown meanwhile.
    const auto start = [live, workspace = workspace.get()](const GitCredentials &found) {
        useCredentials(*workspace, found);
        live->start();
    };
    if (!loadCredentials(info.checkout, live, start))
        live->start();
    return workspace;
}

Result<std::unique_ptr<Workspace>> openWorkspace(const WorkspaceInfo &info, StateWriter &files)
{
    return info.apiUrl.isEmpty() ? openLocalWorkspace(info) : openHostedWorkspace(info, files);
}

void useCredentials(Workspace &workspace, const GitCredentials &credentials)
{
    GitCredentials used = credentials;
    if (HostedSession *session = workspace.session()) {
        used.certificate = session->client().trusted();
        session->signIn(QString::fromUtf8(credentials.secret));
    }
    if (auto *jobs = qobject_cast<LocalJobStore *>(&workspace.jobs()))
        jobs->setCredentials(used);
}
} // namespace crontopus
