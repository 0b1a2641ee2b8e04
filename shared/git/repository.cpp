// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository.h"

#include "shared/git/repository_p.h"
#include "shared/git/streams.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::Words;

namespace git {
void initialise()
{
    static const bool done = [] {
        git_libgit2_init();
        // Like git: a repository of somebody else is opened only when its user has said that it is safe.
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 1);
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_OBJECT_CREATION, 1);
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1);
        // libgit2's TLS looks in one place only and does not know what others take from the environment.
        const QByteArray authorities = qgetenv("SSL_CERT_FILE");
        if (!authorities.isEmpty())
            git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, authorities.constData(), nullptr);
        registerStreams();
        return true;
    }();
    Q_UNUSED(done)
}

QString toString(const git_oid *id)
{
    char text[GIT_OID_HEXSZ + 1];
    git_oid_tostr(text, sizeof text, id);
    return QString::fromLatin1(text);
}

QDateTime toDateTime(const git_time &time)
{
    return QDateTime::fromSecsSinceEpoch(time.time, Qt::OffsetFromUTC, time.offset * 60);
}

GitCommit toCommit(const git_commit *commit)
{
    const git_signature *author = git_commit_author(commit);
    GitCommit result;
    result.id = toString(git_commit_id(commit));
    result.authorName = QString::fromUtf8(author->name);
    result.authorEmail = QString::fromUtf8(author->email);
    result.time = toDateTime(author->when);
    result.summary = QString::fromUtf8(git_commit_summary(const_cast<git_commit *>(commit)));
    result.message = QString::fromUtf8(git_commit_message(commit));
    for (unsigned i = 0; i < git_commit_parentcount(commit); ++i)
        result.parents.append(toString(git_commit_parent_id(commit, i)));
    return result;
}

QString listed(const QStringList &paths)
{
    constexpr qsizetype shown = 5;
    const QString text = paths.mid(0, shown).join(u", "_s);
    if (paths.size() <= shown)
        return text;
    return Words::tr("%1 and %2 more").arg(text).arg(paths.size() - shown);
}
} // namespace git

QString GitRepository::Private::name() const
{
    const char *path = git_repository_workdir(repo.get());
    QString text = QString::fromUtf8(path ? path : git_repository_path(repo.get()));
    if (text.size() > 1 && text.endsWith(u'/'))
        text.chop(1);
    return QDir::toNativeSeparators(text);
}

Error GitRepository::Private::error(const QString &what, int code) const
{
    return git::lastError(Words::tr("%1 in the repository %2").arg(what, name()), code);
}

Result<git::Commit> GitRepository::Private::commitAt(const QString &revision) const
{
    git::Object object;
    git::Object peeled;
    int code = git_revparse_single(out(object), repo.get(), revision.toUtf8().constData());
    if (code == 0)
        code = git_object_peel(out(peeled), object.get(), GIT_OBJECT_COMMIT);
    if (code < 0)
        return error(Words::tr("Cannot find the commit `%1`").arg(revision), code);
    return git::Commit(reinterpret_cast<git_commit *>(peeled.release()));
}

Result<git::Commit> GitRepository::Private::headCommit() const
{
    git_oid id;
    const int code = git_reference_name_to_id(&id, repo.get(), "HEAD");
    if (code == GIT_ENOTFOUND)
        return git::Commit();
    git::Commit commit;
    const int found = code < 0 ? code : git_commit_lookup(out(commit), repo.get(), &id);
    if (found < 0)
        return error(Words::tr("Cannot read HEAD"), found);
    return commit;
}

Result<git::Tree> GitRepository::Private::treeOf(const git_commit *commit) const
{
    git::Tree tree;
    if (!commit)
        return tree;
    if (const int code = git_commit_tree(out(tree), commit); code < 0)
        return error(Words::tr("Cannot read the commit %1").arg(git::toString(git_commit_id(commit))), code);
    return tree;
}

Result<QByteArray> GitRepository::Private::blobAt(const git_oid &id) const
{
    git::Blob blob;
    if (const int code = git_blob_lookup(out(blob), repo.get(), &id); code < 0)
        return error(Words::tr("Cannot read the object %1").arg(git::toString(&id)), code);
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                      qsizetype(git_blob_rawsize(blob.get())));
}

Result<git::Signature> GitRepository::Private::signature() const
{
    git::Signature signature;
    if (git_signature_default(out(signature), repo.get()) == 0)
        return signature;
    QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (user.isEmpty())
        user = u"crontopus"_s;
    const QString mail = u"%1@%2"_s.arg(user, QSysInfo::machineHostName());
    if (const int code =
            git_signature_now(out(signature), user.toUtf8().constData(), mail.toUtf8().constData());
        code < 0)
        return error(Words::tr("Cannot make a signature"), code);
    return signature;
}

QByteArray GitRepository::Private::branchRef() const
{
    git::Reference head;
    if (git_reference_lookup(out(head), repo.get(), "HEAD") < 0 ||
        git_reference_type(head.get()) != GIT_REFERENCE_SYMBOLIC)
        return {};
    return git_reference_symbolic_target(head.get());
}

