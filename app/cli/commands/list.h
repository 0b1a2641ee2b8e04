// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// Every command's entry, for commands.cpp. One file each in this folder; see Command::run.
namespace crontopus::cli {
int runDemoCreate(const QStringList &arguments);
int runDemoStatus(const QStringList &arguments);
int runJobsDiff(const QStringList &arguments);
int runJobsHistory(const QStringList &arguments);
int runJobsList(const QStringList &arguments);
int runJobsShow(const QStringList &arguments);
int runManifestSet(const QStringList &arguments);
int runRunsList(const QStringList &arguments);
int runRunsShow(const QStringList &arguments);
int runScheduleExplain(const QStringList &arguments);
int runScheduleNext(const QStringList &arguments);
int runSchedulePlan(const QStringList &arguments);
int runValidate(const QStringList &arguments);
} // namespace crontopus::cli
