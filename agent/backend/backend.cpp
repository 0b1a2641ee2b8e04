// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/backend.h"

#include "agent/backend/enrollment.h"
#include "agent/backend/machineid.h"
#include "agent/service/log.h"
#include "shared/base/async.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus {
namespace {
constexpr auto refusedPause = 10min; ///< a wrong enrollment token does not get better by itself
constexpr auto revokedPause = 5s;    ///< a look at a file
} // namespace

Backend::Backend(const AgentConfig &config, Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_hooks(std::move(hooks))
    , m_client(*ApiAddress::parse(config.apiUrl))
    , m_reporter(m_client)
    , m_delivery(m_client, m_hooks.history)
    , m_liveOutput(m_client, m_hooks.history)
    , m_commands(m_client, config.stateDir + u"/commands.json"_s,
                 [this](const ServerCommand &command) { return perform(command); })
    , m_link(readServerLink(config.stateDir))
{
    m_link.apiUrl = config.apiUrl;
    m_link.endpointId = config.identity.endpointId;
    m_again.setSingleShot(true);
    connectParts();
}

Backend::~Backend() = default;

void Backend::connectParts()
{
    connect(&m_reporter, &Reporter::answered, this, &Backend::heartbeatAnswered);
    connect(&m_delivery, &Delivery::answered, this, &Backend::answered);
    connect(&m_commands, &CommandPoll::answered, this, &Backend::answered);
    connect(&m_reporter, &Reporter::failed, this, &Backend::failed);
    connect(&m_delivery, &Delivery::failed, this, &Backend::failed);
    connect(&m_commands, &CommandPoll::failed, this, &Backend::failed);
    connect(&m_delivery, &Delivery::refused, this, [this](const QString &job, const QString &why) {
        m_refused = tr("The server does not take a run of %1: %2").arg(job, why);
        set(m_link.state, m_refused);
    });
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isRevoked())
            lookForToken();
        else
            enrollNow();
    });
}

void Backend::start()
{
    if (m_config.identity.endpointId > 0)
        begin();
    else
        enrollNow();
}

bool Backend::isFor(const AgentConfig &config) const
{
    return config.apiUrl == m_config.apiUrl && config.tokenPath == m_config.tokenPath &&
           config.enrollmentToken == m_config.enrollmentToken &&
           config.identity.endpointId == m_config.identity.endpointId &&
           config.identity.token == m_config.identity.token;
}

void Backend::enrollNow()
{
    if (m_config.enrollmentToken.isEmpty()) {
        set(ServerLink::State::Enrolling, tr("This machine is not enrolled: set backend.enrollment_token and "
                                             "run `crontopus-agent enroll`."));
        return;
    }
    set(ServerLink::State::Enrolling, m_link.problem);
    onResult(
        enroll(m_client, m_config, m_config.enrollmentToken, machineId(m_config.stateDir)), this,
        [this](const Result<EndpointIdentity, ApiFailure> &enrolled) {
            if (enrolled) {
                qCInfo(lcAgent).noquote()
                    << tr("Enrolled at %1 as endpoint %2.").arg(m_config.apiUrl).arg(enrolled->endpointId);
                Q_EMIT identityChanged();
                return;
            }
            const ApiFailure &failure = enrolled.error();
            set(ServerLink::State::Enrolling, failure.error.text());
            m_again.start(failure.isTemporary() ? m_patience.failed(failure.retryAfter)
                                                : Patience::jittered(refusedPause));
        });
}

void Backend::begin()
{
    m_client.setToken(m_config.identity.token);
    m_reporter.start(m_config.identity.endpointId, m_config.endpoint.labels);
    m_delivery.start(m_config.identity.endpointId);
    m_liveOutput.start(m_config.identity.endpointId);
    m_commands.start(m_config.identity.endpointId);
}

void Backend::heartbeatAnswered(const QJsonObject &answer)
{
    answered();
    set(ServerLink::State::Connected, m_refused);
    if (!m_config.identity.take(answer))
        return;
    if (const auto saved = m_config.identity.save(m_config.tokenPath); !saved)
        set(m_link.state, saved.error().text());
    else
        Q_EMIT identityChanged();
}

