// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/runstore.h"

#include <QCommandLineParser>

/// The commands that also read what is on this machine, asked of the server instead.
namespace crontopus::cli {
int listServerJobs(const QCommandLineParser &parser);
int showServerJob(const QCommandLineParser &parser);
int showServerHistory(const QCommandLineParser &parser, int count);
int listServerRuns(const QCommandLineParser &parser, const RunFilter &filter, int limit);
int showServerRun(const QCommandLineParser &parser, qint64 id);

/// As `runs list` and `runs show` print them.
void printRuns(const QList<RunRecord> &runs, bool withEndpoint);
void printRun(const RunRecord &run);
} // namespace crontopus::cli
