// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

namespace crontopus {
/// The console's settings, kept by QSettings. That waits for the disk whenever something is set, and holds
/// back who reads meanwhile; here what was set is there at once and comes to the disk in another thread,
/// with the program's end at the latest. All of the program read and write them by this. Any thread.
class Settings final
{
public:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    /// With all keys below.
    void remove(const QString &key);
    void clear();
    /// Waits until all has been written, and reads what others wrote to where QSettings is told to look now.
    static void reload();
};
} // namespace crontopus
