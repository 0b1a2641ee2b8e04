// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/files.h"
#include "shared/git/repository_p.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::tr;

namespace {
constexpr int maxTreeDepth = 64;
constexpr qsizetype maxTreeFiles = 200'000;

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
                    return d->error(tr("Cannot read the history"), code);
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
        return d->error(tr("Cannot read the history"), code);
    return commits;
}

Result<GitCommit> GitRepository::commitInfo(const QString &commitId) const
{
    auto commit = d->commitAt(commitId);
    if (!commit)
        return commit.error();
    return git::toCommit(commit->get());
}

Result<QByteArray> GitRepository::fileAt(const QString &commit, const QString &path) const
{
    auto found = d->commitAt(commit);
    if (!found)
        return found.error();
    auto tree = d->treeOf(found->get());
    if (!tree)
        return tree.error();
    git::TreeEntry entry;
    const int code = git_tree_entry_bypath(out(entry), tree->get(), path.toUtf8().constData());
    if (code == GIT_ENOTFOUND || (code == 0 && git_tree_entry_type(entry.get()) != GIT_OBJECT_BLOB)) {
        return Error{Error::Code::NotFound,
                     tr("There is no file %1 in the commit %2.").arg(path, commit.left(12))};
    }
    if (code < 0)
        return d->error(tr("Cannot read %1").arg(path), code);
    return d->blobAt(*git_tree_entry_id(entry.get()));
}

Result<QList<std::pair<QString, QByteArray>>> GitRepository::filesAt(const QString &commit,
                                                                     qint64 maxFileBytes) const
{
    auto found = d->commitAt(commit);
    if (!found)
        return found.error();
    auto root = d->treeOf(found->get());
    if (!root)
        return root.error();
    git::Odb odb;
    if (const int code = git_repository_odb(out(odb), d->repo.get()); code < 0)
        return d->error(tr("Cannot read objects"), code);

    QList<std::pair<QString, QByteArray>> files;
    QByteArray tooLarge;
    std::vector<std::pair<QString, git::Tree>> open;
    open.emplace_back(QString(), std::move(*root));
    while (!open.empty()) {
        const auto [prefix, tree] = std::move(open.back());
        open.pop_back();
        for (size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
            const git_tree_entry *entry = git_tree_entry_byindex(tree.get(), i);
            const QString path = prefix + QString::fromUtf8(git_tree_entry_name(entry));
            const git_filemode_t mode = git_tree_entry_filemode(entry);
            const git_oid *id = git_tree_entry_id(entry);
            if (mode == GIT_FILEMODE_TREE) {
                if (path.count(u'/') >= maxTreeDepth)
                    return Error{Error::Code::Full, tr("The directory %1 is more than %2 levels deep.")
                                                        .arg(path.left(80))
                                                        .arg(maxTreeDepth)};
                git::Tree child;
                if (const int code = git_tree_lookup(out(child), d->repo.get(), id); code < 0)
                    return d->error(tr("Cannot read the directory %1").arg(path), code);
                open.emplace_back(path + u'/', std::move(child));
            } else if (mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE) {
                if (files.size() >= maxTreeFiles)
                    return Error{Error::Code::Full,
                                 tr("The repository holds more than %1 files.").arg(maxTreeFiles)};
                size_t size = 0;
                git_object_t type = GIT_OBJECT_INVALID;
                if (const int code = git_odb_read_header(&size, &type, odb.get(), id); code < 0)
                    return d->error(tr("Cannot read %1").arg(path), code);
                QByteArray content;
                if (qint64(size) <= maxFileBytes) {
                    auto blob = d->blobAt(*id);
                    if (!blob)
                        return blob.error();
                    content = std::move(*blob);
                } else {
                    if (tooLarge.isNull()) // one for all of them
                        tooLarge = QByteArray(maxFileBytes + 1, '\0');
                    content = tooLarge;
                }
                files.emplace_back(path, std::move(content));
            }
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return files;
}

Result<QList<GitBlameLine>> GitRepository::blame(const QString &path) const
{
    git_blame_options options = GIT_BLAME_OPTIONS_INIT;
    git::Blame committed;
    int code = git_blame_file(out(committed), d->repo.get(), path.toUtf8().constData(), &options);
    if (code < 0)
        return d->error(tr("Cannot tell who wrote %1").arg(path), code);

    git::Blame edited;
    git_blame *blame = committed.get();
    if (const QString file = workTree() + u'/' + path; !workTree().isEmpty() && QFileInfo(file).isFile()) {
        auto content = readFile(file);
        if (!content)
            return content.error();
        code = git_blame_buffer(out(edited), committed.get(), content->constData(), size_t(content->size()));
        if (code < 0)
            return d->error(tr("Cannot tell who wrote %1").arg(path), code);
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
