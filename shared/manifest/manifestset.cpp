// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifestset.h"

#include "shared/manifest/manifestcache.h"
#include "shared/schedule/zonedata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int maxDirectoryDepth = 64;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::manifest)
};

Diagnostic problemOf(const QString &path, const QString &code, const QString &message)
{
    return {.severity = Diagnostic::Severity::Error, .code = code, .message = message, .path = path};
}

Diagnostic clashAt(const Manifest &manifest, const QString &code, const QString &field,
                   const QString &message)
{
    const SourceRange where = manifest.rangeOf(field).value_or(SourceRange{1, 1, 1, 1});
    return {Diagnostic::Severity::Error,
            code,
            message,
            where.line,
            where.column,
            where.endLine,
            where.endColumn,
            manifest.path(),
            field};
}

/// Parses on all cores: the files are shared out in chunks among this thread and those of the global pool
/// that are free now. It waits for none that isn't, so that it may itself run in that pool.
class ParallelParser final
{
public:
    ParallelParser(const QList<const ManifestSet::File *> &files, const QString &tenant)
        : m_files(files), m_context{{}, tenant, systemZoneRules()}, m_parsed(std::size_t(files.size()))
    {
    }

    QList<Manifest> run()
    {
        QThreadPool *pool = QThreadPool::globalInstance();
        const qsizetype chunks = (m_files.size() + chunkSize - 1) / chunkSize;
        int helpers = 0;
        const auto done = std::make_shared<QSemaphore>();
        const auto help = [this, done] {
            work();
            done->release();
        };
        while (helpers + 1 < std::min<qsizetype>(chunks, pool->maxThreadCount()) && pool->tryStart(help))
            ++helpers;
        work();
        done->acquire(helpers);
        QList<Manifest> manifests;
        manifests.reserve(m_files.size());
        for (std::optional<Manifest> &manifest : m_parsed)
            manifests += *std::move(manifest);
        return manifests;
    }

private:
    static constexpr qsizetype chunkSize = 64; // some milliseconds

    void work()
    {
        for (qsizetype begin = 0; (begin = m_next.fetch_add(chunkSize)) < m_files.size();) {
            for (qsizetype i = begin; i < std::min(begin + chunkSize, m_files.size()); ++i)
                m_parsed[std::size_t(i)] = Manifest::parse(
                    m_files[i]->text, {m_files[i]->path, m_context.tenant, m_context.machineZone});
        }
    }

    const QList<const ManifestSet::File *> m_files;
    const ManifestContext m_context;
    std::vector<std::optional<Manifest>> m_parsed;
    std::atomic<qsizetype> m_next = 0;
};

/// Collects the manifests below one directory.
class DirectoryReader final
{
public:
    DirectoryReader(const QString &root, const QString &tenant, ManifestCache &cache)
        : m_root(QFileInfo(root).canonicalFilePath())
        , m_tenant(tenant)
        , m_zone(systemZoneRules())
        , m_cache(cache)
    {
    }

    void read() { readBelow({}, 0); }

    QList<Manifest> manifests;
    Diagnostics problems;

private:
    void readBelow(const QString &relative, int depth)
    {
        const QDir dir(relative.isEmpty() ? m_root : m_root + u'/' + relative);
        if (!QFileInfo(dir.path()).isReadable())
            return report(relative, u"file.unreadable"_s,
                          Words::tr("The directory cannot be read: check its permissions."));
        // System: links that lead nowhere. Hidden ones, `.git` first of all, are left out.
        m_cache.directories += dir.path();
        const auto entries =
            dir.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString path = relative.isEmpty() ? entry.fileName() : relative + u'/' + entry.fileName();
            if (entry.isSymbolicLink()) {
                checkLink(entry, path);
            } else if (entry.isDir()) {
                // A directory with a `.git` of its own is another repository.
                if (depth < maxDirectoryDepth && !QFileInfo::exists(entry.filePath() + u"/.git"_s))
                    readBelow(path, depth + 1);
            } else if (isManifestPath(path)) {
                readOne(entry, path);
            }
        }
    }

    /// A link within the root leads to what is read anyway.
    void checkLink(const QFileInfo &link, const QString &path)
    {
        const QString target = link.canonicalFilePath();
        const bool inside = target.startsWith(m_root + u'/');
        if (!inside && (isManifestPath(path) || link.isDir()))
            report(path, u"path.outside"_s,
                   Words::tr("The link leads out of the repository, or nowhere; it is not followed."));
    }

    void readOne(const QFileInfo &entry, const QString &path)
    {
        if (!entry.isFile()) {
            manifests += Manifest::unreadable({path, m_tenant}, Words::tr("This is not a regular file."));
        } else {
            manifests += m_cache.read(entry, {path, m_tenant, m_zone});
        }
    }

    void report(const QString &path, const QString &code, const QString &message)
    {
        problems += problemOf(path, code, message);
    }

    QString m_root;
    QString m_tenant;
    std::shared_ptr<const ZoneRules> m_zone;
    ManifestCache &m_cache;
};

} // namespace

ManifestSet ManifestSet::parse(const QList<File> &files, const QString &tenant)
{
    QList<const File *> relevant;
    relevant.reserve(files.size());
    for (const File &file : files) {
        if (isManifestPath(file.path))
            relevant += &file;
    }
    return combine(ParallelParser(relevant, tenant).run());
}

