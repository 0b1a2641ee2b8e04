// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/tray/traysettings.h"

#include <QSettings>

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
    return QSettings().value(iconKey, true).toBool();
}

void setShowsIcon(bool on)
{
    QSettings().setValue(iconKey, on);
}

bool closesToTray()
{
    return QSettings().value(closeKey, true).toBool();
}

void setClosesToTray(bool on)
{
    QSettings().setValue(closeKey, on);
}

bool notifies()
{
    return QSettings().value(notifyKey, true).toBool();
}

void setNotifies(bool on)
{
    QSettings().setValue(notifyKey, on);
}

QDateTime pausedUntil()
{
    return QSettings().value(pausedKey).toDateTime().toUTC();
}

void setPausedUntil(const QDateTime &until)
{
    QSettings().setValue(pausedKey, until);
}

bool toldAboutClosing()
{
    return QSettings().value(toldKey, false).toBool();
}

void setToldAboutClosing()
{
    QSettings().setValue(toldKey, true);
}
} // namespace crontopus::traysettings
