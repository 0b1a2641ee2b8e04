// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/cycle.h"

#include "agent/reconcile/runfiles.h"
#include "agent/reconcile/statusreport.h"
#include "shared/base/files.h"
#include "shared/schedule/zonedata.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Cycle)
};

/// Gives the file a new modification time: the sign of life of a cycle that had nothing to say.
void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

bool sameErrors(const QList<Error> &a, const QList<Error> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Error &x, const Error &y) {
        return x.code == y.code && x.message == y.message;
    });
}

Diagnostic withoutPlace(const QString &message)
{
    Diagnostic d;
    d.severity = Diagnostic::Severity::Warning;
    d.code = u"scheduler"_s;
    d.message = message;
    return d;
}
} // namespace

Cycle::Cycle(const AgentConfig &config, Programs programs, std::unique_ptr<Scheduler> scheduler,
             Discovery discovery)
    : m_config(config)
    , m_programs(std::move(programs))
    , m_state(config.stateDir)
    , m_source(config)
    , m_scheduler(std::move(scheduler))
    , m_discovery(std::move(discovery))
{
}

Cycle::~Cycle() = default;

PlanContext Cycle::context(qint64 now, const QString &commit) const
{
    PlanContext context;
    context.endpoint = m_config.endpoint;
    context.machineZone = systemZoneRules();
    context.target = m_scheduler->target();
    context.now = now;
    context.commit = commit;
    context.spoolDir = m_state.spoolDir();
    context.locksDir = m_state.locksDir();
    context.httpHelper = m_programs.httpHelper;
    return context;
}

QByteArray Cycle::inputsDigest(const PlanContext &context) const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &text) { hash.addData(text.toUtf8() + '\n'); };
    for (const QString &text : {context.commit, m_config.tenant, m_config.gitUrl, context.endpoint.name,
                                context.endpoint.hostname, context.httpHelper, context.spoolDir,
                                m_programs.runner, m_scheduler->name(), QString::fromLatin1(systemZoneName()),
                                QString::number(context.from()), QStringLiteral(CRONTOPUS_VERSION)})
        add(text);
    for (const auto &[name, value] : context.endpoint.labels.asKeyValueRange())
        add(name + u'=' + value);
    return hash.result().toHex();
}

DesiredState Cycle::desired(const PlanContext &context, const AppliedState &last, QList<Error> &errors) const
{
    if (context.commit.isEmpty())
        return desiredState(last, context);
    const auto files = m_source.files(context.commit);
    if (!files) {
        errors.append(files.error());
        return desiredState(last, context);
    }
    return desiredState(ManifestSet::parse(*files, m_config.tenant), last, context);
}

bool Cycle::isIdle(const Request &request, const QByteArray &inputs, const QByteArray &fingerprint) const
{
    return m_memo.inputs == inputs && m_memo.fingerprint == fingerprint && request.now >= m_memo.madeAt &&
           request.now < m_memo.nextDue && !request.confirmPrune &&
           sameErrors(m_memo.errors, request.errors) && m_memo.foreign == m_discovery.fingerprint();
}

Cycle::Outcome Cycle::run(const Request &request)
{
    Outcome outcome;
    outcome.errors = request.errors;
    const auto commit = m_source.commit();
    // Right after a failed fetch the lack of a clone is no news.
    if (!commit && request.errors.isEmpty())
        outcome.errors.append(commit.error());
    const PlanContext context = this->context(request.now, commit ? *commit : QString());
    outcome.commit = context.commit;

    const auto fingerprint = m_scheduler->fingerprint();
    if (!fingerprint) {
        outcome.errors.append(fingerprint.error());
        m_memo = {};
        SchedulerSnapshot unknown;
        report(request, outcome, {}, unknown);
        return outcome;
    }
    const QByteArray inputs = inputsDigest(context);
    if (isIdle(request, inputs, *fingerprint)) {
        outcome.idle = true;
        touch(m_state.statusFile());
        return outcome;
    }
    fullRun(request, context, outcome);
    return outcome;
}

