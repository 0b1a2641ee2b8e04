// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository_p.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::Words;

namespace {
/// Would this be `.git`, or something else of Git's or the system's, on any file system we know?
bool isHostilePart(const QString &part)
{
    if (part.isEmpty() || part == "."_L1 || part == ".."_L1)
        return true;
    for (const QChar c : part) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || c == u'\\')
            return true;
        // HFS+ leaves these out when it compares names.
        const ushort u = c.unicode();
        if ((u >= 0x200C && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x206A && u <= 0x206F) ||
            u == 0xFEFF)
            return true;
    }
    // NTFS drops dots and blanks at the end, ends a name at a colon, and knows `.git` as `git~1` too.
    QString name = part.section(u':', 0, 0).toLower();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() || name == ".git"_L1 || name.startsWith("git~"_L1);
}

Result<void> checkPath(const QString &path)
{
    constexpr qsizetype maxPath = 1024;
    const QStringList parts = path.split(u'/');
    if (path.size() > maxPath || std::any_of(parts.begin(), parts.end(), isHostilePart))
        return Error{Error::Code::InvalidInput, Words::tr("`%1` is no path for a file.").arg(path.left(200))};
    return {};
}

/// Writes the trees of a commit from the old ones and what changes.
class TreeUpdate final
{
public:
    explicit TreeUpdate(git_repository *repo) : m_repo(repo) {}

    Result<void> add(const GitTreeChange &change)
    {
        if (auto checked = checkPath(change.path); !checked)
            return checked;
        Node *node = &m_root;
        for (const QString &part : change.path.split(u'/')) {
            if (node->isFile)
                return clash(change.path);
            node = &node->children[part.toUtf8()];
        }
        if (node->isFile || !node->children.empty())
            return clash(change.path);
        node->isFile = true;
        node->path = change.path;
        if (!change.content)
            return {};
        git_oid id;
        const int code = git_blob_create_from_buffer(&id, m_repo, change.content->constData(),
                                                     size_t(change.content->size()));
        if (code < 0)
            return git::lastError(Words::tr("Cannot write %1").arg(change.path), code);
        node->blob = id;
        return {};
    }

    /// The new root tree; `base` may be null.
    Result<git_oid> write(const git_tree *base) const
    {
        auto id = write(m_root, base);
        if (!id)
            return id.error();
        if (*id)
            return **id;
        git::TreeBuilder builder;
        git_oid empty;
        int code = git_treebuilder_new(out(builder), m_repo, nullptr);
        if (code == 0)
            code = git_treebuilder_write(&empty, builder.get());
        if (code < 0)
            return git::lastError(Words::tr("Cannot write a directory"), code);
        return empty;
    }

private:
    struct Node
    {
        std::map<QByteArray, Node> children;
        bool isFile = false;
        QString path;
        std::optional<git_oid> blob; ///< of a file; nothing: deleted
    };

    static Error clash(const QString &path)
    {
        return {Error::Code::InvalidInput,
                Words::tr("%1 is both a file and a directory, or twice there.").arg(path)};
    }

    /// Nothing when the directory has no files left: Git knows no empty ones.
    Result<std::optional<git_oid>> write(const Node &node, const git_tree *base) const
    {
        git::TreeBuilder builder;
        if (const int code = git_treebuilder_new(out(builder), m_repo, base); code < 0)
            return git::lastError(Words::tr("Cannot write a directory"), code);
        for (const auto &[name, child] : node.children) {
            if (auto done = writeChild(builder.get(), name, child); !done)
                return done.error();
        }
        if (git_treebuilder_entrycount(builder.get()) == 0)
            return std::optional<git_oid>();
        git_oid id;
        if (const int code = git_treebuilder_write(&id, builder.get()); code < 0)
            return git::lastError(Words::tr("Cannot write a directory"), code);
        return std::optional(id);
    }

