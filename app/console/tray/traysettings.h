// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace crontopus {
/// The user's choices about tray and notifications, as kept in the settings.
namespace traysettings {
[[nodiscard]] bool showsIcon(); ///< on by default
void setShowsIcon(bool on);
/// Closing the window leaves the console in the tray; on by default.
[[nodiscard]] bool closesToTray();
void setClosesToTray(bool on);
[[nodiscard]] bool notifies(); ///< on by default
void setNotifies(bool on);
/// UTC; in the past or invalid: not paused.
[[nodiscard]] QDateTime pausedUntil();
void setPausedUntil(const QDateTime &until);
/// Was it said once that the console stays in the tray?
[[nodiscard]] bool toldAboutClosing();
void setToldAboutClosing();
} // namespace traysettings
} // namespace crontopus
