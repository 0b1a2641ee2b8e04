// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/discovery/discovery.h"
#include "agent/reconcile/diff.h"
#include "agent/reconcile/manifestsource.h"
#include "agent/state/statedir.h"

#include <memory>

namespace crontopus {
/// One reconciliation after another: parse → select → plan → diff → apply → report. Fetching comes before it.
///
/// Blocks, for milliseconds when nothing is new: for a worker's thread. The caller holds
/// StateDir::lockCycle(). All that matters is on disk, so the service and the commands may take turns; what
/// is kept in memory is only what makes an idle cycle cheap.
class Cycle final
{
public:
    struct Programs
    {
        QString runner;     ///< absolute path of crontopus-run
        QString httpHelper; ///< absolute path of the HTTP program
    };

    struct Request
    {
        qint64 now = 0;            ///< UTC seconds
        bool confirmPrune = false; ///< the user has agreed to the removals
        QList<Error> errors = {};  ///< of the fetch before
        qint64 pid = 0;            ///< of the service; 0: a single sync
        QDateTime startedAt = {};  ///< of the service
    };

    struct Outcome
    {
        bool idle = false; ///< nothing was new
        int writes = 0;    ///< of the scheduler
        QList<Error> errors;
        Diagnostics diagnostics;
        QList<PlannedChange> changes; ///< that were made
        QList<MovedJob> moves;        ///< among them; the history is yet to follow
        bool pruneWaiting = false;
        int pruneCount = 0;
        QString commit;
        int jobs = 0;
    };

    Cycle(const AgentConfig &config, Programs programs, std::unique_ptr<Scheduler> scheduler,
          Discovery discovery = Discovery());
    ~Cycle();

    Outcome run(const Request &request);

    /// What a cycle would do, for the commit last fetched or, when `workTree` is given, for the manifests in
    /// that directory.
    Result<AgentPlan> plan(qint64 now, const QString &workTree = {});
    /// The last status with the scheduler and the foreign entries read anew.
    Result<AgentStatus> status(qint64 now);
    /// Takes everything of ours out of the scheduler, and the run files away.
    Result<void> uninstall();

    [[nodiscard]] Scheduler &scheduler() const { return *m_scheduler; }

private:
    struct Memo
    {
        QByteArray inputs, fingerprint, foreign;
        qint64 madeAt = 0; ///< when the clock is set back before this, nextDue means nothing
        qint64 nextDue = 0;
        QList<Error> errors;
    };

    [[nodiscard]] PlanContext context(qint64 now, const QString &commit) const;
    [[nodiscard]] QByteArray inputsDigest(const PlanContext &context) const;
    [[nodiscard]] DesiredState desired(const PlanContext &context, const AppliedState &last,
                                       QList<Error> &errors) const;
    [[nodiscard]] AgentStatus baseStatus() const;
    bool isIdle(const Request &request, const QByteArray &inputs, const QByteArray &fingerprint) const;
    void fullRun(const Request &request, const PlanContext &context, Outcome &outcome);
    void report(const Request &request, const Outcome &outcome, const DesiredState &desired,
                const SchedulerSnapshot &actual);

    AgentConfig m_config;
    Programs m_programs;
    StateDir m_state;
    ManifestSource m_source;
    std::unique_ptr<Scheduler> m_scheduler;
    Discovery m_discovery;
    Memo m_memo;
    qint64 m_writes = 0;
};
} // namespace crontopus