    Result<void> writeChild(git_treebuilder *builder, const QByteArray &name, const Node &child) const
    {
        const git_tree_entry *before = git_treebuilder_get(builder, name.constData());
        const bool wasTree = before && git_tree_entry_type(before) == GIT_OBJECT_TREE;
        if (before && child.isFile == wasTree)
            return clash(QString::fromUtf8(name));
        if (child.isFile && !child.blob && !before)
            return Error{Error::Code::NotFound, Words::tr("There is no file %1 to delete.").arg(child.path)};

        std::optional<git_oid> id = child.blob;
        git_filemode_t mode = GIT_FILEMODE_BLOB;
        if (child.isFile) {
            if (before && git_tree_entry_filemode(before) == GIT_FILEMODE_BLOB_EXECUTABLE)
                mode = GIT_FILEMODE_BLOB_EXECUTABLE;
        } else {
            git::Tree tree;
            if (before) {
                const int code = git_tree_lookup(out(tree), m_repo, git_tree_entry_id(before));
                if (code < 0)
                    return git::lastError(Words::tr("Cannot read a directory"), code);
            }
            auto written = write(child, tree.get());
            if (!written)
                return written.error();
            id = *written;
            mode = GIT_FILEMODE_TREE;
        }
        int code = 0;
        if (id)
            code = git_treebuilder_insert(nullptr, builder, name.constData(), &*id, mode);
        else if (before)
            code = git_treebuilder_remove(builder, name.constData());
        if (code < 0)
            return git::lastError(Words::tr("Cannot write `%1`").arg(QString::fromUtf8(name)), code);
        return {};
    }

    git_repository *m_repo;
    Node m_root;
};

Result<git::Signature> signatureOf(const GitPerson &person)
{
    // libgit2 takes these away where they stand at an end, and fails on what is then empty.
    const auto clean = [](QString text, const QString &fallback) {
        text.removeIf([](QChar c) { return c.unicode() < 0x20 || c == u'<' || c == u'>'; });
        text = text.trimmed();
        return (text.isEmpty() ? fallback : text).left(200).toUtf8();
    };
    git::Signature signature;
    const int code = git_signature_now(out(signature), clean(person.name, u"unknown"_s).constData(),
                                       clean(person.email, u"unknown"_s).constData());
    if (code < 0)
        return git::lastError(Words::tr("Cannot make a signature"), code);
    return signature;
}
} // namespace

Result<GitCommit> GitRepository::commitTree(const QList<GitTreeChange> &changes, const QString &message,
                                            const GitPerson &author, const GitPerson &committer,
                                            const QString &expectedParent)
{
    if (!git_repository_is_bare(d->repo.get()))
        return Error{Error::Code::Unsupported, Words::tr("%1 is no bare repository.").arg(d->name())};
    const QByteArray branch = d->branchRef();
    if (branch.isEmpty())
        return Error{Error::Code::Unsupported,
                     Words::tr("The repository %1 is on no branch.").arg(d->name())};

    git::Commit parent;
    git_oid expected{};
    if (!expectedParent.isEmpty()) {
        auto found = d->commitAt(expectedParent);
        if (!found)
            return found.error();
        parent = std::move(*found);
        expected = *git_commit_id(parent.get());
    }
    auto base = d->treeOf(parent.get());
    if (!base)
        return base.error();
    TreeUpdate update(d->repo.get());
    for (const GitTreeChange &change : changes) {
        if (auto added = update.add(change); !added)
            return added.error();
    }
    auto treeId = update.write(base->get());
    if (!treeId)
        return treeId.error();

    git::Tree tree;
    git::Commit commit;
    git::Reference moved;
    git_oid id;
    auto by = signatureOf(author);
    auto with = signatureOf(committer);
    if (!by || !with)
        return by ? with.error() : by.error();
    git::Buffer cleaned;
    int code = git_message_prettify(&cleaned, message.toUtf8().constData(), 0, '#');
    if (code == 0)
        code = git_tree_lookup(out(tree), d->repo.get(), &*treeId);
    // The variadic form, since the type of git_commit_create()'s parents changes from release to release.
    if (code == 0)
        code = git_commit_create_v(&id, d->repo.get(), nullptr, by->get(), with->get(), nullptr,
                                   cleaned.data(), tree.get(), parent ? 1 : 0, parent.get());
    if (code == 0)
        code = git_commit_lookup(out(commit), d->repo.get(), &id);
    if (code < 0)
        return d->error(Words::tr("Cannot commit"), code);

    const QByteArray note = QByteArray("commit: ") + git_commit_summary(commit.get());
    code = git_reference_create_matching(out(moved), d->repo.get(), branch.constData(), &id, 1, &expected,
                                         note.constData());
    if (code == GIT_EMODIFIED || code == GIT_EEXISTS || code == GIT_ENOTFOUND) {
        return Error{Error::Code::Conflict,
                     Words::tr("Somebody else has committed to the repository %1.").arg(d->name()),
                     Words::tr("Look at it again and retry.")};
    }
    if (code < 0)
        return d->error(Words::tr("Cannot move the branch"), code);
    return git::toCommit(commit.get());
}
} // namespace crontopus
