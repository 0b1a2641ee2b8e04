// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/service/service.h"

#include "agent/reconcile/statusreport.h"
#include "agent/service/catchup.h"
#include "agent/service/log.h"
#include "agent/service/startonce.h"
#include "shared/base/async.h"

#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int lockTimeoutMs = 30'000;
constexpr int threadExpiryMs = 1000;
constexpr int gapSeconds = 120; ///< beyond the interval: the machine slept, or the agent was away

/// Not the clock on the wall: set back by a year, that would stop all fetches for a year.
FetchPace::Duration steadyNow()
{
    return std::chrono::duration_cast<FetchPace::Duration>(
        std::chrono::steady_clock::now().time_since_epoch());
}
} // namespace

Service::Service(AgentConfig config, QString configPath, MakeCycle makeCycle,
                 std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_configPath(std::move(configPath))
    , m_makeCycle(std::move(makeCycle))
    , m_state(m_config.stateDir)
    , m_pool(new QThreadPool)
    , m_pace(std::chrono::seconds(m_config.syncIntervalSeconds))
{
    m_pool->setMaxThreadCount(3); // a cycle, a fetch, and one that hangs
    // A thread keeps memory that it has freed for its own use, all over the heap, until it ends.
    for (QThreadPool *pool : {m_pool, QThreadPool::globalInstance()})
        pool->setExpiryTimeout(threadExpiryMs);
    m_tick.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_tick, &QTimer::timeout, this, &Service::tick);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_fetchErrors = {Error{Error::Code::Timeout,
                               tr("%1 does not answer.").arg(withoutUserInfo(m_config.gitUrl)),
                               tr("The jobs last fetched stay in place.")}};
        startCycle();
    });
}

Service::~Service() = default;

Result<void> Service::start()
{
    if (auto made = m_state.create(); !made)
        return made;
    auto lock = m_state.lockService();
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    auto cycle = m_makeCycle(m_config);
    if (!cycle)
        return cycle.error();
    m_cycle = std::move(*cycle);
    m_history = std::make_unique<HistoryKeeper>(m_state);
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_aliveUntil = QFileInfo(m_state.statusFile()).lastModified().toUTC();
    for (const Diagnostic &warning : std::as_const(m_config.warnings))
        qCWarning(lcAgent).noquote() << toText(warning);
    qCInfo(lcAgent).noquote() << tr("Version %1 begins; %2 every %3 s, scheduler %4.")
                                     .arg(QStringLiteral(CRONTOPUS_VERSION),
                                          m_config.gitUrl.isEmpty() ? m_config.apiUrl
                                                                    : withoutUserInfo(m_config.gitUrl))
                                     .arg(m_config.syncIntervalSeconds)
                                     .arg(m_cycle->scheduler().name());
    connectBackend();
    tick();
    return {};
}

void Service::connectBackend()
{
    if (m_config.apiUrl.isEmpty()) {
        m_backend.reset();
        return;
    }
    if (m_backend && m_backend->isFor(m_config))
        return;
    m_history->setKeepingOutbox(true);
    m_backend = std::make_unique<Backend>(
        m_config,
        Backend::Hooks{[this] { return m_history->database(); },
                       [this](const ServerCommand &command) { return runNow(command); }, [this] { sync(); },
                       [this] {
                           m_confirmPrune = true;
                           sync();
                       }});
    // Queued: they may lead to another backend.
    connect(m_backend.get(), &Backend::identityChanged, this, &Service::reload, Qt::QueuedConnection);
    connect(m_backend.get(), &Backend::revokedChanged, this, &Service::tick, Qt::QueuedConnection);
    connect(m_history.get(), &HistoryKeeper::stored, m_backend.get(), &Backend::runsStored);
    connect(m_history.get(), &HistoryKeeper::outputsStored, m_backend.get(), &Backend::outputsStored);
    tellBackend();
    m_backend->start();
}

void Service::tellBackend()
{
    if (!m_backend)
        return;
    if (const auto status = readAgentStatus(m_state.statusFile()))
        m_backend->setStatus(*status);
}

