// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alertengine.h"

#include "shared/base/async.h"

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
Q_LOGGING_CATEGORY(log, "crontopus.alerts")

constexpr int soonMs = 300;
constexpr int tickMs = 30'000;
constexpr qint64 sleptSeconds = 150; // nobody looked for so long: the machine slept
constexpr int lookBackDays = 35;     // a monthly job's last run
constexpr int failuresRead = 300;    // newest failed runs that are looked at
constexpr int seriesLength = 20;
} // namespace

AlertEngine::AlertEngine(JobStore &jobs, EndpointStore &endpoints, RunStore &runs,
                         std::unique_ptr<AlertBook> book, const Clock &clock, QString machine,
                         QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_endpoints(endpoints)
    , m_runs(runs)
    , m_book(std::move(book))
    , m_clock(clock)
    , m_machine(std::move(machine))
    , m_lastLook(clock.nowUtc())
    , m_awakeSince(m_lastLook)
{
    if (m_book) {
        m_alerts = m_book->alerts();
        m_watched = m_book->watched();
        for (const Alert &alert : std::as_const(m_alerts)) {
            if (alert.snoozedUntil.isValid())
                m_toldSnoozed.append(alert.key());
        }
    }
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_tick.setInterval(tickMs);
    connect(&m_soon, &QTimer::timeout, this, &AlertEngine::look);
    connect(&m_tick, &QTimer::timeout, this, &AlertEngine::look);
    // Not started anew by every change: a busy store must not put the look off for ever.
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_jobs, &JobStore::changed, this, soon);
    connect(&m_endpoints, &EndpointStore::changed, this, soon);
    connect(&m_runs, &RunStore::changed, this, soon);
    m_tick.start();
    m_soon.start();
}

AlertEngine::~AlertEngine()
{
    m_worker.waitForDone();
}

QList<Alert> AlertEngine::alerts() const
{
    QList<Alert> result;
    std::copy_if(m_alerts.cbegin(), m_alerts.cend(), std::back_inserter(result),
                 [](const Alert &alert) { return !alert.covered; });
    return result;
}

QList<Alert> AlertEngine::openAlerts() const
{
    QList<Alert> result;
    std::copy_if(m_alerts.cbegin(), m_alerts.cend(), std::back_inserter(result),
                 [now = now()](const Alert &alert) { return alert.isOpen(now); });
    return result;
}

void AlertEngine::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    const QDateTime now = m_clock.nowUtc();
    if (m_lastLook.secsTo(now) > sleptSeconds || now < m_lastLook)
        m_awakeSince = now;
    m_lastLook = now;
    onResult(
        m_runs.summaries(now.addDays(-lookBackDays)), this,
        [this](const Result<QList<JobRunSummary>> &summaries) {
            if (!summaries) {
                finish(); // what was known stays
                return;
            }
            m_summaries = *summaries;
            askForFailures();
        },
        [this] { finish(); });
}

void AlertEngine::askForFailures()
{
    RunFilter failed;
    failed.outcomes = {Outcome::Failure, Outcome::Timeout};
    failed.from = m_lastLook.addDays(-lookBackDays);
    onResult(
        m_runs.page(failed, 0, failuresRead), this,
        [this](const Result<QList<RunRecord>> &runs) {
            if (runs)
                takeFailures(*runs);
            else
                finish();
        },
        [this] { finish(); });
}

void AlertEngine::takeFailures(const QList<RunRecord> &failed)
{
    // A job may run on many machines: one that succeeds does not hide one that fails.
    m_toAsk.clear();
    m_failing.clear();
    QSet<std::pair<QUuid, QString>> seen;
    for (const RunRecord &run : failed) {
        const std::pair series{run.jobId, run.endpoint};
        if (seen.contains(series))
            continue;
        seen.insert(series);
        RunFilter filter;
        filter.jobId = run.jobId;
        filter.endpoint = run.endpoint;
        m_toAsk.append(filter);
    }
    askSeries();
}

void AlertEngine::askSeries()
{
    if (m_toAsk.isEmpty()) {
        evaluate();
        return;
    }
    onResult(
        m_runs.page(m_toAsk.takeLast(), 0, seriesLength), this,
        [this](const Result<QList<RunRecord>> &runs) {
            if (!runs) {
                finish();
                return;
            }
            if (!runs->isEmpty())
                m_failing.append({*runs});
            askSeries();
        },
        [this] { finish(); });
}

