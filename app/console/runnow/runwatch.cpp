// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runnow/runwatch.h"

#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <algorithm>
#include <utility>

namespace crontopus {
namespace {
constexpr int lookMs = 10'000;
constexpr int runsLooked = 20;
constexpr qint64 daysLooked = 2; ///< clocks may differ, but not by more

/// The hosted service does not say what started a run.
bool isByHand(const RunRecord &run)
{
    return run.trigger.isEmpty() || run.trigger == u"manual";
}
} // namespace

RunWatch::RunWatch(Workspace &workspace, const AgentStatus &endpoint, const QString &job, IsTaken isTaken,
                   QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_endpoint(endpoint)
    , m_job(job)
    , m_isTaken(std::move(isTaken))
    , m_online(endpoint.pid != 0)
    , m_askedAt(QDateTime::currentDateTimeUtc())
    , m_since(m_askedAt)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &RunWatch::look);
    connect(&workspace.endpoints(), &EndpointStore::commandChanged, this, [this](qint64 command) {
        if (command == m_command && m_state == State::Queued)
            look();
    });
    connect(&workspace.runs(), &RunStore::changed, this, &RunWatch::find);
}

RunFilter RunWatch::filter() const
{
    RunFilter filter;
    filter.nameContains = m_job;
    filter.endpoint = m_endpoint.endpointName;
    filter.from = m_askedAt.addDays(-daysLooked);
    return filter;
}

void RunWatch::start()
{
    // What is there already is not what comes of this, whatever the clocks say.
    onResult(m_workspace.runs().page(filter(), 0, runsLooked), this,
             [this](const Result<QList<RunRecord>> &runs) {
                 for (const RunRecord &run : runs.valueOr({}))
                     m_before.insert(run.runId);
                 ask();
             });
}

void RunWatch::ask()
{
    if (isOver()) { // cancelled before anybody was asked
        set(State::Withdrawn);
        return;
    }
    onResult(
        m_workspace.endpoints().runNow(m_endpoint.id, m_job), this,
        [this](const Result<EndpointCommand> &told) {
            if (!told) {
                set(State::Failed, told.error().text());
                return;
            }
            m_command = told->id;
            m_online = told->online;
            if (isOver()) { // cancelled while the request was under way
                if (m_command != 0)
                    withdraw();
                return;
            }
            set(m_command == 0 ? State::Starting : State::Queued);
            look();
            find();
        },
        [this] { set(State::Left); });
}

void RunWatch::look()
{
    if (m_state != State::Queued)
        return;
    m_look.start();
    onResult(m_workspace.endpoints().commandState(m_endpoint.id, m_command), this,
             [this](const Result<CommandState> &command) {
                 if (m_state != State::Queued)
                     return;
                 if (command)
                     takeCommand(*command);
                 else if (command.error().code == Error::Code::NotFound)
                     set(State::Expired); // so long ago that the server has forgotten it
             });
}

void RunWatch::takeCommand(const CommandState &command)
{
    switch (command.phase) {
    case CommandState::Phase::Waiting:
        if (m_expiresAt != command.expiresAt) {
            m_expiresAt = command.expiresAt;
            Q_EMIT changed();
        }
        break;
    case CommandState::Phase::Done:
        set(State::Starting);
        find();
        break;
    case CommandState::Phase::Failed:
        set(State::Failed, command.message);
        break;
    case CommandState::Phase::Expired:
        set(State::Expired);
        break;
    case CommandState::Phase::Withdrawn:
        set(State::Withdrawn);
        break;
    }
}

void RunWatch::find()
{
    if (m_state == State::Running) {
        load();
        return;
    }
    if (m_state != State::Queued && m_state != State::Starting)
        return;
    if (m_finding) {
        m_findAgain = true;
        return;
    }
    m_finding = true;
    onResult(m_workspace.runs().page(filter(), 0, runsLooked), this,
             [this](const Result<QList<RunRecord>> &runs) {
                 m_finding = false;
                 const QList<RunRecord> list = runs.valueOr({});
                 // Newest first, and the first one that began is ours.
                 for (auto run = list.crbegin(); run != list.crend() && !isOver(); ++run) {
                     if (run->ns + u'/' + run->jobName != m_job || !isByHand(*run) ||
                         m_before.contains(run->runId) || m_isTaken(run->runId))
                         continue;
                     m_run = *run;
                     set(State::Running);
                     load();
                     return;
                 }
                 if (std::exchange(m_findAgain, false))
                     find();
             });
}

void RunWatch::load()
{
    onResult(m_workspace.runs().run(m_run.id), this, [this](const Result<RunRecord> &run) {
        if (!run || m_state != State::Running)
            return;
        m_run = *run;
        if (m_run.outcome != Outcome::Running)
            set(State::Finished);
    });
}

void RunWatch::cancel()
{
    if (m_state == State::Queued)
        withdraw();
    else if (!isOver())
        set(State::Left);
}

void RunWatch::withdraw()
{
    onResult(m_workspace.endpoints().withdraw(m_endpoint.id, m_command), this,
             [this](const Result<void> &withdrawn) {
                 // It may have begun in between.
                 if (withdrawn)
                     set(State::Withdrawn);
                 else if (m_state == State::Queued)
                     set(State::Left);
             });
}

void RunWatch::set(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    m_since = QDateTime::currentDateTimeUtc();
    if (state != State::Queued)
        m_look.stop();
    Q_EMIT changed();
}
} // namespace crontopus
