// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository_p.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::Words;

namespace {
constexpr int maxTreeDepth = 64;
constexpr qsizetype maxTreeFiles = 200'000;

Result<git_oid> toId(const QString &text)
{
    git_oid id;
    if (git_oid_fromstr(&id, text.toLatin1().constData()) < 0)
        return Error{Error::Code::InvalidInput, Words::tr("`%1` is no object id.").arg(text.left(80))};
    return id;
}
} // namespace

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
                     Words::tr("There is no file %1 in the commit %2.").arg(path, commit.left(12))};
    }
    if (code < 0)
        return d->error(Words::tr("Cannot read %1").arg(path), code);
    return d->blobAt(*git_tree_entry_id(entry.get()));
}

Result<QList<GitTreeFile>> GitRepository::treeAt(const QString &commit, qsizetype maxFiles,
                                                 int maxDepth) const
{
    auto found = d->commitAt(commit);
    if (!found)
        return found.error();
    auto root = d->treeOf(found->get());
    if (!root)
        return root.error();

    QList<GitTreeFile> files;
    std::vector<std::pair<QString, git::Tree>> open;
    open.emplace_back(QString(), std::move(*root));
    while (!open.empty()) {
        const auto [prefix, tree] = std::move(open.back());
        open.pop_back();
        for (size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
            const git_tree_entry *entry = git_tree_entry_byindex(tree.get(), i);
            const QString path = prefix + QString::fromUtf8(git_tree_entry_name(entry));
            const git_filemode_t mode = git_tree_entry_filemode(entry);
            if (mode != GIT_FILEMODE_TREE) {
                if (files.size() >= maxFiles)
                    return Error{Error::Code::Full,
                                 Words::tr("The repository holds more than %1 files.").arg(maxFiles)};
                files.append({path, git::toString(git_tree_entry_id(entry)), int(mode)});
                continue;
            }
            // Directories without files cost nothing in Git, yet can be many.
            if (path.count(u'/') >= maxDepth)
                return Error{Error::Code::Full, Words::tr("The directory %1 is more than %2 levels deep.")
                                                    .arg(path.left(80))
                                                    .arg(maxDepth)};
            if (qsizetype(open.size()) >= maxFiles)
                return Error{Error::Code::Full,
                             Words::tr("The repository holds more than %1 directories.").arg(maxFiles)};
            git::Tree child;
            if (const int code = git_tree_lookup(out(child), d->repo.get(), git_tree_entry_id(entry));
                code < 0)
                return d->error(Words::tr("Cannot read the directory %1").arg(path), code);
            open.emplace_back(path + u'/', std::move(child));
        }
    }
    std::sort(files.begin(), files.end(),
              [](const GitTreeFile &a, const GitTreeFile &b) { return a.path < b.path; });
    return files;
}

Result<QList<std::pair<QString, QByteArray>>> GitRepository::filesAt(const QString &commit,
                                                                     qint64 maxFileBytes) const
{
    auto tree = treeAt(commit, maxTreeFiles, maxTreeDepth);
    if (!tree)
        return tree.error();
    QList<std::pair<QString, QByteArray>> files;
    QByteArray tooLarge;
    for (const GitTreeFile &file : std::as_const(*tree)) {
        if (!file.isRegular())
            continue;
        auto content = blob(file.id, maxFileBytes);
        if (!content && content.error().code != Error::Code::Full)
            return content.error();
        if (!content && tooLarge.isNull()) // one for all of them
            tooLarge = QByteArray(maxFileBytes + 1, '\0');
        files.emplace_back(file.path, content ? *content : tooLarge);
    }
    return files;
}

Result<qint64> GitRepository::blobSize(const QString &id) const
{
    auto oid = toId(id);
    if (!oid)
        return oid.error();
    git::Odb odb;
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    int code = git_repository_odb(out(odb), d->repo.get());
    if (code == 0)
        code = git_odb_read_header(&size, &type, odb.get(), &*oid);
    if (code < 0)
        return d->error(Words::tr("Cannot read the object %1").arg(id), code);
    return qint64(size);
}

Result<QByteArray> GitRepository::blob(const QString &id, qint64 maxBytes) const
{
    auto size = blobSize(id);
    if (!size)
        return size.error();
    if (*size > maxBytes)
        return Error{Error::Code::Full,
                     Words::tr("The object %1 is larger than %2 bytes.").arg(id).arg(maxBytes)};
    return d->blobAt(*toId(id));
}

Result<bool> GitRepository::descends(const QString &commit, const QString &ancestor) const
{
    auto later = toId(commit);
    auto earlier = toId(ancestor);
    if (!later || !earlier)
        return later ? earlier.error() : later.error();
    if (git_oid_equal(&*later, &*earlier))
        return true;
    const int code = git_graph_descendant_of(d->repo.get(), &*later, &*earlier);
    if (code < 0)
        return d->error(Words::tr("Cannot read the history"), code);
    return code == 1;
}

Result<void> GitRepository::setConfig(const QString &key, const QString &value)
{
    git::Config all;
    git::Config own;
    int code = git_repository_config(out(all), d->repo.get());
    if (code == 0)
        code = git_config_open_level(out(own), all.get(), GIT_CONFIG_LEVEL_LOCAL);
    if (code == 0)
        code = git_config_set_string(own.get(), key.toUtf8().constData(), value.toUtf8().constData());
    if (code < 0)
        return d->error(Words::tr("Cannot set `%1`").arg(key), code);
    return {};
}

Result<void> GitRepository::addObjectDirectory(const QString &path)
{
    git::Odb odb;
    int code = git_repository_odb(out(odb), d->repo.get());
    if (code == 0)
        code = git_odb_add_disk_alternate(odb.get(), path.toUtf8().constData());
    if (code < 0)
        return d->error(Words::tr("Cannot read objects"), code);
    return {};
}

QString gitBlobId(const QByteArray &content)
{
    git::initialise();
    git_oid id;
    git_odb_hash(&id, content.constData(), size_t(content.size()), GIT_OBJECT_BLOB);
    return git::toString(&id);
}

void GitRepository::syncWrites()
{
    git::initialise();
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
}
} // namespace crontopus
