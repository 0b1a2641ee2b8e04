// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifestset.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// Far above any manifest, far below what would hurt: Manifest::parse() says what is too large.
constexpr qint64 maxFileBytes = 16 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("crontopus::ManifestSet", text);
}

Diagnostic fileProblem(const QString &code, const QString &path, const QString &message)
{
    return {Diagnostic::Severity::Error, code, message, 0, 0, 0, 0, path};
}

struct Walk
{
    QString canonicalRoot;
    QList<ManifestSet::File> files;
    Diagnostics problems;

    void directory(const QString &absolute, const QString &relative)
    {
        const QDir dir(absolute);
        const auto entries =
            dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString path = relative.isEmpty() ? entry.fileName() : relative + u'/' + entry.fileName();
            if (entry.isSymLink() && !insideRoot(entry)) {
                if (entry.isDir() || isManifestPath(path))
                    problems += fileProblem(
                        u"path.outside"_s, path,
                        tr("This link leads out of the repository and is not followed: replace it "
                           "with a file."));
                continue;
            }
            if (entry.isDir()) {
                if (path == u".git")
                    continue;
                // A linked directory is seen at its own place; `.git` in a directory marks a submodule.
                if (!entry.isSymLink() && !QFileInfo::exists(entry.filePath() + u"/.git"_s))
                    directory(entry.filePath(), path);
                continue;
            }
            if (isManifestPath(path))
                file(entry.filePath(), path);
        }
    }

    void file(const QString &absolute, const QString &path)
    {
        auto content = readFile(absolute, maxFileBytes);
        if (content)
            files.append({path, *content});
        else
            problems += fileProblem(u"file.unreadable"_s, path, content.error().text());
    }

    [[nodiscard]] bool insideRoot(const QFileInfo &entry) const
    {
        return entry.canonicalFilePath().startsWith(canonicalRoot + u'/');
    }
};
} // namespace

ManifestSet ManifestSet::parse(const QList<File> &files, const QString &tenant)
{
    QList<Manifest> manifests;
    for (const File &file : files) {
        if (isManifestPath(file.path))
            manifests += Manifest::parse(file.text, {file.path, tenant});
    }
    return combine(std::move(manifests));
}

ManifestSet ManifestSet::readDirectory(const QString &root, const QString &tenant)
{
    Walk walk;
    walk.canonicalRoot = QFileInfo(root).canonicalFilePath();
    if (walk.canonicalRoot.isEmpty()) {
        walk.problems += fileProblem(u"file.unreadable"_s, {}, tr("There is no directory %1.").arg(root));
    } else {
        walk.directory(root, {});
    }
    ManifestSet set = parse(walk.files, tenant);
    set.m_setDiagnostics += walk.problems;
    return set;
}

ManifestSet ManifestSet::combine(QList<Manifest> manifests)
{
    ManifestSet set;
    set.m_manifests = std::move(manifests);
    std::sort(set.m_manifests.begin(), set.m_manifests.end(),
              [](const Manifest &a, const Manifest &b) { return a.path() < b.path(); });
    set.m_clashes.fill(false, set.m_manifests.size());

    QHash<QUuid, int> byId;
    for (int i = 0; i < set.m_manifests.size(); ++i) {
        const Manifest &manifest = set.m_manifests[i];
        set.m_byPath.insert(manifest.path(), i);
        const QString name = manifest.ns() + u'/' + manifest.name();
        if (const auto other = set.m_byName.constFind(name); other != set.m_byName.constEnd()) {
            set.clash(*other, i, u"name.duplicate"_s, u"metadata.name"_s,
                      tr("The job %1 is defined in %2 too: rename one of them."), name);
        } else {
            set.m_byName.insert(name, i);
        }
        if (!manifest.job())
            continue;
        if (const auto other = byId.constFind(manifest.job()->id); other != byId.constEnd()) {
            if (!set.m_clashes[i])
                set.clash(*other, i, u"id.duplicate"_s, u"metadata.id"_s,
                          tr("The id %1 is used in %2 too: give one of them another, or none."),
                          manifest.job()->id.toString(QUuid::WithoutBraces));
        } else {
            byId.insert(manifest.job()->id, i);
        }
    }
    return set;
}

void ManifestSet::clash(int first, int second, const QString &code, const QString &field,
                        const QString &message, const QString &subject)
{
    const auto report = [&](int at, int other) {
        const Manifest &manifest = m_manifests[at];
        const SourceRange where = manifest.rangeOf(field).value_or(SourceRange{1, 1, 1, 1});
        m_setDiagnostics += Diagnostic{Diagnostic::Severity::Error,
                                       code,
                                       message.arg(subject, m_manifests[other].path()),
                                       where.line,
                                       where.column,
                                       where.endLine,
                                       where.endColumn,
                                       manifest.path(),
                                       field};
        m_clashes[at] = true;
    };
    // Of three that clash the first is told once only.
    if (!m_clashes[first])
        report(first, second);
    report(second, first);
}

const Manifest *ManifestSet::find(const QString &ns, const QString &name) const
{
    const auto found = m_byName.constFind(ns + u'/' + name);
    return found == m_byName.constEnd() ? nullptr : &m_manifests[*found];
}

const Manifest *ManifestSet::findPath(const QString &path) const
{
    const auto found = m_byPath.constFind(path);
    return found == m_byPath.constEnd() ? nullptr : &m_manifests[*found];
}

QList<Job> ManifestSet::jobs() const
{
    QList<Job> jobs;
    for (int i = 0; i < m_manifests.size(); ++i) {
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
