// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/schedule/zonerules.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace crontopus {
/// The only place that asks the platform for time zones. Thread-safe; results are cached for the process.
///
/// IANA names, also the older and newer spellings that a platform's table may lack (tz `backward` links).
/// Covers 1970 to 2100.
Result<std::shared_ptr<const ZoneRules>> zoneRules(const QByteArray &ianaName);

/// The machine's own zone: its IANA name (`UTC` when it cannot be told) and its rules.
[[nodiscard]] QByteArray systemZoneName();
[[nodiscard]] std::shared_ptr<const ZoneRules> systemZoneRules();

/// All names, sorted, for completion.
[[nodiscard]] QStringList zoneNames();
} // namespace crontopus
