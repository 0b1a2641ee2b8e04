// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace crontopus {
/// Starting the console, hidden in the tray, when the user signs in. One way a platform.
class Autostart
{
public:
    virtual ~Autostart() = default;
    [[nodiscard]] virtual bool isEnabled() const = 0;
    virtual Result<void> setEnabled(bool on) = 0;
};

/// For the platform of this build; starts `program` (absolute path) with `arguments`.
[[nodiscard]] std::unique_ptr<Autostart> makeAutostart(const QString &program, const QStringList &arguments);

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
/// The content of the `.desktop` file; shown for tests.
[[nodiscard]] QByteArray autostartEntry(const QString &program, const QStringList &arguments);
#endif
} // namespace crontopus
