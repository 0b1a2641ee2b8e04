// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/endpointsync.h"

#include "app/console/endpoint/commitages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::EndpointSync)
};

int drifted(const AgentStatus &status)
{
    return int(std::count_if(status.entries.cbegin(), status.entries.cend(), [](const ManagedEntry &entry) {
        return entry.state == SyncState::OutOfSync || entry.state == SyncState::Missing;
    }));
}

std::optional<Platform> platformFromName(const QString &name)
{
    for (const Platform platform : {Platform::Linux, Platform::Darwin, Platform::Windows}) {
        if (platformName(platform) == name)
            return platform;
    }
    return {};
}
} // namespace

EndpointFacts selectorFacts(const AgentStatus &status)
{
    EndpointFacts facts{status.ownName(), status.hostname, currentPlatform(), status.machineLabels};
    facts.platform = platformFromName(status.platform).value_or(facts.platform);
    facts.labels.insert(status.labels);
    return facts;
}

EndpointSync syncOf(const AgentStatus &status, const CommitAges &ages)
{
    EndpointSync sync;
    if (!status.lastSyncAt.isValid()) {
        sync.look = statusLook(sync.state);
        sync.reasons = {Words::tr("Nothing is known of a sync yet.")};
        return sync;
    }
    sync.state = SyncState::Synced;
    const std::optional<int> behind = ages.behind(status.commit);
    QString word;
    if (behind.value_or(0) > 0) {
        sync.state = SyncState::OutOfSync;
        word = Words::tr("%1 behind").arg(*behind);
        sync.reasons.append(*behind == 1
                                ? Words::tr("The repository is one commit further.")
                                : Words::tr("The repository is %n commits further.", nullptr, *behind));
    }
    if (const int jobs = drifted(status); jobs > 0) {
        sync.state = SyncState::OutOfSync;
        word.clear();
        sync.reasons.append(
            jobs == 1 ? Words::tr("One job is not in the scheduler as it should be.")
                      : Words::tr("%n jobs are not in the scheduler as they should be.", nullptr, jobs));
    }
    if (status.pruneWaiting)
        sync.reasons.append(Words::tr("It waits for somebody to agree to its removing most jobs."));
    sync.look = statusLook(sync.state);
    if (!word.isEmpty())
        sync.look.word = word;
    return sync;
}

int errorsOf(const AgentStatus &status)
{
    return int(status.errors.size()) +
           int(std::count_if(status.entries.cbegin(), status.entries.cend(),
                             [](const ManagedEntry &entry) { return !entry.problem.isEmpty(); }));
}

StatusLook stateOf(const AgentStatus &status)
{
    if (status.pid == 0)
        return statusLook(Health::Offline);
    if (!status.errors.isEmpty())
        return {u"warning"_s, u"⚠"_s, Words::tr("Problem"), Theme::Role::Warning};
    return {u"connected"_s, u"●"_s, status.pid < 0 ? Words::tr("Online") : Words::tr("Running"),
            Theme::Role::Success};
}

QList<ManagedEntry> missingOn(const AgentStatus &status, const QList<JobEntry> &jobs)
{
    QSet<std::pair<QString, QString>> known;
    known.reserve(status.entries.size());
    for (const ManagedEntry &entry : status.entries)
        known.insert({entry.ns, entry.name});
    const EndpointFacts facts = selectorFacts(status);
    QList<ManagedEntry> missing;
    for (const JobEntry &job : jobs) {
        if (!job.manifest.job() || known.contains({job.manifest.ns(), job.manifest.name()}) ||
            job.fileState == GitFileStatus::State::Untracked || !appliesTo(*job.manifest.job(), facts))
            continue;
        ManagedEntry entry;
        entry.jobId = job.manifest.job()->id;
        entry.ns = job.manifest.ns();
        entry.name = job.manifest.name();
        entry.manifestPath = job.manifest.path();
        entry.state = SyncState::Missing;
        missing.append(entry);
    }
    return missing;
}

QString labelsText(const AgentStatus &status)
{
    QMap<QString, QString> labels = status.machineLabels;
    labels.insert(status.labels);
    QStringList parts;
    for (const auto &[name, value] : labels.asKeyValueRange())
        parts.append(value.isEmpty() ? name : name + u'=' + value);
    return parts.join(u", "_s);
}
} // namespace crontopus
