// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/remotesession.h"
#include "shared/git/repository_p.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::Words;

namespace {
/// Removes what a failed clone has made, unless keep() was called.
class CloneGuard final
{
public:
    explicit CloneGuard(QString path) : m_path(std::move(path)), m_existed(QFileInfo::exists(m_path)) {}
    Q_DISABLE_COPY_MOVE(CloneGuard)
    ~CloneGuard()
    {
        if (m_kept)
            return;
        if (!m_existed) {
            QDir(m_path).removeRecursively();
            return;
        }
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const QFileInfo &entry : QDir(m_path).entryInfoList(all)) {
            if (entry.isDir() && !entry.isSymLink())
                QDir(entry.filePath()).removeRecursively();
            else
                QFile::remove(entry.filePath());
        }
    }
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_existed;
    bool m_kept = false;
};

/// The remote's own branch as a short name; empty when it has none.
QString defaultBranch(git_remote *remote)
{
    git::Buffer name;
    if (git_remote_default_branch(&name, remote) < 0)
        return {};
    const QByteArray full = name.data();
    return full.startsWith("refs/heads/") ? QString::fromUtf8(full.mid(11)) : QString();
}

/// Short names of the remote's branches.
QStringList branchesOf(git_remote *remote)
{
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    QStringList names;
    if (git_remote_ls(&heads, &count, remote) < 0)
        return names;
    for (size_t i = 0; i < count; ++i) {
        const QByteArray name = heads[i]->name;
        if (name.startsWith("refs/heads/"))
            names.append(QString::fromUtf8(name.mid(11)));
    }
    return names;
}
} // namespace

Result<GitRepository> GitRepository::clone(const QString &url, const QString &path, const QString &branch,
                                           const GitCredentials &credentials, TaskControl &control)
{
    const QString what = Words::tr("Cannot clone %1").arg(withoutUserInfo(url));
    const QDir target(path);
    if (QFileInfo(path).exists() &&
        (!QFileInfo(path).isDir() ||
         !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))) {
        return Error{Error::Code::Exists,
                     Words::tr("%1: %2 exists and is not an empty directory.")
                         .arg(what, QDir::toNativeSeparators(path)),
                     Words::tr("Choose another directory.")};
    }
    CloneGuard guard(path);
    auto made = init(path, false, branch.isEmpty() ? u"main"_s : branch);
    if (!made)
        return made.error();
    GitRepository repository = std::move(*made);
    git_repository *repo = repository.d->repo.get();
    if (auto added = repository.addRemote(u"origin"_s, url); !added)
        return added.error();

    git::RemoteSession session(url, credentials, control);
    git::Remote remote;
    git_fetch_options options = session.fetchOptions();
    int code = git_remote_lookup(out(remote), repo, "origin");
    if (code == 0)
        code = git_remote_fetch(remote.get(), nullptr, &options, "clone");
    if (code < 0)
        return session.error(what, code);

    const QStringList branches = branchesOf(remote.get());
    QString wanted = branch.isEmpty() ? defaultBranch(remote.get()) : branch;
    if (wanted.isEmpty())
        wanted = branches.isEmpty() ? u"main"_s : branches.first();
    if (!branches.isEmpty() && !branches.contains(wanted)) {
        return Error{Error::Code::NotFound, Words::tr("%1: it has no branch `%2`.").arg(what, wanted),
                     Words::tr("Its branches: %1.").arg(git::listed(branches))};
    }

    const QByteArray local = "refs/heads/" + wanted.toUtf8();
    git::Config config;
    code = git_repository_set_head(repo, local.constData());
    if (code == 0)
        code = git_repository_config(out(config), repo);
    if (code == 0)
        code = git_config_set_string(config.get(), "branch." + wanted.toUtf8() + ".remote", "origin");
    if (code == 0)
        code = git_config_set_string(config.get(), "branch." + wanted.toUtf8() + ".merge", local.constData());
    if (code == 0 && !branches.isEmpty()) {
        git_oid id;
        git::Reference created;
        git::Commit tip;
        code = git_reference_name_to_id(&id, repo, "refs/remotes/origin/" + wanted.toUtf8());
        if (code == 0)
            code = git_commit_lookup(out(tip), repo, &id);
        git_checkout_options checkout = GIT_CHECKOUT_OPTIONS_INIT;
        checkout.checkout_strategy = GIT_CHECKOUT_SAFE | GIT_CHECKOUT_RECREATE_MISSING;
        if (code == 0)
            code = git_checkout_tree(repo, reinterpret_cast<git_object *>(tip.get()), &checkout);
        if (code == 0)
            code = git_reference_create(out(created), repo, local.constData(), &id, 0, "clone");
    }
    if (code < 0)
        return session.error(what, code);
    if (control.cancelled())
        return Error{Error::Code::Cancelled, Words::tr("%1: cancelled.").arg(what)};
    guard.keep();
    return repository;
}

