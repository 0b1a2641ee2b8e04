// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/demo/demo.h"

#include "app/console/demo/demoprocess.h"
#include "app/console/workspaces/agentsetup.h"
#include "app/console/workspaces/credentials.h"
#include "shared/base/async.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int steps = 6;
constexpr int uninstallMs = 10'000;
const QString userName = u"demo"_s;

/// 192 bits that nobody has to type.
QString newPassword()
{
    QByteArray bytes(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}
} // namespace

Demo::Demo(QObject *parent) : QObject(parent), m_paths(demoDirectory()) {}

Demo::~Demo()
{
    end();
}

bool Demo::owns(const WorkspaceInfo &info)
{
    const DemoPaths paths(demoDirectory());
    const QString checkout = QFileInfo(info.checkout).canonicalFilePath();
    return QFile::exists(paths.accountFile()) &&
           (checkout == QFileInfo(paths.hostedCheckout()).canonicalFilePath() ||
            checkout == QFileInfo(paths.checkout()).canonicalFilePath());
}

QFuture<Result<Demo::Workspaces>> Demo::start()
{
    if (m_isRunning)
        return ready<Workspaces>(workspaces());
    if (!m_promise) {
        m_promise = std::make_shared<QPromise<Result<Workspaces>>>();
        m_promise->start();
        m_promise->setProgressRange(0, steps);
        // Later: what fails at once must not finish before the caller has the future.
        QMetaObject::invokeMethod(this, &Demo::prepare, Qt::QueuedConnection);
    }
    return m_promise->future();
}

bool Demo::tell(int step, const QString &what)
{
    if (m_promise->isCanceled()) {
        giveUp({Error::Code::Cancelled, tr("The demo was not started.")});
        return false;
    }
    m_promise->setProgressValueAndText(step, what);
    return true;
}

void Demo::finish(Result<Workspaces> result)
{
    if (const auto promise = std::exchange(m_promise, nullptr)) {
        promise->addResult(std::move(result));
        promise->finish();
    }
}

void Demo::giveUp(const Error &error)
{
    end();
    finish(error);
}

void Demo::prepare()
{
    const auto account = readDemoAccount(m_paths);
    const bool isThere = QFile::exists(m_paths.agentConfig());
    if (isThere && account) {
        m_account = *account;
        m_isNew = false;
    } else if (isThere && account.error().code != Error::Code::NotFound) {
        giveUp(account.error());
        return;
    } else if (isThere || findProgram(u"crontopus-server"_s).isEmpty() || agentProgram().isEmpty()) {
        const auto made = createDemo(m_paths);
        finish(made ? Result<Workspaces>(workspaces()) : Result<Workspaces>(made.error()));
        return;
    } else {
        m_account = {{}, userName, newPassword()};
        m_isNew = true;
    }
    if (const auto other = machineAgent()) {
        giveUp({Error::Code::Exists,
                tr("This machine has an agent of its own, set up in %1.").arg(other->config),
                tr("The demo's agent and it would undo each other's work: run the demo as another user.")});
        return;
    }
    if (!m_isNew) {
        startServer();
        return;
    }
    if (const auto cleared = clearUnfinishedDemo(m_paths); !cleared)
        giveUp(cleared.error());
    else
        addUser();
}

void Demo::addUser()
{
    if (!tell(1, tr("Making an account")))
        return;
    auto *process = new DemoProcess(this);
    connect(process, &QProcess::finished, this, [this, process](int code) {
        process->deleteLater();
        if (code == 0)
            startServer();
        else
            giveUp(
                {Error::Code::Io, tr("The demo's account could not be made: %1").arg(process->lastWords())});
    });
    process->start(findProgram(u"crontopus-server"_s),
                   {u"user"_s, u"add"_s, m_account.username, u"--email"_s, u"demo@localhost.localdomain"_s,
                    u"--data"_s, m_paths.serverData()});
    process->write(m_account.password.toUtf8() + '\n');
    process->closeWriteChannel();
}

void Demo::startServer()
{
    if (!tell(2, tr("Starting the server")))
        return;
    m_server = new DemoProcess(this);
    connect(m_server, &DemoProcess::spoke, this, [this] {
        static const QRegularExpression listening(uR"((http://127\.0\.0\.1:\d+))"_s);
        const auto match = listening.match(m_server->lastWords());
        if (!match.hasMatch() || m_client)
            return;
        m_account.address = match.captured(1);
        signIn();
    });
    connect(m_server, &QProcess::errorOccurred, this, [this] {
        if (m_server->error() == QProcess::FailedToStart)
            giveUp({Error::Code::Io, tr("The server could not be started: %1").arg(m_server->errorString())});
    });
    connect(m_server, &QProcess::finished, this, [this] {
        const Error error{Error::Code::Io, tr("The demo's server has ended: %1").arg(m_server->lastWords()),
                          tr("Start the demo again; to make it anew, remove %1.").arg(m_paths.root())};
        const bool wasRunning = m_isRunning;
        giveUp(error);
        if (wasRunning)
            Q_EMIT failed(error);
    });
    m_server->setStandardOutputFile(m_paths.serverLog());
    // Address and port are the first time's: the agent and the clones know them.
    const QString address = m_isNew ? u"127.0.0.1:0"_s : QUrl(m_account.address).authority();
    m_server->start(findProgram(u"crontopus-server"_s),
                    {u"run"_s, u"--data"_s, m_paths.serverData(), u"--listen"_s, address});
}

