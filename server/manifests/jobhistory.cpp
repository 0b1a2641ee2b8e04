// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/jobservice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::JobService)
};

/// What the commit did to `path`, as it was called after it.
Result<GitFileDiff> changeOf(const GitRepository &repository, const GitCommit &commit, const QString &path)
{
    const QString parent = commit.parents.value(0);
    auto files = repository.diff(parent, commit.id, {path});
    if (!files)
        return files.error();
    const bool isNew = !files->isEmpty() && files->first().kind == GitFileDiff::Kind::Added;
    if (isNew && !parent.isEmpty()) {
        // Looking at one path only hides where it came from.
        auto all = repository.diff(parent, commit.id);
        if (!all)
            return all.error();
        for (const GitFileDiff &file : std::as_const(*all)) {
            if (file.newPath == path && file.kind == GitFileDiff::Kind::Renamed)
                return file;
        }
    }
    return files->value(0);
}
} // namespace

JobResult<QList<JobCommit>> JobService::history(const QString &tenant, const QString &ns, const QString &name,
                                                int limit) const
{
    auto repository = m_repositories.open(tenant);
    if (!repository)
        return JobError(repository.error());
    auto all = m_cache.current(*repository, tenant);
    if (!all)
        return JobError(all.error());
    const JobView *view = (*all)->find(ns, name);
    const Error missing{Error::Code::NotFound, Words::tr("There is no job %1.").arg(ns + u'/' + name)};
    if (!view && (!isValidName(ns) || !isValidName(name)))
        return JobError(missing);
    QString path = view ? view->source.path() : ns + u'/' + name + u".yaml"_s;

    auto commits = repository->log(path, limit, (*all)->commit());
    if (!commits)
        return JobError(commits.error());
    if (commits->isEmpty())
        return JobError(missing);
    QList<JobCommit> history;
    for (const GitCommit &commit : std::as_const(*commits)) {
        auto change = changeOf(*repository, commit, path);
        if (!change)
            return JobError(change.error());
        history.append({commit, path, change->toText()});
        if (change->kind == GitFileDiff::Kind::Renamed)
            path = change->oldPath;
    }
    return history;
}
} // namespace crontopus::server
