// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/changes/changeset.h"
#include "shared/schedule/zonerules.h"
#include "shared/store/agentstatus.h"

namespace crontopus {
/// What edits that are not written yet would change in the schedulers of these endpoints, as native entries
/// with the endpoints that get or lose them: `0 2 * * *  on web-1, web-2`. Pure. Endpoints in another time
/// zone than `machineZone` may write the hours otherwise.
[[nodiscard]] AgentPlan previewPlan(const QList<PendingFile> &files, const QList<AgentStatus> &endpoints,
                                    const ZoneRules &machineZone, const QDateTime &now);
} // namespace crontopus
