// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/manifest.h"

#include <QList>

namespace crontopus {
class ManifestCache;

/// All manifests of one repository at one moment, checked against each other.
///
/// Adds the diagnostics that only the whole can show: the same name twice in a namespace (`name.duplicate`),
/// the same id twice (`id.duplicate`). Of two that clash *neither* silently wins: both get the error and lose
/// their job, except that callers who know what was scheduled before keep that.
class ManifestSet final
{
public:
    struct File
    {
        QString path;
        QByteArray text;
    };

    /// `files` in any order; those that are no manifest paths are ignored. O(total
    /// size), on all cores.
    [[nodiscard]] static ManifestSet parse(const QList<File> &files, const QString &tenant);
    /// Reads the manifests under `root` (a checkout). Links that lead out of it are not followed
    /// (`path.outside`), files that cannot be read are reported (`file.unreadable`). `.git` is skipped.
    /// With a `cache` (of the same root and tenant) only what changed is read and parsed.
    [[nodiscard]] static ManifestSet readDirectory(const QString &root, const QString &tenant,
                                                   ManifestCache *cache = nullptr);

    /// Of manifests that were parsed before: what a changed file costs in a large repository.
    [[nodiscard]] static ManifestSet combine(QList<Manifest> manifests);

    [[nodiscard]] const QList<Manifest> &manifests() const { return m_manifests; } ///< sorted by path
    [[nodiscard]] const Manifest *find(const QString &ns, const QString &name) const;
    [[nodiscard]] const Manifest *findPath(const QString &path) const;
    /// The jobs of all valid manifests that clash with no other.
    [[nodiscard]] QList<Job> jobs() const;
    /// Of every file plus those of the whole, in order of path and line.
    [[nodiscard]] Diagnostics diagnostics() const;
    /// What `manifest`, which is not one of these, would get if it were. O(1).
    [[nodiscard]] Diagnostics clashesOf(const Manifest &manifest) const;
    /// Diagnostics that only the whole can show; each names its file in `path`.
    [[nodiscard]] const Diagnostics &setDiagnostics() const { return m_setDiagnostics; }

private:
    void index();
    using ClashOf = Diagnostic (*)(const Manifest &manifest, const Manifest &other);
    static Diagnostic nameClash(const Manifest &manifest, const Manifest &other);
    static Diagnostic idClash(const Manifest &manifest, const Manifest &other);
    void reportClash(const QList<int> &clashing, ClashOf clash);

    QList<Manifest> m_manifests;
    QHash<QString, int> m_byName;
    QHash<QString, int> m_byPath;
    QHash<QUuid, int> m_byId; ///< of those with a job
    QList<bool> m_clashes;
    Diagnostics m_setDiagnostics;
};
} // namespace crontopus
