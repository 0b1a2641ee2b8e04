// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/backend/commandpoll.h"
#include "agent/backend/delivery.h"
#include "agent/backend/liveoutput.h"
#include "agent/backend/reporter.h"
#include "agent/config/config.h"
#include "shared/store/serverlink.h"

#include <memory>

namespace crontopus {
/// The agent's side of the server: enrolls this machine when it is not yet, then reports, delivers runs and
/// takes commands. Nothing here is ever waited for: jobs go on without a server.
class Backend final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Backend)

public:
    struct Hooks
    {
        std::function<HistoryDb *()> history; ///< null when it cannot be opened now
        std::function<QFuture<Result<void>>(const ServerCommand &)> runNow;
        std::function<void()> syncNow;
        std::function<void()> confirmPrune;
    };

    /// `config.apiUrl` is not empty.
    Backend(const AgentConfig &config, Hooks hooks, QObject *parent = nullptr);
    ~Backend() override;

    void start();
    /// Would one for this configuration do the same?
    [[nodiscard]] bool isFor(const AgentConfig &config) const;
    /// The server takes our token no more.
    [[nodiscard]] bool isRevoked() const { return m_link.state == ServerLink::State::Revoked; }
    /// There are new runs in the outbox.
    void runsStored() { m_delivery.wake(); }
    /// Runs that go on have written more.
    void outputsStored() { m_liveOutput.wake(); }
    void setStatus(const AgentStatus &status) { m_reporter.setStatus(status); }

Q_SIGNALS:
    /// The token file holds something new: read the configuration anew.
    void identityChanged();
    /// isRevoked() has become true, or false again.
    void revokedChanged();

private:
    void enrollNow();
    void connectParts();
    void begin();
    void heartbeatAnswered(const QJsonObject &answer);
    void answered();
    void failed(const ApiFailure &failure);
    void revoked();
    void lookForToken();
    QFuture<Result<void>> perform(const ServerCommand &command);
    QFuture<Result<void>> rotateToken();
    void set(ServerLink::State state, const QString &problem);

    AgentConfig m_config;
    Hooks m_hooks;
    ApiClient m_client;
    Reporter m_reporter;
    Delivery m_delivery;
    LiveOutput m_liveOutput;
    CommandPoll m_commands;
    ServerLink m_link;
    QString m_refused; ///< the last run that the server did not take
    Patience m_patience;
    QTimer m_again; ///< the next try to enroll, or look at the token file
};
} // namespace crontopus
