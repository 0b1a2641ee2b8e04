// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/jobrepository.h"

#include "shared/base/files.h"
#include "shared/manifest/manifestmerge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxFileBytes = 2 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::LocalJobStore)
};

Result<ManifestSet> committedSet(const GitRepository &repository, const QString &tenant)
{
    auto files = repository.filesAt(u"HEAD"_s, maxFileBytes);
    if (!files)
        return files.error();
    QList<ManifestSet::File> texts;
    for (auto &[path, text] : *files)
        texts.append({std::move(path), std::move(text)});
    return ManifestSet::parse(texts, tenant);
}

/// One change on its way: what is to come, and what was there.
struct PendingChange
{
    QString path;
    std::unique_ptr<QSaveFile> file; ///< null: the file is deleted
    std::optional<QByteArray> before;
    bool applied = false;

    void undo() const
    {
        QSaveFile old(path);
        if (!before)
            QFile::remove(path);
        else if (old.open(QIODevice::WriteOnly) && old.write(*before) == before->size())
            old.commit();
    }
};

std::optional<QByteArray> byFields(const GitConflict &conflict)
{
    if (!isManifestPath(conflict.path))
        return {};
    return cleanMerge(conflict.path, conflict.base, conflict.ours, conflict.theirs);
}

Error cannotWrite(const QString &path, const QString &why)
{
    return {Error::Code::Io, Words::tr("Cannot write %1: %2.").arg(QDir::toNativeSeparators(path), why),
            Words::tr("Check the disk and the permissions; no file was changed.")};
}
} // namespace

Result<JobSnapshot> JobRepository::snapshot()
{
    auto repository = open();
    if (!repository)
        return repository.error();
    auto status = repository->status();
    if (!status)
        return status.error();
    auto branch = repository->state(*status);
    if (!branch)
        return branch.error();
    JobSnapshot snapshot;
    snapshot.branch = *branch;
    snapshot.capabilities.history = true;
    snapshot.capabilities.remote = !branch->remoteUrl.isEmpty() && !branch->bare;
    const QString root = repository->workTree();

    ManifestSet set = ManifestSet::parse({}, m_tenant);
    QHash<QString, GitFileStatus::State> states;
    if (branch->bare) {
        snapshot.readOnlyReason = Words::tr("This is a bare repository. Clone it to edit its jobs.");
        if (!branch->headId.isEmpty()) {
            auto committed = committedSet(*repository, m_tenant);
            if (!committed)
                return committed.error();
            set = std::move(*committed);
        }
    } else {
        set = ManifestSet::readDirectory(root, m_tenant, &m_cache);
        for (const GitFileStatus &file : std::as_const(*status))
            states.insert(file.path, file.state);
        if (!QFileInfo(root).isWritable() || !QFileInfo(repository->gitDirectory()).isWritable()) {
            snapshot.readOnlyReason = Words::tr("You may not write to %1. Ask its owner, or clone it.")
                                          .arg(QDir::toNativeSeparators(root));
        }
        snapshot.watchedPaths = m_cache.directories;
        for (const Manifest &manifest : set.manifests())
            snapshot.watchedPaths.append(root + u'/' + manifest.path());
    }
    const QString git = repository->gitDirectory();
    for (const QString &part : {u""_s, u"/refs/heads"_s, u"/refs/remotes/origin"_s}) {
        if (QFileInfo::exists(git + part))
            snapshot.watchedPaths.append(git + part);
    }
    snapshot.capabilities.readOnly = !snapshot.readOnlyReason.isEmpty();
    snapshot.capabilities.commits = !snapshot.capabilities.readOnly;

    QHash<QString, Diagnostics> ofSet;
    for (const Diagnostic &diagnostic : set.setDiagnostics())
        ofSet[diagnostic.path].append(diagnostic);
    auto jobs = std::make_shared<QList<JobEntry>>();
    jobs->reserve(set.manifests().size());
    for (const Manifest &manifest : set.manifests()) {
        jobs->append({manifest, states.value(manifest.path(), GitFileStatus::State::Unchanged),
                      manifest.diagnostics() + ofSet.value(manifest.path())});
    }
    snapshot.jobs = std::move(jobs);
    return snapshot;
}

Result<void> JobRepository::write(const QList<FileChange> &changes)
{
    auto repository = open();
    if (!repository)
        return repository.error();
    const QString root = repository->workTree();
    if (root.isEmpty())
        return Error{Error::Code::Unsupported, Words::tr("A bare repository cannot be edited."),
                     Words::tr("Clone it.")};

    std::vector<PendingChange> pending;
    for (const FileChange &change : changes) {
        auto path = pathInside(root, change.path);
        if (!path)
            return path.error();
        const QFileInfo info(*path);
        if (info.isSymLink() || (info.exists() && !info.isFile())) {
            return Error{Error::Code::InvalidInput, Words::tr("%1 is no regular file.").arg(change.path),
                         Words::tr("Replace it with a file first.")};
        }
        PendingChange next{*path, nullptr, {}, false};
        if (info.exists()) {
            auto before = readFile(*path);
            if (!before)
                return before.error();
            next.before = std::move(*before);
        }
        if (change.text) {
            if (!QDir().mkpath(info.path()))
                return cannotWrite(info.path(), Words::tr("the directory cannot be made"));
            next.file = std::make_unique<QSaveFile>(*path);
            if (!next.file->open(QIODevice::WriteOnly) ||
                next.file->write(*change.text) != change.text->size() || !next.file->flush())
                return cannotWrite(*path, next.file->errorString());
        } else if (!next.before) {
            return Error{Error::Code::NotFound, Words::tr("There is no file %1 to delete.").arg(change.path)};
        }
        pending.push_back(std::move(next));
    }

    for (PendingChange &change : pending) {
        QFile file(change.path);
        change.applied = change.file ? change.file->commit() : file.remove();
        if (change.applied)
            continue;
        const QString why = change.file ? change.file->errorString() : file.errorString();
        for (const PendingChange &done : pending) {
            if (done.applied)
                done.undo();
        }
        return cannotWrite(change.path, why);
    }
    return {};
}

Result<QList<GitFileDiff>> JobRepository::pendingDiff() const
{
    auto repository = open();
    if (!repository)
        return repository.error();
    auto head = repository->resolve(u"HEAD"_s);
    if (!head)
        return head.error();
    return repository->diff(*head, {});
}

Result<GitPullResult> JobRepository::pull(const GitCredentials &credentials, TaskControl &control)
{
    auto repository = open();
    if (!repository)
        return repository.error();
    m_pulling = std::move(*repository);
    return m_pulling->pull(credentials, control, byFields);
}

Result<GitPullResult>
JobRepository::resolve(const QList<std::pair<QString, std::optional<QByteArray>>> &sides,
                       TaskControl &control)
{
    if (!m_pulling)
        return Error{Error::Code::InvalidInput, Words::tr("There is no conflict to resolve."),
                     Words::tr("Pull first.")};
    return m_pulling->pullResolving(sides, control, byFields);
}
} // namespace crontopus
