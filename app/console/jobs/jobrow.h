// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"
#include "shared/store/agentstatus.h"
#include "shared/store/jobstore.h"
#include "shared/store/runrecord.h"

#include <QString>

#include <memory>
#include <optional>

namespace crontopus {
/// All that the jobs page shows of one job: its manifest joined with its last run and its scheduler entry.
/// Immutable once made, and shared: a refresh that finds nothing new hands out the same object.
struct JobRow
{
    explicit JobRow(JobEntry jobEntry) : entry(std::move(jobEntry)) {}

    JobEntry entry;
    QString words;                    ///< the schedule in words; empty for a broken file
    QString expression;               ///< as written, several joined by ` · `
    std::optional<qint64> nextRun;    ///< UTC seconds; none: never, inert or not known
    std::optional<RunRecord> lastRun; ///< without output
    SyncState sync = SyncState::Unknown;
    QString syncProblem;
    Health health = Health::Unknown;
    QString searchText; ///< lower case: name, command, schedule, labels

    [[nodiscard]] const QString &path() const { return entry.manifest.path(); }
    [[nodiscard]] const QString &ns() const { return entry.manifest.ns(); }
    [[nodiscard]] const QString &name() const { return entry.manifest.name(); }
    /// The typed job; null for a broken file.
    [[nodiscard]] const Job *job() const { return entry.manifest.job() ? &*entry.manifest.job() : nullptr; }
    [[nodiscard]] bool changed() const { return entry.fileState != GitFileStatus::State::Unchanged; }
};
using JobRowPtr = std::shared_ptr<const JobRow>;

/// What the stores know of one job besides its manifest.
struct JobFacts
{
    std::optional<RunRecord> lastRun;
    SyncState sync = SyncState::Unknown;
    QString syncProblem;
};

/// Joins them. `previous` (may be null) is the row of the same file at the last refresh: it is returned when
/// nothing changed, and spares explaining the schedule anew when its text is the same. `now` in UTC seconds.
[[nodiscard]] JobRowPtr makeJobRow(const JobEntry &entry, const JobFacts &facts, const JobRowPtr &previous,
                                   qint64 now);
/// The order of all lists of jobs: by namespace, name, path.
[[nodiscard]] bool standsBefore(const JobRowPtr &a, const JobRowPtr &b);
/// For sorting: what needs a person first.
[[nodiscard]] int gravity(Health health);
/// The same row with its next run computed after `now`.
[[nodiscard]] JobRowPtr withNextRun(const JobRow &row, qint64 now);
} // namespace crontopus
