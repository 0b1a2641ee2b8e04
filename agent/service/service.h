// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/backend/backend.h"
#include "agent/reconcile/cycle.h"
#include "agent/service/fetchpace.h"
#include "agent/service/historykeeper.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace crontopus {
/// The agent's event loop: fetches and reconciles at intervals, each in a worker's thread, one at a time.
///
/// A repository that doesn't answer never stops the cycles: after a while they go on with what was fetched
/// last. A remote that fails is asked less and less often, see FetchPace.
class Service final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Service)

public:
    using MakeCycle = std::function<Result<std::unique_ptr<Cycle>>(const AgentConfig &)>;

    /// `configPath` is read again at reload(). `patience`: how long a cycle waits for a fetch.
    Service(AgentConfig config, QString configPath, MakeCycle makeCycle,
            std::chrono::milliseconds patience = std::chrono::minutes(1), QObject *parent = nullptr);
    ~Service() override;

    /// Takes the service's lock and begins the first cycle.
    Result<void> start();
    /// finished() follows as soon as the cycle at hand is done.
    void stop();
    /// Reads the configuration anew, keeps the old one when it is wrong, and syncs.
    void reload();
    /// Fetches and reconciles now.
    void sync();
    /// Is a thread still waiting for the network, so that it cannot be joined?
    [[nodiscard]] bool isFetching() const { return m_fetching; }

Q_SIGNALS:
    void finished();

private:
    void tick();
    void readConfigAnew();
    void connectBackend();
    void tellBackend();
    void noteRevoked();
    QFuture<Result<void>> runNow(const ServerCommand &command);
    void fetch();
    void fetched(const Result<void> &result);
    void startCycle();
    void cycleDone(const Cycle::Outcome &outcome);
    void log(const Cycle::Outcome &outcome);
    void catchUp(const QDateTime &aliveUntil);

    AgentConfig m_config;
    QString m_configPath;
    MakeCycle m_makeCycle;
    std::shared_ptr<Cycle> m_cycle;
    StateDir m_state;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<HistoryKeeper> m_history;
    std::unique_ptr<Backend> m_backend; ///< null without a server
    QThreadPool *m_pool;                ///< never deleted: its destructor would wait for a hanging fetch
    QTimer m_tick, m_patience;
    FetchPace m_pace;
    QDateTime m_startedAt, m_aliveUntil;
    QList<Error> m_fetchErrors;
    QString m_lastLogged;
    bool m_fetching = false, m_reconciling = false, m_stopping = false, m_reload = false, m_again = false,
         m_confirmPrune = false, m_revokedNoted = false, m_trim = false;
};
} // namespace crontopus
