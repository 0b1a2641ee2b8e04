// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/schedule/plan.h"
#include "shared/store/agentstatus.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace crontopus {
/// What a native scheduler should hold for one job.
struct ScheduledJob
{
    QUuid id;
    QString ns, name;
    QStringList entries; ///< of the Plan: schedules, not whole lines
    bool keep = false;   ///< leave whatever is there for this job; `entries` is not looked at

    [[nodiscard]] QString qualifiedName() const { return ns + QLatin1Char('/') + name; }
    bool operator==(const ScheduledJob &) const = default;
};

/// What a native scheduler holds at one moment.
struct SchedulerSnapshot
{
    struct Job
    {
        QString qualifiedName; ///< empty for the older agent's entries
        QStringList lines;     ///< native lines, as they stand there
    };

    QByteArray fingerprint; ///< see Scheduler::fingerprint()
    QHash<QUuid, Job> jobs; ///< ours
    QList<ForeignEntry> foreign;
    qint64 onceExpires = 0; ///< when the first of the one-shot entries may go, UTC seconds; 0: there are none
    bool absent = false;    ///< there is nothing at all, not even an empty crontab
    QStringList warnings;   ///< e.g. a bound that is near
};

/// A scheduler of the operating system. Calls block, up to some seconds: use them from a worker's thread. One
/// object belongs to one thread at a time.
class Scheduler
{
    Q_DISABLE_COPY_MOVE(Scheduler)

public:
    Scheduler() = default;
    virtual ~Scheduler() = default;

    /// `crontab`, `systemd`.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual Target target() const = 0;
    /// Changes whenever anything in the scheduler does, ours or not. The cheapest question there is.
    virtual Result<QByteArray> fingerprint() = 0;
    virtual Result<SchedulerSnapshot> list() = 0;
    /// The whole lines for a job, as apply() would write them.
    [[nodiscard]] virtual QStringList nativeLines(const ScheduledJob &job) const = 0;
    /// Makes the scheduler hold exactly these jobs of ours, and everything foreign just as it is: nothing is
    /// written when that is so already, else all in one write. One-shot entries stay until their time has
    /// passed (`now`, UTC seconds). Returns how often it wrote.
    virtual Result<int> apply(const QList<ScheduledJob> &jobs, qint64 now) = 0;
    /// Takes everything of ours away. `wasAbsent`: there was no crontab at all before us, so none is left.
    virtual Result<void> uninstall(bool wasAbsent) = 0;
    /// Has the system start the job once, now or within the next minute or so. `option` is one of the
    /// runner's (`--manual`, `--catch-up`).
    virtual Result<void> startOnce(const ScheduledJob &job, const QString &option, qint64 now) = 0;
};
} // namespace crontopus
