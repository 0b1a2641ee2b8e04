// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/manifestsnapshot.h"

#include "shared/manifest/manifestjson.h"
#include "shared/manifest/manifestset.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr qint64 maxManifestBytes = 2 * 1024 * 1024; // more than Manifest::parse takes, so that it can say so

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::JobService)
};
} // namespace

Result<std::shared_ptr<const ManifestSnapshot>> ManifestSnapshot::read(const GitRepository &repository,
                                                                       const QString &commit,
                                                                       const QString &tenant,
                                                                       const ManifestSnapshot *previous)
{
    auto snapshot = std::make_shared<ManifestSnapshot>();
    snapshot->m_commit = commit;
    snapshot->m_tenant = tenant;
    auto files = repository.treeAt(commit);
    if (!files)
        return files.error();
    snapshot->m_files = std::move(*files);

    for (const GitTreeFile &file : std::as_const(snapshot->m_files)) {
        if (!file.isRegular() || !isManifestPath(file.path))
            continue;
        const int before = previous ? previous->m_byPath.value(file.path, -1) : -1;
        if (before >= 0 && previous->m_jobs[before].sha == file.id) {
            snapshot->m_jobs.append(previous->m_jobs[before]);
            continue;
        }
        const ManifestContext context{file.path, tenant};
        auto text = repository.blob(file.id, maxManifestBytes);
        if (!text && text.error().code != Error::Code::Full)
            return text.error();
        JobView view{text ? Manifest::parse(*text, context)
                          : Manifest::unreadable(context, Words::tr("The file is too large.")),
                     file.id,
                     text ? manifestToJson(*text) : QJsonObject(),
                     {}};
        snapshot->m_jobs.append(std::move(view));
    }

    QList<Manifest> manifests;
    manifests.reserve(snapshot->m_jobs.size());
    for (const JobView &view : std::as_const(snapshot->m_jobs))
        manifests.append(view.source);
    const ManifestSet set = ManifestSet::combine(std::move(manifests));
    QHash<QString, Diagnostics> ofSet;
    for (const Diagnostic &diagnostic : set.setDiagnostics())
        ofSet[diagnostic.path].append(diagnostic);
    for (int i = 0; i < snapshot->m_jobs.size(); ++i) {
        JobView &view = snapshot->m_jobs[i];
        view.diagnostics = view.source.diagnostics() + ofSet.value(view.source.path());
        snapshot->m_byPath.insert(view.source.path(), i);
        snapshot->m_bytes += 4096 + 8 * view.source.text().size();
        // As ManifestSet::find() has it: of several, the first one with a job.
        const QString name = view.source.ns() + u'/' + view.source.name();
        const int other = snapshot->m_byName.value(name, -1);
        if (other < 0 || (!snapshot->m_jobs[other].source.job() && view.source.job()))
            snapshot->m_byName.insert(name, i);
    }
    return std::shared_ptr<const ManifestSnapshot>(std::move(snapshot));
}

const JobView *ManifestSnapshot::find(const QString &ns, const QString &name) const
{
    const int index = m_byName.value(ns + u'/' + name, -1);
    return index < 0 ? nullptr : &m_jobs[index];
}

bool ManifestSnapshot::hasFile(const QString &path) const
{
    const auto at = std::lower_bound(m_files.begin(), m_files.end(), path,
                                     [](const GitTreeFile &file, const QString &p) { return file.path < p; });
    return at != m_files.end() && at->path == path;
}

Diagnostics ManifestSnapshot::check(const QString &path, const QByteArray &text,
                                    const QString &replaced) const
{
    QList<Manifest> manifests{Manifest::parse(text, {path, m_tenant})};
    Diagnostics diagnostics = manifests.first().diagnostics();
    manifests.reserve(m_jobs.size() + 1);
    for (const JobView &view : m_jobs) {
        if (view.source.path() != path && view.source.path() != replaced)
            manifests.append(view.source);
    }
    const ManifestSet set = ManifestSet::combine(std::move(manifests));
    for (const Diagnostic &diagnostic : set.setDiagnostics()) {
        if (diagnostic.path == path)
            diagnostics.append(diagnostic);
    }
    return diagnostics;
}

SnapshotCache::Pointer SnapshotCache::held(const QString &tenant) const
{
    const QMutexLocker lock(&m_mutex);
    const Pointer *found = m_snapshots.object(tenant);
    return found ? *found : Pointer();
}

Result<SnapshotCache::Pointer> SnapshotCache::current(const GitRepository &repository, const QString &tenant)
{
    auto head = repository.resolve(u"HEAD"_s);
    if (!head)
        return head.error();
    if (head->isEmpty())
        return Error{Error::Code::NotFound, Words::tr("The repository of %1 is empty.").arg(tenant)};
    if (const Pointer found = held(tenant); found && found->commit() == *head)
        return found;

    const QMutexLocker reading(&m_reading[qHash(tenant) % m_reading.size()]);
    const Pointer previous = held(tenant);
    if (previous && previous->commit() == *head)
        return previous;
    auto snapshot = ManifestSnapshot::read(repository, *head, tenant, previous.get());
    if (!snapshot)
        return snapshot.error();
    const QMutexLocker lock(&m_mutex);
    m_snapshots.insert(tenant, new Pointer(*snapshot), std::max<qint64>(1, (*snapshot)->bytes() / 1024));
    return *snapshot;
}
} // namespace crontopus::server
