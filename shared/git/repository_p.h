// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/giterror.h"
#include "shared/git/handles.h"
#include "shared/git/repository.h"

#include <QCoreApplication>
#include <QDir>

namespace crontopus {
namespace git {
/// A remote of the configuration, addresses rewritten as `url.*.insteadOf` says. The handle is an anonymous
/// one with the first of the refspecs, for one direction.
struct ConfiguredRemote
{
    Remote handle;
    QByteArray name, url, pushUrl;
    QList<QByteArray> refspecs; ///< of fetches
    bool prune = false;
};
} // namespace git

/// What the parts of GitRepository share.
struct GitRepository::Private
{
    git::RepositoryHandle repo;
    /// The upstream commit a pull met conflicts with: pullResolving() must answer what was shown, not what
    /// has been fetched since.
    std::optional<git_oid> conflictingUpstream;

    /// For messages: the working tree, or the bare repository.
    [[nodiscard]] QString name() const;
    /// `Cannot %1 in the repository /x: libgit2's text.`
    [[nodiscard]] Error error(const QString &what, int code) const;

    Result<git::Commit> commitAt(const QString &revision) const;
    /// Null before the first commit.
    Result<git::Commit> headCommit() const;
    /// Null for a null commit: the empty tree.
    Result<git::Tree> treeOf(const git_commit *commit) const;
    Result<QByteArray> blobAt(const git_oid &id) const;
    Result<git::Signature> signature() const;
    /// Full name of the branch HEAD points to, born or not; empty when detached.
    [[nodiscard]] QByteArray branchRef() const;
    /// Full name of the upstream's tracking reference by the configuration; empty when none.
    [[nodiscard]] QByteArray upstreamRef() const;
    /// Of the upstream, else `origin`, else the only one.
    Result<git::ConfiguredRemote> remote(git_direction direction = GIT_DIRECTION_FETCH) const;
    [[nodiscard]] QByteArray remoteName() const;

    Result<QList<GitFileStatus>> status(bool findRenames) const;
    /// `updateRef` (may be null) moves to the new commit, and must point to `parent` (null: none) before.
    /// `author` null: the committer.
    Result<git::Commit> createCommit(const char *updateRef, const git_tree *tree, const git_commit *parent,
                                     const QByteArray &message, const git_signature *author = nullptr) const;

    Result<void> requireWorkTree() const;
    /// Working tree, branch and upstream are there, and nothing else is under way.
    Result<void> requireUpstream() const;
    /// No merge, rebase or the like under way.
    Result<void> requireQuietState() const;
    /// `path` as given, when it stays within the working tree also through links and isn't Git's own.
    Result<QByteArray> insideWorkTree(const QString &path) const;

    /// Makes index and working tree of the paths that differ between HEAD and `tree` those of `tree`; all
    /// else stays. Conflict, before anything is changed, when one of these paths has uncommitted edits.
    Result<void> moveWorkTreeTo(const git_tree *tree, const QString &what) const;
};

namespace git {
/// Called before any libgit2 function; initialises it once a process.
void initialise();
/// `id` of 40 hex digits.
[[nodiscard]] QString toString(const git_oid *id);
[[nodiscard]] GitCommit toCommit(const git_commit *commit);
[[nodiscard]] QDateTime toDateTime(const git_time &time);
/// The diff's files as our value; `diff` may have renames found already.
Result<QList<GitFileDiff>> toFileDiffs(git_diff *diff);
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::GitRepository)
};
/// Paths in a message: the first few, then how many more.
[[nodiscard]] QString listed(const QStringList &paths);

/// A git_strarray over UTF-8 paths.
class PathArray final
{
public:
    explicit PathArray(const QStringList &paths)
    {
        for (const QString &path : paths)
            m_bytes.append(path.toUtf8());
        for (QByteArray &bytes : m_bytes)
            m_pointers.append(bytes.data());
    }
    Q_DISABLE_COPY_MOVE(PathArray)
    ~PathArray() = default;
    [[nodiscard]] git_strarray array() { return {m_pointers.data(), size_t(m_pointers.size())}; }

private:
    QList<QByteArray> m_bytes;
    QList<char *> m_pointers;
};
} // namespace git
} // namespace crontopus
