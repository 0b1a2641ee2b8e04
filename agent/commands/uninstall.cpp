// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};
} // namespace

int runUninstall(const QStringList &arguments)
{
    constexpr int lockTimeoutMs = 60'000;
    Session session(u"uninstall"_s,
                    Words::tr("Give the scheduler back as it would be without us; the run history is kept"));
    if (const auto exit = session.begin(arguments))
        return *exit;
    const StateDir state = session.state();
    if (const auto made = state.create(); !made)
        return fail(made.error());
    // A running service would put everything back.
    const auto service = state.lockService();
    if (!service) {
        Error error = service.error();
        error.hint = Words::tr("Stop it first.");
        return fail(error);
    }
    const auto lock = state.lockCycle(lockTimeoutMs);
    if (!lock)
        return fail(lock.error());
    const auto cycle = session.makeCycle();
    if (!cycle)
        return fail(cycle.error());
    if (const auto done = (*cycle)->uninstall(); !done)
        return fail(done.error());
    print(
        Words::tr("Everything of ours is gone from the scheduler. Run history and settings are still in %1.")
            .arg(state.path()));
    return Ok;
}
} // namespace crontopus::agent
