// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/repository.h"
#include "shared/manifest/manifest.h"

#include <QCache>
#include <QJsonObject>
#include <QMutex>

#include <array>
#include <memory>

namespace crontopus::server {
/// One job's file at one moment.
struct JobView
{
    Manifest source; ///< path, namespace, name, text and, when valid, the typed Job
    QString sha;     ///< of the blob
    QJsonObject manifest;
    Diagnostics diagnostics; ///< with those that only the whole repository shows
    [[nodiscard]] bool valid() const { return !hasErrors(diagnostics); }
};

/// All jobs of a tenant at one commit. Immutable, so any thread may read it.
class ManifestSnapshot final
{
public:
    /// `previous` (may be null) lends what has not changed since. O(files), plus parsing what changed.
    static Result<std::shared_ptr<const ManifestSnapshot>> read(const GitRepository &repository,
                                                                const QString &commit, const QString &tenant,
                                                                const ManifestSnapshot *previous);

    [[nodiscard]] const QString &commit() const { return m_commit; }
    [[nodiscard]] const QList<GitTreeFile> &files() const { return m_files; } ///< all, sorted by path
    [[nodiscard]] const QList<JobView> &jobs() const { return m_jobs; }       ///< sorted by path
    /// Null when there is none.
    [[nodiscard]] const JobView *find(const QString &ns, const QString &name) const;
    [[nodiscard]] bool hasFile(const QString &path) const;
    /// What would be said of `text` at `path` if the file at `replaced` (empty: none) made way for it.
    [[nodiscard]] Diagnostics check(const QString &path, const QByteArray &text,
                                    const QString &replaced) const;
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< of memory, roughly

private:
    QString m_commit, m_tenant;
    QList<GitTreeFile> m_files;
    QList<JobView> m_jobs;
    QHash<QString, int> m_byName, m_byPath;
    qint64 m_bytes = 0;
};

/// The latest snapshot of each tenant, as far as they fit. For any number of threads.
class SnapshotCache final
{
public:
    explicit SnapshotCache(qint64 maxBytes) : m_snapshots(maxBytes / 1024) {}
    /// Of the repository's HEAD as it is now, whoever moved it. NotFound when there is no commit.
    Result<std::shared_ptr<const ManifestSnapshot>> current(const GitRepository &repository,
                                                            const QString &tenant);

private:
    using Pointer = std::shared_ptr<const ManifestSnapshot>;
    Pointer held(const QString &tenant) const;

    mutable QMutex m_mutex;
    std::array<QMutex, 16> m_reading; ///< so that two who come at once don't read the same twice
    mutable QCache<QString, Pointer> m_snapshots;
};
} // namespace crontopus::server
