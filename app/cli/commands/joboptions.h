// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/repository.h"
#include "shared/store/jobrepository.h"

#include <QCommandLineParser>

/// What the `jobs` commands have in common.
namespace crontopus::cli {
/// `--repo` and `--json`.
void addJobOptions(QCommandLineParser &parser);
/// `--server`, for commands that read jobs or runs from either.
void addServerOption(QCommandLineParser &parser);
/// The positional JOB.
void addJobArgument(QCommandLineParser &parser);

/// The jobs of `--repo` (default: the current directory). On failure the reason has been printed and the
/// value is the Exit to leave with.
[[nodiscard]] Result<JobSnapshot, int> readJobs(const QCommandLineParser &parser);
[[nodiscard]] Result<GitRepository, int> openRepository(const QCommandLineParser &parser);
/// The one that JOB names: `namespace/name`, a name that is unique, or a file's path.
[[nodiscard]] Result<JobEntry, int> findJob(const JobSnapshot &snapshot, const QString &job);

/// `unchanged`, `modified` …, as JSON has it.
[[nodiscard]] QString stateName(GitFileStatus::State state);
} // namespace crontopus::cli
