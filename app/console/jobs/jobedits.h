// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobrow.h"
#include "shared/store/jobstore.h"

#include <QList>
#include <QString>

#include <vector>

namespace crontopus {
/// One file before and after an edit; nothing where there is no file.
struct FileEdit
{
    QString path;
    std::optional<QByteArray> before, after;
};

/// What the list does to jobs, as changes of their files and nothing else: no I/O. Jobs that are so already
/// are left out of the answer.
using FileEdits = QList<FileEdit>;

/// Writes `spec.enabled`.
[[nodiscard]] Result<FileEdits> setEnabled(const std::vector<JobRowPtr> &rows, bool enabled);
/// Pausing adds `spec.paused`, resuming takes it away: a job paused and resumed is the same file again.
[[nodiscard]] Result<FileEdits> setPaused(const std::vector<JobRowPtr> &rows, bool paused);
[[nodiscard]] FileEdits deleteJobs(const std::vector<JobRowPtr> &rows);
/// Copies under the first free name `<name>-copy`, `<name>-copy-2` … of `all`, without `metadata.id`.
[[nodiscard]] Result<FileEdits> duplicateJobs(const std::vector<JobRowPtr> &rows,
                                              const std::vector<JobRowPtr> &all);
[[nodiscard]] QList<FileChange> toChanges(const FileEdits &edits);

/// Edits that can be taken back, the latest first. Bounded to the last 100.
class EditHistory final
{
public:
    struct Step
    {
        QString what; ///< for people: "Paused 3 jobs"
        FileEdits edits;
        QString commit = {}, summary = {}; ///< of the commit that holds them; empty: not committed
    };

    void push(Step step);
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    /// Takes the last step off and answers how to undo it. A file that was changed again since then is
    /// refused (Error::Code::Conflict): its later edit would be lost. `jobs` is what the store holds now.
    [[nodiscard]] Result<Step> takeUndo(const QList<JobEntry> &jobs);

private:
    QList<Step> m_steps;
};
} // namespace crontopus
