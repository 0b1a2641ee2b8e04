// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository_p.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::tr;

namespace {
/// `ours` is what was edited here, `theirs` what came in.
struct Merge
{
    git_repository *repo;
    git::Index index;

    [[nodiscard]] bool conflicts() const { return git_index_has_conflicts(index.get()); }

    Result<QByteArray> content(const git_index_entry *entry) const
    {
        git::Blob blob;
        if (!entry)
            return QByteArray();
        if (const int code = git_blob_lookup(out(blob), repo, &entry->id); code < 0)
            return git::lastError(tr("Cannot read %1").arg(QString::fromUtf8(entry->path)), code);
        return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                          qsizetype(git_blob_rawsize(blob.get())));
    }

    Result<QList<GitConflict>> list() const
    {
        git::ConflictIterator iterator;
        QList<GitConflict> found;
        if (const int code = git_index_conflict_iterator_new(out(iterator), index.get()); code < 0)
            return git::lastError(tr("Cannot read the conflicts"), code);
        const git_index_entry *base = nullptr;
        const git_index_entry *ours = nullptr;
        const git_index_entry *theirs = nullptr;
        while (git_index_conflict_next(&base, &ours, &theirs, iterator.get()) == 0) {
            GitConflict conflict;
            const git_index_entry *any = ours ? ours : theirs ? theirs : base;
            conflict.path = QString::fromUtf8(any->path);
            conflict.oursDeleted = !ours;
            conflict.theirsDeleted = !theirs;
            for (const auto &[entry, side] :
                 {std::pair(base, &conflict.base), std::pair(ours, &conflict.ours),
                  std::pair(theirs, &conflict.theirs)}) {
                auto text = content(entry);
                if (!text)
                    return text.error();
                *side = *text;
            }
            found += conflict;
        }
        return found;
    }

    Result<git::Tree> writeTree() const
    {
        git_oid id;
        git::Tree tree;
        int code = git_index_write_tree_to(&id, index.get(), repo);
        if (code == 0)
            code = git_tree_lookup(out(tree), repo, &id);
        if (code < 0)
            return git::lastError(tr("Cannot write the merged files"), code);
        return tree;
    }
};

git_merge_options mergeOptions()
{
    git_merge_options options = GIT_MERGE_OPTIONS_INIT;
    options.flags = GIT_MERGE_FIND_RENAMES;
    return options;
}

/// Our commits that the upstream has never had, oldest first. What it once had (its reflog tells) and has
/// dropped since was rewritten by somebody: that isn't ours to bring back.
Result<QList<git_oid>> ownCommits(git_repository *repo, const git_oid &head, const git_oid &upstream,
                                  const QByteArray &upstreamRef)
{
    git::Revwalk walk;
    int code = git_revwalk_new(out(walk), repo);
    if (code == 0)
        code = git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE);
    if (code == 0)
        code = git_revwalk_push(walk.get(), &head);
    if (code == 0)
        code = git_revwalk_hide(walk.get(), &upstream);
    if (code < 0)
        return git::lastError(tr("Cannot list the commits made here"), code);
    git::Reflog reflog;
    if (git_reflog_read(out(reflog), repo, upstreamRef.constData()) == 0) {
        for (size_t i = 0; i < git_reflog_entrycount(reflog.get()); ++i)
            git_revwalk_hide(walk.get(), git_reflog_entry_id_new(git_reflog_entry_byindex(reflog.get(), i)));
    }
    QList<git_oid> commits;
    git_oid id;
    while (git_revwalk_next(&id, walk.get()) == 0)
        commits += id;
    return commits;
}
} // namespace

Result<void> GitRepository::Private::upstreamCommit(git_oid *upstream) const
{
    const QString cannot = tr("Cannot pull into %1").arg(name());
    if (branchRef().isEmpty())
        return Error{Error::Code::InvalidInput, tr("%1: no branch is checked out.").arg(cannot),
                     tr("Check out a branch first: `git switch main`.")};
    const QByteArray tracking = upstreamRef();
    if (tracking.isEmpty())
        return Error{Error::Code::NotFound, tr("%1: its branch follows none of the remote's.").arg(cannot),
                     tr("Push it once, or set one with `git branch --set-upstream-to`.")};
    if (git_reference_name_to_id(upstream, repo.get(), tracking.constData()) < 0)
        return Error{Error::Code::NotFound,
                     tr("%1: %2 is not on the remote.").arg(cannot, QString::fromUtf8(tracking)),
                     tr("It may have been deleted or renamed there.")};
    return {};
}

