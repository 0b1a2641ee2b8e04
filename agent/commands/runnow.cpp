// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};
} // namespace

int runRunNow(const QStringList &arguments)
{
    constexpr int lockTimeoutMs = 60'000;
    Session session(u"run-now"_s, Words::tr("Have the scheduler start a job once, now"));
    session.parser.addPositionalArgument(u"NAMESPACE/NAME"_s, Words::tr("The job."));
    if (const auto exit = session.begin(arguments, 1))
        return *exit;
    const QString name = session.parser.positionalArguments().constFirst();
    const auto cycle = session.makeCycle();
    if (!cycle)
        return fail(cycle.error());
    const auto lock = session.state().lockCycle(lockTimeoutMs);
    if (!lock)
        return fail(lock.error());
    const auto applied = AppliedState::load(session.state().appliedFile());
    if (!applied)
        return fail(applied.error());
    const auto job =
        std::find_if(applied->jobs.begin(), applied->jobs.end(),
                     [&](const AppliedState::Job &each) { return each.scheduled.qualifiedName() == name; });
    if (job == applied->jobs.end())
        return fail({Error::Code::NotFound, Words::tr("There is no job %1 on this machine.").arg(name),
                     Words::tr("`crontopus-agent status` lists those there are.")});
    if (const auto started = (*cycle)->scheduler().startOnce(job->scheduled, u"--manual"_s, nowUtc());
        !started)
        return fail(started.error());
    print(Words::tr("%1 will start within the next minute.").arg(name));
    return Ok;
}
} // namespace crontopus::agent
