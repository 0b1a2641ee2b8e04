// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobrow.h"

#include "shared/schedule/explain.h"

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
Health healthOf(const JobRow &row)
{
    const Job *job = row.job();
    if (!job || hasErrors(row.entry.diagnostics))
        return Health::Broken;
    if (!job->enabled)
        return Health::Disabled;
    if (job->paused)
        return Health::Paused;
    if (!row.lastRun)
        return Health::NoRuns;
    switch (row.lastRun->outcome) {
    case Outcome::Running:
        return Health::Running;
    case Outcome::Failure:
    case Outcome::Timeout:
        return Health::Failing;
    case Outcome::Success:
    case Outcome::Skipped:
        return Health::Healthy;
    case Outcome::Cancelled:
        break;
    }
    return Health::Unknown;
}

std::optional<qint64> nextRunOf(const Job *job, qint64 now)
{
    if (!job || !job->enabled || job->paused || !job->schedule.zone)
        return {};
    return job->schedule.next(now);
}

QString searchTextOf(const JobRow &row)
{
    QStringList parts{row.entry.qualifiedName(), row.expression, row.words};
    if (const Job *job = row.job()) {
        parts << job->command << job->timezone;
        if (job->script)
            parts << job->script->interpreter;
        if (job->http)
            parts << job->http->url;
        for (auto it = job->labels.begin(); it != job->labels.end(); ++it)
            parts << it.key() + u'=' + it.value();
    } else {
        parts << row.path();
    }
    return parts.join(u'\n').toLower();
}

bool sameRun(const std::optional<RunRecord> &a, const std::optional<RunRecord> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->id == b->id && a->runId == b->runId && a->outcome == b->outcome &&
           a->finishedAt == b->finishedAt && a->startedAt == b->startedAt && a->exitCode == b->exitCode;
}

/// Of the same text: would anything that is shown differ?
bool isSame(const JobRow &row, const JobEntry &entry, const JobFacts &facts)
{
    return row.sync == facts.sync && row.syncProblem == facts.syncProblem &&
           row.entry.fileState == entry.fileState && sameRun(row.lastRun, facts.lastRun) &&
           row.entry.diagnostics == entry.diagnostics;
}
} // namespace

JobRowPtr makeJobRow(const JobEntry &entry, const JobFacts &facts, const JobRowPtr &previous, qint64 now)
{
    const auto &parsed = entry.manifest.job();
    const Job *job = parsed ? &*parsed : nullptr;
    const bool sameText = previous && previous->path() == entry.manifest.path() &&
                          previous->entry.manifest.text() == entry.manifest.text();
    const bool isAhead = sameText && previous->nextRun.value_or(now + 1) > now;
    const std::optional<qint64> nextRun = isAhead ? previous->nextRun : nextRunOf(job, now);
    // Before anything is copied: most rows of a refresh are so.
    if (sameText && previous->nextRun == nextRun && isSame(*previous, entry, facts))
        return previous;

    auto row = std::make_shared<JobRow>(entry);
    row->lastRun = facts.lastRun;
    row->sync = facts.sync;
    row->syncProblem = facts.syncProblem;
    row->nextRun = nextRun;
    row->health = healthOf(*row);
    if (sameText) {
        row->words = previous->words;
        row->expression = previous->expression;
        row->searchText = previous->searchText;
        return row;
    }
    if (job) {
        row->expression = job->at.isEmpty() ? job->scheduleTexts.join(u" · "_s) : job->at;
        if (job->schedule.zone)
            row->words = explain(job->schedule);
    }
    row->searchText = searchTextOf(*row);
    return row;
}

bool standsBefore(const JobRowPtr &a, const JobRowPtr &b)
{
    return std::tie(a->ns(), a->name(), a->path()) < std::tie(b->ns(), b->name(), b->path());
}

int gravity(Health health)
{
    switch (health) {
    case Health::Broken:
        return 0;
    case Health::Failing:
        return 1;
    case Health::Late:
        return 2;
    case Health::Offline:
        return 3;
    case Health::Running:
        return 4;
    case Health::Healthy:
        return 5;
    case Health::NoRuns:
    case Health::Unknown:
        return 6;
    case Health::Paused:
        return 7;
    case Health::Disabled:
        break;
    }
    return 8;
}

JobRowPtr withNextRun(const JobRow &row, qint64 now)
{
    auto copy = std::make_shared<JobRow>(row);
    copy->nextRun = nextRunOf(row.job(), now);
    return copy;
}
} // namespace crontopus
