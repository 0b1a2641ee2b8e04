// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/service/catchup.h"

#include "agent/runner/format/runfile.h"
#include "shared/base/files.h"
#include "shared/schedule/jobschedule.h"

namespace crontopus {
namespace {
constexpr qint64 lateSeconds = 90; ///< cron itself may still be about to start what is no older than this

/// When the job should have started last, before `before`; from its run file.
std::optional<qint64> lastWanted(const RunFile &file, qint64 before)
{
    JobSchedule schedule;
    schedule.zone = std::make_shared<const ZoneRules>(file.zone);
    for (const std::string &text : file.schedules) {
        if (auto parsed = Schedule::parse(text))
            schedule.schedules.push_back(*parsed);
    }
    if (file.at != 0)
        schedule.at = file.at;
    return schedule.previous(before);
}
} // namespace

QList<ScheduledJob> missedJobs(const AppliedState &applied, const QString &jobsDir,
                               const QDateTime &aliveUntil, qint64 now,
                               const std::function<QDateTime(const QUuid &)> &lastStart)
{
    QList<ScheduledJob> missed;
    for (const AppliedState::Job &job : applied.jobs) {
        if (!job.catchUp)
            continue;
        const auto text = readFile(jobsDir + u'/' + job.scheduled.id.toString(QUuid::WithoutBraces));
        const auto file = text ? RunFile::parse(text->toStdString()) : RunFile::parse({});
        if (!file || file->paused || !file->checkin)
            continue;
        const auto wanted = lastWanted(*file, now - lateSeconds);
        if (!wanted || *wanted <= aliveUntil.toSecsSinceEpoch())
            continue;
        const QDateTime started = lastStart(job.scheduled.id);
        if (!started.isValid() || started.toSecsSinceEpoch() < *wanted)
            missed.append(job.scheduled);
    }
    return missed;
}
} // namespace crontopus
