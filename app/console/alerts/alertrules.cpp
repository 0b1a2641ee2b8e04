// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alertrules.h"

#include "app/console/runs/runtext.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 silentIntervals = 4;
constexpr qint64 leastSilence = 180;    // seconds: a slow cycle is no silence
constexpr qint64 settleSeconds = 120;   // after a start or a sleep runs come in that were waiting
constexpr qint64 clockSkewSeconds = 60; // a run may begin a little before its time

bool isFailure(const RunRecord &run)
{
    return run.outcome == Outcome::Failure || run.outcome == Outcome::Timeout;
}

/// Neither skipped nor cancelled nor unfinished runs say how a job does.
bool saysSomething(const RunRecord &run)
{
    return run.outcome == Outcome::Success || isFailure(run);
}

QDateTime lastSign(const AgentStatus &status)
{
    return std::max({status.lastAttemptAt, status.lastSyncAt, status.server.lastContactAt});
}

QSet<QString> namesOf(const QList<Alert> &silent)
{
    QSet<QString> names;
    for (const Alert &alert : silent)
        names.insert(alert.endpoint);
    return names;
}

int failuresWanted(const Job *job)
{
    int wanted = 0;
    for (const AlertRule &rule : job ? job->alerts : QList<AlertRule>()) {
        if (rule.on == AlertOn::Failure)
            wanted = wanted == 0 ? rule.after : std::min(wanted, rule.after);
    }
    return std::max(1, wanted);
}

QString fingerprintOf(const Job &job)
{
    const QString text = job.scheduleTexts.join(u'\n') + u'\n' + job.at + u'\n' + job.timezone;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// Can this job be missed at all, as far as its manifest says?
bool isExpected(const JobEntry &entry)
{
    const auto &job = entry.manifest.job();
    // What agents do not wrap leaves no runs; pings are watched by the server that gets them.
    return job && entry.fileState == GitFileStatus::State::Unchanged && job->enabled && !job->paused &&
           !job->discovered() && !job->checkin.ping && job->schedule.zone &&
           (!job->scheduleTexts.isEmpty() || job->schedule.at);
}

/// Endpoints whose scheduler holds the job as it should be.
struct Places
{
    int speaking = 0, silent = 0;
    bool elsewhere = false; ///< one that may live in another time zone
};

QHash<QUuid, Places> placesOf(const AlertFacts &facts, const QSet<QString> &silent)
{
    QHash<QUuid, Places> places;
    for (const AgentStatus &status : facts.endpoints) {
        for (const ManagedEntry &entry : status.entries) {
            if (entry.state != SyncState::Synced)
                continue;
            Places &place = places[entry.jobId];
            ++(silent.contains(status.endpointName) ? place.silent : place.speaking);
            place.elsewhere |= status.hostname != facts.machine;
        }
    }
    return places;
}
} // namespace

QList<Alert> silentEndpoints(const AlertFacts &facts)
{
    QList<Alert> alerts;
    for (const AgentStatus &status : facts.endpoints) {
        const QDateTime seen = lastSign(status);
        if (!seen.isValid())
            continue; // never heard of: being set up
        const qint64 allowed = std::max(silentIntervals * status.syncIntervalSeconds, leastSilence);
        if (std::max(seen, facts.awakeSince).secsTo(facts.now) <= allowed)
            continue;
        Alert alert;
        alert.kind = Alert::Kind::Silent;
        alert.endpoint = status.endpointName;
        alert.since = alert.lastAt = seen;
        alerts.append(alert);
    }
    return alerts;
}

QList<Alert> failures(const AlertFacts &facts, const QList<Alert> &silent)
{
    const QSet<QString> quiet = namesOf(silent);
    QHash<QUuid, const Job *> jobs;
    for (const JobEntry &entry : facts.jobs) {
        if (const auto &job = entry.manifest.job())
            jobs.insert(job->id, &*job);
    }
    QList<Alert> alerts;
    for (const RunSeries &series : facts.failing) {
        Alert alert;
        alert.count = 0;
        for (const RunRecord &run : series.runs) {
            if (!saysSomething(run))
                continue;
            if (!isFailure(run))
                break;
            if (alert.count++ == 0) {
                alert.job = qualifiedName(run);
                alert.endpoint = run.endpoint;
                alert.runId = run.id;
                alert.lastAt = run.startedAt;
            }
            alert.since = run.startedAt;
        }
        if (alert.count == 0)
            continue;
        const QUuid id = series.runs.first().jobId;
        // A job that was deleted or switched off can never succeed again.
        const Job *job = jobs.value(id);
        if (!job || !job->enabled || alert.count < failuresWanted(job))
            continue;
        alert.covered = quiet.contains(alert.endpoint);
        alerts.append(alert);
    }
    return alerts;
}

QList<Alert> missedRuns(const AlertFacts &facts, const QList<Alert> &silent, WatchedJobs &watched)
{
    const QHash<QUuid, Places> places = placesOf(facts, namesOf(silent));
    WatchedJobs still;
    QList<Alert> alerts;
    for (const JobEntry &entry : facts.jobs) {
        if (!isExpected(entry))
            continue;
        const Job &job = *entry.manifest.job();
        const Places place = places.value(job.id);
        // Nobody can tell when a machine in an unknown time zone should start it.
        if (place.speaking == 0 || place.silent > 0 || (job.schedule.zoneIsMachines && place.elsewhere))
            continue;
        WatchedJob watch = watched.value(job.id);
        const QString fingerprint = fingerprintOf(job);
        if (watch.fingerprint != fingerprint)
            watch = {fingerprint, facts.now};
        still.insert(job.id, watch);

        const qint64 now = facts.now.toSecsSinceEpoch();
        const auto latest = job.schedule.previous(now);
        if (!latest)
            continue;
        const qint64 grace = effectiveGraceSeconds(job, *latest) + job.jitterSeconds;
        const auto expected = job.schedule.previous(now - grace);
        if (!expected || *expected <= watch.since.toSecsSinceEpoch() ||
            facts.awakeSince.secsTo(facts.now) < std::max(settleSeconds, grace))
            continue;
        const auto last = facts.lastRuns.constFind(job.id);
        if (last != facts.lastRuns.cend()) {
            const qint64 began = last->startedAt.toSecsSinceEpoch();
            if (began >= *expected - clockSkewSeconds)
                continue;
            if (last->outcome == Outcome::Running && job.concurrency == Concurrency::Forbid)
                continue; // it would have been skipped
        }
        Alert alert;
        alert.kind = Alert::Kind::Missed;
        alert.job = job.qualifiedName();
        alert.since = alert.lastAt = QDateTime::fromSecsSinceEpoch(*expected, Qt::UTC);
        alerts.append(alert);
    }
    watched = still;
    return alerts;
}
} // namespace crontopus
