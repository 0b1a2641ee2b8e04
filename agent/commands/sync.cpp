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

int runSync(const QStringList &arguments)
{
    Session session(u"sync"_s, Words::tr("Fetch the repository and bring the scheduler in "
                                         "step with it, once"));
    session.parser.addOption({u"once"_s, Words::tr("The default.")});
    if (const auto exit = session.begin(arguments))
        return *exit;
    return syncOnce(session, false);
}
} // namespace crontopus::agent
