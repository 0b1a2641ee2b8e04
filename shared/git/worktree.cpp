// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository_p.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::Words;

namespace {
GitFileStatus toStatus(const git_status_entry *entry)
{
    constexpr unsigned indexBits = GIT_STATUS_INDEX_NEW | GIT_STATUS_INDEX_MODIFIED |
                                   GIT_STATUS_INDEX_DELETED | GIT_STATUS_INDEX_RENAMED |
                                   GIT_STATUS_INDEX_TYPECHANGE;
    const unsigned bits = entry->status;
    const git_diff_delta *delta = entry->index_to_workdir ? entry->index_to_workdir : entry->head_to_index;
    GitFileStatus status;
    status.path = QString::fromUtf8(delta->new_file.path ? delta->new_file.path : delta->old_file.path);
    status.staged = bits & indexBits;
    using State = GitFileStatus::State;
    if (bits & GIT_STATUS_CONFLICTED)
        status.state = State::Conflicted;
    else if ((bits & GIT_STATUS_INDEX_DELETED) && (bits & GIT_STATUS_WT_NEW))
        status.state = State::Modified; // taken out of the index only
    else if (bits & (GIT_STATUS_WT_DELETED | GIT_STATUS_INDEX_DELETED))
        status.state = State::Deleted;
    else if (bits & GIT_STATUS_INDEX_NEW)
        status.state = State::Added;
    else if (bits & GIT_STATUS_WT_NEW)
        status.state = State::Untracked;
    else if (bits & (GIT_STATUS_INDEX_RENAMED | GIT_STATUS_WT_RENAMED))
        status.state = State::Renamed;
    else
        status.state = State::Modified;
    return status;
}

Error nothingGiven()
{
    return {Error::Code::InvalidInput, Words::tr("No files were given.")};
}
} // namespace

Result<QString> pathInside(const QString &root, const QString &path)
{
    const Error leadsOut{
        Error::Code::InvalidInput,
        Words::tr("The path %1 leads out of %2.").arg(path.left(200), QDir::toNativeSeparators(root))};
    if (path.isEmpty() || path.contains(QChar(u'\0')) || QDir::isAbsolutePath(path))
        return leadsOut;
    const QStringList parts = path.split(u'/');
    for (const QString &part : parts) {
        if (part.isEmpty() || part == "."_L1 || part == ".."_L1 ||
            part.compare(".git"_L1, Qt::CaseInsensitive) == 0)
            return leadsOut;
    }
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    if (canonicalRoot.isEmpty()) {
        return Error{Error::Code::NotFound,
                     Words::tr("The directory %1 does not exist.").arg(QDir::toNativeSeparators(root))};
    }
    // The last part itself may be a link: it is replaced or removed, never followed.
    const QString absolute = canonicalRoot + u'/' + path;
    QString parent = QFileInfo(absolute).path();
    while (parent.size() > canonicalRoot.size() && !QFileInfo(parent).isSymLink() &&
           !QFileInfo::exists(parent))
        parent = QFileInfo(parent).path();
    const QString canonical = QFileInfo(parent).canonicalFilePath();
    if (canonical != canonicalRoot && !canonical.startsWith(canonicalRoot + u'/'))
        return leadsOut;
    return absolute;
}

Result<QByteArray> GitRepository::Private::insideWorkTree(const QString &path) const
{
    auto inside = pathInside(QString::fromUtf8(git_repository_workdir(repo.get())), path);
    if (!inside)
        return inside.error();
    return path.toUtf8();
}

Result<QList<GitFileStatus>> GitRepository::Private::status(bool findRenames) const
{
    git_status_options options = GIT_STATUS_OPTIONS_INIT;
    options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
    options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS |
                    GIT_STATUS_OPT_EXCLUDE_SUBMODULES;
    if (findRenames)
        options.flags |= GIT_STATUS_OPT_RENAMES_HEAD_TO_INDEX;
    git::StatusList list;
    if (const int code = git_status_list_new(out(list), repo.get(), &options); code < 0)
        return error(Words::tr("Cannot read the state of the files"), code);
    QList<GitFileStatus> files;
    const size_t count = git_status_list_entrycount(list.get());
    for (size_t i = 0; i < count; ++i)
        files.append(toStatus(git_status_byindex(list.get(), i)));
    return files;
}

Result<QList<GitFileStatus>> GitRepository::status() const
{
    if (git_repository_is_bare(d->repo.get()))
        return QList<GitFileStatus>();
    return d->status(true);
}

