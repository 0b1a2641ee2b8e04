// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/jobmirror.h"

#include "shared/base/files.h"
#include "shared/manifest/manifest.h"
#include "shared/manifest/manifestjson.h"
#include "shared/manifest/manifestmerge.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxFileBytes = 2 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::JobMirror)
};

QString serverDirectory(const QString &directory)
{
    return directory + u"/server.git"_s;
}

QString checkoutDirectory(const QString &directory)
{
    return directory + u"/manifests"_s;
}

/// A job's file, by `namespace/name`.
struct Found
{
    QString path;
    QByteArray text;
};
using FoundJobs = QMap<QString, Found>;

QString keyOf(const QString &path, const QByteArray &text, const QString &tenant)
{
    const Manifest manifest = Manifest::parse(text, {path, tenant});
    return manifest.ns() + u'/' + manifest.name();
}

Result<FoundJobs> jobsAt(const GitRepository &repository, const QString &commit, const QString &tenant)
{
    FoundJobs jobs;
    if (commit.isEmpty())
        return jobs;
    const auto files = repository.filesAt(commit, maxFileBytes);
    if (!files)
        return files.error();
    for (const auto &[path, text] : *files) {
        if (isManifestPath(path))
            jobs.insert(keyOf(path, text, tenant), {path, text});
    }
    return jobs;
}

/// `known` with the fields that `manifest` has otherwise.
QByteArray updated(const QByteArray &known, const QJsonObject &manifest)
{
    const QByteArray before = manifestFromJson(manifestToJson(known));
    const QByteArray after = manifestFromJson(manifest);
    const auto merged = mergeManifests(before, after, known);
    return merged && manifestToJson(merged->text) == manifest ? merged->text : after;
}

QString fileFor(const ServerJob &job)
{
    const bool usable = isManifestPath(job.path) && job.path.section(u'/', 0, 0) == job.ns;
    return usable ? job.path : job.key() + u".yaml"_s;
}
} // namespace

ServerJob ServerJob::fromApi(const QJsonObject &job)
{
    ServerJob result;
    const QJsonValue meta = job[u"_meta"_s];
    result.manifest = job;
    for (const QString &ours : {u"_meta"_s, u"valid"_s, u"diagnostics"_s})
        result.manifest.remove(ours);
    result.name = job[u"metadata"_s][u"name"].toString();
    result.ns = meta[u"namespace"].toString(job[u"metadata"_s][u"namespace"].toString());
    result.path = meta[u"path"].toString();
    return result;
}

Result<QString> JobMirror::create(const QString &directory)
{
    if (auto made = makePrivateDirectory(directory); !made)
        return made.error();
    const QString checkout = checkoutDirectory(directory);
    if (GitRepository::open(checkout))
        return checkout;
    const QString server = serverDirectory(directory);
    if (!GitRepository::open(server)) {
        if (auto made = GitRepository::init(server, true); !made)
            return made.error();
    }
    NoControl control;
    if (auto cloned = GitRepository::clone(server, checkout, u"main"_s, {}, control); !cloned)
        return cloned.error();
    return checkout;
}

bool JobMirror::isThere(const QString &directory)
{
    return QFileInfo::exists(serverDirectory(directory));
}

Result<void> JobMirror::take(const QList<ServerJob> &jobs, const QString &tenant) const
{
    auto server = GitRepository::open(serverDirectory(m_directory));
    auto checkout = GitRepository::open(checkoutDirectory(m_directory));
    if (!server || !checkout)
        return server ? checkout.error() : server.error();
    const auto tip = server->resolve(u"HEAD"_s), head = checkout->resolve(u"HEAD"_s);
    if (!tip || !head)
        return tip ? head.error() : tip.error();
    const auto known = jobsAt(*server, *tip, tenant), ours = jobsAt(*checkout, *head, tenant);
    if (!known || !ours)
        return known ? ours.error() : known.error();

    QList<GitTreeChange> changes;
    FoundJobs gone = *known;
    for (const ServerJob &job : jobs) {
        const Found before = gone.take(job.key());
        // A broken file is listed without what it says.
        if (job.ns.isEmpty() || !isValidName(job.name) || job.manifest.isEmpty())
            continue;
        if (!before.path.isEmpty() && manifestToJson(before.text) == job.manifest)
            continue;
        const Found mine = ours->value(job.key());
        if (!mine.path.isEmpty() && manifestToJson(mine.text) == job.manifest) {
            if (!before.path.isEmpty() && before.path != mine.path)
                changes.append({before.path, std::nullopt});
            changes.append({mine.path, mine.text});
        } else if (before.path.isEmpty()) {
            changes.append({fileFor(job), manifestFromJson(job.manifest)});
        } else {
            changes.append({before.path, updated(before.text, job.manifest)});
        }
    }
    for (const Found &each : std::as_const(gone))
        changes.append({each.path, std::nullopt});
    if (changes.isEmpty())
        return {};
    const GitPerson person{Words::tr("Server"), u"server@crontopus.invalid"_s};
    const auto done = server->commitTree(changes, Words::tr("As the server has it"), person, person, *tip);
    return done ? Result<void>() : done.error();
}

