// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/manifestcache.h"
#include "shared/store/jobstore.h"

namespace crontopus {
/// A checkout at one moment, as LocalJobStore hands it to screens.
struct JobSnapshot
{
    std::shared_ptr<const QList<JobEntry>> jobs;
    GitBranchState branch;
    JobStore::Capabilities capabilities;
    QString readOnlyReason;
    QStringList watchedPaths; ///< files and directories whose change means that the snapshot is old
};

/// The blocking half of LocalJobStore: reads and writes the checkout. Used by one thread at a time.
class JobRepository final
{
public:
    JobRepository(QString path, QString tenant) : m_path(std::move(path)), m_tenant(std::move(tenant)) {}

    /// Opened anew each time (0.1 ms): others may have changed its configuration or moved it.
    [[nodiscard]] Result<GitRepository> open() const { return GitRepository::open(m_path); }
    /// Parses only what changed since the last one.
    Result<JobSnapshot> snapshot();
    /// All or none, as far as the system lets us: everything is on disk beside its place before the first
    /// file is replaced, and what was replaced is put back when a later one fails.
    Result<void> write(const QList<FileChange> &changes);
    Result<QList<GitFileDiff>> pendingDiff() const;
    Result<GitPullResult> pull(const GitCredentials &credentials, TaskControl &control);
    Result<GitPullResult> resolve(const QList<std::pair<QString, std::optional<QByteArray>>> &sides,
                                  TaskControl &control);

private:
    QString m_path;
    QString m_tenant;
    ManifestCache m_cache;
    /// Knows the upstream commit that conflicts were shown for.
    std::optional<GitRepository> m_pulling;
};
} // namespace crontopus