void Backend::answered()
{
    if (m_link.state == ServerLink::State::Connected) {
        touchServerLink(m_config.stateDir);
        return;
    }
    m_patience.succeeded();
    m_link.lastContactAt = QDateTime::currentDateTimeUtc();
    set(ServerLink::State::Connected, m_refused);
}

void Backend::failed(const ApiFailure &failure)
{
    if (failure.isSignedOut())
        revoked();
    else if (failure.isTemporary() && failure.status == 0)
        set(ServerLink::State::Unreachable, failure.error.text());
    else
        set(m_link.state, failure.error.text());
}

void Backend::revoked()
{
    if (isRevoked())
        return;
    m_reporter.stop();
    m_delivery.stop();
    m_liveOutput.stop();
    m_commands.stop();
    set(ServerLink::State::Revoked,
        tr("The server no longer takes this machine's token: the machine was revoked there, or another one "
           "with the same machine id was enrolled. Jobs stay as they are and are not synced. "
           "`crontopus-agent enroll` connects it anew; on a machine cloned from another, with "
           "--new-machine-id."));
    m_again.start(revokedPause);
    Q_EMIT revokedChanged();
}

/// Somebody may have enrolled the machine anew.
void Backend::lookForToken()
{
    const auto identity = EndpointIdentity::load(m_config.tokenPath);
    if (!identity || identity->token == m_config.identity.token) {
        m_again.start(revokedPause);
        return;
    }
    m_config.identity = *identity;
    set(ServerLink::State::Enrolling, {});
    Q_EMIT revokedChanged();
    Q_EMIT identityChanged();
}

QFuture<Result<void>> Backend::perform(const ServerCommand &command)
{
    switch (command.type) {
    case ServerCommand::Type::RunNow:
        return m_hooks.runNow(command);
    case ServerCommand::Type::SyncNow:
        m_hooks.syncNow();
        return ready<void>({});
    case ServerCommand::Type::ConfirmPrune:
        m_hooks.confirmPrune();
        return ready<void>({});
    case ServerCommand::Type::RotateToken:
        return rotateToken();
    case ServerCommand::Type::Unknown:
        break;
    }
    return ready<void>(Error{Error::Code::Unsupported, tr("This agent does not know that command."),
                             tr("Update crontopus-agent on this machine.")});
}

QFuture<Result<void>> Backend::rotateToken()
{
    const QString path = u"/api/endpoints/%1/rotate-token"_s.arg(m_config.identity.endpointId);
    return mapped(m_client.post(path), this, [this](const ApiResult &answer) -> Result<void> {
        if (!answer)
            return answer.error().error;
        EndpointIdentity identity = m_config.identity;
        identity.token = answer->toObject()[u"token"_s].toString();
        if (identity.token.isEmpty())
            return Error{Error::Code::InvalidInput, tr("The server's answer held no new token.")};
        // The old token goes on until the new one is used: not before it is on disk.
        if (auto saved = identity.save(m_config.tokenPath); !saved)
            return saved;
        m_config.identity = identity;
        m_client.setToken(identity.token);
        Q_EMIT identityChanged();
        return {};
    });
}

void Backend::set(ServerLink::State state, const QString &problem)
{
    ServerLink next = m_link;
    next.state = state;
    next.problem = problem;
    next.endpointId = m_config.identity.endpointId;
    next.undelivered = m_delivery.waiting();
    if (next == m_link)
        return;
    if (!problem.isEmpty() && problem != m_link.problem)
        qCWarning(lcAgent).noquote() << problem;
    else if (state == ServerLink::State::Connected && m_link.state != state)
        qCInfo(lcAgent).noquote() << tr("Connected with %1.").arg(m_config.apiUrl);
    m_link = next;
    // Whoever looks at it can live with an older one.
    static_cast<void>(writeServerLink(m_config.stateDir, m_link));
}
} // namespace crontopus
