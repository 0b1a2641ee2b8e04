// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};
} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"run"_s, Words::tr("Keep this machine's scheduler in step with the repository (the service)"),
         runService},
        {u"enroll"_s, Words::tr("Connect this machine with its server"), runEnroll},
        {u"sync"_s, Words::tr("Do so once, now"), runSync},
        {u"status"_s, Words::tr("Show what is scheduled, and what is wrong"), runStatus},
        {u"plan"_s, Words::tr("Show what a sync would change, without changing it"), runPlan},
        {u"prune"_s, Words::tr("Agree to removals that are waiting"), runPrune},
        {u"discover"_s, Words::tr("List scheduled jobs of this machine that are not managed"), runDiscover},
        {u"run-now"_s, Words::tr("Have the scheduler start a job once, now"), runRunNow},
        {u"uninstall"_s, Words::tr("Take everything of ours out of the scheduler"), runUninstall}};
    return all;
}
} // namespace crontopus::agent
