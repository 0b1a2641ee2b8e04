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

SchedulerDiff diffScheduler(const DesiredState &desired, const SchedulerSnapshot &actual,
                            const Scheduler &scheduler)
{
    SchedulerDiff diff;
    QSet<QUuid> wanted;
    wanted.reserve(desired.jobs.size());
    for (const DesiredJob &each : desired.jobs) {
        const ScheduledJob &job = each.job.scheduled;
        wanted.insert(job.id);
        const QStringList before = actual.jobs.value(job.id).lines;
        const QStringList after = scheduler.nativeLines(job);
        if (sameLines(before, after))
            continue;
        const auto kind = before.isEmpty() ? PlannedChange::Kind::Add : PlannedChange::Kind::Change;
        diff.changes.append({kind, job.ns, job.name, before, after});
    }

    qsizetype ours = 0, oursRemoved = 0, legacy = 0, legacyRemoved = 0;
    QList<PlannedChange> removals;
    for (const auto &[id, job] : actual.jobs.asKeyValueRange()) {
        const bool removed = !wanted.contains(id);
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
