// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QString>

namespace crontopus {
/// at(1): starts a command once, at once, and forgets it.
class AtQueue final
{
public:
    /// The machine's own. Tests bring their own program and pid file.
    explicit AtQueue(QString program = QStringLiteral("at"),
                     QString pidFile = QStringLiteral("/run/atd.pid"));

    /// Is the program there and its daemon alive? Without atd a job would sit in the queue for ever.
    [[nodiscard]] bool usable() const;
    /// `command` is a line for sh(1). Nothing of this process's environment goes along, as at(1) would else
    /// write it all to a file.
    Result<void> start(const QString &command) const;

private:
    QString m_program;
    QString m_pidFile;
};
} // namespace crontopus