Result<void> GitRepository::fetch(const GitCredentials &credentials, TaskControl &control)
{
    auto remote = d->remote();
    if (!remote)
        return remote.error();
    const QString url = QString::fromUtf8(remote->url);
    git::RemoteSession session(url, credentials, control);
    git_fetch_options options = session.fetchOptions();
    options.prune = remote->prune ? GIT_FETCH_PRUNE : GIT_FETCH_NO_PRUNE;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_AUTO;
    options.update_fetchhead = 0; // would look up the named remote, see remoteconfig.cpp
    QList<char *> refspecs;
    for (QByteArray &refspec : remote->refspecs)
        refspecs.append(refspec.data());
    const git_strarray array{refspecs.data(), size_t(refspecs.size())};
    const int code = git_remote_fetch(remote->handle.get(), &array, &options, "fetch");
    if (code < 0)
        return session.error(Words::tr("Cannot fetch from %1").arg(withoutUserInfo(url)), code);
    return {};
}

Result<bool> GitRepository::isCurrent(const QString &url, const GitCredentials &credentials,
                                      TaskControl &control) const
{
    git::RemoteSession session(url, credentials, control);
    git::Remote remote;
    const git_remote_callbacks callbacks = session.callbacks();
    const git_fetch_options options = session.fetchOptions();
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    int code = git_remote_create_detached(out(remote), url.toUtf8().constData());
    if (code == 0)
        code =
            git_remote_connect(remote.get(), GIT_DIRECTION_FETCH, &callbacks, &options.proxy_opts, nullptr);
    if (code == 0)
        code = git_remote_ls(&heads, &count, remote.get());
    if (code < 0)
        return session.error(Words::tr("Cannot fetch from %1").arg(withoutUserInfo(url)), code);

    // fetch() leaves what the remote no longer has, so only what it does have counts.
    for (size_t i = 0; i < count; ++i) {
        const QByteArray name = heads[i]->name;
        if (!name.startsWith("refs/heads/"))
            continue;
        git_oid here;
        if (git_reference_name_to_id(&here, d->repo.get(), "refs/remotes/origin/" + name.mid(11)) < 0 ||
            !git_oid_equal(&here, &heads[i]->oid))
            return false;
    }
    return true;
}

Result<void> GitRepository::push(const GitCredentials &credentials, TaskControl &control)
{
    const QByteArray branch = d->branchRef();
    if (branch.isEmpty()) {
        return Error{Error::Code::InvalidInput,
                     Words::tr("The repository %1 is on no branch (detached HEAD).").arg(d->name()),
                     Words::tr("Switch to a branch with `git switch <branch>`.")};
    }
    auto head = d->headCommit();
    if (!head)
        return head.error();
    if (!*head)
        return Error{Error::Code::InvalidInput, Words::tr("There is nothing to push yet."),
                     Words::tr("Commit something first.")};
    auto remote = d->remote(GIT_DIRECTION_PUSH);
    if (!remote)
        return remote.error();

    git::Config config;
    if (const int code = git_repository_config_snapshot(out(config), d->repo.get()); code < 0)
        return d->error(Words::tr("Cannot read the configuration"), code);
    const QByteArray section = "branch." + branch.mid(11);
    const char *merge = nullptr;
    if (git_config_get_string(&merge, config.get(), section + ".merge") < 0)
        merge = nullptr;
    const bool hasUpstream = merge != nullptr;
    QByteArray refspec = branch + ':' + (hasUpstream ? QByteArray(merge) : branch);

    const QString url = QString::fromUtf8(remote->pushUrl);
    const QString what = Words::tr("Cannot push to %1").arg(withoutUserInfo(url));
    const Error behind{Error::Code::Conflict, Words::tr("%1: it has commits that are not here.").arg(what),
                       Words::tr("Pull first, then push again.")};

    git::RemoteSession session(url, credentials, control);
    git_push_options options = session.pushOptions();
    char *refspecs[] = {refspec.data()};
    const git_strarray array{refspecs, 1};
    const int code = git_remote_push(remote->handle.get(), &array, &options);
    if (code == GIT_ENONFASTFORWARD)
        return behind;
    if (code < 0)
        return session.error(what, code);
    if (session.rejected().contains("fast-forward"_L1) || session.rejected().contains("fetch first"_L1))
        return behind;
    if (!session.rejected().isEmpty())
        return Error{Error::Code::Permission, Words::tr("%1: it refused %2.").arg(what, session.rejected()),
                     Words::tr("The branch may be protected, or a rule of the server forbids this commit.")};
    if (hasUpstream)
        return {};

    git::Config writable;
    int written = git_repository_config(out(writable), d->repo.get());
    if (written == 0)
        written = git_config_set_string(writable.get(), section + ".remote", remote->name);
    if (written == 0)
        written = git_config_set_string(writable.get(), section + ".merge", branch);
    if (written < 0)
        return d->error(Words::tr("Pushed, but the upstream branch cannot be noted"), written);
    return {};
}
} // namespace crontopus