Result<void> GitRepository::Private::moveBranchTo(const git_commit *commit, const git_oid *from,
                                                  const char *why) const
{
    auto tree = treeOf(commit);
    if (!tree)
        return tree.error();
    if (auto moved = moveWorkTreeTo(tree->get(), tr("Cannot bring the files up to date")); !moved)
        return moved;
    git::Reference reference;
    const int code = git_reference_create_matching(out(reference), repo.get(), branchRef().constData(),
                                                   git_commit_id(commit), 1, from, why);
    if (code < 0)
        return error(tr("Cannot move the branch"), code);
    return {};
}

Result<GitPullResult> GitRepository::pull(const GitCredentials &credentials, TaskControl &control)
{
    if (auto ok = d->requireWorkTree(); !ok)
        return ok.error();
    if (auto ok = d->requireQuietState(); !ok)
        return ok.error();
    if (auto fetched = fetch(credentials, control); !fetched)
        return fetched.error();
    git_oid upstreamId;
    if (auto ready = d->upstreamCommit(&upstreamId); !ready)
        return ready.error();
    auto upstream = d->commitAt(git::toString(&upstreamId));
    if (!upstream)
        return upstream.error();

    GitPullResult result;
    result.newHead = git::toString(&upstreamId);
    git_oid headId;
    if (git_reference_name_to_id(&headId, d->repo.get(), "HEAD") < 0) { // no commit here yet
        result.kind = GitPullResult::Kind::FastForward;
        if (auto moved = d->moveBranchTo(upstream->get(), nullptr, "pull: initial"); !moved)
            return moved.error();
        return result;
    }
    result.oldHead = git::toString(&headId);
    size_t ahead = 0;
    size_t behind = 0;
    if (const int code = git_graph_ahead_behind(&ahead, &behind, d->repo.get(), &headId, &upstreamId);
        code < 0)
        return d->error(tr("Cannot compare with the remote"), code);
    if (behind == 0) {
        result.newHead = result.oldHead;
        return result;
    }
    auto own = ownCommits(d->repo.get(), headId, upstreamId, d->upstreamRef());
    if (!own)
        return own.error();
    if (own->isEmpty()) {
        result.kind = GitPullResult::Kind::FastForward;
        if (auto moved = d->moveBranchTo(upstream->get(), &headId, "pull: fast-forward"); !moved)
            return moved.error();
        return result;
    }

    auto rebased = d->rebased(*own, std::move(*upstream));
    if (!rebased)
        return rebased.error();
    if (*rebased) {
        result.kind = GitPullResult::Kind::Rebased;
        result.newHead = git::toString(git_commit_id(rebased->get()));
        if (auto moved = d->moveBranchTo(rebased->get(), &headId, "pull: rebase"); !moved)
            return moved.error();
        return result;
    }
    // Commit by commit they disagree; see whether the outcome of all does.
    d->conflictingUpstream = upstreamId;
    return pullResolving({}, control);
}

Result<git::Commit> GitRepository::Private::rebased(const QList<git_oid> &commits, git::Commit onto) const
{
    const git_merge_options options = mergeOptions();
    for (const git_oid &id : commits) {
        git::Commit commit;
        int code = git_commit_lookup(out(commit), repo.get(), &id);
        if (code < 0)
            return error(tr("Cannot read a commit"), code);
        if (git_commit_parentcount(commit.get()) > 1)
            continue; // its parts are in the list themselves
        Merge merge{repo.get(), {}};
        code = git_cherrypick_commit(out(merge.index), repo.get(), commit.get(), onto.get(), 0, &options);
        if (code < 0)
            return error(tr("Cannot apply the commit %1").arg(git::toString(&id)), code);
        if (merge.conflicts())
            return git::Commit();
        auto tree = merge.writeTree();
        if (!tree)
            return tree.error();
        if (git_oid_equal(git_tree_id(tree->get()), git_commit_tree_id(onto.get())))
            continue; // the remote has it in other words
        auto made = createCommit(nullptr, tree->get(), onto.get(), git_commit_message(commit.get()),
                                 git_commit_author(commit.get()));
        if (!made)
            return made.error();
        onto = std::move(*made);
    }
    return onto;
}

