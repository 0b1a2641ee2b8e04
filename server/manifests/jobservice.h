// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/manifests/discoveredjobs.h"
#include "server/manifests/jobfields.h"
#include "server/manifests/jobresult.h"
#include "server/manifests/manifestsnapshot.h"
#include "server/manifests/tenantrepositories.h"

#include <functional>

namespace crontopus::server {
/// What a change came to.
struct JobChange
{
    QString path;          ///< of the job's file after the change (before it, when it was deleted)
    QString oldPath;       ///< the same unless it moved
    QString sha;           ///< of the file's blob after the change; empty when it was deleted
    QString before;        ///< HEAD before the change
    QString commit;        ///< HEAD after it; as before when there was nothing to do
    bool disabled = false; ///< the job was disabled with it: see unassign()
    [[nodiscard]] bool changed() const { return before != commit; }
};

struct DiscoveryResult
{
    QStringList created; ///< names, in the namespace `discovered`
    QStringList refused; ///< as reported: no valid job can be made of them
    QString before, commit;
};

struct NamespaceInfo
{
    QString name;
    bool isSystem = false;
    int jobCount = 0;
};

struct JobCommit
{
    GitCommit commit;
    QString path; ///< of the job's file after that commit
    QString diff; ///< as `git diff` writes it, of the job's file
};

/// A tenant's jobs as files in its repository. All calls block and may come from any thread; other processes
/// may work on the same repositories at the same time. Writes are commits of the given author; where another
/// one was quicker they are made again on top of it, for at most some seconds (Busy).
///
/// `expectedSha`: what sha the job's file must have (Conflict otherwise); empty: any.
class JobService final
{
public:
    /// `cacheBytes`: of memory for the parsed jobs of all tenants, roughly.
    explicit JobService(const QString &repositoriesDirectory, qint64 cacheBytes = 256 * 1024 * 1024);

    [[nodiscard]] const TenantRepositories &repositories() const { return m_repositories; }
    /// All jobs at this moment, for who wants more than a list. Costs one look at HEAD when nothing changed.
    JobResult<std::shared_ptr<const ManifestSnapshot>> snapshot(const QString &tenant) const;

    /// Sorted by path; `ns` empty: all.
    JobResult<QList<JobView>> list(const QString &tenant, const QString &ns = {}) const;
    /// Of a broken file too.
    JobResult<JobView> get(const QString &tenant, const QString &ns, const QString &name) const;
    /// The commits that touched the job's file, newest first, through renames. Of a deleted job too, as long
    /// as its file was called after it. Costs a walk through the history.
    JobResult<QList<JobCommit>> history(const QString &tenant, const QString &ns, const QString &name,
                                        int limit) const;

    JobResult<JobChange> create(const QString &tenant, const JobFields &fields, const GitPerson &author);
    /// `ns`: where the text names no namespace.
    JobResult<JobChange> createFromText(const QString &tenant, const QByteArray &text, const QString &ns,
                                        const GitPerson &author);
    /// Comments, order and everything else in the file stay. Another name or namespace moves the file.
    JobResult<JobChange> update(const QString &tenant, const QString &ns, const QString &name,
                                const JobFields &fields, const QString &expectedSha, const GitPerson &author);
    JobResult<JobChange> replaceText(const QString &tenant, const QString &ns, const QString &name,
                                     const QByteArray &text, const QString &expectedSha,
                                     const GitPerson &author);
    /// Permission for a discovered job.
    JobResult<JobChange> remove(const QString &tenant, const QString &ns, const QString &name,
                                const QString &expectedSha, const GitPerson &author);

    /// Moves `discovered/<name>` to `targetNs` and takes its label `source` away, in one commit. `endpoint`,
    /// unless empty, is the only one that it runs on.
    JobResult<JobChange> adopt(const QString &tenant, const QString &name, const QString &targetNs,
                               const QString &endpoint, const GitPerson &author);
    /// Commits those that are new, all in one commit.
    JobResult<DiscoveryResult> addDiscovered(const QString &tenant, qint64 endpointId,
                                             const QList<DiscoveredJob> &jobs, const GitPerson &author);
    /// Adds to `spec.agent.endpoints`. Exists when it is there.
    JobResult<JobChange> assign(const QString &tenant, const QString &ns, const QString &name,
                                const QString &endpoint, const GitPerson &author);
    /// NotFound when it isn't assigned. A job without endpoints would run on all of them, so taking the last
    /// one away disables the job too.
    JobResult<JobChange> unassign(const QString &tenant, const QString &ns, const QString &name,
                                  const QString &endpoint, const GitPerson &author);

    /// Sorted by name; `default` and `discovered` are always there.
    JobResult<QList<NamespaceInfo>> namespaces(const QString &tenant) const;
    JobResult<void> createNamespace(const QString &tenant, const QString &name, const GitPerson &author);
    /// Permission for a system one; Conflict when there is anything in it.
    JobResult<void> removeNamespace(const QString &tenant, const QString &name, const GitPerson &author);

private:
    /// One commit as it is to be.
    struct Plan
    {
        QList<GitTreeChange> files; ///< none: nothing to do
        QString message;
        JobChange change;
    };
    using MakePlan = std::function<JobResult<Plan>(const ManifestSnapshot &snapshot)>;

    /// Commits what `make` plans, which is asked again whenever somebody else was quicker.
    JobResult<JobChange> commit(const QString &tenant, const GitPerson &author, const MakePlan &make);
    JobResult<JobChange> edit(const QString &tenant, const QString &ns, const QString &name,
                              const QString &expectedSha, const GitPerson &author, const QString &message,
                              const std::function<JobResult<QByteArray>(const JobView &view)> &change);
    static JobResult<Plan> planCreation(const ManifestSnapshot &snapshot, const QString &ns,
                                        const QString &name, const QByteArray &text);
    /// The job's file gets `text`, and the place that its new name asks for.
    static JobResult<Plan> planEdit(const ManifestSnapshot &snapshot, const JobView &view,
                                    const QByteArray &text, const QString &ns, const QString &message);

    TenantRepositories m_repositories;
    mutable SnapshotCache m_cache;
    /// Writers of one process wait for each other instead of trying again.
    std::array<QMutex, 16> m_writing;
};
} // namespace crontopus::server
