// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"
#include "agent/service/startonce.h"

#include <QCoreApplication>

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
    Session session(u"run-now"_s, Words::tr("Have the scheduler start a job once, now"));
    session.parser.addPositionalArgument(u"NAMESPACE/NAME"_s, Words::tr("The job."));
    if (const auto exit = session.begin(arguments, 1))
        return *exit;
    const QString name = session.parser.positionalArguments().constFirst();
    const auto cycle = session.makeCycle();
    if (!cycle)
        return fail(cycle.error());
    const auto started = startOnce(**cycle, session.state(),
                                   [&name](const ScheduledJob &job) { return job.qualifiedName() == name; });
    if (!started && started.error().code == Error::Code::NotFound)
        return fail({Error::Code::NotFound, Words::tr("There is no job %1 on this machine.").arg(name),
                     Words::tr("`crontopus-agent status` lists those there are.")});
    if (!started)
        return fail(started.error());
    print(Words::tr("%1 will start within the next minute.").arg(name));
    return Ok;
}
} // namespace crontopus::agent