void AlertEngine::evaluate()
{
    const auto jobs = m_jobs.jobs();
    // While nothing is read yet there is no reason to forget what was acknowledged or since when jobs are
    // watched.
    if (!jobs || jobs->isEmpty()) {
        finish();
        return;
    }
    const QList<AgentStatus> endpoints = m_endpoints.endpoints();
    // Of thousands of jobs the rules take tens of milliseconds.
    const auto rules = [jobs, endpoints, summaries = std::exchange(m_summaries, {}),
                        failing = std::exchange(m_failing, {}), watched = m_watched, now = m_lastLook,
                        awakeSince = m_awakeSince, machine = m_machine](TaskControl &) -> Result<Found> {
        QHash<QUuid, RunRecord> lastRuns;
        lastRuns.reserve(summaries.size());
        for (const JobRunSummary &summary : summaries)
            lastRuns.insert(summary.jobId, summary.last);
        const AlertFacts facts{*jobs, endpoints, lastRuns, failing, now, awakeSince, machine};
        Found found{{}, watched};
        const QList<Alert> silent = silentEndpoints(facts);
        found.alerts = silent + failures(facts, silent);
        if (!endpoints.isEmpty())
            found.alerts += missedRuns(facts, silent, found.watched);
        return found;
    };
    onResult(
        runAsync(rules, &m_worker), this,
        [this, onlyFailures = endpoints.isEmpty()](const Result<Found> &found) {
            takeFound(*found, onlyFailures);
            finish();
        },
        [this] { finish(); });
}

void AlertEngine::takeFound(Found found, bool onlyFailures)
{
    m_watched = std::move(found.watched);
    if (onlyFailures)
        std::copy_if(m_alerts.cbegin(), m_alerts.cend(), std::back_inserter(found.alerts),
                     [](const Alert &alert) { return alert.kind != Alert::Kind::Failure; });
    merge(std::move(found.alerts));
}

void AlertEngine::finish()
{
    m_looking = false;
    if (std::exchange(m_lookAgain, false))
        m_soon.start();
}

void AlertEngine::merge(QList<Alert> found)
{
    QHash<QString, Alert> known;
    for (const Alert &alert : std::as_const(m_alerts))
        known.insert(alert.key(), alert);
    QList<Alert> fresh;
    for (Alert &alert : found) {
        const QString key = alert.key();
        const auto before = known.constFind(key);
        if (before == known.cend()) {
            if (alert.isOpen(m_lastLook))
                fresh.append(alert);
            continue;
        }
        alert.acknowledgedAt = before->acknowledgedAt;
        alert.snoozedUntil = before->snoozedUntil;
        alert.snoozedUntilFixed = before->snoozedUntilFixed;
        const bool snoozeEnded = m_toldSnoozed.contains(key) && !alert.isSnoozed(m_lastLook);
        if (snoozeEnded)
            alert.snoozedUntil = {};
        if (snoozeEnded && alert.isOpen(m_lastLook))
            fresh.append(alert);
    }
    std::sort(found.begin(), found.end(), isMoreUrgent);
    m_alerts = found;
    keep();
    if (!fresh.isEmpty()) {
        std::sort(fresh.begin(), fresh.end(), isMoreUrgent);
        Q_EMIT raised(fresh);
    }
}

void AlertEngine::keep()
{
    m_toldSnoozed.clear();
    for (const Alert &alert : std::as_const(m_alerts)) {
        if (alert.snoozedUntil.isValid())
            m_toldSnoozed.append(alert.key());
    }
    if (m_book && (!m_kept || m_kept->first != m_alerts || m_kept->second != m_watched)) {
        m_kept = {m_alerts, m_watched};
        const auto keeping = runAsync([book = m_book.get(), alerts = m_alerts, watched = m_watched](
                                          TaskControl &) { return book->keep(alerts, watched); },
                                      &m_worker);
        onResult(keeping, this, [this](const Result<void> &kept) {
            if (kept)
                return;
            m_kept.reset(); // tried again when next looked
            qCWarning(log, "%s", qUtf8Printable(kept.error().text()));
        });
    }
    Q_EMIT changed();
}

template<typename Change>
void AlertEngine::change(const QString &key, Change change)
{
    for (Alert &alert : m_alerts) {
        if (alert.key() == key) {
            change(alert);
            keep();
            return;
        }
    }
}

void AlertEngine::acknowledge(const QString &key)
{
    change(key, [now = now()](Alert &alert) { alert.acknowledgedAt = now; });
}

void AlertEngine::snoozeUntil(const QString &key, const QDateTime &until)
{
    change(key, [until](Alert &alert) {
        alert.snoozedUntil = until;
        alert.snoozedUntilFixed = false;
    });
}

void AlertEngine::snoozeUntilFixed(const QString &key)
{
    change(key, [](Alert &alert) {
        alert.snoozedUntil = {};
        alert.snoozedUntilFixed = true;
    });
}

void AlertEngine::reopen(const QString &key)
{
    change(key, [](Alert &alert) {
        alert.acknowledgedAt = alert.snoozedUntil = {};
        alert.snoozedUntilFixed = false;
    });
}
} // namespace crontopus
