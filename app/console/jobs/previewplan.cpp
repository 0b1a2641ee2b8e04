// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/previewplan.h"

#include "app/console/endpoint/endpointsync.h"
#include "shared/schedule/explain.h"
#include "shared/schedule/plan.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::PreviewPlan)
};

constexpr qsizetype namesShown = 3;

/// Native entry → the endpoints that have it.
using Entries = QMap<QString, QStringList>;

QStringList nativeEntries(const Job &job, const AgentStatus &endpoint, const ZoneRules &zone, qint64 now)
{
    if (endpoint.platform == u"windows")
        return {explain(job.schedule)};
    const Target target = endpoint.scheduler == u"systemd" ? Target::Systemd : Target::Crontab;
    return compilePlan(job.schedule, zone, target, now).entries;
}

Entries entriesOf(const std::optional<Manifest> &manifest, const QList<AgentStatus> &endpoints,
                  const ZoneRules &zone, qint64 now)
{
    Entries entries;
    if (!manifest || !manifest->job())
        return entries;
    QMap<QString, QStringList> byKind; // compiled once a kind of scheduler, not once a machine
    for (const AgentStatus &endpoint : endpoints) {
        if (!appliesTo(*manifest->job(), selectorFacts(endpoint)))
            continue;
        const QString kind = endpoint.platform + u' ' + endpoint.scheduler;
        if (!byKind.contains(kind))
            byKind.insert(kind, nativeEntries(*manifest->job(), endpoint, zone, now));
        for (const QString &entry : byKind.value(kind))
            entries[entry].append(endpoint.endpointName);
    }
    return entries;
}

/// What the first has and the second has not.
QStringList difference(const Entries &first, const Entries &second)
{
    QStringList lines;
    for (auto it = first.cbegin(); it != first.cend(); ++it) {
        const QStringList others = second.value(it.key());
        QStringList names;
        std::copy_if(it->cbegin(), it->cend(), std::back_inserter(names),
                     [&others](const QString &name) { return !others.contains(name); });
        if (names.isEmpty())
            continue;
        QString where = names.first(std::min(names.size(), namesShown)).join(u", "_s);
        if (names.size() > namesShown)
            where = Words::tr("%1 and %2 more").arg(where).arg(names.size() - namesShown);
        lines.append(Words::tr("%1  on %2").arg(it.key(), where));
    }
    return lines;
}
} // namespace

AgentPlan previewPlan(const QList<PendingFile> &files, const QList<AgentStatus> &endpoints,
                      const ZoneRules &machineZone, const QDateTime &now)
{
    AgentPlan plan;
    for (const PendingFile &file : files) {
        // A broken file changes nothing: the last good version stays.
        if (file.after && !file.after->job())
            continue;
        const Entries before = entriesOf(file.before, endpoints, machineZone, now.toSecsSinceEpoch());
        const Entries after = entriesOf(file.after, endpoints, machineZone, now.toSecsSinceEpoch());
        PlannedChange change;
        change.before = difference(before, after);
        change.after = difference(after, before);
        if (change.before.isEmpty() && change.after.isEmpty())
            continue;
        change.kind = before.isEmpty()  ? PlannedChange::Kind::Add
                      : after.isEmpty() ? PlannedChange::Kind::Remove
                                        : PlannedChange::Kind::Change;
        const Manifest &manifest = file.after ? *file.after : *file.before;
        change.ns = manifest.ns();
        change.name = manifest.name();
        plan.changes.append(change);
    }
    return plan;
}
} // namespace crontopus
