// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobwriter.h"

#include "shared/base/async.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
JobWriter::JobWriter(JobStore &store, QObject *parent) : QObject(parent), m_store(store) {}

void JobWriter::write(const FileEdits &edits, const QString &what)
{
    if (!edits.isEmpty() && !m_busy)
        save({what, edits}, {}, true);
}

void JobWriter::commit(const FileEdits &edits, const QString &what, const QString &message)
{
    if (!edits.isEmpty() && !m_busy)
        save({what, edits}, m_store.capabilities().commits ? message : QString(), true);
}

void JobWriter::remember(const QString &what, const FileEdits &edits)
{
    m_history.push({what, edits});
    Q_EMIT stateChanged();
}

void JobWriter::undo()
{
    if (!canUndo())
        return;
    const auto jobs = m_store.jobs();
    auto step = m_history.takeUndo(jobs ? *jobs : QList<JobEntry>());
    if (!step) {
        fail(step.error());
        return;
    }
    const QString message =
        step->commit.isEmpty()
            ? QString()
            : u"Revert \"%1\"\n\nThis reverts commit %2.\n"_s.arg(step->summary, step->commit);
    step->what = tr("Undone: %1").arg(step->what);
    save(*step, message, false);
}

/// A file that Git never saw and that goes away is nothing to commit.
QStringList JobWriter::pathsToCommit(const FileEdits &edits) const
{
    QSet<QString> unknown;
    const auto jobs = m_store.jobs();
    for (const JobEntry &entry : *jobs) {
        if (entry.fileState == GitFileStatus::State::Untracked ||
            entry.fileState == GitFileStatus::State::Added)
            unknown.insert(entry.manifest.path());
    }
    QStringList paths;
    for (const FileEdit &edit : edits) {
        if (edit.after || !unknown.contains(edit.path))
            paths.append(edit.path);
    }
    return paths;
}

void JobWriter::save(const EditHistory::Step &step, const QString &message, bool canUndo)
{
    setBusy(true);
    const QStringList paths = message.isEmpty() ? QStringList() : pathsToCommit(step.edits);
    onResult(m_store.write(toChanges(step.edits)), this,
             [this, step, message, canUndo, paths](const Result<void> &written) {
                 if (!written)
                     fail(written.error());
                 else if (paths.isEmpty())
                     finish(step, canUndo);
                 else
                     commitSaved(step, paths, message, canUndo);
             });
}

void JobWriter::commitSaved(const EditHistory::Step &step, QStringList paths, const QString &message,
                            bool canUndo)
{
    // Taking back what was not committed yet leaves nothing to commit.
    const auto jobs = m_store.jobs();
    QSet<QString> unchanged;
    for (const JobEntry &entry : *jobs) {
        if (entry.fileState == GitFileStatus::State::Unchanged)
            unchanged.insert(entry.manifest.path());
    }
    paths.removeIf([&unchanged](const QString &path) { return unchanged.contains(path); });
    if (paths.isEmpty()) {
        finish(step, canUndo);
        return;
    }
    onResult(m_store.commit(paths, message), this,
             [this, canUndo, saved = EditHistory::Step(step)](const Result<GitCommit> &commit) mutable {
                 if (commit) {
                     saved.commit = commit->id;
                     saved.summary = commit->summary;
                     finish(saved, canUndo);
                     return;
                 }
                 if (canUndo)
                     m_history.push(saved);
                 fail({commit.error().code, tr("Written, but not committed: %1").arg(commit.error().message),
                       commit.error().hint});
             });
}

void JobWriter::finish(const EditHistory::Step &step, bool canUndo)
{
    if (canUndo)
        m_history.push(step);
    setBusy(false);
    Q_EMIT done(step.what, canUndo);
}

void JobWriter::fail(const Error &error)
{
    setBusy(false);
    Q_EMIT failed(error);
}

void JobWriter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT stateChanged();
}
} // namespace crontopus
