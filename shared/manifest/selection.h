// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/job.h"

namespace crontopus {
/// What a job's selector can ask of a machine.
struct EndpointFacts
{
    QString name;
    QString hostname;
    Platform platform = Platform::Linux;
    QMap<QString, QString> labels; ///< besides the built-in `hostname`, `name`, `platform`
};

/// The platform this program was built for.
[[nodiscard]] Platform currentPlatform();
/// `linux`, `darwin`, `windows`.
[[nodiscard]] QString platformName(Platform platform);

/// Should the endpoint have this job in its scheduler? Enabled, not discovered, not pinged, and `platforms`,
/// `agent.endpoints` and every pair of `agent.selector` match.
[[nodiscard]] bool appliesTo(const Job &job, const EndpointFacts &endpoint);
/// Why not, as a sentence for people; empty when it applies.
[[nodiscard]] QString whyNot(const Job &job, const EndpointFacts &endpoint);
} // namespace crontopus
