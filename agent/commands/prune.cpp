// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"
#include "agent/commands/singlesync.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};
} // namespace

int runPrune(const QStringList &arguments)
{
    Session session(u"prune"_s,
                    Words::tr("Agree to removals that are waiting because they concern most jobs"));
    session.parser.addOption({u"confirm"_s, Words::tr("Really remove them.")});
    if (const auto exit = session.begin(arguments))
        return *exit;
    if (session.parser.isSet(u"confirm"_s))
        return syncOnce(session, true);

    const auto cycle = session.makeCycle();
    if (!cycle)
        return fail(cycle.error());
    const auto plan = (*cycle)->plan(nowUtc());
    if (!plan)
        return fail(plan.error());
    if (!plan->needsConfirmation) {
        print(Words::tr("Nothing is waiting."));
        return Ok;
    }
    QList<PlannedChange> removals = plan->changes;
    removals.removeIf([](const PlannedChange &change) { return change.kind != PlannedChange::Kind::Remove; });
    printChanges(removals);
    print(Words::tr("These wait for `crontopus-agent prune --confirm`."));
    return Problems;
}
} // namespace crontopus::agent
