// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository_p.h"

#include <QMap>
#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::Words;

namespace {
using Resolutions = QMap<QString, std::optional<QByteArray>>;

/// Path and the three sides of a conflict of an index; null where a side has no such file.
struct Sides
{
    QByteArray path;
    const git_index_entry *base = nullptr, *ours = nullptr, *theirs = nullptr;
};

/// Calls `use` for each conflict. The entries live until the index is changed.
int forEachConflict(git_index *index, const std::function<void(const Sides &)> &use)
{
    git::ConflictIterator iterator;
    int code = git_index_conflict_iterator_new(out(iterator), index);
    while (code == 0) {
        Sides sides;
        code = git_index_conflict_next(&sides.base, &sides.ours, &sides.theirs, iterator.get());
        if (code == 0) {
            const git_index_entry *any = sides.ours ? sides.ours : sides.theirs ? sides.theirs : sides.base;
            sides.path = any->path;
            use(sides);
        }
    }
    return code == GIT_ITEROVER ? 0 : code;
}

/// Settles a conflict with what `path` is in `other` (an index or null: not there).
int settle(git_index *index, const QByteArray &path, const git_index_entry *wanted)
{
    std::optional<git_index_entry> entry;
    if (wanted) {
        entry = *wanted;
        entry->path = path.constData();
        entry->flags = 0; // stage 0: no conflict
        entry->flags_extended = 0;
    }
    git_index_conflict_remove(index, path.constData());
    git_index_remove(index, path.constData(), 0);
    return entry ? git_index_add(index, &*entry) : 0;
}

struct LocalWork
{
    git_oid base{}; ///< what the local commits stand on; meaningless when `unrelated`
    bool unrelated = false;
    QList<git_oid> commits; ///< oldest first, merges left out
};
} // namespace

/// A pull from after the fetch on. Everything is worked out in memory; HEAD, index and working tree change
/// at the very end.
class PullWork final
{
public:
    PullWork(GitRepository::Private &repository, const GitMerger &merger, TaskControl &control)
        : d(repository), m_repo(repository.repo.get()), m_merger(merger), m_control(control)
    {
    }
    Result<GitPullResult> run(const git_oid &upstream, const Resolutions &resolutions);

private:
    Result<LocalWork> localWork(const git_commit *head, const git_oid &upstream) const;
    Result<git::Index> merge(const LocalWork &work, const git_commit *head, const git_commit *upstream,
                             const Resolutions &resolutions, QList<GitConflict> *conflicts) const;
    Result<git::Commit> replay(const LocalWork &work, const git_commit *upstream, git_index *merged) const;
    Result<git::Tree> writeTree(git_index *index) const;
    Result<void> finish(const git_commit *tip, const char *how) const;
    [[nodiscard]] Error failed(int code) const { return d.error(Words::tr("Cannot pull"), code); }

    GitRepository::Private &d;
    git_repository *m_repo;
    const GitMerger &m_merger;
    TaskControl &m_control;
};

Result<GitPullResult> PullWork::run(const git_oid &upstream, const Resolutions &resolutions)
{
    GitPullResult result;
    auto head = d.headCommit();
    if (!head)
        return head.error();
    git::Commit target;
    if (const int code = git_commit_lookup(out(target), m_repo, &upstream); code < 0)
        return failed(code);
    if (*head) {
        const git_oid *headId = git_commit_id(head->get());
        result.oldHead = git::toString(headId);
        if (git_oid_equal(headId, &upstream) || git_graph_descendant_of(m_repo, headId, &upstream) == 1) {
            result.newHead = result.oldHead;
            return result;
        }
    }
    // With the same files on both sides there is nothing of ours that upstream lacks.
    if (!*head || git_graph_descendant_of(m_repo, &upstream, git_commit_id(head->get())) == 1 ||
        git_oid_equal(git_commit_tree_id(head->get()), git_commit_tree_id(target.get()))) {
        if (auto ok = finish(target.get(), "pull: Fast-forward"); !ok)
            return ok.error();
        result.kind = GitPullResult::Kind::FastForward;
        result.newHead = git::toString(&upstream);
        return result;
    }

    auto work = localWork(head->get(), upstream);
    if (!work)
        return work.error();
    auto merged = merge(*work, head->get(), target.get(), resolutions, &result.conflicts);
    if (!merged)
        return merged.error();
    if (!result.conflicts.isEmpty()) {
        result.kind = GitPullResult::Kind::Conflicts;
        result.newHead = result.oldHead;
        d.conflictingUpstream = upstream;
        return result;
    }
    auto tip = replay(*work, target.get(), merged->get());
    if (!tip)
        return tip.error();
    if (auto ok = finish(tip->get(), "pull --rebase (finish)"); !ok)
        return ok.error();
    result.kind = GitPullResult::Kind::Rebased;
    result.newHead = git::toString(git_commit_id(tip->get()));
    return result;
}

