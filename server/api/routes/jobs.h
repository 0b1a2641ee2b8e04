// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/services.h"

namespace crontopus::server {
/// 422 with the diagnostics where the manifest is what is wrong.
[[nodiscard]] ApiError apiErrorOf(const JobError &error);
/// Whose commits a caller's are.
[[nodiscard]] GitPerson authorOf(const Principal &who);
/// Tells of a change that JobService has committed: the event, and the line in the audit log.
Result<void, ApiError> noteJobs(const Services &services, const Call &call, const QString &action,
                                const QString &target, const QStringList &jobs,
                                const QJsonObject &details = {});
} // namespace crontopus::server
