// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/localendpointstore.h"

#include "shared/base/async.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <memory>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int settleMs = 250;
constexpr int callTimeoutMs = 20 * 60'000; ///< a first clone may take long; the agent has limits of its own

QString statusFile(const AgentStatus &status)
{
    return status.stateDirectory.isEmpty() ? QString() : status.stateDirectory + u"/status.json"_s;
}

template<typename T>
Result<T> done()
{
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return T();
}

QString withoutPrefix(const QByteArray &stderrText)
{
    QStringList lines = QString::fromLocal8Bit(stderrText.trimmed()).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        if (line.startsWith(u"crontopus-agent: "))
            line = line.section(u": "_s, 1);
    }
    return lines.join(u' ');
}
} // namespace

LocalEndpointStore::LocalEndpointStore(QString agentProgram, QString configFile, QString checkout,
                                       QObject *parent)
    : EndpointStore(parent)
    , m_program(std::move(agentProgram))
    , m_configFile(std::move(configFile))
    , m_checkout(std::move(checkout))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &LocalEndpointStore::readStatusFile);
}

LocalEndpointStore::~LocalEndpointStore() = default;

QList<AgentStatus> LocalEndpointStore::endpoints() const
{
    return m_status ? QList<AgentStatus>{*m_status} : QList<AgentStatus>{};
}

template<typename T>
QFuture<Result<T>> LocalEndpointStore::call(const QStringList &arguments, Read<T> read,
                                            std::function<void(const Result<T> &)> done)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto *process = new QProcess(this);
    const auto finish = [promise, process, done = std::move(done)](const Result<T> &result) {
        if (done)
            done(result);
        promise->addResult(result);
        promise->finish();
        process->deleteLater();
    };
    connect(process, &QProcess::errorOccurred, this, [this, process, finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(Error{Error::Code::NotFound,
                         tr("Cannot start %1: %2.").arg(m_program, process->errorString()),
                         tr("Install crontopus-agent.")});
    });
    connect(process, &QProcess::finished, this,
            [process, finish, read = std::move(read)](int code, QProcess::ExitStatus exit) {
                if (exit == QProcess::NormalExit && code == 0) {
                    finish(read(process->readAllStandardOutput()));
                    return;
                }
                const QString said = withoutPrefix(process->readAllStandardError());
                finish(Error{Error::Code::Io, said.isEmpty()
                                                  ? tr("crontopus-agent failed with exit code %1.").arg(code)
                                                  : said});
            });
    QTimer::singleShot(callTimeoutMs, process, &QProcess::kill);
    process->start(m_program, arguments + QStringList{u"--config"_s, m_configFile});
    process->closeWriteChannel();
    return promise->future();
}

/// A command that changes something; the status is read anew after it, come what may.
template<typename T>
QFuture<Result<T>> LocalEndpointStore::change(const QStringList &arguments)
{
    return call<T>(
        arguments, [](const QByteArray &) { return done<T>(); }, [this](const Result<T> &) { refresh(); });
}

QFuture<Result<void>> LocalEndpointStore::refresh()
{
    return call<void>(
        {u"status"_s, u"--json"_s}, [this](const QByteArray &json) { return takeStatus(json); },
        [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
}

Result<void> LocalEndpointStore::takeStatus(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{Error::Code::InvalidInput, tr("crontopus-agent gave no status.")};
    set(agentStatusFromJson(document.object()));
    return {};
}

QFuture<Result<AgentPlan>> LocalEndpointStore::plan(const QString &)
{
    return call<AgentPlan>(
        {u"plan"_s, u"--json"_s, u"--worktree"_s, m_checkout},
        [](const QByteArray &json) -> Result<AgentPlan> {
            const QJsonDocument document = QJsonDocument::fromJson(json);
            if (!document.isObject())
                return Error{Error::Code::InvalidInput, tr("crontopus-agent gave no plan.")};
            return agentPlanFromJson(document.object());
        });
}

QFuture<Result<EndpointCommand>> LocalEndpointStore::syncNow(const QString &)
{
    return change<EndpointCommand>({u"sync"_s, u"--once"_s});
}

QFuture<Result<EndpointCommand>> LocalEndpointStore::runNow(const QString &, const QString &qualifiedJobName)
{
    return call<EndpointCommand>({u"run-now"_s, qualifiedJobName},
                                 [](const QByteArray &) { return done<EndpointCommand>(); });
}

QFuture<Result<void>> LocalEndpointStore::confirmPrune(const QString &)
{
    return change<void>({u"prune"_s, u"--confirm"_s});
}

void LocalEndpointStore::readStatusFile()
{
    if (!m_status)
        return;
    const auto reading =
        runAsync([path = statusFile(*m_status)](TaskControl &) { return readAgentStatus(path); });
    onResult(reading, this, [this](const Result<AgentStatus> &status) {
        if (status) // else it is just being replaced, and another change follows
            set(*status);
        watch();
    });
}

void LocalEndpointStore::watch()
{
    // A replaced file is a new one: the watch ended with the old.
    const QString path = m_status ? statusFile(*m_status) : QString();
    if (!path.isEmpty() && !m_watcher.files().contains(path) && QFile::exists(path))
        m_watcher.addPath(path);
}

void LocalEndpointStore::set(const AgentStatus &status)
{
    m_status = status;
    m_status->id = status.endpointName;
    watch();
    Q_EMIT changed();
}
} // namespace crontopus
