// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/singlesync.h"

#include "agent/service/historykeeper.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
constexpr int lockTimeoutMs = 60'000;
constexpr int fetchTimeoutMs = 15 * 60'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};

/// Stops the work after a time, whatever it is at.
class DeadlineControl final : public TaskControl
{
public:
    [[nodiscard]] bool cancelled() const override { return m_deadline.hasExpired(); }
    void progress(qint64, qint64, const QString &) override {}

private:
    QDeadlineTimer m_deadline{fetchTimeoutMs};
};
} // namespace

Result<void> fetchOnce(const AgentConfig &config)
{
    DeadlineControl control;
    return ManifestSource(config).fetch(control);
}

int syncOnce(const Session &session, bool confirmPrune)
{
    const StateDir state = session.state();
    if (const auto made = state.create(); !made)
        return fail(made.error());
    const auto cycle = session.makeCycle();
    if (!cycle)
        return fail(cycle.error());

    Cycle::Request request;
    if (const auto fetched = fetchOnce(session.config()); !fetched)
        request.errors.append(fetched.error());
    const auto lock = state.lockCycle(lockTimeoutMs);
    if (!lock)
        return fail(lock.error());
    request.now = nowUtc();
    request.confirmPrune = confirmPrune;
    const Cycle::Outcome outcome = (*cycle)->run(request);
    HistoryKeeper(state).move(outcome.moves);

    printDiagnostics(session.config().warnings + outcome.diagnostics);
    printChanges(outcome.changes);
    if (outcome.pruneWaiting)
        print(
            Words::tr("%n job(s) would be removed, which is most of them: nothing was. If that is right, run "
                      "`crontopus-agent prune --confirm`.")
                .replace(u"%n"_s, QString::number(outcome.pruneCount)));
    for (const Error &error : outcome.errors)
        fail(error);
    if (!outcome.errors.isEmpty())
        return Problems;
    print(Words::tr("In step with commit %1: jobs %2, changes %3.")
              .arg(outcome.commit.left(12))
              .arg(outcome.jobs)
              .arg(outcome.changes.size()));
    return hasErrors(outcome.diagnostics) ? Problems : Ok;
}
} // namespace crontopus::agent