Result<void> GitRepository::Private::requireWorkTree() const
{
    if (!git_repository_is_bare(repo.get()))
        return {};
    return Error{Error::Code::Unsupported,
                 Words::tr("%1 is a bare repository: it has no working tree.").arg(name()),
                 Words::tr("Clone it and work in the clone.")};
}

Result<void> GitRepository::Private::requireQuietState() const
{
    if (git_repository_state(repo.get()) == GIT_REPOSITORY_STATE_NONE)
        return {};
    return Error{Error::Code::Busy,
                 Words::tr("A merge, rebase or similar is under way in the repository %1.").arg(name()),
                 Words::tr("Finish or abort it with `git` first; `git status` says how.")};
}

GitRepository::GitRepository(std::unique_ptr<Private> state) : d(std::move(state)) {}
GitRepository::~GitRepository() = default;
GitRepository::GitRepository(GitRepository &&) noexcept = default;
GitRepository &GitRepository::operator=(GitRepository &&) noexcept = default;

Result<GitRepository> GitRepository::open(const QString &path)
{
    git::initialise();
    auto state = std::make_unique<Private>();
    const int code = git_repository_open_ext(out(state->repo), path.toUtf8().constData(), 0, nullptr);
    if (code == GIT_ENOTFOUND) {
        const QString native = QDir::toNativeSeparators(path);
        if (!QFileInfo::exists(path))
            return Error{Error::Code::NotFound, Words::tr("The directory %1 does not exist.").arg(native),
                         Words::tr("It may have been moved or deleted; choose where it is now.")};
        return Error{Error::Code::NotFound, Words::tr("%1 is not a Git repository.").arg(native),
                     Words::tr("Run `git init` in it or choose another directory.")};
    }
    if (code < 0)
        return git::lastError(Words::tr("Cannot open the repository %1").arg(QDir::toNativeSeparators(path)),
                              code);
    return GitRepository(std::move(state));
}

Result<GitRepository> GitRepository::init(const QString &path, bool bare, const QString &branch)
{
    git::initialise();
    const QByteArray head = branch.toUtf8();
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_MKDIR | GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT |
                    (bare ? GIT_REPOSITORY_INIT_BARE : 0);
    options.initial_head = head.constData();
    auto state = std::make_unique<Private>();
    const int code = git_repository_init_ext(out(state->repo), path.toUtf8().constData(), &options);
    if (code < 0)
        return git::lastError(Words::tr("Cannot make a repository in %1").arg(QDir::toNativeSeparators(path)),
                              code);
    return GitRepository(std::move(state));
}

QString GitRepository::workTree() const
{
    const char *path = git_repository_workdir(d->repo.get());
    return path ? QDir::cleanPath(QString::fromUtf8(path)) : QString();
}

QString GitRepository::gitDirectory() const
{
    return QDir::cleanPath(QString::fromUtf8(git_repository_path(d->repo.get())));
}

Result<GitBranchState> GitRepository::state() const
{
    auto files = status();
    return files ? state(*files) : files.error();
}

Result<GitBranchState> GitRepository::state(const QList<GitFileStatus> &status) const
{
    GitBranchState state;
    state.dirty = !status.isEmpty();
    state.bare = git_repository_is_bare(d->repo.get());
    const QByteArray branch = d->branchRef();
    if (branch.startsWith("refs/heads/"))
        state.branch = QString::fromUtf8(branch.mid(qstrlen("refs/heads/")));

    git_oid headId;
    const bool born = git_reference_name_to_id(&headId, d->repo.get(), "HEAD") == 0;
    if (born)
        state.headId = git::toString(&headId);

    const QByteArray upstream = d->upstreamRef();
    if (upstream.startsWith("refs/remotes/"))
        state.upstream = QString::fromUtf8(upstream.mid(qstrlen("refs/remotes/")));
    git_oid upstreamId;
    if (!upstream.isEmpty() &&
        git_reference_name_to_id(&upstreamId, d->repo.get(), upstream.constData()) == 0) {
        if (born) {
            size_t ahead = 0;
            size_t behind = 0;
            const int code = git_graph_ahead_behind(&ahead, &behind, d->repo.get(), &headId, &upstreamId);
            if (code < 0)
                return d->error(Words::tr("Cannot compare with %1").arg(state.upstream), code);
            state.ahead = int(ahead);
            state.behind = int(behind);
        } else if (auto commits = log({}, 0, git::toString(&upstreamId))) {
            state.behind = int(commits->size());
        }
    }
    if (auto remote = d->remote())
        state.remoteUrl = withoutUserInfo(QString::fromUtf8(remote->url));
    return state;
}

Result<void> GitRepository::addRemote(const QString &name, const QString &url)
{
    git::Remote remote;
    const int code =
        git_remote_create(out(remote), d->repo.get(), name.toUtf8().constData(), url.toUtf8().constData());
    if (code < 0)
        return d->error(Words::tr("Cannot add the remote `%1`").arg(name), code);
    return {};
}

Result<QString> GitRepository::resolve(const QString &revision) const
{
    auto commit = d->commitAt(revision);
    if (commit)
        return git::toString(git_commit_id(commit->get()));
    if (commit.error().code == Error::Code::NotFound)
        return QString();
    return commit.error();
}
} // namespace crontopus