/// The jobs stay as they were last applied; only the status says why.
void Service::noteRevoked()
{
    if (m_revokedNoted)
        return;
    m_revokedNoted = true;
    auto status = readAgentStatus(m_state.statusFile());
    if (!status)
        return;
    status->errors = {Error{Error::Code::Authentication, tr("This endpoint was revoked at the server."),
                            tr("Its jobs stay as they are. Connect it anew with `crontopus-agent enroll`.")}};
    status->pid = QCoreApplication::applicationPid();
    if (const auto written = writeStatus(m_state.statusFile(), *status); !written)
        qCWarning(lcAgent).noquote() << written.error().text();
}

QFuture<Result<void>> Service::runNow(const ServerCommand &command)
{
    return runAsync(
        [cycle = m_cycle, state = m_state, command](TaskControl &) {
            return startOnce(*cycle, state, [&command](const ScheduledJob &job) {
                return job.id == command.jobId || (job.ns == command.ns && job.name == command.name);
            });
        },
        m_pool);
}

void Service::stop()
{
    m_stopping = true;
    m_tick.stop();
    m_patience.stop();
    if (!m_reconciling)
        Q_EMIT finished();
}

void Service::reload()
{
    m_reload = true;
    sync();
}

void Service::sync()
{
    m_pace.askAtOnce();
    if (m_reconciling)
        m_again = true;
    else
        tick();
}

void Service::tick()
{
    if (m_stopping || m_reconciling)
        return;
    if (m_reload)
        readConfigAnew();
    if (m_backend && m_backend->isRevoked()) {
        noteRevoked();
        m_tick.start(m_pace.untilNextCycle());
        return;
    }
    m_revokedNoted = false;
    // The server has not said yet where the manifests are; the status tells how that stands.
    if (m_config.gitUrl.isEmpty()) {
        m_tick.start(m_pace.untilNextCycle());
        return;
    }
    if (!m_fetching && m_pace.isDue(steadyNow()))
        fetch();
    else
        startCycle();
}

void Service::readConfigAnew()
{
    m_reload = false;
    auto config = AgentConfig::load(m_configPath);
    auto cycle = config ? m_makeCycle(*config) : Result<std::unique_ptr<Cycle>>(config.error());
    // Another state directory would need another lock: that takes a new start.
    if (!cycle || config->stateDir != m_config.stateDir) {
        qCWarning(lcAgent).noquote() << (cycle ? tr("agent.state_dir takes a new start of the service.")
                                               : cycle.error().text());
        return;
    }
    m_config = std::move(*config);
    m_pace = FetchPace(std::chrono::seconds(m_config.syncIntervalSeconds));
    m_cycle = std::move(*cycle);
    qCInfo(lcAgent).noquote() << tr("The configuration was read anew.");
    connectBackend();
}

void Service::fetch()
{
    m_fetching = true;
    m_patience.start();
    const auto fetching = runAsync(
        [source = ManifestSource(m_config)](TaskControl &control) { return source.fetch(control); }, m_pool);
    onResult(fetching, this, [this](const Result<void> &result) { fetched(result); });
}

void Service::fetched(const Result<void> &result)
{
    m_fetching = false;
    m_patience.stop();
    if (result) {
        m_pace.succeeded();
        m_fetchErrors.clear();
    } else {
        m_pace.failed(steadyNow());
        m_fetchErrors = {result.error()};
    }
    if (!m_stopping)
        startCycle();
}

