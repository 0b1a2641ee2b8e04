// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/files.h"
#include "shared/git/repository_p.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::Words;

namespace {
/// The object at `path` of the commit; nothing when there is none.
std::optional<git_oid> entryAt(const git_commit *commit, const QByteArray &path)
{
    git::Tree tree;
    git::TreeEntry entry;
    if (git_commit_tree(out(tree), commit) < 0 ||
        git_tree_entry_bypath(out(entry), tree.get(), path.constData()) < 0)
        return {};
    return *git_tree_entry_id(entry.get());
}

bool sameObject(const std::optional<git_oid> &a, const std::optional<git_oid> &b)
{
    return a.has_value() == b.has_value() && (!a || git_oid_equal(&*a, &*b));
}

/// What `path`, which `commit` brought, was called in `parent`; empty when it is new.
QByteArray nameBefore(git_repository *repo, const git_commit *parent, const git_commit *commit,
                      const QByteArray &path)
{
    git::Tree before;
    git::Tree after;
    git::Diff diff;
    if (git_commit_tree(out(before), parent) < 0 || git_commit_tree(out(after), commit) < 0 ||
        git_diff_tree_to_tree(out(diff), repo, before.get(), after.get(), nullptr) < 0)
        return {};
    git_diff_find_options options = GIT_DIFF_FIND_OPTIONS_INIT;
    options.flags = GIT_DIFF_FIND_RENAMES;
    if (git_diff_find_similar(diff.get(), &options) < 0)
        return {};
    for (size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
        const git_diff_delta *delta = git_diff_get_delta(diff.get(), i);
        if (delta->status == GIT_DELTA_RENAMED && path == delta->new_file.path)
            return delta->old_file.path;
    }
    return {};
}
} // namespace

Result<QList<GitCommit>> GitRepository::log(const QString &path, int limit, const QString &fromCommit) const
{
    auto start = fromCommit.isEmpty() ? d->headCommit() : d->commitAt(fromCommit);
    if (!start)
        return start.error();
    QList<GitCommit> commits;
    if (!*start)
        return commits;

    git::Revwalk walk;
    int code = git_revwalk_new(out(walk), d->repo.get());
    if (code == 0)
        code = git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
    if (code == 0)
        code = git_revwalk_push(walk.get(), git_commit_id(start->get()));

    QByteArray name = path.toUtf8();
    git_oid id;
    while (code == 0 && (limit <= 0 || commits.size() < limit)) {
        code = git_revwalk_next(&id, walk.get());
        git::Commit commit;
        if (code < 0 || (code = git_commit_lookup(out(commit), d->repo.get(), &id)) < 0)
            break;
        if (!name.isEmpty()) {
            const auto here = entryAt(commit.get(), name);
            const unsigned parents = git_commit_parentcount(commit.get());
            bool changed = parents > 0 || here;
            git::Commit parentWithout;
            for (unsigned i = 0; i < parents; ++i) {
                git::Commit parent;
                if ((code = git_commit_parent(out(parent), commit.get(), i)) < 0)
                    return d->error(Words::tr("Cannot read the history"), code);
                const auto there = entryAt(parent.get(), name);
                if (sameObject(here, there))
                    changed = false;
                else if (!there)
                    parentWithout = std::move(parent);
            }
            if (!changed)
                continue;
            commits.append(git::toCommit(commit.get()));
            if (here && parentWithout) {
                const QByteArray before = nameBefore(d->repo.get(), parentWithout.get(), commit.get(), name);
                if (!before.isEmpty())
                    name = before;
            }
            continue;
        }
        commits.append(git::toCommit(commit.get()));
    }
    if (code < 0 && code != GIT_ITEROVER)
        return d->error(Words::tr("Cannot read the history"), code);
    return commits;
}

Result<GitCommit> GitRepository::commitInfo(const QString &commitId) const
{
    auto commit = d->commitAt(commitId);
    if (!commit)
        return commit.error();
    return git::toCommit(commit->get());
}

Result<QList<GitBlameLine>> GitRepository::blame(const QString &path) const
{
    git_blame_options options = GIT_BLAME_OPTIONS_INIT;
    git::Blame committed;
    int code = git_blame_file(out(committed), d->repo.get(), path.toUtf8().constData(), &options);
    if (code < 0)
        return d->error(Words::tr("Cannot tell who wrote %1").arg(path), code);

    git::Blame edited;
    git_blame *blame = committed.get();
    if (const QString file = workTree() + u'/' + path; !workTree().isEmpty() && QFileInfo(file).isFile()) {
        auto content = readFile(file);
        if (!content)
            return content.error();
        code = git_blame_buffer(out(edited), committed.get(), content->constData(), size_t(content->size()));
        if (code < 0)
            return d->error(Words::tr("Cannot tell who wrote %1").arg(path), code);
        blame = edited.get();
    }

    QList<GitBlameLine> lines;
    for (uint32_t i = 0; i < git_blame_get_hunk_count(blame); ++i) {
        const git_blame_hunk *hunk = git_blame_get_hunk_byindex(blame, i);
        GitBlameLine line;
        if (!git_oid_is_zero(&hunk->final_commit_id)) {
            line.commitId = git::toString(&hunk->final_commit_id);
            if (hunk->final_signature) {
                line.authorName = QString::fromUtf8(hunk->final_signature->name);
                line.time = git::toDateTime(hunk->final_signature->when);
            }
        }
        for (size_t n = 0; n < hunk->lines_in_hunk; ++n) {
            line.line = int(hunk->final_start_line_number + n);
            lines.append(line);
        }
    }
    std::sort(lines.begin(), lines.end(),
              [](const GitBlameLine &a, const GitBlameLine &b) { return a.line < b.line; });
    return lines;
}
} // namespace crontopus