Result<LocalWork> PullWork::localWork(const git_commit *head, const git_oid &upstream) const
{
    LocalWork work;
    const git_oid *headId = git_commit_id(head);
    work.unrelated = git_merge_base(&work.base, m_repo, headId, &upstream) < 0;

    // As `git merge-base --fork-point` does: what the upstream branch once held and dropped (a forced push)
    // is not our work, and must not come back.
    git::Reflog log;
    if (git_reflog_read(out(log), m_repo, d.upstreamRef().constData()) == 0) {
        for (size_t i = 0; i < git_reflog_entrycount(log.get()); ++i) {
            const git_oid *old = git_reflog_entry_id_new(git_reflog_entry_byindex(log.get(), i));
            if (!git_oid_equal(old, headId) && git_graph_descendant_of(m_repo, headId, old) != 1)
                continue;
            if (work.unrelated || git_graph_descendant_of(m_repo, old, &work.base) == 1) {
                work.base = *old;
                work.unrelated = false;
            }
            break;
        }
    }

    git::Revwalk walk;
    int code = git_revwalk_new(out(walk), m_repo);
    if (code == 0)
        code = git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE);
    if (code == 0)
        code = git_revwalk_push(walk.get(), headId);
    if (code == 0)
        code = git_revwalk_hide(walk.get(), &upstream);
    if (code == 0 && !work.unrelated)
        code = git_revwalk_hide(walk.get(), &work.base);
    git_oid id;
    while (code == 0 && (code = git_revwalk_next(&id, walk.get())) == 0) {
        git::Commit commit;
        code = git_commit_lookup(out(commit), m_repo, &id);
        if (code == 0 && git_commit_parentcount(commit.get()) <= 1)
            work.commits.append(id);
    }
    if (code != GIT_ITEROVER)
        return failed(code);
    return work;
}

/// What both sides make together, conflicts settled by `resolutions`; the rest of them to `conflicts`.
Result<git::Index> PullWork::merge(const LocalWork &work, const git_commit *head, const git_commit *upstream,
                                   const Resolutions &resolutions, QList<GitConflict> *conflicts) const
{
    git::Commit base;
    if (!work.unrelated) {
        if (const int code = git_commit_lookup(out(base), m_repo, &work.base); code < 0)
            return failed(code);
    }
    auto baseTree = d.treeOf(base.get());
    auto ourTree = d.treeOf(head);
    auto theirTree = d.treeOf(upstream);
    if (!baseTree || !ourTree || !theirTree)
        return !baseTree ? baseTree.error() : !ourTree ? ourTree.error() : theirTree.error();
    git_merge_options options = GIT_MERGE_OPTIONS_INIT;
    git::Index index;
    const auto mergeTrees = [&] {
        return git_merge_trees(out(index), m_repo, baseTree->get(), ourTree->get(), theirTree->get(),
                               &options);
    };
    int code = mergeTrees();
    // Manifests look alike: one that was deleted and another that was added pass for a renamed one, and then
    // disagree with what the other side did to either.
    if (code == 0 && git_index_has_conflicts(index.get())) {
        options.flags &= ~uint32_t(GIT_MERGE_FIND_RENAMES);
        git::Index withRenames = std::exchange(index, {});
        code = mergeTrees();
        if (code == 0 && git_index_has_conflicts(index.get()))
            index = std::move(withRenames);
    }
    if (code < 0)
        return failed(code);

    std::optional<Error> unreadable;
    QList<std::pair<QByteArray, git_index_entry>> settled;
    QList<QByteArray> removed;
    const auto content = [&](const git_index_entry *side) {
        if (!side || side->mode == GIT_FILEMODE_COMMIT)
            return QByteArray();
        auto bytes = d.blobAt(side->id);
        if (!bytes)
            unreadable = bytes.error();
        return bytes.valueOr({});
    };
    code = forEachConflict(index.get(), [&](const Sides &sides) {
        const QString path = QString::fromUtf8(sides.path);
        std::optional<QByteArray> agreed;
        if (const auto resolution = resolutions.constFind(path); resolution != resolutions.constEnd()) {
            if (!*resolution) {
                removed.append(sides.path);
                return;
            }
            agreed = *resolution;
        } else {
            const GitConflict conflict{
                path,        content(sides.base), content(sides.ours), content(sides.theirs),
                !sides.ours, !sides.theirs};
            if (m_merger && sides.base && sides.ours && sides.theirs)
                agreed = m_merger(conflict);
            if (!agreed) {
                conflicts->append(conflict);
                return;
            }
        }
        git_index_entry entry{};
        const git_index_entry *like = sides.ours ? sides.ours : sides.theirs;
        entry.mode = like ? like->mode : uint32_t(GIT_FILEMODE_BLOB);
        if (git_blob_create_from_buffer(&entry.id, m_repo, agreed->constData(), size_t(agreed->size())) < 0)
            unreadable = failed(-1);
        settled.append({sides.path, entry});
    });
    if (code < 0)
        return failed(code);
    if (unreadable)
        return *unreadable;
    if (!conflicts->isEmpty())
        return index;
    for (const auto &[path, entry] : std::as_const(settled)) {
        if (code = settle(index.get(), path, &entry); code < 0)
            return failed(code);
    }
    for (const QByteArray &path : std::as_const(removed))
        settle(index.get(), path, nullptr);
    return index;
}