void Cycle::fullRun(const Request &request, const PlanContext &context, Outcome &outcome)
{
    m_memo = {};
    auto last = AppliedState::load(m_state.appliedFile());
    if (!last) {
        // The scheduler still knows what is ours; only the last good version of broken files is lost.
        outcome.errors.append(last.error());
        last = AppliedState{};
    }
    DesiredState desired = this->desired(context, *last, outcome.errors);
    outcome.diagnostics = desired.diagnostics;

    auto before = m_scheduler->list();
    if (!before) {
        outcome.errors.append(before.error());
        report(request, outcome, desired, {});
        return;
    }
    const RunFiles runFiles(m_state.jobsDir());
    const QList<MovedJob> moves = findMoves(desired, *before, runFiles);
    const SchedulerDiff diff = diffScheduler(desired, *before, *m_scheduler, moves);
    outcome.changes = diff.changes;
    outcome.pruneWaiting = diff.needsConfirmation && !request.confirmPrune;

    const RunFiles::Written written = runFiles.write(desired.jobs);
    QSet<QUuid> keepFiles;
    QList<ScheduledJob> wanted;
    AppliedState next;
    for (DesiredJob &each : desired.jobs) {
        ScheduledJob scheduled = each.job.scheduled;
        if (const auto failure = written.failures.constFind(scheduled.id);
            failure != written.failures.constEnd()) {
            // Without its run file a job must not be started anew; what is there goes on as it was.
            each.problem = failure->message;
            scheduled.keep = true;
            if (outcome.errors.isEmpty() || outcome.errors.last().message != failure->message)
                outcome.errors.append(*failure);
        }
        keepFiles.insert(scheduled.id);
        wanted.append(scheduled);
        next.jobs.append(each.job);
    }
    if (written.failures.size() > 1)
        outcome.errors = {
            Error{outcome.errors.last().code, Words::tr("%1 run files could not be written; the last: %2")
                                                  .arg(written.failures.size())
                                                  .arg(outcome.errors.last().message)}};
    if (outcome.pruneWaiting) {
        outcome.pruneCount = int(diff.removals.size());
        outcome.changes.removeIf(
            [](const PlannedChange &change) { return change.kind == PlannedChange::Kind::Remove; });
        const QSet<QUuid> waiting(diff.removals.begin(), diff.removals.end());
        for (const QUuid &id : diff.removals) {
            ScheduledJob kept;
            kept.id = id;
            kept.keep = true;
            keepFiles.insert(id);
            wanted.append(kept);
        }
        for (const AppliedState::Job &job : last->jobs) {
            if (waiting.contains(job.scheduled.id))
                next.jobs.append(job);
        }
    }

    const auto writes = m_scheduler->apply(wanted, request.now);
    if (!writes) {
        outcome.errors.append(writes.error());
        report(request, outcome, desired, *before);
        return;
    }
    outcome.writes = *writes;
    outcome.moves = moves;
    m_writes += *writes;
    auto after = *writes > 0 ? m_scheduler->list() : before;
    if (!after) {
        outcome.errors.append(after.error());
        report(request, outcome, desired, *before);
        return;
    }
    for (const QString &warning : after->warnings)
        outcome.diagnostics.append(withoutPlace(warning));

    next.commit = context.commit;
    next.inputs = inputsDigest(context);
    next.fingerprint = after->fingerprint;
    next.nextDue = desired.nextDue;
    if (after->onceExpires != 0)
        next.nextDue = std::min(next.nextDue, after->onceExpires);
    next.crontabWasAbsent = last->crontabWasAbsent || before->absent;
    next.pruneWaiting = outcome.pruneWaiting;
    if (const auto saved = next.save(m_state.appliedFile()); !saved)
        outcome.errors.append(saved.error());
    else
        runFiles.removeOthers(keepFiles);
    m_source.removeOldClones();
    outcome.jobs = int(next.jobs.size());
    report(request, outcome, desired, *after);

    // Only a cycle without faults of its own may let the next one be idle.
    if (sameErrors(outcome.errors, request.errors)) {
        m_memo = {next.inputs, next.fingerprint, m_discovery.fingerprint(),
                  request.now, next.nextDue,     request.errors};
    }
}