void Service::startCycle()
{
    if (m_reconciling || m_stopping)
        return;
    m_reconciling = true;
    m_tick.stop();
    Cycle::Request request;
    request.errors = m_fetchErrors;
    request.pid = QCoreApplication::applicationPid();
    request.startedAt = m_startedAt;
    request.confirmPrune = std::exchange(m_confirmPrune, false);
    const auto cycling = runAsync(
        [request, cycle = m_cycle, state = m_state](TaskControl &) mutable {
            Cycle::Outcome outcome;
            // The directory may have gone, and the lock must not outlive the cycle.
            const auto made = state.create();
            const auto lock =
                made ? state.lockCycle(lockTimeoutMs) : Result<std::unique_ptr<QLockFile>>(made.error());
            if (!lock) {
                outcome.errors = request.errors;
                outcome.errors.append(lock.error());
                return outcome;
            }
            request.now = QDateTime::currentSecsSinceEpoch();
            outcome = cycle->run(request);
#ifdef Q_OS_LINUX
            if (!outcome.idle)
                ::malloc_trim(0); // a full cycle needs much for a moment, the idle ones next to nothing
#endif
            return outcome;
        },
        m_pool);
    onResult(cycling, this, [this](const Cycle::Outcome &outcome) { cycleDone(outcome); });
}

void Service::cycleDone(const Cycle::Outcome &outcome)
{
    m_reconciling = false;
#ifdef Q_OS_LINUX
    if (m_trim && outcome.idle)
        ::malloc_trim(0); // again, now that the threads of the full cycle are gone
#endif
    m_trim = !outcome.idle;
    log(outcome);
    m_history->move(outcome.moves);
    if (!outcome.idle)
        tellBackend();
    if (const auto ingested = m_history->ingest(); !ingested && !outcome.idle)
        qCWarning(lcAgent).noquote() << ingested.error().text();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_aliveUntil.isValid() && m_aliveUntil.secsTo(now) > m_config.syncIntervalSeconds * 2 + gapSeconds)
        catchUp(m_aliveUntil);
    m_aliveUntil = now;
    if (m_stopping) {
        Q_EMIT finished();
    } else if (m_again) {
        m_again = false;
        tick();
    } else {
        m_tick.start(m_pace.untilNextCycle());
    }
}

void Service::catchUp(const QDateTime &aliveUntil)
{
    const auto lock = m_state.lockCycle(0);
    const auto applied = AppliedState::load(m_state.appliedFile());
    if (!lock || !applied)
        return;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto lastStart = [this](const QUuid &id) { return m_history->lastStart(id); };
    for (const ScheduledJob &job : missedJobs(*applied, m_state.jobsDir(), aliveUntil, now, lastStart)) {
        const auto started = m_cycle->scheduler().startOnce(job, u"--catch-up"_s, now);
        if (started)
            qCInfo(lcAgent).noquote()
                << tr("%1 was missed while away and starts now.").arg(job.qualifiedName());
        else
            qCWarning(lcAgent).noquote() << job.qualifiedName() << started.error().text();
    }
}

void Service::log(const Cycle::Outcome &outcome)
{
    for (const PlannedChange &change : outcome.changes) {
        const QStringList &lines = change.after.isEmpty() ? change.before : change.after;
        const QString what = change.kind == PlannedChange::Kind::Add      ? tr("added")
                             : change.kind == PlannedChange::Kind::Change ? tr("changed")
                                                                          : tr("removed");
        qCDebug(lcAgent).noquote() << what << change.ns + u'/' + change.name << lines.join(u" | "_s);
    }
    if (!outcome.changes.isEmpty())
        qCInfo(lcAgent).noquote() << tr("Commit %1: %2 changes, %3 writes.")
                                         .arg(outcome.commit.left(12))
                                         .arg(outcome.changes.size())
                                         .arg(outcome.writes);
    if (outcome.idle)
        return;
    // The same trouble is told once, not every half minute.
    QStringList lines;
    for (const Error &error : outcome.errors)
        lines.append(error.text());
    for (const Diagnostic &d : outcome.diagnostics)
        lines.append(toText(d));
    if (outcome.pruneWaiting)
        lines.append(tr("%1 removals wait for `crontopus-agent prune --confirm`.").arg(outcome.pruneCount));
    const QString all = lines.join(u'\n');
    if (all == m_lastLogged)
        return;
    m_lastLogged = all;
    if (lines.isEmpty())
        qCInfo(lcAgent).noquote() << tr("All is well again.");
    for (const QString &line : std::as_const(lines))
        qCWarning(lcAgent).noquote() << line;
}
} // namespace crontopus
