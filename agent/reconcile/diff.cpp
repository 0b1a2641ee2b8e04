// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/diff.h"

#include <QSet>

#include <algorithm>

namespace crontopus {
namespace {
constexpr qsizetype guardFrom = 5;

PlannedChange removal(const SchedulerSnapshot::Job &job)
{
    PlannedChange change;
    change.kind = PlannedChange::Kind::Remove;
    const qsizetype slash = job.qualifiedName.indexOf(u'/');
    change.ns = job.qualifiedName.left(std::max<qsizetype>(slash, 0));
    change.name = job.qualifiedName.mid(slash + 1);
    change.before = job.lines;
    return change;
}

bool sameLines(QStringList a, QStringList b)
{
    if (a == b)
        return true;
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}
} // namespace

QList<MovedJob> findMoves(const DesiredState &desired, const SchedulerSnapshot &actual,
                          const RunFiles &runFiles)
{
    QSet<QUuid> wanted;
    QMultiHash<QString, const DesiredJob *> incoming;
    for (const DesiredJob &each : desired.jobs) {
        wanted.insert(each.job.scheduled.id);
        if (each.runFile && !actual.jobs.contains(each.job.scheduled.id))
            incoming.insert(each.job.scheduled.name, &each);
    }
    QList<MovedJob> moves;
    if (incoming.isEmpty())
        return moves;
    QList<std::pair<QString, QUuid>> going;
    for (const auto &[id, job] : actual.jobs.asKeyValueRange()) {
        if (!wanted.contains(id))
            going.append({job.qualifiedName, id});
    }
    std::sort(going.begin(), going.end()); // which of several namesakes pairs up must not be left to chance
    for (const auto &[qualifiedName, id] : std::as_const(going)) {
        const QString name = qualifiedName.section(u'/', 1);
        for (auto found = incoming.find(name); found != incoming.end() && found.key() == name; ++found) {
            const DesiredJob &next = **found;
            if (!runFiles.sayTheSame(id, *next.runFile))
                continue;
            moves.append(
                {id, qualifiedName.section(u'/', 0, 0), next.job.scheduled.id, next.job.scheduled.ns, name});
            incoming.erase(found);
            break;
        }
    }
    return moves;
}

SchedulerDiff diffScheduler(const DesiredState &desired, const SchedulerSnapshot &actual,
                            const Scheduler &scheduler, const QList<MovedJob> &moves)
{
    SchedulerDiff diff;
    QHash<QUuid, QUuid> cameFrom;
    QSet<QUuid> moved;
    for (const MovedJob &move : moves) {
        cameFrom.insert(move.to, move.from);
        moved.insert(move.from);
    }
    QSet<QUuid> wanted;
    wanted.reserve(desired.jobs.size());
    for (const DesiredJob &each : desired.jobs) {
        const ScheduledJob &job = each.job.scheduled;
        wanted.insert(job.id);
        const QStringList before = actual.jobs.value(cameFrom.value(job.id, job.id)).lines;
        const QStringList after = scheduler.nativeLines(job);
        if (sameLines(before, after))
            continue;
        const auto kind = before.isEmpty() ? PlannedChange::Kind::Add : PlannedChange::Kind::Change;
        diff.changes.append({kind, job.ns, job.name, before, after});
    }

    qsizetype ours = 0, oursRemoved = 0, legacy = 0, legacyRemoved = 0;
    QList<PlannedChange> removals;
    for (const auto &[id, job] : actual.jobs.asKeyValueRange()) {
        const bool removed = !wanted.contains(id) && !moved.contains(id);
        (job.qualifiedName.isEmpty() ? legacy : ours) += 1;
        if (!removed)
            continue;
        (job.qualifiedName.isEmpty() ? legacyRemoved : oursRemoved) += 1;
        diff.removals.append(id);
        removals.append(removal(job));
    }
    std::sort(removals.begin(), removals.end(), [](const PlannedChange &a, const PlannedChange &b) {
        return std::tie(a.ns, a.name, a.before) < std::tie(b.ns, b.name, b.before);
    });
    diff.changes += removals;

    if (desired.jobs.size() >= legacy - legacy / 2) // taken over under new ids
        legacy = legacyRemoved = 0;
    const qsizetype managed = ours + legacy;
    diff.needsConfirmation = managed >= guardFrom && 2 * (oursRemoved + legacyRemoved) > managed;
    return diff;
}
} // namespace crontopus
