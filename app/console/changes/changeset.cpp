// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/changeset.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qsizetype maxSummary = 72;

QString jobName(const Manifest &manifest)
{
    return manifest.ns() + u'/' + manifest.name();
}

GitFileStatus::State stateOf(const GitFileDiff &diff, const JobEntry *entry, bool isManifest)
{
    if (entry && entry->fileState != GitFileStatus::State::Unchanged)
        return entry->fileState;
    if (isManifest && !entry)
        return GitFileStatus::State::Deleted;
    const auto none = [&diff](GitDiffLine::Kind kind) {
        return std::none_of(diff.hunks.cbegin(), diff.hunks.cend(), [kind](const GitDiffHunk &hunk) {
            return std::any_of(hunk.lines.cbegin(), hunk.lines.cend(),
                               [kind](const GitDiffLine &line) { return line.kind != kind; });
        });
    };
    if (!diff.hunks.isEmpty() && none(GitDiffLine::Kind::Added))
        return GitFileStatus::State::Added;
    if (!diff.hunks.isEmpty() && none(GitDiffLine::Kind::Removed))
        return GitFileStatus::State::Deleted;
    return GitFileStatus::State::Modified;
}

/// What one file's change does to its job, as a verb with its object; `%1` is the job.
QString phraseOf(const PendingFile &file)
{
    if (!file.isManifest())
        return file.state == GitFileStatus::State::Deleted ? u"Remove %1"_s
               : file.state == GitFileStatus::State::Added || file.state == GitFileStatus::State::Untracked
                   ? u"Add %1"_s
                   : u"Change %1"_s;
    if (!file.before)
        return u"Add %1"_s;
    if (!file.after)
        return u"Remove %1"_s;
    if (file.before->name() != file.after->name() || file.before->ns() != file.after->ns())
        return u"Rename %1"_s.arg(jobName(*file.before)) + u" to %1"_s;
    const std::optional<Job> &before = file.before->job();
    const std::optional<Job> &after = file.after->job();
    if (!after)
        return u"Change %1"_s;
    if (!before)
        return u"Repair %1"_s;
    if (before->paused != after->paused)
        return after->paused ? u"Pause %1"_s : u"Resume %1"_s;
    if (before->enabled != after->enabled)
        return after->enabled ? u"Enable %1"_s : u"Disable %1"_s;
    if (before->scheduleTexts != after->scheduleTexts || before->at != after->at)
        return u"Change schedule of %1"_s;
    if (before->timezone != after->timezone)
        return u"Change time zone of %1"_s;
    if (before->command != after->command || before->args != after->args)
        return u"Change command of %1"_s;
    return u"Change %1"_s;
}

QString shortened(const QString &text)
{
    return text.size() <= maxSummary ? text : text.first(maxSummary - 1) + u'…';
}
} // namespace

QString PendingFile::subject() const
{
    if (after)
        return jobName(*after);
    return before ? jobName(*before) : path;
}

QString pathOf(const GitFileDiff &diff)
{
    return diff.newPath.isEmpty() || diff.newPath == u"/dev/null" ? diff.oldPath : diff.newPath;
}

QList<PendingFile> pendingFiles(const QList<GitFileDiff> &diffs, const QList<JobEntry> &jobs)
{
    QList<PendingFile> files;
    for (const GitFileDiff &diff : diffs) {
        PendingFile file;
        file.path = pathOf(diff);
        file.diff = diff;
        const auto entry = std::lower_bound(
            jobs.cbegin(), jobs.cend(), file.path,
            [](const JobEntry &job, const QString &path) { return job.manifest.path() < path; });
        const bool found = entry != jobs.cend() && entry->manifest.path() == file.path;
        if (found)
            file.after = entry->manifest;
        file.state = stateOf(diff, found ? &*entry : nullptr, isManifestPath(file.path));
        files.append(file);
    }
    return files;
}

QString proposedSummary(const QList<PendingFile> &files)
{
    if (files.isEmpty())
        return {};
    QStringList phrases;
    for (const PendingFile &file : files)
        phrases.append(phraseOf(file));
    if (files.size() == 1)
        return shortened(phrases.first().arg(files.first().subject()));

    phrases.removeDuplicates();
    const bool same = phrases.size() == 1 && phrases.first().count(u"%1"_s) == 1 &&
                      !phrases.first().startsWith(u"Rename"_s);
    const QString phrase = same ? phrases.first() : u"Change %1"_s;
    QStringList subjects;
    for (const PendingFile &file : files)
        subjects.append(file.subject());
    const QString all = phrase.arg(subjects.join(u", "_s));
    if (all.size() <= maxSummary)
        return all;
    const bool onlyJobs =
        std::all_of(files.cbegin(), files.cend(), [](const PendingFile &file) { return file.isManifest(); });
    const QString ns = subjects.first().section(u'/', 0, 0);
    const bool oneNamespace =
        onlyJobs && std::all_of(subjects.cbegin(), subjects.cend(),
                                [&ns](const QString &name) { return name.section(u'/', 0, 0) == ns; });
    QString many = onlyJobs ? u"%1 jobs"_s.arg(files.size()) : u"%1 files"_s.arg(files.size());
    if (oneNamespace)
        many += u" in "_s + ns;
    return shortened(phrase.arg(many));
}

bool changesRuns(const PendingFile &file)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return file.isManifest() && nextRuns(file.before, now, 5) != nextRuns(file.after, now, 5);
}

QList<QDateTime> nextRuns(const std::optional<Manifest> &manifest, const QDateTime &from, int count)
{
    if (!manifest || !manifest->job() || !manifest->job()->enabled || manifest->job()->paused ||
        manifest->job()->discovered())
        return {};
    return manifest->job()->schedule.nextTimes(from, count);
}

Diagnostics errorsOf(const QStringList &paths, const QList<JobEntry> &jobs)
{
    Diagnostics errors;
    for (const JobEntry &job : jobs) {
        if (!paths.contains(job.manifest.path()))
            continue;
        for (const Diagnostic &diagnostic : job.diagnostics) {
            if (diagnostic.severity == Diagnostic::Severity::Error)
                errors.append(diagnostic);
        }
    }
    return errors;
}
} // namespace crontopus
