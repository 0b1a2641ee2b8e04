// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/agentstatus.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace crontopus {
/// Scheduler entries of the machine that no agent manages: `/etc/crontab`, `/etc/cron.d`, systemd timers. The
/// user's own crontab is listed by its Scheduler. Reads only, and never fails: what cannot be read isn't
/// reported.
class Discovery final
{
public:
    /// `root` stands before every path, for tests.
    explicit Discovery(QString root = {}, QString home = {});

    [[nodiscard]] QList<ForeignEntry> find() const;
    /// Changes when one of the files does. Some stat(2) calls.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    [[nodiscard]] QStringList crontabs() const;
    [[nodiscard]] QStringList unitDirectories() const;
    void findTimers(QList<ForeignEntry> &found) const;

    QString m_root, m_home;
};

/// The entries of a system crontab, which has a user column.
[[nodiscard]] QList<ForeignEntry> systemCrontabEntries(const QByteArray &text, const QString &source);
} // namespace crontopus
