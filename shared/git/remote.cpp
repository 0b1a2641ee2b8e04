// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository_p.h"
#include "shared/git/transfer.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::tr;
using git::Transfer;

namespace {
/// A clone goes into a directory beside its place first, so that what is half there never looks whole.
struct CloneJob
{
    QString url, temporary, branch;

    Result<void> run(Transfer &transfer) const
    {
        const QByteArray branchName = branch.toUtf8();
        git_clone_options options = GIT_CLONE_OPTIONS_INIT;
        options.fetch_opts.callbacks = transfer.callbacks();
        options.fetch_opts.proxy_opts.type = GIT_PROXY_AUTO;
        options.checkout_branch = branch.isEmpty() ? nullptr : branchName.constData();
        git::RepositoryHandle repo;
        const int code =
            git_clone(out(repo), url.toUtf8().constData(), temporary.toUtf8().constData(), &options);
        repo.reset();
        if (code < 0 || transfer.stopping()) {
            Error error = transfer.errorFor(tr("Cannot clone %1").arg(withoutUserInfo(url)), code);
            QDir(temporary).removeRecursively();
            return error;
        }
        return {};
    }
};
} // namespace

Result<GitRepository> GitRepository::clone(const QString &url, const QString &path, const QString &branch,
                                           const GitCredentials &credentials, TaskControl &control)
{
    git::initialise();
    const QString native = QDir::toNativeSeparators(path);
    if (url.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, tr("There is no address to clone from.")};
    if (QFileInfo::exists(path) && !QDir(path).isEmpty())
        return Error{Error::Code::Exists, tr("%1 is there already and is not empty.").arg(native),
                     tr("Choose another directory, or open that one.")};
    const QString parent = QFileInfo(QDir(path).absolutePath()).path();
    if (!QDir().mkpath(parent))
        return Error{Error::Code::Permission,
                     tr("Cannot make the directory %1.").arg(QDir::toNativeSeparators(parent))};

    const QString mark = QUuid::createUuid().toString(QUuid::Id128).left(8);
    const CloneJob job{url.trimmed(), u"%1/.%2.cloning-%3"_s.arg(parent, QDir(path).dirName(), mark), branch};
    const auto transfer = std::make_shared<Transfer>(job.url, credentials);
    auto done = Transfer::run(
        transfer, [job](Transfer &own) { return job.run(own); }, control);
    if (!done) {
        QDir(job.temporary).removeRecursively();
        return done.error();
    }
    QDir().rmdir(path);
    if (!QDir().rename(job.temporary, path)) {
        QDir(job.temporary).removeRecursively();
        return Error{Error::Code::Permission, tr("Cannot move the clone to %1.").arg(native)};
    }
    return open(path);
}

Result<void> GitRepository::fetch(const GitCredentials &credentials, TaskControl &control)
{
    auto remote = d->remote();
    if (!remote)
        return remote.error();
    const QString url = QString::fromUtf8(git_remote_url(remote->get()));
    const QByteArray name = git_remote_name(remote->get());
    const auto work = [directory = gitDirectory(), name, url](Transfer &transfer) -> Result<void> {
        auto own = open(directory);
        if (!own)
            return own.error();
        git::Remote ownRemote;
        git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
        options.callbacks = transfer.callbacks();
        options.proxy_opts.type = GIT_PROXY_AUTO;
        int code = git_remote_lookup(out(ownRemote), own->d->repo.get(), name.constData());
        if (code == 0)
            code = git_remote_fetch(ownRemote.get(), nullptr, &options, "fetch");
        if (code < 0)
            return transfer.errorFor(tr("Cannot fetch from %1").arg(withoutUserInfo(url)), code);
        return {};
    };
    return Transfer::run(std::make_shared<Transfer>(url, credentials), work, control);
}

Result<void> GitRepository::push(const GitCredentials &credentials, TaskControl &control)
{
    auto remote = d->remote();
    if (!remote)
        return remote.error();
    const QByteArray branch = d->branchRef();
    git_oid headId;
    if (branch.isEmpty())
        return Error{Error::Code::InvalidInput, tr("No branch is checked out in %1.").arg(d->name()),
                     tr("Check out a branch first: `git switch main`.")};
    if (git_reference_name_to_id(&headId, d->repo.get(), "HEAD") < 0)
        return Error{Error::Code::InvalidInput, tr("There is nothing to push yet: make a commit first.")};

    // The branch may have another name on the remote.
    QByteArray target = branch;
    git::Config config;
    git::Buffer merge;
    const QByteArray key = "branch." + branch.mid(qstrlen("refs/heads/")) + ".merge";
    const bool tracked = git_repository_config(out(config), d->repo.get()) == 0 &&
                         git_config_get_string_buf(&merge, config.get(), key.constData()) == 0;
    if (tracked)
        target = merge.data();

    const QString url = QString::fromUtf8(git_remote_url(remote->get()));
    const QByteArray remoteName = git_remote_name(remote->get());
    const auto work = [directory = gitDirectory(), remoteName, url, branch, target,
                       tracked](Transfer &transfer) -> Result<void> {
        auto own = open(directory);
        if (!own)
            return own.error();
        const QString what = tr("Cannot push to %1").arg(withoutUserInfo(url));
        QByteArray refspec = branch + ':' + target;
        char *specs[] = {refspec.data()};
        const git_strarray list{specs, 1};
        git_push_options options = GIT_PUSH_OPTIONS_INIT;
        options.callbacks = transfer.callbacks();
        options.proxy_opts.type = GIT_PROXY_AUTO;
        git::Remote ownRemote;
        int code = git_remote_lookup(out(ownRemote), own->d->repo.get(), remoteName.constData());
        if (code == 0)
            code = git_remote_push(ownRemote.get(), &list, &options);
        if (code == GIT_ENONFASTFORWARD)
            return Error{Error::Code::Conflict,
                         tr("%1 has commits that are not here yet.").arg(withoutUserInfo(url)),
                         tr("Pull first, then push again.")};
        if (code < 0)
            return transfer.errorFor(what, code);
        if (!tracked) {
            git::Reference local;
            const QByteArray upstream = remoteName + '/' + target.mid(qstrlen("refs/heads/"));
            if (git_reference_lookup(out(local), own->d->repo.get(), branch.constData()) == 0)
                git_branch_set_upstream(local.get(), upstream.constData());
        }
        return {};
    };
    return Transfer::run(std::make_shared<Transfer>(url, credentials), work, control);
}
} // namespace crontopus