Result<git::Tree> PullWork::writeTree(git_index *index) const
{
    git_oid id;
    git::Tree tree;
    int code = git_index_write_tree_to(&id, index, m_repo);
    if (code == 0)
        code = git_tree_lookup(out(tree), m_repo, &id);
    if (code < 0)
        return failed(code);
    return tree;
}

/// The local commits again, on top of `upstream`; the last one ends in `merged`.
Result<git::Commit> PullWork::replay(const LocalWork &work, const git_commit *upstream,
                                     git_index *merged) const
{
    auto finalTree = writeTree(merged);
    if (!finalTree)
        return finalTree.error();
    git::Commit tip;
    if (const int code = git_commit_dup(out(tip), const_cast<git_commit *>(upstream)); code < 0)
        return failed(code);

    for (qsizetype i = 0; i < work.commits.size(); ++i) {
        if (m_control.cancelled())
            return Error{Error::Code::Cancelled, Words::tr("The pull was cancelled; nothing was changed.")};
        m_control.progress(i, work.commits.size(), Words::tr("Replaying local commits"));
        git::Commit commit;
        if (const int code = git_commit_lookup(out(commit), m_repo, &work.commits[i]); code < 0)
            return failed(code);
        git::Tree tree;
        if (i + 1 == work.commits.size()) {
            if (const int code = git_tree_dup(out(tree), finalTree->get()); code < 0)
                return failed(code);
        } else {
            git_merge_options options = GIT_MERGE_OPTIONS_INIT;
            git::Index index;
            int code = git_cherrypick_commit(out(index), m_repo, commit.get(), tip.get(), 0, &options);
            if (code < 0)
                return failed(code);
            // On the way a disputed file is as this commit had it; the last commit brings what was agreed.
            QList<std::pair<QByteArray, std::optional<git_index_entry>>> own;
            code = forEachConflict(index.get(), [&own](const Sides &sides) {
                own.append({sides.path, sides.theirs ? std::optional(*sides.theirs) : std::nullopt});
            });
            for (const auto &[path, entry] : std::as_const(own)) {
                if (code == 0)
                    code = settle(index.get(), path, entry ? &*entry : nullptr);
            }
            if (code < 0)
                return failed(code);
            auto written = writeTree(index.get());
            if (!written)
                return written.error();
            tree = std::move(*written);
        }
        if (git_oid_equal(git_tree_id(tree.get()), git_commit_tree_id(tip.get())))
            continue; // upstream has this change already
        auto replayed = d.createCommit(nullptr, tree.get(), tip.get(), git_commit_message(commit.get()),
                                       git_commit_author(commit.get()));
        if (!replayed)
            return replayed.error();
        tip = std::move(*replayed);
    }
    return tip;
}

Result<void> PullWork::finish(const git_commit *tip, const char *how) const
{
    auto tree = d.treeOf(tip);
    if (!tree)
        return tree.error();
    if (auto moved = d.moveWorkTreeTo(tree->get(), Words::tr("Cannot pull")); !moved)
        return moved;
    git::Reference updated;
    const int code =
        git_reference_create(out(updated), m_repo, d.branchRef().constData(), git_commit_id(tip), 1, how);
    if (code < 0)
        return failed(code);
    return {};
}

