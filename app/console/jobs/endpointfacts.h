// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/selection.h"
#include "shared/store/agentstatus.h"

namespace crontopus {
/// What selectors can ask of an endpoint, as far as its status tells.
[[nodiscard]] inline EndpointFacts factsOf(const AgentStatus &status)
{
    EndpointFacts facts{status.endpointName, status.hostname, currentPlatform(), status.machineLabels};
    facts.labels.insert(status.labels); // what people set wins
    for (const Platform platform : {Platform::Linux, Platform::Darwin, Platform::Windows}) {
        if (platformName(platform) == status.platform)
            facts.platform = platform;
    }
    return facts;
}
} // namespace crontopus
