// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobcelltext.h"

#include "app/console/jobs/jobtreemodel.h"
#include "app/console/theme/timetext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// Why a job that shows no next run has none.
QString noNextRun(const JobRow &row)
{
    const Job *job = row.job();
    if (!job)
        return {};
    if (!job->enabled)
        return JobTreeModel::tr("disabled");
    if (job->paused)
        return JobTreeModel::tr("paused");
    const auto &schedules = job->schedule.schedules;
    const bool reboot = std::any_of(schedules.begin(), schedules.end(),
                                    [](const Schedule &s) { return s.kind() == Schedule::Kind::Reboot; });
    return reboot ? JobTreeModel::tr("at start-up") : JobTreeModel::tr("never again");
}

QString lastRunText(const RunRecord &run)
{
    QString text = relativeTime(run.startedAt);
    if (run.outcome == Outcome::Failure && run.exitCode)
        text += u" · "_s + JobTreeModel::tr("exit %1").arg(*run.exitCode);
    if (run.durationMs() >= 0)
        text += u" · "_s + durationText(run.durationMs());
    return text;
}
} // namespace

QString fileStateText(GitFileStatus::State state)
{
    using State = GitFileStatus::State;
    switch (state) {
    case State::Unchanged:
        break;
    case State::Added:
    case State::Untracked:
        return JobTreeModel::tr("new");
    case State::Modified:
    case State::Renamed:
        return JobTreeModel::tr("modified");
    case State::Deleted:
        return JobTreeModel::tr("deleted");
    case State::Conflicted:
        return JobTreeModel::tr("in conflict");
    }
    return {};
}

QString jobCellText(const JobRow &row, int column)
{
    switch (column) {
    case JobTreeModel::NameColumn:
        return row.name();
    case JobTreeModel::ScheduleColumn:
        return row.expression;
    case JobTreeModel::NextRunColumn:
        return row.nextRun ? relativeTime(QDateTime::fromSecsSinceEpoch(*row.nextRun, Qt::UTC))
                           : noNextRun(row);
    case JobTreeModel::LastRunColumn:
        return row.lastRun ? lastRunText(*row.lastRun) : QString();
    case JobTreeModel::SyncColumn:
        return row.job() ? statusLook(row.sync).word : QString();
    case JobTreeModel::HealthColumn:
        return statusLook(row.health).word;
    default:
        return {};
    }
}

QString jobCellToolTip(const JobRow &row, int column)
{
    switch (column) {
    case JobTreeModel::NameColumn: {
        QStringList lines{row.path()};
        if (row.changed())
            lines << JobTreeModel::tr("Not committed: %1").arg(fileStateText(row.entry.fileState));
        for (const Diagnostic &diagnostic : row.entry.diagnostics)
            lines << toText(diagnostic);
        return lines.join(u'\n');
    }
    case JobTreeModel::ScheduleColumn:
        return row.words;
    case JobTreeModel::NextRunColumn:
        return row.nextRun ? exactTime(QDateTime::fromSecsSinceEpoch(*row.nextRun, Qt::UTC)) : QString();
    case JobTreeModel::LastRunColumn:
        if (row.lastRun) {
            return u"%1\n%2"_s.arg(statusLook(row.lastRun->outcome).word, exactTime(row.lastRun->startedAt)) +
                   (row.lastRun->errorMessage.isEmpty() ? QString() : u'\n' + row.lastRun->errorMessage);
        }
        break;
    case JobTreeModel::SyncColumn:
        return row.syncProblem;
    default:
        break;
    }
    return {};
}
} // namespace crontopus