Result<QList<JobEdit>> JobMirror::pending(const QString &tenant) const
{
    auto checkout = GitRepository::open(checkoutDirectory(m_directory));
    if (!checkout)
        return checkout.error();
    const auto state = checkout->state();
    if (!state)
        return state.error();
    const auto upstream = checkout->resolve(u"origin/main"_s);
    if (!upstream)
        return upstream.error();
    if (state->headId.isEmpty() || state->headId == *upstream)
        return QList<JobEdit>();
    const auto theirs = jobsAt(*checkout, *upstream, tenant);
    const auto ours = jobsAt(*checkout, state->headId, tenant);
    const auto commits = checkout->log({}, upstream->isEmpty() ? 0 : state->ahead);
    if (!theirs || !ours || !commits)
        return !theirs ? theirs.error() : !ours ? ours.error() : commits.error();

    QHash<QString, int> firstTouched;
    QHash<QString, GitCommit> lastCommit;
    for (qsizetype i = commits->size() - 1; i >= 0; --i) {
        const GitCommit &commit = commits->at(i);
        const auto files = checkout->diff(commit.parents.value(0), commit.id);
        if (!files)
            return files.error();
        for (const GitFileDiff &file : *files) {
            for (const QString &path : {file.oldPath, file.newPath}) {
                if (!firstTouched.contains(path))
                    firstTouched.insert(path, int(commits->size() - i));
                lastCommit.insert(path, commit);
            }
        }
    }

    QList<JobEdit> edits;
    QStringList keys = theirs->keys();
    for (auto it = ours->cbegin(); it != ours->cend(); ++it) {
        if (!theirs->contains(it.key()))
            keys.append(it.key());
    }
    QStringList jobPaths;
    const auto note = [&](JobEdit edit) {
        const QString &path = edit.newPath.isEmpty() ? edit.oldPath : edit.newPath;
        const GitCommit commit = lastCommit.value(path, commits->value(0));
        edit.message = commit.message;
        edit.author = {commit.authorName, commit.authorEmail};
        edits.append(std::move(edit));
    };
    for (const QString &key : std::as_const(keys)) {
        const Found before = theirs->value(key), after = ours->value(key);
        jobPaths << before.path << after.path;
        if (before.path == after.path && before.text == after.text)
            continue;
        JobEdit edit{JobEdit::Kind::Keep,
                     key.section(u'/', 0, 0),
                     key.section(u'/', 1),
                     before.path,
                     after.path,
                     after.text,
                     {},
                     {}};
        if (before.path.isEmpty())
            edit.kind = JobEdit::Kind::Create;
        else if (after.path.isEmpty())
            edit.kind = JobEdit::Kind::Remove;
        else if (before.text != after.text)
            edit.kind = JobEdit::Kind::Update;
        note(edit);
    }
    const auto files = checkout->diff(*upstream, state->headId);
    if (!files)
        return files.error();
    for (const GitFileDiff &file : *files) {
        const bool gone = file.kind == GitFileDiff::Kind::Deleted,
                   fresh = file.kind == GitFileDiff::Kind::Added;
        JobEdit edit{JobEdit::Kind::Keep,
                     {},
                     {},
                     fresh ? QString() : file.oldPath,
                     gone ? QString() : file.newPath,
                     {},
                     {},
                     {}};
        if (jobPaths.contains(edit.oldPath) || jobPaths.contains(edit.newPath))
            continue;
        if (!gone) {
            auto text = checkout->fileAt(state->headId, file.newPath);
            if (!text)
                return text.error();
            edit.text = std::move(*text);
        }
        note(edit);
    }
    std::stable_sort(edits.begin(), edits.end(), [&](const JobEdit &a, const JobEdit &b) {
        const auto place = [&](const JobEdit &edit) {
            return std::pair(firstTouched.value(edit.newPath.isEmpty() ? edit.oldPath : edit.newPath),
                             edit.kind == JobEdit::Kind::Remove);
        };
        return place(a) < place(b);
    });
    return edits;
}

Result<void> JobMirror::sent(const JobEdit &edit) const
{
    auto server = GitRepository::open(serverDirectory(m_directory));
    if (!server)
        return server.error();
    const auto tip = server->resolve(u"HEAD"_s);
    if (!tip)
        return tip.error();
    QList<GitTreeChange> changes;
    if (!edit.oldPath.isEmpty() && edit.oldPath != edit.newPath)
        changes.append({edit.oldPath, std::nullopt});
    if (!edit.newPath.isEmpty())
        changes.append({edit.newPath, edit.text});
    const auto done = server->commitTree(changes, edit.message, edit.author, edit.author, *tip);
    return done ? Result<void>() : done.error();
}
} // namespace crontopus