void Demo::ask(const QFuture<ApiResult> &future, std::function<void(const QJsonValue &)> next)
{
    onResult(future, this, [this, next = std::move(next)](const ApiResult &answer) {
        if (answer)
            next(*answer);
        else
            giveUp(answer.error().error);
    });
}

void Demo::signIn()
{
    if (!tell(3, tr("Signing in")))
        return;
    const auto address = ApiAddress::parse(m_account.address);
    if (!address) {
        giveUp(address.error());
        return;
    }
    m_client = std::make_unique<ApiClient>(*address);
    ask(m_client->post(u"/api/auth/login"_s,
                       QJsonObject{{u"username"_s, m_account.username}, {u"password"_s, m_account.password}}),
        [this](const QJsonValue &answer) {
            const QString token = answer[u"access_token"].toString();
            m_client->setToken(token);
            m_token = token.toUtf8();
            if (m_isNew)
                askForRepository();
            else
                startAgent();
        });
}

void Demo::askForRepository()
{
    ask(m_client->get(u"/api/auth/me"_s), [this](const QJsonValue &answer) {
        m_gitUrl = answer[u"git_url"].toString();
        askForEnrollmentToken();
    });
}

void Demo::askForEnrollmentToken()
{
    ask(m_client->post(
            u"/api/enrollment-tokens"_s,
            QJsonObject{{u"name"_s, tr("This machine")}, {u"max_uses"_s, 1}, {u"expires_in_days"_s, 1}}),
        [this](const QJsonValue &answer) { build(answer[u"token"].toString().toLatin1()); });
}

void Demo::build(const QByteArray &enrollmentToken)
{
    if (!tell(4, tr("Making six jobs")))
        return;
    const auto built = runAsync([paths = m_paths, account = m_account, url = m_gitUrl, token = m_token,
                                 enrollmentToken](TaskControl &) {
        return createHostedDemo(paths, account, url, token, enrollmentToken);
    });
    onResult(built, this, [this](const Result<void> &result) {
        if (result)
            startAgent();
        else
            giveUp(result.error());
    });
}

void Demo::startAgent()
{
    if (!tell(5, tr("Starting the agent")))
        return;
    m_agent = new DemoProcess(this);
    connect(m_agent, &QProcess::finished, this, [this] {
        Q_EMIT failed({Error::Code::Io, tr("The demo's agent has ended: %1").arg(m_agent->lastWords()),
                       tr("%1 tells more.").arg(QDir::toNativeSeparators(m_paths.agentLog()))});
    });
    m_agent->setStandardOutputFile(m_paths.agentLog());
    m_agent->start(agentProgram(), {u"run"_s, u"--config"_s, m_paths.agentConfig()});
    const GitCredentials credentials{m_account.username, m_token, {}, {}, {}};
    for (const QString &checkout : {m_paths.hostedCheckout(), m_paths.checkout()})
        keepCredentials(QFileInfo(checkout).canonicalFilePath(), credentials, false);
    m_client.reset();
    m_isRunning = true;
    finish(workspaces());
}

Demo::Workspaces Demo::workspaces() const
{
    Workspaces result;
    result.local = {m_isRunning ? tr("Demo, this machine") : tr("Demo"), m_paths.checkout(),
                    m_paths.agentConfig(), m_paths.stateDir()};
    if (m_isRunning) {
        result.hosted = {tr("Demo"), m_paths.hostedCheckout(), {}, {}};
        result.hosted.apiUrl = m_account.address;
    }
    return result;
}

void Demo::end()
{
    m_isRunning = false;
    m_client.reset();
    if (m_agent) {
        m_agent->end();
        QProcess uninstall;
        uninstall.start(agentProgram(), {u"uninstall"_s, u"--config"_s, m_paths.agentConfig()});
        if (!uninstall.waitForFinished(uninstallMs) || uninstall.exitCode() != 0)
            qWarning("The demo's jobs could not be taken out of the scheduler: %s",
                     uninstall.readAllStandardError().constData());
        std::exchange(m_agent, nullptr)->deleteLater();
    }
    if (m_server) {
        m_server->end();
        std::exchange(m_server, nullptr)->deleteLater();
    }
}
} // namespace crontopus