AgentStatus Cycle::baseStatus() const
{
    AgentStatus status;
    status.endpointName = m_config.endpoint.name;
    status.hostname = m_config.endpoint.hostname;
    status.platform = platformName(m_config.endpoint.platform);
    status.version = QStringLiteral(CRONTOPUS_VERSION);
    status.repositoryUrl = withoutUserInfo(m_config.gitUrl);
    status.branch = m_config.gitBranch;
    status.localPath = m_config.gitLocalPath;
    status.stateDirectory = m_config.stateDir;
    status.scheduler = m_scheduler->name();
    status.syncIntervalSeconds = m_config.syncIntervalSeconds;
    return status;
}

void Cycle::report(const Request &request, const Outcome &outcome, const DesiredState &desired,
                   const SchedulerSnapshot &actual)
{
    AgentStatus status = baseStatus();
    status.pid = request.pid;
    status.startedAt = request.startedAt;
    status.lastAttemptAt = QDateTime::currentDateTimeUtc();
    status.lastSyncAt = status.lastAttemptAt;
    if (!outcome.errors.isEmpty()) {
        const auto before = readAgentStatus(m_state.statusFile());
        status.lastSyncAt = before ? before->lastSyncAt : QDateTime();
    }
    status.commit = outcome.commit;
    status.errors = outcome.errors;
    status.diagnostics = m_config.warnings + outcome.diagnostics;
    status.entries = managedEntries(desired.jobs, actual, *m_scheduler);
    status.foreign = actual.foreign + m_discovery.find();
    status.pruneWaiting = outcome.pruneWaiting;
    status.pruneCount = outcome.pruneCount;
    status.schedulerWrites = m_writes;
    // When even this cannot be written the log has said why.
    (void)writeStatus(m_state.statusFile(), status);
}

Result<AgentPlan> Cycle::plan(qint64 now, const QString &workTree)
{
    auto last = AppliedState::load(m_state.appliedFile());
    if (!last)
        return last.error();
    const auto commit = m_source.commit();
    if (!commit && workTree.isEmpty())
        return commit.error();
    const PlanContext context = this->context(now, commit ? *commit : QString());
    QList<Error> errors;
    const DesiredState desired =
        workTree.isEmpty()
            ? this->desired(context, *last, errors)
            : desiredState(ManifestSet::readDirectory(workTree, m_config.tenant), *last, context);
    if (!errors.isEmpty())
        return errors.first();
    const auto actual = m_scheduler->list();
    if (!actual)
        return actual.error();
    const QList<MovedJob> moves = findMoves(desired, *actual, RunFiles(m_state.jobsDir()));
    const SchedulerDiff diff = diffScheduler(desired, *actual, *m_scheduler, moves);
    return AgentPlan{diff.changes, desired.diagnostics, diff.needsConfirmation, desired.notSelected};
}

Result<AgentStatus> Cycle::status(qint64 now)
{
    auto status = readAgentStatus(m_state.statusFile());
    if (!status && status.error().code != Error::Code::NotFound)
        return status.error();
    const bool never = !status;
    if (never)
        status = baseStatus();
    const auto last = AppliedState::load(m_state.appliedFile());
    if (!last)
        return last.error();
    const auto actual = m_scheduler->list();
    if (!actual)
        return actual.error();
    QHash<QUuid, ManagedEntry> told;
    for (const ManagedEntry &entry : std::as_const(status->entries))
        told.insert(entry.jobId, entry);
    DesiredState desired = desiredState(*last, context(now, last->commit));
    for (DesiredJob &job : desired.jobs)
        job.problem = told.value(job.job.scheduled.id).problem;
    status->entries = managedEntries(desired.jobs, *actual, *m_scheduler);
    status->foreign = actual->foreign + m_discovery.find();
    return status;
}

Result<void> Cycle::uninstall()
{
    const auto last = AppliedState::load(m_state.appliedFile());
    const bool wasAbsent = last && last->crontabWasAbsent;
    if (auto removed = m_scheduler->uninstall(wasAbsent); !removed)
        return removed;
    RunFiles(m_state.jobsDir()).removeOthers({});
    QFile::remove(m_state.appliedFile());
    QFile::remove(m_state.statusFile());
    return {};
}
} // namespace crontopus
