// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/statusreport.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::AgentStatus)
};

SyncState stateOf(const ManagedEntry &entry)
{
    if (entry.actual.isEmpty())
        return SyncState::Missing;
    QStringList wanted = entry.wanted, actual = entry.actual;
    std::sort(wanted.begin(), wanted.end());
    std::sort(actual.begin(), actual.end());
    return wanted == actual ? SyncState::Synced : SyncState::OutOfSync;
}
} // namespace

QList<ManagedEntry> managedEntries(const QList<DesiredJob> &desired, const SchedulerSnapshot &actual,
                                   const Scheduler &scheduler)
{
    QList<ManagedEntry> entries;
    entries.reserve(desired.size());
    QSet<QUuid> wanted;
    for (const DesiredJob &each : desired) {
        const ScheduledJob &job = each.job.scheduled;
        wanted.insert(job.id);
        ManagedEntry entry;
        entry.jobId = job.id;
        entry.ns = job.ns;
        entry.name = job.name;
        entry.manifestPath = each.job.manifestPath;
        entry.wanted = scheduler.nativeLines(job);
        entry.actual = actual.jobs.value(job.id).lines;
        entry.state = actual.fingerprint.isEmpty() ? SyncState::Unknown : stateOf(entry);
        entry.guarded = each.job.guarded;
        entry.notes = each.job.notes;
        entry.problem = each.problem;
        entries.append(entry);
    }
    const qsizetype known = entries.size();
    for (const auto &[id, job] : actual.jobs.asKeyValueRange()) {
        if (wanted.contains(id))
            continue;
        ManagedEntry entry;
        entry.jobId = id;
        entry.ns = job.qualifiedName.section(u'/', 0, 0);
        entry.name = job.qualifiedName.section(u'/', 1);
        entry.actual = job.lines;
        entry.state = SyncState::OutOfSync;
        entry.problem = Words::tr("No manifest asks for this job.");
        entries.append(entry);
    }
    std::sort(entries.begin() + known, entries.end(), [](const ManagedEntry &a, const ManagedEntry &b) {
        return std::tie(a.ns, a.name, a.jobId) < std::tie(b.ns, b.name, b.jobId);
    });
    return entries;
}

Result<void> writeStatus(const QString &path, const AgentStatus &status)
{
    AgentStatus head = status;
    head.entries.clear();
    QByteArray text = QJsonDocument(toJson(head)).toJson(QJsonDocument::Compact);
    QByteArray entries;
    for (const ManagedEntry &entry : status.entries) {
        entries.append(entries.isEmpty() ? "\n" : ",\n");
        entries.append(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact));
    }
    text.replace(R"("entries":[])", R"("entries":[)" + entries + "]");
    return writeFileAtomically(path, text);
}
} // namespace crontopus