ManifestSet ManifestSet::readDirectory(const QString &root, const QString &tenant, ManifestCache *cache)
{
    ManifestCache own;
    ManifestCache &used = cache ? *cache : own;
    used.directories.clear();
    if (!QFileInfo(root).isDir()) {
        ManifestSet none;
        none.m_setDiagnostics +=
            problemOf({}, u"file.unreadable"_s,
                      Words::tr("There is no directory %1.").arg(QDir::toNativeSeparators(root)));
        return none;
    }
    DirectoryReader reader(root, tenant, used);
    reader.read();
    used.forgetUnused();
    ManifestSet set = combine(std::move(reader.manifests));
    set.m_setDiagnostics = reader.problems + set.m_setDiagnostics;
    return set;
}

ManifestSet ManifestSet::combine(QList<Manifest> manifests)
{
    ManifestSet set;
    set.m_manifests = std::move(manifests);
    std::sort(set.m_manifests.begin(), set.m_manifests.end(),
              [](const Manifest &a, const Manifest &b) { return a.path() < b.path(); });
    set.index();
    return set;
}

/// A broken file clashes with none: it has no job that could be meant.
void ManifestSet::index()
{
    m_clashes = QList<bool>(m_manifests.size(), false);
    QHash<QString, QList<int>> sameName;
    QHash<QUuid, QList<int>> sameId;
    m_byName.reserve(m_manifests.size());
    m_byPath.reserve(m_manifests.size());
    m_byId.reserve(m_manifests.size());
    for (int i = 0; i < m_manifests.size(); ++i) {
        const Manifest &manifest = m_manifests[i];
        m_byPath.insert(manifest.path(), i);
        const QString name = manifest.ns() + u'/' + manifest.name();
        const auto named = m_byName.constFind(name);
        if (named == m_byName.constEnd()) {
            m_byName.insert(name, i);
        } else if (manifest.job()) {
            if (m_manifests[*named].job())
                sameName[name] += i;
            else
                m_byName[name] = i;
        }
        if (!manifest.job())
            continue;
        const auto identical = m_byId.constFind(manifest.job()->id);
        if (identical == m_byId.constEnd())
            m_byId.insert(manifest.job()->id, i);
        else if (m_manifests[*identical].job()->qualifiedName() != manifest.job()->qualifiedName())
            sameId[manifest.job()->id] += i;
    }
    for (auto it = sameName.constBegin(); it != sameName.constEnd(); ++it)
        reportClash(QList<int>{m_byName[it.key()]} + *it, nameClash);
    for (auto it = sameId.constBegin(); it != sameId.constEnd(); ++it)
        reportClash(QList<int>{m_byId[it.key()]} + *it, idClash);
    std::sort(m_setDiagnostics.begin(), m_setDiagnostics.end(),
              [](const Diagnostic &a, const Diagnostic &b) { return a.path < b.path; });
}

void ManifestSet::reportClash(const QList<int> &clashing, ClashOf clash)
{
    for (const int i : clashing) {
        m_clashes[i] = true;
        const int other = i == clashing.first() ? clashing[1] : clashing.first();
        m_setDiagnostics += clash(m_manifests[i], m_manifests[other]);
    }
}

Diagnostic ManifestSet::nameClash(const Manifest &manifest, const Manifest &other)
{
    return clashAt(manifest, u"name.duplicate"_s, u"metadata.name"_s,
                   Words::tr("The job %1 is defined in %2 too, so neither is used: rename one of them.")
                       .arg(manifest.ns() + u'/' + manifest.name(), other.path()));
}

Diagnostic ManifestSet::idClash(const Manifest &manifest, const Manifest &other)
{
    return clashAt(
        manifest, u"id.duplicate"_s, u"metadata.id"_s,
        Words::tr("The id %1 is used in %2 too, so neither is used: give one of them another, or none.")
            .arg(manifest.job()->id.toString(QUuid::WithoutBraces), other.path()));
}

Diagnostics ManifestSet::clashesOf(const Manifest &manifest) const
{
    if (!manifest.job())
        return {};
    const Manifest *named = find(manifest.ns(), manifest.name());
    if (named && named->job())
        return {nameClash(manifest, *named)};
    const auto identical = m_byId.constFind(manifest.job()->id);
    return identical == m_byId.constEnd() ? Diagnostics()
                                          : Diagnostics{idClash(manifest, m_manifests[*identical])};
}

const Manifest *ManifestSet::find(const QString &ns, const QString &name) const
{
    const int index = m_byName.value(ns + u'/' + name, -1);
    return index < 0 ? nullptr : &m_manifests[index];
}

const Manifest *ManifestSet::findPath(const QString &path) const
{
    const int index = m_byPath.value(path, -1);
    return index < 0 ? nullptr : &m_manifests[index];
}

QList<Job> ManifestSet::jobs() const
{
    QList<Job> jobs;
    for (qsizetype i = 0; i < m_manifests.size(); ++i) {
        if (m_manifests[i].job() && !m_clashes[i])
            jobs += *m_manifests[i].job();
    }
    return jobs;
}

Diagnostics ManifestSet::diagnostics() const
{
    Diagnostics all = m_setDiagnostics;
    for (const Manifest &manifest : m_manifests)
        all += manifest.diagnostics();
    std::stable_sort(all.begin(), all.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return std::tie(a.path, a.line, a.column) < std::tie(b.path, b.line, b.column);
    });
    return all;
}
} // namespace crontopus
