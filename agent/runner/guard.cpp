// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/guard.h"

#include "shared/schedule/schedule.h"

#include <algorithm>
#include <vector>

namespace crontopus::runner {
namespace {
/// A last minute further ahead than this was written before the clock was set back.
constexpr std::int64_t clockSlackMinutes = 2;

std::vector<Schedule> parseSchedules(const RunFile &run, std::string &problem)
{
    std::vector<Schedule> schedules;
    for (const std::string &text : run.schedules) {
        if (auto schedule = Schedule::parse(text))
            schedules.push_back(std::move(*schedule));
        else
            problem = "The run file holds a schedule that cannot be read: \"" + text + "\".";
    }
    return schedules;
}
} // namespace

GuardAnswer askGuard(const RunFile &run, std::int64_t now, std::int64_t lastMinute, std::int64_t validSince)
{
    GuardAnswer answer;
    const std::int64_t minute = now / 60;
    if (lastMinute > minute + clockSlackMinutes)
        lastMinute = 0;
    if (!run.guarded && run.at == 0) {
        answer.run = run.schedules.size() < 2 || lastMinute != minute;
        answer.scheduledAt = minute * 60;
        return answer;
    }
    const std::vector<Schedule> schedules = parseSchedules(run, answer.problem);
    if (!answer.problem.empty())
        return answer;
    const auto wanted = [&](std::int64_t candidate) {
        return (run.at != 0 && run.at / 60 == candidate) ||
               std::any_of(schedules.begin(), schedules.end(),
                           [&](const Schedule &schedule) { return schedule.firesAt(candidate, run.zone); });
    };
    if (wanted(minute)) {
        answer.run = lastMinute < minute;
        answer.scheduledAt = minute * 60;
    } else if (lastMinute < minute - 1 && (minute - 1) * 60 >= validSince && wanted(minute - 1)) {
        answer.run = true;
        answer.scheduledAt = (minute - 1) * 60;
    }
    return answer;
}

std::int64_t lastWanted(const RunFile &run, std::int64_t now)
{
    std::int64_t last = run.at != 0 && run.at <= now ? run.at : 0;
    std::string problem;
    for (const Schedule &schedule : parseSchedules(run, problem))
        last = std::max(last, schedule.previous(now + 1, run.zone).value_or(0));
    return last;
}
} // namespace crontopus::runner
