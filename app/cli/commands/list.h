// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// Every command's entry, for commands.cpp. One file each in this folder; see Command::run.
namespace crontopus::cli {
int runDemoCreate(const QStringList &arguments);
int runDemoStatus(const QStringList &arguments);
int runEndpointsList(const QStringList &arguments);
int runEndpointsRename(const QStringList &arguments);
int runEndpointsRevoke(const QStringList &arguments);
int runEndpointsShow(const QStringList &arguments);
int runEnrollTokenCreate(const QStringList &arguments);
int runEnrollTokenList(const QStringList &arguments);
int runEnrollTokenRevoke(const QStringList &arguments);
int runEvents(const QStringList &arguments);
int runJobsAdopt(const QStringList &arguments);
int runJobsCreate(const QStringList &arguments);
int runJobsDelete(const QStringList &arguments);
int runJobsDiff(const QStringList &arguments);
int runJobsHistory(const QStringList &arguments);
int runJobsList(const QStringList &arguments);
int runJobsShow(const QStringList &arguments);
int runJobsUpdate(const QStringList &arguments);
int runLogin(const QStringList &arguments);
int runLogout(const QStringList &arguments);
int runManifestSet(const QStringList &arguments);
int runNamespacesCreate(const QStringList &arguments);
int runNamespacesDelete(const QStringList &arguments);
int runNamespacesList(const QStringList &arguments);
int runRunsByEndpoint(const QStringList &arguments);
int runRunsByJob(const QStringList &arguments);
int runRunsList(const QStringList &arguments);
int runRunsShow(const QStringList &arguments);
int runScheduleExplain(const QStringList &arguments);
int runScheduleNext(const QStringList &arguments);
int runSchedulePlan(const QStringList &arguments);
int runTokensCreate(const QStringList &arguments);
int runTokensList(const QStringList &arguments);
int runTokensRevoke(const QStringList &arguments);
int runTrigger(const QStringList &arguments);
int runValidate(const QStringList &arguments);
int runWhoami(const QStringList &arguments);
} // namespace crontopus::cli
