// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/joboptions.h"

#include "app/cli/command.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

QString repositoryPath(const QCommandLineParser &parser)
{
    return parser.isSet(u"repo"_s) ? parser.value(u"repo"_s) : u"."_s;
}
} // namespace

void addJobOptions(QCommandLineParser &parser)
{
    parser.addOption({u"repo"_s, Words::tr("The Git repository (default: the one this directory is in)."),
                      Words::tr("DIR")});
    parser.addOption({u"json"_s, Words::tr("Print JSON.")});
}

void addServerOption(QCommandLineParser &parser)
{
    parser.addOption({u"server"_s,
                      Words::tr("Ask this server instead (default: the one signed in at, if any)."),
                      Words::tr("ADDRESS")});
}

void addJobArgument(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"JOB"_s,
                                 Words::tr("namespace/name, a name that only one job has, or a file."));
}

Result<JobSnapshot, int> readJobs(const QCommandLineParser &parser)
{
    JobRepository repository(repositoryPath(parser), u"local"_s);
    auto snapshot = repository.snapshot();
    if (snapshot)
        return *snapshot;
    printError(snapshot.error().text());
    return int(Unreadable);
}

Result<GitRepository, int> openRepository(const QCommandLineParser &parser)
{
    auto repository = GitRepository::open(repositoryPath(parser));
    if (repository)
        return std::move(*repository);
    printError(repository.error().text());
    return int(Unreadable);
}

Result<JobEntry, int> findJob(const JobSnapshot &snapshot, const QString &job)
{
    QList<JobEntry> found;
    for (const JobEntry &entry : *snapshot.jobs) {
        if (entry.qualifiedName() == job || entry.manifest.path() == job)
            return entry;
        if (entry.manifest.name() == job)
            found.append(entry);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        printError(Words::tr("there is no job `%1`. See `crontopus jobs list`.").arg(job));
        return int(Problems);
    }
    QStringList names;
    for (const JobEntry &entry : std::as_const(found))
        names.append(entry.qualifiedName());
    printError(Words::tr("`%1` is more than one job: say which of %2.").arg(job, names.join(u", "_s)));
    return int(Usage);
}

QString stateName(GitFileStatus::State state)
{
    using State = GitFileStatus::State;
    switch (state) {
    case State::Unchanged:
        return u"unchanged"_s;
    case State::Added:
        return u"added"_s;
    case State::Modified:
        return u"modified"_s;
    case State::Deleted:
        return u"deleted"_s;
    case State::Renamed:
        return u"renamed"_s;
    case State::Conflicted:
        return u"conflicted"_s;
    case State::Untracked:
        break;
    }
    return u"untracked"_s;
}
} // namespace crontopus::cli
