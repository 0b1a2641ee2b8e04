// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/scheduler/scheduler.h"

#include <QMap>

namespace crontopus {
/// Timers of the user's systemd (systemd.timer(5)), for machines without cron. A timer a job,
/// `crontopus-<id>.timer`, and two templates that start the runner: by schedule and by hand.
///
/// Unlike cron, systemd does not start a job anew while it still runs.
class SystemdScheduler final : public Scheduler
{
public:
    /// `runner`, `stateDir`: absolute paths of crontopus-run and of the agent's directory. `directory`: where
    /// the unit files go. `systemctl`: the program; tests bring their own.
    SystemdScheduler(QString runner, QString stateDir, QString directory,
                     QString systemctl = QStringLiteral("systemctl"));
    /// `~/.config/systemd/user`.
    [[nodiscard]] static QString userUnitDirectory();

    [[nodiscard]] QString name() const override { return QStringLiteral("systemd"); }
    [[nodiscard]] Target target() const override { return Target::Systemd; }
    Result<QByteArray> fingerprint() override;
    Result<SchedulerSnapshot> list() override;
    [[nodiscard]] QStringList nativeLines(const ScheduledJob &job) const override;
    Result<int> apply(const QList<ScheduledJob> &jobs, qint64 now) override;
    Result<void> uninstall(bool wasAbsent) override;
    Result<void> startOnce(const ScheduledJob &job, const QString &option, qint64 now) override;

private:
    /// File name and content.
    using Units = QMap<QString, QByteArray>;

    [[nodiscard]] Result<Units> read() const;
    [[nodiscard]] QByteArray timerUnit(const ScheduledJob &job) const;
    [[nodiscard]] Units templates() const;
    Result<void> write(const Units &changed, const QStringList &removed);
    Result<void> call(const QStringList &arguments) const;

    QString m_runner, m_stateDir, m_directory, m_systemctl;
};
} // namespace crontopus
