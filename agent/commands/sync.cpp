// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"
#include "agent/commands/singlesync.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
int runSync(const QStringList &arguments)
{
    Session session(u"sync"_s, QCoreApplication::translate("crontopus::agent",
                                                           "Fetch the repository and bring the scheduler in "
                                                           "step with it, once"));
    session.parser.addOption({u"once"_s, QCoreApplication::translate("crontopus::agent", "The default.")});
    if (const auto exit = session.begin(arguments))
        return *exit;
    return syncOnce(session, false);
}
} // namespace crontopus::agent
