// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/manifests/manifestsnapshot.h"

namespace crontopus::server {
/// Where jobs that agents found on their machines are kept.
inline constexpr char16_t discoveredNamespace[] = u"discovered";

/// One entry of a machine's own scheduler, as its agent reports it.
struct DiscoveredJob
{
    QString name; ///< any text
    QString schedule;
    QString command;
};

/// What a report of discovered jobs adds.
struct DiscoveryPlan
{
    QList<GitTreeChange> files;
    QStringList names;   ///< of the new jobs, one for each file
    QStringList refused; ///< the given names of those that make no valid manifest
};

/// New files for what the tenant doesn't have yet. The same name, endpoint, schedule and command is had
/// already, also when the job has been adopted into another namespace since: it keeps its label
/// `endpoint_id`.
[[nodiscard]] DiscoveryPlan planDiscovered(const ManifestSnapshot &snapshot, qint64 endpointId,
                                           const QList<DiscoveredJob> &jobs);
/// The nearest name that a job may have: lower case, anything odd a dash; `job` when nothing is left.
[[nodiscard]] QString validJobName(const QString &text);
} // namespace crontopus::server
