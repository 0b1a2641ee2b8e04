// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobedits.h"

#include "shared/manifest/edit.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::JobEdits)
};

constexpr int maxSteps = 100;
constexpr int maxNameLength = 63;

bool isDeleted(const JobRow &row)
{
    return row.entry.fileState == GitFileStatus::State::Deleted;
}

Result<FileEdits> setOnEach(const std::vector<JobRowPtr> &rows, const QString &field, const FieldValue &value,
                            bool (*alreadySo)(const Job &, bool), bool wanted)
{
    FileEdits edits;
    for (const JobRowPtr &row : rows) {
        if (isDeleted(*row) || (row->job() && alreadySo(*row->job(), wanted)))
            continue;
        const Result<QByteArray> text = setField(row->entry.manifest.text(), field, value);
        if (!text) {
            return Error{text.error().code, u"%1: %2"_s.arg(row->path(), text.error().message),
                         text.error().hint};
        }
        if (*text != row->entry.manifest.text())
            edits.append({row->path(), row->entry.manifest.text(), *text});
    }
    return edits;
}

QString freeName(const QString &name, const QString &directory, const QSet<QString> &taken,
                 const QSet<QString> &paths, const QString &ns)
{
    for (int i = 1;; ++i) {
        const QString suffix = i == 1 ? u"-copy"_s : u"-copy-%1"_s.arg(i);
        const QString candidate = name.left(maxNameLength - int(suffix.size())) + suffix;
        if (!taken.contains(ns + u'/' + candidate) &&
            !paths.contains(u"%1/%2.yaml"_s.arg(directory, candidate)))
            return candidate;
    }
}
} // namespace

Result<FileEdits> setEnabled(const std::vector<JobRowPtr> &rows, bool enabled)
{
    return setOnEach(
        rows, u"spec.enabled"_s, PlainScalar{enabled ? u"true"_s : u"false"_s},
        [](const Job &job, bool wanted) { return job.enabled == wanted; }, enabled);
}

Result<FileEdits> setPaused(const std::vector<JobRowPtr> &rows, bool paused)
{
    const FieldValue value = paused ? FieldValue(PlainScalar{u"true"_s}) : FieldValue(RemoveField{});
    return setOnEach(
        rows, u"spec.paused"_s, value, [](const Job &job, bool wanted) { return job.paused == wanted; },
        paused);
}

FileEdits deleteJobs(const std::vector<JobRowPtr> &rows)
{
    FileEdits edits;
    for (const JobRowPtr &row : rows) {
        if (!isDeleted(*row))
            edits.append({row->path(), row->entry.manifest.text(), std::nullopt});
    }
    return edits;
}

Result<FileEdits> duplicateJobs(const std::vector<JobRowPtr> &rows, const std::vector<JobRowPtr> &all)
{
    QSet<QString> taken;
    QSet<QString> paths;
    for (const JobRowPtr &row : all) {
        taken.insert(row->entry.qualifiedName());
        paths.insert(row->path());
    }
    FileEdits edits;
    for (const JobRowPtr &row : rows) {
        const QString directory = row->path().section(u'/', 0, -2);
        const QString name = freeName(row->name(), directory, taken, paths, row->ns());
        Result<QByteArray> text = setField(row->entry.manifest.text(), u"metadata.name"_s, name);
        if (text && row->entry.manifest.rangeOf(u"metadata.id"_s))
            text = setField(*text, u"metadata.id"_s, RemoveField{});
        if (!text) {
            return Error{text.error().code, u"%1: %2"_s.arg(row->path(), text.error().message),
                         text.error().hint};
        }
        const QString path = u"%1/%2.yaml"_s.arg(directory, name);
        taken.insert(row->ns() + u'/' + name);
        paths.insert(path);
        edits.append({path, std::nullopt, *text});
    }
    return edits;
}

QList<FileChange> toChanges(const FileEdits &edits)
{
    QList<FileChange> changes;
    for (const FileEdit &edit : edits)
        changes.append({edit.path, edit.after});
    return changes;
}

void EditHistory::push(Step step)
{
    m_steps.append(std::move(step));
    if (m_steps.size() > maxSteps)
        m_steps.removeFirst();
}

Result<EditHistory::Step> EditHistory::takeUndo(const QList<JobEntry> &jobs)
{
    if (m_steps.isEmpty())
        return Error{Error::Code::NotFound, Words::tr("There is nothing to undo.")};
    Step step = m_steps.takeLast();
    QHash<QString, const Manifest *> present;
    for (const JobEntry &job : jobs) {
        if (job.fileState != GitFileStatus::State::Deleted)
            present.insert(job.manifest.path(), &job.manifest);
    }
    for (FileEdit &edit : step.edits) {
        const Manifest *now = present.value(edit.path);
        const bool unchanged = now ? edit.after && now->text() == *edit.after : !edit.after;
        if (!unchanged) {
            return Error{Error::Code::Conflict,
                         Words::tr("%1 was changed again since then; nothing was undone.").arg(edit.path),
                         Words::tr("Edit the job, or discard its changes on the Changes page.")};
        }
        std::swap(edit.before, edit.after);
    }
    return step;
}
} // namespace crontopus
