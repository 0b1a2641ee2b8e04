// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/jobstore.h"

#include <optional>

namespace crontopus {
/// One file that differs from the last commit.
struct PendingFile
{
    QString path;
    GitFileStatus::State state = GitFileStatus::State::Modified;
    GitFileDiff diff;
    std::optional<Manifest> before; ///< of the last commit; none when the file is new or no manifest
    std::optional<Manifest> after;  ///< none when the file is gone or no manifest

    /// `namespace/name` of the job concerned; the path when it is none.
    [[nodiscard]] QString subject() const;
    [[nodiscard]] bool isManifest() const { return before || after; }
};

/// What the working tree holds against the last commit, from a diff and the present jobs; `before` stays
/// empty.
[[nodiscard]] QList<PendingFile> pendingFiles(const QList<GitFileDiff> &diffs, const QList<JobEntry> &jobs);

/// The path by which a file is known: the new one, or the old one of a deleted file.
[[nodiscard]] QString pathOf(const GitFileDiff &diff);

/// "Pause production/backup-db", "Change schedule of …", "Add 3 jobs": at most 72 characters, as a proposal.
/// Needs `before`. Not translated: it goes into the repository, which people of other languages read too.
[[nodiscard]] QString proposedSummary(const QList<PendingFile> &files);

/// Does the change move the job's runs: another schedule, zone or pause?
[[nodiscard]] bool changesRuns(const PendingFile &file);
/// The job's next runs; empty when it has none.
[[nodiscard]] QList<QDateTime> nextRuns(const std::optional<Manifest> &manifest, const QDateTime &from,
                                        int count);

/// Error diagnostics of these files as they are now.
[[nodiscard]] Diagnostics errorsOf(const QStringList &paths, const QList<JobEntry> &jobs);
} // namespace crontopus
