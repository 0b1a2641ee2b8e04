// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/agentsetup.h"

#include "app/console/settings/settings.h"
#include "shared/base/async.h"
#include "shared/base/files.h"
#include "shared/git/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int stopMs = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::AgentSetup)
};

QString machineStateDir()
{
    return QDir::homePath() + "/.crontopus"_L1;
}

/// A YAML double-quoted scalar.
QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

Error noProgram()
{
    return {Error::Code::NotFound, Words::tr("The program crontopus-agent was not found."),
            Words::tr("Install it, or name it in the settings.")};
}

std::optional<AgentStatus> readStatus(const QString &stateDir)
{
    const auto text = readFile(stateDir + "/status.json"_L1);
    if (!text)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        return std::nullopt;
    return agentStatusFromJson(document.object());
}

/// Asks the service to end. Its process id comes from a file, so look at what runs under it first.
void stopService(const QString &stateDir)
{
#ifdef Q_OS_LINUX
    const auto status = readStatus(stateDir);
    if (!status || status->pid <= 0)
        return;
    const QString program = QFileInfo(u"/proc/%1/exe"_s.arg(status->pid)).symLinkTarget();
    if (QFileInfo(program).fileName() == u"crontopus-agent")
        ::kill(pid_t(status->pid), SIGTERM);
#else
    Q_UNUSED(stateDir)
#endif
}
} // namespace

QString findProgram(const QString &name)
{
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

QString agentProgram()
{
    const QString chosen = Settings().value("agent/program"_L1).toString();
    if (!chosen.isEmpty())
        return QFileInfo(chosen).isExecutable() ? chosen : QString();
    return findProgram(u"crontopus-agent"_s);
}

std::optional<MachineAgent> machineAgent()
{
    MachineAgent agent;
    agent.stateDir = machineStateDir();
    agent.config = agent.stateDir + "/agent.yaml"_L1;
    if (!QFile::exists(agent.config))
        return std::nullopt;
    agent.status = readStatus(agent.stateDir).value_or(AgentStatus{});
    return agent;
}

Result<WorkspaceInfo> setUpAgent(const WorkspaceInfo &info, const QString &gitUrl, const QString &branch)
{
    if (agentProgram().isEmpty())
        return noProgram();
    WorkspaceInfo result = info;
    result.stateDir = machineStateDir();
    result.agentConfig = result.stateDir + "/agent.yaml"_L1;
    if (const auto present = machineAgent()) {
        if (withoutUserInfo(present->status.repositoryUrl) == withoutUserInfo(gitUrl))
            return result;
        return Error{
            Error::Code::Exists,
            present->status.repositoryUrl.isEmpty()
                ? Words::tr("This machine has an agent already, set up in %1.").arg(present->config)
                : Words::tr("This machine's agent already follows %1.").arg(present->status.repositoryUrl),
            Words::tr("Change git.url in %1 to move it to this repository.").arg(present->config)};
    }
    if (const auto made = makePrivateDirectory(result.stateDir); !made)
        return made.error();
    QString text = u"# The agent of this machine. See crontopus-agent(1).\n"
                   "agent:\n"
                   "  name: %1\n"
                   "git:\n"
                   "  url: %2\n"_s.arg(quoted(QSysInfo::machineHostName()), quoted(gitUrl));
    if (!branch.isEmpty())
        text += u"  branch: %1\n"_s.arg(quoted(branch));
    if (const auto written = writeFileAtomically(result.agentConfig, text.toUtf8()); !written)
        return written.error();
    return result;
}

Result<void> startAgent(const WorkspaceInfo &info)
{
    const QString program = agentProgram();
    if (program.isEmpty())
        return noProgram();
    // A second one would end by itself, finding the service's lock held.
    if (!QProcess::startDetached(program, {u"run"_s, u"--config"_s, info.agentConfig}, QDir::homePath())) {
        return Error{Error::Code::Io, Words::tr("%1 could not be started.").arg(program),
                     Words::tr("Run it in a terminal to see why.")};
    }
    return {};
}

QFuture<Result<void>> uninstallAgent(const WorkspaceInfo &info)
{
    const QString program = agentProgram();
    if (program.isEmpty())
        return ready<void>(noProgram());
    auto *process = new QProcess(QCoreApplication::instance());
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise, process](Result<void> result) {
        if (!promise->future().isFinished()) {
            promise->addResult(std::move(result));
            promise->finish();
        }
        process->deleteLater();
    };
    QObject::connect(process, &QProcess::finished, process, [finish, process](int code) {
        if (code == 0)
            finish({});
        else
            finish(Error{Error::Code::Io, QString::fromLocal8Bit(process->readAllStandardError()).trimmed()});
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(Error{Error::Code::Io, Words::tr("crontopus-agent could not be started.")});
    });
    stopService(info.stateDir);
    // It finishes the cycle that it is in.
    QTimer::singleShot(stopMs, process, [process, program, config = info.agentConfig] {
        process->start(program, {u"uninstall"_s, u"--config"_s, config});
    });
    return promise->future();
}
} // namespace crontopus
