// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository_p.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::Words;

// libgit2 1.5 on PCRE2 never frees the match data of a regular expression that does not match, 20 kB each.
// git_remote_lookup() and git_branch_upstream_name() try one on every entry of the configuration, several
// times: 300 to 900 kB a call, for a service that lives for months. So remotes are made from the
// configuration here.

namespace {
/// Empty when there is none.
QByteArray value(const git_config *config, const QByteArray &key)
{
    git::Buffer text;
    return git_config_get_string_buf(&text, config, key.constData()) == 0 ? QByteArray(text.data())
                                                                          : QByteArray();
}

QList<QByteArray> values(const git_config *config, const QByteArray &key)
{
    QList<QByteArray> found;
    const auto add = [](const git_config_entry *entry, void *list) {
        static_cast<QList<QByteArray> *>(list)->append(entry->value);
        return 0;
    };
    (void)git_config_get_multivar_foreach(config, key.constData(), nullptr, add, &found);
    return found;
}

/// `url` with the longest prefix that some `url.<base>.<rule>` names replaced by that base.
QByteArray rewritten(const git_config *config, const QByteArray &url, const QByteArray &rule)
{
    QByteArray base, prefix;
    git::ConfigIterator entries;
    if (git_config_iterator_new(out(entries), config) < 0)
        return url;
    const QByteArray end = '.' + rule;
    for (git_config_entry *entry = nullptr; git_config_next(&entry, entries.get()) == 0;) {
        const QByteArrayView name(entry->name);
        if (!name.startsWith("url.") || !name.endsWith(end) || name.size() <= 4 + end.size() || !entry->value)
            continue;
        const QByteArrayView replaced(entry->value);
        if (replaced.size() > prefix.size() && url.startsWith(replaced)) {
            prefix = replaced.toByteArray();
            base = name.sliced(4, name.size() - 4 - end.size()).toByteArray();
        }
    }
    return base + url.sliced(prefix.size());
}
} // namespace

QByteArray GitRepository::Private::remoteName() const
{
    git::Buffer ofBranch;
    if (git_branch_upstream_remote(&ofBranch, repo.get(), branchRef().constData()) == 0)
        return ofBranch.data();
    QByteArray name = "origin";
    git_strarray names{};
    if (git_remote_list(&names, repo.get()) == 0 && names.count == 1)
        name = names.strings[0];
    git_strarray_dispose(&names);
    return name;
}

Result<git::ConfiguredRemote> GitRepository::Private::remote(git_direction direction) const
{
    git::ConfiguredRemote remote;
    remote.name = remoteName();
    const QByteArray section = "remote." + remote.name;
    git::Config config;
    if (const int code = git_repository_config_snapshot(out(config), repo.get()); code < 0)
        return error(Words::tr("Cannot read the configuration"), code);
    const QByteArray url = value(config.get(), section + ".url");
    if (url.isEmpty())
        return Error{Error::Code::NotFound, Words::tr("The repository %1 has no remote.").arg(name()),
                     Words::tr("Add one with `git remote add origin <address>`.")};
    remote.url = rewritten(config.get(), url, "insteadof");
    const QByteArray pushUrl = value(config.get(), section + ".pushurl");
    remote.pushUrl = pushUrl.isEmpty() ? rewritten(config.get(), url, "pushinsteadof")
                                       : rewritten(config.get(), pushUrl, "insteadof");
    if (remote.pushUrl == url)
        remote.pushUrl = remote.url;
    remote.refspecs = values(config.get(), section + ".fetch");
    int prune = 0;
    if (git_config_get_bool(&prune, config.get(), section + ".prune") == 0 ||
        git_config_get_bool(&prune, config.get(), "fetch.prune") == 0)
        remote.prune = prune != 0;

    git_remote_create_options options = GIT_REMOTE_CREATE_OPTIONS_INIT;
    options.repository = repo.get();
    options.flags = GIT_REMOTE_CREATE_SKIP_INSTEADOF | GIT_REMOTE_CREATE_SKIP_DEFAULT_FETCHSPEC;
    options.fetchspec = remote.refspecs.isEmpty() ? nullptr : remote.refspecs.constFirst().constData();
    // Not by git_remote_set_instance_pushurl(): pushes to a local path look at the other address all the
    // same.
    const QByteArray &address = direction == GIT_DIRECTION_PUSH ? remote.pushUrl : remote.url;
    if (const int code = git_remote_create_with_opts(out(remote.handle), address.constData(), &options);
        code < 0)
        return error(Words::tr("Cannot read the remote"), code);
    return remote;
}

QByteArray GitRepository::Private::upstreamRef() const
{
    const QByteArray branch = branchRef();
    git::Config config;
    if (branch.isEmpty() || git_repository_config_snapshot(out(config), repo.get()) < 0)
        return {};
    const QByteArray section = "branch." + branch.mid(int(qstrlen("refs/heads/")));
    const QByteArray name = value(config.get(), section + ".remote");
    const QByteArray merge = value(config.get(), section + ".merge");
    if (name.isEmpty() || merge.isEmpty() || name == ".")
        return merge.isEmpty() || name.isEmpty() ? QByteArray() : merge;
    for (const QByteArray &text : values(config.get(), "remote." + name + ".fetch")) {
        git::Refspec refspec;
        git::Buffer tracking;
        if (git_refspec_parse(out(refspec), text.constData(), 1) == 0 &&
            git_refspec_src_matches(refspec.get(), merge.constData()) &&
            git_refspec_transform(&tracking, refspec.get(), merge.constData()) == 0)
            return tracking.data();
    }
    return {};
}
} // namespace crontopus
