// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/scheduler/scheduler.h"

#include <QList>
#include <QString>

namespace crontopus {
/// The last good state: what the agent put into the scheduler, and why. Kept on disk, so that a broken file
/// or an unreachable repository takes nothing away, restarts included.
struct AppliedState
{
    struct Job
    {
        ScheduledJob scheduled;
        QString manifestPath;
        QStringList notes;
        bool guarded = false;
        bool catchUp = false;
        qint64 at = 0; ///< UTC seconds; 0: not a one-time job
        bool operator==(const Job &) const = default;
    };

    QString commit;
    QByteArray inputs;      ///< digest of all that the plan depends on, see Cycle
    QByteArray fingerprint; ///< of the scheduler after our last write
    qint64 nextDue = 0;     ///< then a cycle has work to do even when nothing else changed; UTC seconds
    bool crontabWasAbsent = false;
    bool pruneWaiting = false;
    QList<Job> jobs;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<AppliedState> fromJson(const QByteArray &json);
    /// An empty state when there is no file yet.
    [[nodiscard]] static Result<AppliedState> load(const QString &path);
    /// Leaves the file alone when it says so already.
    Result<void> save(const QString &path) const;
};
} // namespace crontopus
