// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/tray/traysettings.h"

#include "app/console/settings/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::traysettings {
namespace {
constexpr auto iconKey = "tray/icon"_L1;
constexpr auto closeKey = "tray/closeToTray"_L1;
constexpr auto notifyKey = "tray/notifications"_L1;
constexpr auto pausedKey = "tray/pausedUntil"_L1;
constexpr auto toldKey = "tray/toldAboutClosing"_L1;
} // namespace

bool showsIcon()
{
    return Settings().value(iconKey, true).toBool();
}

void setShowsIcon(bool on)
{
    Settings().setValue(iconKey, on);
}

bool closesToTray()
{
    return Settings().value(closeKey, true).toBool();
}

void setClosesToTray(bool on)
{
    Settings().setValue(closeKey, on);
}

bool notifies()
{
    return Settings().value(notifyKey, true).toBool();
}

void setNotifies(bool on)
{
    Settings().setValue(notifyKey, on);
}

QDateTime pausedUntil()
{
    return Settings().value(pausedKey).toDateTime().toUTC();
}

void setPausedUntil(const QDateTime &until)
{
    Settings().setValue(pausedKey, until);
}

bool toldAboutClosing()
{
    return Settings().value(toldKey, false).toBool();
}

void setToldAboutClosing()
{
    Settings().setValue(toldKey, true);
}
} // namespace crontopus::traysettings
