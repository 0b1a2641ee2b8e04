// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace crontopus::bench {
/// The rest of a process that was started at `begin`: the real window of the console with the workspace in
/// `cache` and its page of runs in front. Prints a line for each thing measured: name, seconds, and the
/// longest time that the window did not answer meanwhile, tab-separated. Runs no QApplication twice.
int runConsole(int argc, char *argv[], long long begin, const QString &cache);
/// The same with the page of jobs in front, of the workspace that jobsCache() made.
int runJobs(int argc, char *argv[], long long begin, const QString &cache);
/// The least a program with a window and a list can take: Qt alone.
int runBareWindow(int argc, char *argv[], long long begin);
} // namespace crontopus::bench
