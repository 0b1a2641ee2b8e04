// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/store/agentstatus.h"

#include <QFuture>
#include <QList>
#include <QMap>
#include <QObject>

namespace crontopus {
/// What an endpoint was told to do.
struct EndpointCommand
{
    qint64 id = 0;      ///< for commandState(); 0: the endpoint itself has taken it
    bool online = true; ///< false: it will hear of it when it is back
};

/// What became of a command.
struct CommandState
{
    enum class Phase {
        Waiting,  ///< the endpoint has not heard of it, or not answered yet
        Done,     ///< for a run: the endpoint's scheduler has it
        Failed,   ///< why is in `message`
        Expired,  ///< the endpoint was not there in time, and will not do it any more
        Withdrawn ///< by withdraw()
    };
    Phase phase = Phase::Waiting;
    QString message;
    QDateTime expiresAt; ///< UTC; invalid: never
};

/// Machines as screens see them: this one, or those enrolled at a server. `endpoint` is always
/// AgentStatus::id. Lives in the GUI thread, works in others.
class EndpointStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointStore)

public:
    /// What this kind of store can do, and this user may; changed() tells when it is something else. Screens
    /// ask instead of knowing the kind.
    struct Capabilities
    {
        /// Many machines, which are enrolled, renamed, labelled and revoked; what is found on them is adopted
        /// by adopt(). Else there is one, and adopting is a commit.
        bool fleet = false;
        /// Entries have native lines, and plan() works.
        bool nativeLines = false;
        // Why something cannot be done; empty: it can.
        QString noManaging = {}; ///< machines enrolled, renamed, revoked
        QString noRunning = {};  ///< jobs started
        QString noSyncing = {};  ///< machines told to sync, or to go on with it
        QString noAdopting = {}; ///< jobs that were found taken in
        QString noLabels = {};   ///< machines labelled
    };

    using QObject::QObject;
    ~EndpointStore() override = default;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    /// The last known endpoints; one for a local workspace.
    [[nodiscard]] virtual QList<AgentStatus> endpoints() const = 0;
    /// False as long as endpoints() is empty only because nobody has answered yet.
    [[nodiscard]] virtual bool isRead() const { return true; }
    /// Reads the scheduler anew, drift and foreign entries included; changed() follows.
    virtual QFuture<Result<void>> refresh() = 0;
    /// What a sync of the working tree as it is now would do to the native scheduler.
    virtual QFuture<Result<AgentPlan>> plan(const QString &endpoint) = 0;
    virtual QFuture<Result<EndpointCommand>> syncNow(const QString &endpoint) = 0;
    virtual QFuture<Result<EndpointCommand>> runNow(const QString &endpoint,
                                                    const QString &qualifiedJobName) = 0;
    virtual QFuture<Result<void>> confirmPrune(const QString &endpoint) = 0;

    // Unsupported where there is no fleet.
    virtual QFuture<Result<CommandState>> commandState(const QString &endpoint, qint64 command);
    /// Conflict when the endpoint has it already.
    virtual QFuture<Result<void>> withdraw(const QString &endpoint, qint64 command);
    /// `labels` are all that people have set: those that the machine gives itself stay below them.
    virtual QFuture<Result<void>> describe(const QString &endpoint, const QString &name,
                                           const QMap<QString, QString> &labels);
    /// Its token stops working at once; jobs stay in its scheduler as they are.
    virtual QFuture<Result<void>> revoke(const QString &endpoint);
    /// Moves `discovered/<name>` to another namespace, to run on this endpoint alone.
    virtual QFuture<Result<void>> adopt(const QString &endpoint, const QString &name,
                                        const QString &targetNs);

Q_SIGNALS:
    void changed();
    /// commandState() may be something else now.
    void commandChanged(qint64 command);
    void failed(const crontopus::Error &error);
};

/// The endpoint with this id, else the first with this name; null when there is none.
[[nodiscard]] const AgentStatus *findEndpoint(const QList<AgentStatus> &endpoints, const QString &idOrName);
/// Those whose scheduler holds the job, or should.
[[nodiscard]] QList<AgentStatus> endpointsOf(const QList<AgentStatus> &endpoints,
                                             const QString &qualifiedJobName);
} // namespace crontopus
