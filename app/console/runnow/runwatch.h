// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/endpointstore.h"
#include "shared/store/runstore.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace crontopus {
class Workspace;

/// One start of a job by hand on one machine, from the request to what came of it. Asks nothing by itself
/// once isOver().
class RunWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunWatch)

public:
    enum class State {
        Asking,    ///< the request is under way
        Queued,    ///< the machine has not taken it yet
        Starting,  ///< its scheduler has it
        Running,   ///< run() began
        Finished,  ///< run() ended
        Failed,    ///< why is in problem()
        Expired,   ///< the machine was not back in time
        Withdrawn, ///< it will not run
        Left       ///< nobody waits for it any more; it still runs
    };
    /// Whose run is this already? A job may be started twice.
    using IsTaken = std::function<bool(const QUuid &runId)>;

    /// `workspace` must outlive this.
    RunWatch(Workspace &workspace, const AgentStatus &endpoint, const QString &job, IsTaken isTaken,
             QObject *parent = nullptr);

    void start();
    /// Withdraws what the machine has not taken yet; else only stops waiting.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOver() const { return m_state >= State::Finished; }
    [[nodiscard]] QString job() const { return m_job; } ///< `namespace/name`
    [[nodiscard]] QString endpointName() const { return m_endpoint.endpointName; }
    [[nodiscard]] bool isOnline() const { return m_online; } ///< when it was asked
    [[nodiscard]] QDateTime askedAt() const { return m_askedAt; }
    [[nodiscard]] QDateTime since() const { return m_since; }         ///< in this state
    [[nodiscard]] QDateTime expiresAt() const { return m_expiresAt; } ///< invalid: not known, or never
    [[nodiscard]] QString problem() const { return m_problem; }
    /// With output once it has finished; no id before it began.
    [[nodiscard]] const RunRecord &run() const { return m_run; }

Q_SIGNALS:
    void changed();

private:
    void set(State state, const QString &problem = {});
    void ask();
    void look();
    void takeCommand(const CommandState &command);
    void find();
    void load();
    void withdraw();
    [[nodiscard]] RunFilter filter() const;

    Workspace &m_workspace;
    const AgentStatus m_endpoint;
    const QString m_job;
    IsTaken m_isTaken;
    State m_state = State::Asking;
    QSet<QUuid> m_before; ///< runs that were there when it was asked
    qint64 m_command = 0;
    bool m_online = true, m_finding = false, m_findAgain = false;
    QDateTime m_askedAt, m_since, m_expiresAt;
    QString m_problem;
    RunRecord m_run;
    QTimer m_look; ///< where no event tells of the command
};
} // namespace crontopus