Result<GitPullResult> GitRepository::pull(const GitCredentials &credentials, TaskControl &control,
                                          const GitMerger &merger)
{
    if (auto ready = d->requireUpstream(); !ready)
        return ready.error();
    if (auto fetched = fetch(credentials, control); !fetched)
        return fetched.error();
    d->conflictingUpstream.reset();
    git_oid upstream;
    const QByteArray name = d->upstreamRef();
    const int code = git_reference_name_to_id(&upstream, d->repo.get(), name.constData());
    if (code == GIT_ENOTFOUND) {
        GitPullResult nothing; // the remote's branch has not been pushed yet
        if (auto head = d->headCommit(); head && *head)
            nothing.oldHead = nothing.newHead = git::toString(git_commit_id(head->get()));
        return nothing;
    }
    if (code < 0)
        return d->error(Words::tr("Cannot pull"), code);
    return PullWork(*d, merger, control).run(upstream, {});
}

Result<GitPullResult>
GitRepository::pullResolving(const QList<std::pair<QString, std::optional<QByteArray>>> &resolutions,
                             TaskControl &control, const GitMerger &merger)
{
    if (auto ready = d->requireUpstream(); !ready)
        return ready.error();
    git_oid upstream;
    if (d->conflictingUpstream) {
        upstream = *d->conflictingUpstream;
    } else if (const int code =
                   git_reference_name_to_id(&upstream, d->repo.get(), d->upstreamRef().constData());
               code < 0) {
        return d->error(Words::tr("Cannot pull"), code);
    }
    Resolutions byPath;
    for (const auto &[path, content] : resolutions)
        byPath.insert(path, content);
    return PullWork(*d, merger, control).run(upstream, byPath);
}

Result<void> GitRepository::Private::requireUpstream() const
{
    if (auto ok = requireWorkTree(); !ok)
        return ok;
    if (auto ok = requireQuietState(); !ok)
        return ok;
    if (branchRef().isEmpty()) {
        return Error{Error::Code::InvalidInput,
                     Words::tr("The repository %1 is on no branch (detached HEAD).").arg(name()),
                     Words::tr("Switch to a branch with `git switch <branch>`.")};
    }
    if (upstreamRef().isEmpty()) {
        return Error{
            Error::Code::InvalidInput,
            Words::tr("The branch of the repository %1 has no upstream branch.").arg(name()),
            Words::tr("Push it once, or set one with `git branch --set-upstream-to=origin/<branch>`.")};
    }
    return {};
}

Result<GitCommit> GitRepository::revert(const QString &commitId)
{
    if (auto ok = d->requireWorkTree(); !ok)
        return ok.error();
    if (auto ok = d->requireQuietState(); !ok)
        return ok.error();
    auto commit = d->commitAt(commitId);
    if (!commit)
        return commit.error();
    auto head = d->headCommit();
    if (!head)
        return head.error();
    git_merge_options options = GIT_MERGE_OPTIONS_INIT;
    git::Index index;
    const unsigned mainline = git_commit_parentcount(commit->get()) > 1 ? 1 : 0;
    int code = git_revert_commit(out(index), d->repo.get(), commit->get(), head->get(), mainline, &options);
    const QString what =
        Words::tr("Cannot revert %1").arg(git::toString(git_commit_id(commit->get())).left(12));
    if (code < 0)
        return d->error(what, code);
    if (git_index_has_conflicts(index.get())) {
        QStringList paths;
        forEachConflict(index.get(),
                        [&paths](const Sides &sides) { paths.append(QString::fromUtf8(sides.path)); });
        return Error{
            Error::Code::InvalidInput,
            Words::tr("%1: later commits changed the same lines of %2.").arg(what, git::listed(paths)),
            Words::tr("Edit these files by hand; nothing was changed.")};
    }
    git_oid treeId;
    git::Tree tree;
    code = git_index_write_tree_to(&treeId, index.get(), d->repo.get());
    if (code == 0)
        code = git_tree_lookup(out(tree), d->repo.get(), &treeId);
    if (code < 0)
        return d->error(what, code);
    if (git_oid_equal(&treeId, git_commit_tree_id(head->get())))
        return Error{Error::Code::InvalidInput,
                     Words::tr("%1: its changes are not there any more.").arg(what)};
    if (auto moved = d->moveWorkTreeTo(tree.get(), what); !moved)
        return moved.error();
    const QByteArray message = "Revert \"" + QByteArray(git_commit_summary(commit->get())) +
                               "\"\n\nThis reverts commit " +
                               git::toString(git_commit_id(commit->get())).toLatin1() + ".\n";
    auto made = d->createCommit("HEAD", tree.get(), head->get(), message);
    if (!made)
        return made.error();
    return git::toCommit(made->get());
}
} // namespace crontopus
