// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/service/startonce.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int lockTimeoutMs = 60'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};
} // namespace

Result<void> startOnce(const Cycle &cycle, const StateDir &state,
                       const std::function<bool(const ScheduledJob &)> &matches)
{
    const auto lock = state.lockCycle(lockTimeoutMs);
    if (!lock)
        return lock.error();
    const auto applied = AppliedState::load(state.appliedFile());
    if (!applied)
        return applied.error();
    const auto job = std::find_if(applied->jobs.begin(), applied->jobs.end(),
                                  [&](const AppliedState::Job &each) { return matches(each.scheduled); });
    if (job == applied->jobs.end())
        return Error{Error::Code::NotFound, Words::tr("There is no such job on this machine.")};
    return cycle.scheduler().startOnce(job->scheduled, u"--manual"_s, QDateTime::currentSecsSinceEpoch());
}
} // namespace crontopus
