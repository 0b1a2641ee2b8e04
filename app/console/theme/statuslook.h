// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/theme.h"
#include "shared/store/agentstatus.h"
#include "shared/store/rungroup.h"
#include "shared/store/runrecord.h"

#include <QMetaType>

namespace crontopus {
/// How a job or an endpoint does, all in all.
enum class Health {
    Healthy,
    Failing,  ///< the last run failed
    Late,     ///< a run is missing
    Running,  ///< right now
    Paused,   ///< entry kept but inert
    Disabled, ///< no entry at all
    Broken,   ///< the manifest has errors
    Offline,  ///< the agent does not run
    NoRuns,   ///< it never ran so far
    Unknown,  ///< nobody can tell, e.g. after a cancelled run
};

/// A state as it is shown: shape, word and colour together, never the colour alone.
struct StatusLook
{
    QString icon;  ///< of resources/icons
    QString glyph; ///< the same shape as text, e.g. `✓`
    QString word;  ///< translated
    Theme::Role role = Theme::Role::MutedText;
};

[[nodiscard]] StatusLook statusLook(Outcome outcome);
[[nodiscard]] StatusLook statusLook(SyncState state);
[[nodiscard]] StatusLook statusLook(Health health);
[[nodiscard]] StatusLook statusLook(RunHealth health);
[[nodiscard]] StatusLook statusLook(Diagnostic::Severity severity);
} // namespace crontopus

Q_DECLARE_METATYPE(crontopus::StatusLook)
