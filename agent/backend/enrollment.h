// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/config/config.h"
#include "shared/api/apiclient.h"

namespace crontopus {
/// Asks the server to know this machine, with `token`, and saves what it answers to config.tokenPath.
/// `machineId` as machineId() gives it. The same machine again becomes the same endpoint with a new token.
/// `client` must outlive the future.
QFuture<Result<EndpointIdentity, ApiFailure>> enroll(ApiClient &client, const AgentConfig &config,
                                                     const QByteArray &token, const QString &machineId);
} // namespace crontopus
