// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/theme/statuslook.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::StatusLook)
};
} // namespace

StatusLook statusLook(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Running:
        return {u"running"_s, u"◌"_s, Words::tr("Running"), Theme::Role::Running};
    case Outcome::Success:
        return {u"success"_s, u"✓"_s, Words::tr("Success"), Theme::Role::Success};
    case Outcome::Failure:
        return {u"failure"_s, u"✗"_s, Words::tr("Failure"), Theme::Role::Failure};
    case Outcome::Timeout:
        return {u"timeout"_s, u"◔"_s, Words::tr("Timed out"), Theme::Role::Failure};
    case Outcome::Cancelled:
        return {u"cancelled"_s, u"⊘"_s, Words::tr("Cancelled"), Theme::Role::Warning};
    case Outcome::Skipped:
        return {u"skipped"_s, u"⇥"_s, Words::tr("Skipped"), Theme::Role::MutedText};
    }
    return {u"unknown"_s, u"?"_s, Words::tr("Unknown"), Theme::Role::MutedText};
}

StatusLook statusLook(SyncState state)
{
    switch (state) {
    case SyncState::Synced:
        return {u"synced"_s, u"✓"_s, Words::tr("Synced"), Theme::Role::Success};
    case SyncState::OutOfSync:
        return {u"outofsync"_s, u"⇄"_s, Words::tr("Out of sync"), Theme::Role::Warning};
    case SyncState::Missing:
        return {u"missing"_s, u"–"_s, Words::tr("Missing"), Theme::Role::Failure};
    case SyncState::Unknown:
        break;
    }
    return {u"unknown"_s, u"?"_s, Words::tr("Unknown"), Theme::Role::MutedText};
}

StatusLook statusLook(Health health)
{
    switch (health) {
    case Health::Healthy:
        return {u"success"_s, u"✓"_s, Words::tr("Healthy"), Theme::Role::Success};
    case Health::Failing:
        return {u"failure"_s, u"✗"_s, Words::tr("Failing"), Theme::Role::Failure};
    case Health::Late:
        return {u"late"_s, u"◷"_s, Words::tr("Late"), Theme::Role::Late};
    case Health::Running:
        return {u"running"_s, u"◌"_s, Words::tr("Running"), Theme::Role::Running};
    case Health::Paused:
        return {u"pause"_s, u"‖"_s, Words::tr("Paused"), Theme::Role::MutedText};
    case Health::Disabled:
        return {u"disabled"_s, u"⊖"_s, Words::tr("Disabled"), Theme::Role::MutedText};
    case Health::Broken:
        return {u"broken"_s, u"⚠"_s, Words::tr("Broken"), Theme::Role::Failure};
    case Health::Offline:
        return {u"disconnected"_s, u"○"_s, Words::tr("Offline"), Theme::Role::Warning};
    case Health::NoRuns:
        return {u"more"_s, u"…"_s, Words::tr("No runs yet"), Theme::Role::MutedText};
    case Health::Unknown:
        break;
    }
    return {u"unknown"_s, u"?"_s, Words::tr("Unknown"), Theme::Role::MutedText};
}

StatusLook statusLook(RunHealth health)
{
    switch (health) {
    case RunHealth::Healthy:
        return {u"success"_s, u"✓"_s, Words::tr("Healthy"), Theme::Role::Success};
    case RunHealth::Degraded:
        return {u"warning"_s, u"⚠"_s, Words::tr("Degraded"), Theme::Role::Warning};
    case RunHealth::Warning:
        break;
    }
    return {u"failure"_s, u"✗"_s, Words::tr("Warning"), Theme::Role::Failure};
}

StatusLook statusLook(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return {u"failure"_s, u"✗"_s, Words::tr("Error"), Theme::Role::Failure};
    case Diagnostic::Severity::Warning:
        return {u"warning"_s, u"⚠"_s, Words::tr("Warning"), Theme::Role::Warning};
    case Diagnostic::Severity::Info:
        break;
    }
    return {u"info"_s, u"ℹ"_s, Words::tr("Note"), Theme::Role::Running};
}
} // namespace crontopus
