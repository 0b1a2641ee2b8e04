// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/agentstatus.h"
#include "shared/store/runrecord.h"

#include <QHash>
#include <QJsonObject>

namespace crontopus {
/// A time as the API writes it, UTC; invalid for null.
[[nodiscard]] QDateTime apiTime(const QJsonValue &value);

/// A run as `/api/runs` lists it or `/api/runs/{id}` shows it, with its output in the latter case.
/// `endpointNames` by the endpoint's id; an unknown one is `#id`. Without a `client_run_id` (the hosted
/// service) the run's id is made from its number,
/// without a `job_id` the job's is the one that a manifest without an id has.
[[nodiscard]] RunRecord runFromApi(const QJsonObject &run, const QHash<qint64, QString> &endpointNames = {});
/// A machine as the API lists it, with what is scheduled there as its `jobs`. Without the word of the server
/// it is online when it was heard of lately.
[[nodiscard]] AgentStatus endpointFromApi(const QJsonObject &json);
} // namespace crontopus
