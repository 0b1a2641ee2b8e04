// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/services.h"

namespace crontopus::server {
// Handlers that the older spelling, /api/agents, answers with too.
[[nodiscard]] Answer enrollEndpoint(const Services &services, const Call &call);
[[nodiscard]] Answer listEndpoints(const Services &services, const Call &call);
[[nodiscard]] Answer getEndpoint(const Services &services, const Call &call);
[[nodiscard]] Result<qint64, ApiError> revokeEndpoint(const Services &services, const Call &call);
[[nodiscard]] Result<QJsonObject, ApiError> heartbeat(const Services &services, const Call &call);
} // namespace crontopus::server