Result<GitPullResult>
GitRepository::pullResolving(const QList<std::pair<QString, std::optional<QByteArray>>> &resolutions,
                             TaskControl &)
{
    if (!d->conflictingUpstream)
        return Error{Error::Code::InvalidInput, tr("There is no conflict to resolve."), tr("Pull first.")};
    auto head = d->headCommit();
    if (!head)
        return head.error();
    auto theirs = d->commitAt(git::toString(&*d->conflictingUpstream));
    if (!theirs)
        return theirs.error();
    const git_merge_options options = mergeOptions();
    Merge merge{d->repo.get(), {}};
    int code = git_merge_commits(out(merge.index), d->repo.get(), head->get(), theirs->get(), &options);
    if (code < 0)
        return d->error(tr("Cannot merge"), code);
    auto conflicts = merge.list();
    if (!conflicts)
        return conflicts.error();

    GitPullResult result;
    result.oldHead = result.newHead = git::toString(git_commit_id(head->get()));
    QHash<QString, std::optional<QByteArray>> chosen;
    for (const auto &[path, text] : resolutions)
        chosen.insert(path, text);
    QList<GitConflict> open;
    std::copy_if(conflicts->begin(), conflicts->end(), std::back_inserter(open),
                 [&chosen](const GitConflict &conflict) { return !chosen.contains(conflict.path); });
    if (!open.isEmpty()) {
        result.kind = GitPullResult::Kind::Conflicts;
        result.conflicts = *conflicts;
        return result;
    }
    for (const GitConflict &conflict : std::as_const(*conflicts)) {
        const QByteArray path = conflict.path.toUtf8();
        code = git_index_conflict_remove(merge.index.get(), path.constData());
        if (const auto &text = chosen[conflict.path]; code == 0 && text) {
            git_index_entry entry{};
            entry.path = path.constData();
            entry.mode = GIT_FILEMODE_BLOB;
            code = git_blob_create_from_buffer(&entry.id, d->repo.get(), text->constData(),
                                               size_t(text->size()));
            if (code == 0)
                code = git_index_add(merge.index.get(), &entry);
        }
        if (code < 0)
            return d->error(tr("Cannot resolve %1").arg(conflict.path), code);
    }
    auto tree = merge.writeTree();
    if (!tree)
        return tree.error();
    auto signature = d->signature();
    if (!signature)
        return signature.error();
    const QByteArray message = "Merge " + d->upstreamRef().replace("refs/remotes/", "") + " into " +
                               d->branchRef().replace("refs/heads/", "") + '\n';
    const git_commit *parents[] = {head->get(), theirs->get()};
    git_oid id;
    git::Commit commit;
    code = git_commit_create(&id, d->repo.get(), nullptr, signature->get(), signature->get(), nullptr,
                             message.constData(), tree->get(), 2, git::parentArray(parents));
    if (code == 0)
        code = git_commit_lookup(out(commit), d->repo.get(), &id);
    if (code < 0)
        return d->error(tr("Cannot write the commit"), code);
    if (auto moved = d->moveBranchTo(commit.get(), git_commit_id(head->get()), "pull: merge"); !moved)
        return moved.error();
    d->conflictingUpstream.reset();
    result.kind = GitPullResult::Kind::Merged;
    result.newHead = git::toString(&id);
    return result;
}

Result<GitCommit> GitRepository::revert(const QString &commitId)
{
    if (auto ok = d->requireWorkTree(); !ok)
        return ok.error();
    if (auto ok = d->requireQuietState(); !ok)
        return ok.error();
    auto head = d->headCommit();
    auto commit = d->commitAt(commitId);
    if (!head || !commit)
        return head ? commit.error() : head.error();
    if (git_commit_parentcount(commit->get()) > 1)
        return Error{Error::Code::InvalidInput,
                     tr("%1 is a merge and cannot be undone as one.").arg(commitId),
                     tr("Undo the commits that it brought in.")};
    const git_merge_options options = mergeOptions();
    Merge merge{d->repo.get(), {}};
    if (const int code =
            git_revert_commit(out(merge.index), d->repo.get(), commit->get(), head->get(), 0, &options);
        code < 0)
        return d->error(tr("Cannot undo the commit %1").arg(commitId), code);
    if (merge.conflicts()) {
        auto conflicts = merge.list();
        QStringList paths;
        for (const GitConflict &conflict : conflicts.valueOr({}))
            paths += conflict.path;
        return Error{
            Error::Code::InvalidInput,
            tr("Later commits changed the same lines as %1: %2.").arg(commitId.left(10), git::listed(paths)),
            tr("Edit the files by hand; nothing was changed.")};
    }
    auto tree = merge.writeTree();
    if (!tree)
        return tree.error();
    if (git_oid_equal(git_tree_id(tree->get()), git_commit_tree_id(head->get())))
        return Error{Error::Code::InvalidInput, tr("%1 is undone already.").arg(commitId.left(10))};
    const QByteArray message = "Revert \"" + QByteArray(git_commit_summary(commit->get())) +
                               "\"\n\nThis reverts commit " +
                               git::toString(git_commit_id(commit->get())).toLatin1() + ".\n";
    auto made = d->createCommit(nullptr, tree->get(), head->get(), message);
    if (!made)
        return made.error();
    if (auto moved = d->moveBranchTo(made->get(), git_commit_id(head->get()), "revert"); !moved)
        return moved.error();
    return git::toCommit(made->get());
}
} // namespace crontopus