Result<GitCommit> GitRepository::commit(const QStringList &paths, const QString &message)
{
    if (paths.isEmpty())
        return nothingGiven();
    if (message.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, Words::tr("A commit needs a message.")};
    if (auto ok = d->requireWorkTree(); !ok)
        return ok.error();
    if (auto ok = d->requireQuietState(); !ok)
        return ok.error();
    auto head = d->headCommit();
    if (!head)
        return head.error();
    auto headTree = d->treeOf(head->get());
    if (!headTree)
        return headTree.error();

    // Built in an index of its own, so that what else is staged stays out of the commit.
    git::Index wanted;
    git::Index index;
    int code = git_index_new(out(wanted));
    if (code == 0 && *headTree)
        code = git_index_read_tree(wanted.get(), headTree->get());
    if (code == 0)
        code = git_repository_index(out(index), d->repo.get());
    if (code == 0)
        code = git_index_read(index.get(), true);
    if (code < 0)
        return d->error(Words::tr("Cannot read the index"), code);

    for (const QString &path : paths) {
        auto name = d->insideWorkTree(path);
        if (!name)
            return name.error();
        const QFileInfo file(workTree() + u'/' + path);
        if (file.isDir() && !file.isSymLink())
            return Error{Error::Code::InvalidInput,
                         Words::tr("%1 is a directory: give the files in it.").arg(path)};
        if (file.exists() || file.isSymLink()) {
            code = git_index_add_bypath(index.get(), name->constData());
            const git_index_entry *entry =
                code < 0 ? nullptr : git_index_get_bypath(index.get(), name->constData(), 0);
            if (entry)
                code = git_index_add(wanted.get(), entry);
        } else {
            git_index_remove_bypath(index.get(), name->constData());
            code = git_index_remove_bypath(wanted.get(), name->constData());
            if (code == GIT_ENOTFOUND || !headTree->get())
                return Error{Error::Code::NotFound, Words::tr("There is no file %1 to commit.").arg(path)};
        }
        if (code < 0)
            return d->error(Words::tr("Cannot add %1").arg(path), code);
    }

    git_oid treeId;
    git::Tree tree;
    code = git_index_write_tree_to(&treeId, wanted.get(), d->repo.get());
    if (code == 0)
        code = git_tree_lookup(out(tree), d->repo.get(), &treeId);
    if (code < 0)
        return d->error(Words::tr("Cannot write the commit"), code);
    if (*headTree && git_oid_equal(&treeId, git_tree_id(headTree->get()))) {
        return Error{
            Error::Code::InvalidInput,
            Words::tr("There is nothing to commit: %1 is as in the last commit.").arg(git::listed(paths))};
    }
    auto made = d->createCommit("HEAD", tree.get(), head->get(), message.toUtf8());
    if (!made)
        return made.error();
    // After the commit: were it the other way round, a failure would leave the paths staged.
    if (code = git_index_write(index.get()); code < 0)
        return d->error(Words::tr("The commit was made, but the index cannot be written"), code);
    return git::toCommit(made->get());
}

Result<git::Commit> GitRepository::Private::createCommit(const char *updateRef, const git_tree *tree,
                                                         const git_commit *parent, const QByteArray &message,
                                                         const git_signature *author) const
{
    auto committer = signature();
    if (!committer)
        return committer.error();
    git::Buffer cleaned;
    if (const int code = git_message_prettify(&cleaned, message.constData(), 0, '#'); code < 0)
        return error(Words::tr("Cannot read the message"), code);
    git_oid id;
    git::Commit commit;
    // The variadic form, since the type of git_commit_create()'s parents changes from release to release.
    int code = git_commit_create_v(&id, repo.get(), updateRef, author ? author : committer->get(),
                                   committer->get(), nullptr, cleaned.data(), tree, parent ? 1 : 0, parent);
    if (code == 0)
        code = git_commit_lookup(out(commit), repo.get(), &id);
    if (code < 0)
        return error(Words::tr("Cannot write the commit"), code);
    return commit;
}

