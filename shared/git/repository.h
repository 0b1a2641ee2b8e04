// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/async.h"
#include "shared/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace crontopus {
/// How to sign in to a remote. Secrets are held in memory only and never appear in errors.
struct GitCredentials
{
    QString username;   ///< HTTPS and SSH; for SSH the URL's user wins
    QByteArray secret;  ///< HTTPS password or token
    QString sshKeyPath; ///< private key; empty: the running ssh-agent
    QByteArray sshPassphrase;
    QString knownHostsPath;           ///< empty: ~/.ssh/known_hosts
    std::chrono::seconds silence{60}; ///< how long the other side may say nothing before it counts as gone
    /// SHA-256 of the one certificate that is trusted whoever signed it: a person has compared it. HTTPS.
    QByteArray certificate = {};
};

struct GitCommit
{
    QString id; ///< 40 hex digits
    QString authorName, authorEmail;
    QDateTime time; ///< of the author, with offset
    QString summary, message;
    QStringList parents;
};

/// State of one path in the working tree against HEAD.
struct GitFileStatus
{
    enum class State { Unchanged, Added, Modified, Deleted, Renamed, Conflicted, Untracked };
    QString path;
    State state = State::Unchanged;
    bool staged = false;
};

struct GitDiffLine
{
    enum class Kind { Context, Added, Removed };
    Kind kind = Kind::Context;
    int oldLine = 0, newLine = 0; ///< 1-based; 0 where there is none
    QString text;                 ///< without line end
    bool noNewline = false;       ///< the file ends here without a line end
};

struct GitDiffHunk
{
    QString header;
    QList<GitDiffLine> lines;
};

struct GitFileDiff
{
    enum class Kind { Added, Modified, Deleted, Renamed };
    Kind kind = Kind::Modified;
    QString oldPath, newPath;     ///< the same unless renamed
    QString oldId, newId;         ///< of the blobs; empty where there is none
    int oldMode = 0, newMode = 0; ///< e.g. 0100644; 0 where there is none
    int similarity = 0;           ///< percent, of a renamed file
    bool binary = false;
    QList<GitDiffHunk> hunks;
    /// As `git diff` writes it.
    [[nodiscard]] QString toText() const;
};

struct GitBlameLine
{
    int line = 0;
    QString commitId, authorName;
    QDateTime time;
};

/// The three sides of one file on which two edits disagree.
struct GitConflict
{
    QString path;
    QByteArray base, ours, theirs;
    bool oursDeleted = false, theirsDeleted = false;
};

/// What both edits of a file make together; nothing when a person has to say.
using GitMerger = std::function<std::optional<QByteArray>(const GitConflict &)>;

/// Somebody in a commit.
struct GitPerson
{
    QString name, email;
};

/// One file of a tree.
struct GitTreeFile
{
    QString path; ///< from the root
    QString id;   ///< of the blob, or of a submodule's commit
    int mode = 0; ///< 0100644, 0100755, 0120000 (link) or 0160000 (submodule)
    [[nodiscard]] bool isRegular() const { return mode == 0100644 || mode == 0100755; }
    bool operator==(const GitTreeFile &) const = default;
};

/// One file of a commit that is made without a working tree.
struct GitTreeChange
{
    QString path;                      ///< from the root, `/` separators
    std::optional<QByteArray> content; ///< nothing: the file is deleted
};

struct GitBranchState
{
    QString branch;    ///< empty when detached
    QString headId;    ///< empty before the first commit
    QString upstream;  ///< `origin/main`, empty when none
    QString remoteUrl; ///< without user info; empty when none
    int ahead = 0, behind = 0;
    bool dirty = false;
    bool bare = false;
};

/// What a pull did.
struct GitPullResult
{
    enum class Kind { UpToDate, FastForward, Rebased, Conflicts };
    Kind kind = Kind::UpToDate;
    QString oldHead, newHead;
    QList<GitConflict> conflicts; ///< for Conflicts: the working tree, index and HEAD are as before the pull
};

/// A Git repository through libgit2. One object belongs to one thread at a time; open another for another
/// thread (cheap, 0.1 ms). All calls block: use runAsync(). Never runs hooks, never prompts. Errors say which
/// repository and what to do; libgit2's own text comes last.
class GitRepository final
{
public:
    ~GitRepository();
    GitRepository(GitRepository &&) noexcept;
    GitRepository &operator=(GitRepository &&) noexcept;
    Q_DISABLE_COPY(GitRepository)

    /// `path`: the working tree's root (or a directory in it), or a bare repository.
    static Result<GitRepository> open(const QString &path);
    static Result<GitRepository> init(const QString &path, bool bare,
                                      const QString &branch = QStringLiteral("main"));
    /// `path` must not exist or be empty; on failure or cancel nothing is left behind. `branch` empty: the
    /// remote's own. Stops with Error::Code::Timeout when nothing arrives for credentials.silence.
    static Result<GitRepository> clone(const QString &url, const QString &path, const QString &branch,
                                       const GitCredentials &credentials, TaskControl &control);

    [[nodiscard]] QString workTree() const;     ///< empty when bare
    [[nodiscard]] QString gitDirectory() const; ///< `.git`, or the bare repository
    Result<GitBranchState> state() const;
    /// The same for who has status() already: looking at all files is what costs.
    Result<GitBranchState> state(const QList<GitFileStatus> &status) const;
    Result<QList<GitFileStatus>> status() const;

