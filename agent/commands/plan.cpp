// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"
#include "agent/commands/singlesync.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};
} // namespace

int runPlan(const QStringList &arguments)
{
    Session session(u"plan"_s,
                    Words::tr("Show what a sync would change in the scheduler, without changing it"));
    session.parser.addOption({u"json"_s, Words::tr("Print it as JSON.")});
    session.parser.addOption(
        {u"worktree"_s,
         Words::tr("Take the manifests from this directory instead of the commit last fetched."),
         Words::tr("DIR")});
    if (const auto exit = session.begin(arguments))
        return *exit;
    const QString workTree = session.parser.value(u"worktree"_s);
    if (!workTree.isEmpty() && !QDir(workTree).exists())
        return fail({Error::Code::NotFound, Words::tr("There is no directory %1.").arg(workTree)});
    // Before the first sync there is nothing yet to plan for.
    if (workTree.isEmpty() && !ManifestSource(session.config()).commit()) {
        if (const auto fetched = fetchOnce(session.config()); !fetched)
            return fail(fetched.error());
    }
    const auto cycle = session.makeCycle();
    if (!cycle)
        return fail(cycle.error());
    const auto plan = (*cycle)->plan(nowUtc(), workTree);
    if (!plan)
        return fail(plan.error());
    if (session.parser.isSet(u"json"_s)) {
        QTextStream(stdout) << QJsonDocument(toJson(*plan)).toJson();
        return Ok;
    }
    printDiagnostics(plan->diagnostics);
    for (const QString &why : plan->notSelected)
        print(u"  "_s + why);
    printChanges(plan->changes);
    if (plan->needsConfirmation)
        print(Words::tr("The removals would wait for `crontopus-agent prune --confirm`."));
    if (plan->changes.isEmpty())
        print(Words::tr("Nothing would change."));
    return hasErrors(plan->diagnostics) ? Problems : Ok;
}
} // namespace crontopus::agent