Result<void> GitRepository::discard(const QStringList &paths)
{
    if (paths.isEmpty())
        return nothingGiven();
    if (auto ok = d->requireWorkTree(); !ok)
        return ok;
    auto head = d->headCommit();
    if (!head)
        return head.error();
    auto tree = d->treeOf(head->get());
    if (!tree)
        return tree.error();

    QStringList tracked;
    QStringList others;
    for (const QString &path : paths) {
        auto name = d->insideWorkTree(path);
        if (!name)
            return name.error();
        git::TreeEntry entry;
        const bool inHead = *tree && git_tree_entry_bypath(out(entry), tree->get(), name->constData()) == 0;
        (inHead ? tracked : others).append(path);
    }
    if (!tracked.isEmpty()) {
        git::PathArray array(tracked);
        git_checkout_options options = GIT_CHECKOUT_OPTIONS_INIT;
        options.checkout_strategy = GIT_CHECKOUT_FORCE | GIT_CHECKOUT_DISABLE_PATHSPEC_MATCH;
        options.paths = array.array();
        const int code =
            git_checkout_tree(d->repo.get(), reinterpret_cast<git_object *>(tree->get()), &options);
        if (code < 0)
            return d->error(Words::tr("Cannot put %1 back").arg(git::listed(tracked)), code);
    }
    if (others.isEmpty())
        return {};

    git::Index index;
    int code = git_repository_index(out(index), d->repo.get());
    if (code == 0)
        code = git_index_read(index.get(), true);
    for (const QString &path : others) {
        if (code == 0 && git_index_get_bypath(index.get(), path.toUtf8().constData(), 0))
            code = git_index_remove_bypath(index.get(), path.toUtf8().constData());
        QFile file(workTree() + u'/' + path);
        if (!file.remove() && (file.exists() || QFileInfo(file).isSymLink())) {
            return Error{Error::Code::Permission,
                         Words::tr("Cannot delete %1: %2.")
                             .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
        }
        // Git knows no empty directories; rmdir stops by itself at the first that isn't.
        for (QString dir = QFileInfo(path).path(); dir != "."_L1; dir = QFileInfo(dir).path()) {
            if (!QDir(workTree()).rmdir(dir))
                break;
        }
    }
    if (code == 0)
        code = git_index_write(index.get());
    if (code < 0)
        return d->error(Words::tr("Cannot write the index"), code);
    return {};
}

Result<void> GitRepository::Private::moveWorkTreeTo(const git_tree *tree, const QString &what) const
{
    auto head = headCommit();
    if (!head)
        return head.error();
    auto headTree = treeOf(head->get());
    if (!headTree)
        return headTree.error();
    git::Diff diff;
    git_diff_options diffOptions = GIT_DIFF_OPTIONS_INIT;
    diffOptions.flags = GIT_DIFF_INCLUDE_TYPECHANGE;
    int code = git_diff_tree_to_tree(out(diff), repo.get(), headTree->get(), const_cast<git_tree *>(tree),
                                     &diffOptions);
    if (code < 0)
        return error(what, code);
    QSet<QString> changing;
    for (size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i)
        changing.insert(QString::fromUtf8(git_diff_get_delta(diff.get(), i)->new_file.path));

    auto edited = status(false);
    if (!edited)
        return edited.error();
    QStringList inTheWay;
    for (const GitFileStatus &file : std::as_const(*edited)) {
        if (changing.contains(file.path))
            inTheWay.append(file.path);
    }
    const auto conflict = [&what](const QStringList &paths) {
        return Error{Error::Code::Conflict,
                     Words::tr("%1: uncommitted edits are in the way: %2.").arg(what, git::listed(paths)),
                     Words::tr("Commit or discard them first; nothing was changed.")};
    };
    if (!inTheWay.isEmpty())
        return conflict(inTheWay);

    // Checkout has a second look and finds what status does not show: ignored files, directories.
    git_checkout_options options = GIT_CHECKOUT_OPTIONS_INIT;
    options.checkout_strategy = GIT_CHECKOUT_SAFE | GIT_CHECKOUT_DONT_OVERWRITE_IGNORED;
    options.notify_flags = GIT_CHECKOUT_NOTIFY_CONFLICT;
    options.notify_payload = &inTheWay;
    options.notify_cb = [](git_checkout_notify_t, const char *path, const git_diff_file *,
                           const git_diff_file *, const git_diff_file *, void *payload) {
        static_cast<QStringList *>(payload)->append(QString::fromUtf8(path));
        return 0;
    };
    code = git_checkout_tree(repo.get(), reinterpret_cast<const git_object *>(tree), &options);
    if (code == GIT_ECONFLICT)
        return conflict(inTheWay);
    if (code < 0)
        return error(what, code);
    return {};
}
} // namespace crontopus