    Result<void> addRemote(const QString &name, const QString &url);
    Result<void> fetch(const GitCredentials &credentials, TaskControl &control);
    /// Are all branches at `url` as they were last fetched from `origin`? Asks for their names only. Does not
    /// know `url.*.insteadOf`.
    Result<bool> isCurrent(const QString &url, const GitCredentials &credentials, TaskControl &control) const;
    /// Fetch, then fast-forward, else rebase local commits. Uncommitted edits are kept: when they touch what
    /// came in, the pull stops before changing anything (Error::Code::Conflict, paths in the message). Where
    /// committed edits disagree and `merger` knows no answer either, Kind::Conflicts with all sides,
    /// everything as it was before.
    Result<GitPullResult> pull(const GitCredentials &credentials, TaskControl &control,
                               const GitMerger &merger = {});
    /// Finishes a pull that met conflicts: one resolution for each conflicting path (nothing: delete the
    /// file). `merger` as in that pull.
    Result<GitPullResult>
    pullResolving(const QList<std::pair<QString, std::optional<QByteArray>>> &resolutions,
                  TaskControl &control, const GitMerger &merger = {});
    /// Never forces. Rejected as non-fast-forward: Error::Code::Conflict with the hint to pull first.
    Result<void> push(const GitCredentials &credentials, TaskControl &control);

    /// Commits exactly these paths as they are in the working tree (deleted ones as deletions), leaving the
    /// rest of the index alone. Author from the Git configuration, else user@host. `paths` empty is
    /// InvalidInput.
    Result<GitCommit> commit(const QStringList &paths, const QString &message);
    /// A commit on top of HEAD that undoes `commitId`; conflicts are InvalidInput with the paths, nothing
    /// changed.
    Result<GitCommit> revert(const QString &commitId);
    /// Puts paths of the working tree back to HEAD (untracked ones are deleted).
    Result<void> discard(const QStringList &paths);

    /// For bare repositories: a commit of `changes` on top of `expectedParent` (empty: the first commit), to
    /// which the branch that HEAD names then moves. Neither index nor working tree is used. Conflict when the
    /// branch points elsewhere by then, Busy when another process holds it: nothing happened, so look again
    /// and retry. InvalidInput for a path that could leave the tree or touch `.git`, also on other systems;
    /// NotFound when a file to delete is not there. Keeps the mode of a file that it replaces.
    Result<GitCommit> commitTree(const QList<GitTreeChange> &changes, const QString &message,
                                 const GitPerson &author, const GitPerson &committer,
                                 const QString &expectedParent);
    /// Writes one value of the repository's own configuration.
    Result<void> setConfig(const QString &key, const QString &value);
    /// Also reads objects from another directory, such as the quarantine of a push that is being received.
    Result<void> addObjectDirectory(const QString &path);
    /// From now on what this process writes into any repository is on disk before the call returns.
    static void syncWrites();

    /// Newest first; `path` empty: all. Follows renames of a single file.
    Result<QList<GitCommit>> log(const QString &path, int limit, const QString &fromCommit = {}) const;
    Result<GitCommit> commitInfo(const QString &commitId) const;
    /// `commit`: id, branch, tag, `HEAD`. NotFound when the file is not there.
    Result<QByteArray> fileAt(const QString &commit, const QString &path) const;
    /// All regular files below the root at a commit with their content, links and submodules left out. Of
    /// files above `maxFileBytes` only the size is told, up to one more than that, by as many NUL bytes. For
    /// reading manifests without a working tree.
    Result<QList<std::pair<QString, QByteArray>>> filesAt(const QString &commit, qint64 maxFileBytes) const;
    /// Everything below the root at a commit, links and submodules too, sorted by path; no content is read.
    /// Full when there are more than `maxFiles` or directories deeper than `maxDepth`.
    Result<QList<GitTreeFile>> treeAt(const QString &commit, qsizetype maxFiles = 200'000,
                                      int maxDepth = 64) const;
    /// Bytes of a blob, without reading it.
    Result<qint64> blobSize(const QString &id) const;
    /// Content of a blob; Full when it has more than `maxBytes`.
    Result<QByteArray> blob(const QString &id, qint64 maxBytes) const;
    /// Does the history of `commit` hold `ancestor`, or are they the same?
    Result<bool> descends(const QString &commit, const QString &ancestor) const;
    /// Between two commits; an empty `from` means the empty tree, an empty `to` the working tree with
    /// untracked files.
    Result<QList<GitFileDiff>> diff(const QString &from, const QString &to,
                                    const QStringList &paths = {}) const;
    Result<QList<GitBlameLine>> blame(const QString &path) const;
    /// Id of the commit that a revision (id, `HEAD`, `origin/main`, tag) names; empty when there is none.
    Result<QString> resolve(const QString &revision) const;

private:
    friend class PullWork;
    struct Private;
    explicit GitRepository(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The difference of two texts in the same form, with three lines of context.
[[nodiscard]] GitFileDiff diffTexts(const QByteArray &before, const QByteArray &after, const QString &path);
/// Absolute path of `path` (relative, `/` separators) below the directory `root`. InvalidInput when it leads
/// out, by `..` or through a link, or into `.git`. The last part may be a link or missing.
Result<QString> pathInside(const QString &root, const QString &path);
/// The id that Git gives to a file with this content.
[[nodiscard]] QString gitBlobId(const QByteArray &content);
/// `https://user:secret@host/x` → `https://host/x`, for showing and logging.
[[nodiscard]] QString withoutUserInfo(const QString &url);
} // namespace crontopus
