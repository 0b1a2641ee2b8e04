// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/diagnostic.h"
#include "shared/base/error.h"
#include "shared/store/serverlink.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace crontopus {
/// Does the scheduler hold what the manifests ask for? The words are Argo CD's.
enum class SyncState { Synced, OutOfSync, Missing, Unknown };
[[nodiscard]] QString syncStateName(SyncState state);

/// One job on this machine: what it should have in the native scheduler and what is there.
struct ManagedEntry
{
    QUuid jobId;
    QString ns, name;
    QString manifestPath;
    QStringList wanted; ///< native lines as the agent would write them
    QStringList actual; ///< as the scheduler holds them now
    SyncState state = SyncState::Unknown;
    bool guarded = false;
    QStringList notes; ///< of the plan
    QString problem;   ///< why the last good version is kept, or nothing could be scheduled
    bool operator==(const ManagedEntry &) const = default;
};

/// A scheduler entry that is not ours.
struct ForeignEntry
{
    QString source; ///< `crontab`, `/etc/crontab`, `/etc/cron.d/x`, `systemd`
    int line = 0;   ///< 1-based; 0 where there are no lines
    QString schedule, command;
    QString user;          ///< empty: the agent's own
    QString suggestedName; ///< a valid job name made from the command
    QString raw;           ///< the whole entry as it stands there
    bool operator==(const ForeignEntry &) const = default;
};

/// A change of native lines that a sync would make.
struct PlannedChange
{
    enum class Kind { Add, Change, Remove };
    Kind kind = Kind::Add;
    QString ns, name;
    QStringList before, after; ///< native lines
    bool operator==(const PlannedChange &) const = default;
};

/// What `crontopus-agent plan --json` prints.
struct AgentPlan
{
    QList<PlannedChange> changes;
    Diagnostics diagnostics;
    bool needsConfirmation = false; ///< the prune guard would stop it
    QStringList notSelected;        ///< `ns/name: why`, jobs that do not apply to this machine
};

/// What the agent knows about itself: written to `status.json` in its state directory after each cycle, shown
/// by `crontopus-agent status` and the console's endpoint page.
struct AgentStatus
{
    // Of the store that it comes from, and not in `status.json`.
    QString id;                           ///< the server's number; the name where there is no server
    QMap<QString, QString> labels;        ///< that people have set at the server
    QMap<QString, QString> machineLabels; ///< that its own configuration gives it
    QString machineId;                    ///< by which the server knows it again; empty: not told
    QDateTime enrolledAt;                 ///< invalid: not at a server
    QString sharedName;                   ///< that several of them have; empty: endpointName is its alone

    QString endpointName; ///< told from all others of the store: `web-1`, or `web-1 #12` where two have it
    QString hostname, platform, version;
    qint64 pid = 0; ///< 0: not running; -1: runs on another machine
    QDateTime startedAt;
    QString repositoryUrl, branch, localPath;
    QString stateDirectory; ///< where `status.json` and `history.db` are
    QString scheduler;      ///< `crontab`, `systemd`
    int syncIntervalSeconds = 30;
    QDateTime lastSyncAt; ///< last cycle that ended without error
    QDateTime lastAttemptAt;
    QString commit;          ///< applied
    QList<Error> errors;     ///< of the last cycle
    Diagnostics diagnostics; ///< of the manifests
    QList<ManagedEntry> entries;
    QList<ForeignEntry> foreign;
    bool pruneWaiting = false; ///< a cycle that would remove most jobs waits for `prune --confirm`
    int pruneCount = 0;
    qint64 schedulerWrites = 0; ///< since start
    ServerLink server;

    /// As it calls itself, and manifests name it.
    [[nodiscard]] const QString &ownName() const { return sharedName.isEmpty() ? endpointName : sharedName; }
};

[[nodiscard]] QJsonObject toJson(const ManagedEntry &entry);
[[nodiscard]] QJsonObject toJson(const ForeignEntry &entry);
[[nodiscard]] QJsonObject toJson(const AgentStatus &status);
[[nodiscard]] AgentStatus agentStatusFromJson(const QJsonObject &json);
/// Of a `status.json`, and the `backend.json` beside it. A cycle that finds nothing new leaves the file's
/// content alone and only touches it: its modification time is the time of the last cycle. `pid` is 0 when
/// that process is gone.
Result<AgentStatus> readAgentStatus(const QString &path);
[[nodiscard]] QJsonObject toJson(const AgentPlan &plan);
[[nodiscard]] AgentPlan agentPlanFromJson(const QJsonObject &json);
} // namespace crontopus

Q_DECLARE_METATYPE(crontopus::AgentStatus)
