// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("crontopus::agent", text);
}
} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"run"_s, tr("Keep this machine's scheduler in step with the repository (the service)"), runService},
        {u"sync"_s, tr("Do so once, now"), runSync},
        {u"status"_s, tr("Show what is scheduled, and what is wrong"), runStatus},
        {u"plan"_s, tr("Show what a sync would change, without changing it"), runPlan},
        {u"prune"_s, tr("Agree to removals that are waiting"), runPrune},
        {u"discover"_s, tr("List scheduled jobs of this machine that are not managed"), runDiscover},
        {u"run-now"_s, tr("Have the scheduler start a job once, now"), runRunNow},
        {u"uninstall"_s, tr("Take everything of ours out of the scheduler"), runUninstall}};
    return all;
}
} // namespace crontopus::agent
