// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/reporter.h"

#include "shared/base/async.h"
#include "shared/manifest/selection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus {
namespace {
constexpr auto interval = 30s;
constexpr auto soon = 1s;
// Bounds of the API; text in characters.
constexpr qsizetype maxErrors = 100, maxError = 1000, maxItems = 10'000, maxCommand = 65'536,
                    maxSchedule = 1000, maxName = 255;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Reporter)
};

const QString instancesRoute = u"job-instances"_s;
const QString discoveredRoute = u"discovered-jobs"_s;

QByteArray digest(const QJsonObject &body)
{
    return QCryptographicHash::hash(QJsonDocument(body).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

QString instanceStatus(const ManagedEntry &entry)
{
    if (!entry.problem.isEmpty() || entry.state == SyncState::Missing || entry.state == SyncState::OutOfSync)
        return u"error"_s;
    // A paused job has nothing in the scheduler, and that is right.
    return entry.wanted.isEmpty() ? u"paused"_s : u"scheduled"_s;
}

/// Why it is not in the scheduler as it should be.
QJsonValue problemOf(const ManagedEntry &entry)
{
    if (!entry.problem.isEmpty())
        return entry.problem.left(maxError);
    if (entry.state == SyncState::Missing)
        return Words::tr("The scheduler does not hold this job.");
    if (entry.state == SyncState::OutOfSync)
        return Words::tr("The scheduler holds something else for this job.");
    return {};
}

bool canReport(const ForeignEntry &entry)
{
    return !entry.schedule.isEmpty() && !entry.command.isEmpty() && !entry.suggestedName.isEmpty();
}
} // namespace

QJsonObject endpointState(const AgentStatus &status)
{
    QJsonArray errors;
    for (const Error &error : status.errors.first(std::min(status.errors.size(), maxErrors)))
        errors.append(error.text().left(maxError));
    const auto count = [&status](auto matches) {
        return qint64(std::count_if(status.entries.begin(), status.entries.end(), matches));
    };
    QSet<QString> invalid;
    for (const Diagnostic &diagnostic : status.diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            invalid.insert(diagnostic.path);
    }
    QJsonObject state{
        {u"errors"_s, errors},
        {u"jobs_total"_s, status.entries.size()},
        {u"jobs_invalid"_s, invalid.size()},
        {u"out_of_sync"_s, count([](const ManagedEntry &e) {
             return e.state == SyncState::OutOfSync || e.state == SyncState::Missing;
         })},
        {u"prune_waiting"_s, status.pruneWaiting},
        {u"last_sync_at"_s, status.lastSyncAt.isValid()
                                ? QJsonValue(status.lastSyncAt.toUTC().toString(Qt::ISODateWithMs))
                                : QJsonValue()},
        {u"commit"_s, status.commit.isEmpty() ? QJsonValue() : QJsonValue(status.commit)}};
    return state;
}

QJsonArray jobInstances(const AgentStatus &status)
{
    QJsonArray instances;
    for (const ManagedEntry &entry : status.entries) {
        if (instances.size() == maxItems)
            return instances;
        instances.append(QJsonObject{{u"job_name"_s, entry.name.left(maxName)},
                                     {u"namespace"_s, entry.ns.left(maxName)},
                                     {u"status"_s, instanceStatus(entry)},
                                     {u"source"_s, u"crontopus"_s},
                                     {u"problem"_s, problemOf(entry)}});
    }
    for (const ForeignEntry &entry : status.foreign) {
        if (instances.size() == maxItems)
            break;
        if (canReport(entry))
            instances.append(QJsonObject{{u"job_name"_s, entry.suggestedName.left(maxName)},
                                         {u"namespace"_s, u"discovered"_s},
                                         {u"status"_s, u"scheduled"_s},
                                         {u"source"_s, u"discovered"_s},
                                         {u"original_command"_s, entry.command.left(maxCommand)}});
    }
    return instances;
}

QJsonArray discoveredJobs(const AgentStatus &status)
{
    QJsonArray jobs;
    for (const ForeignEntry &entry : status.foreign) {
        if (canReport(entry) && jobs.size() < maxItems)
            jobs.append(QJsonObject{{u"name"_s, entry.suggestedName.left(maxName)},
                                    {u"schedule"_s, entry.schedule.left(maxSchedule)},
                                    {u"command"_s, entry.command.left(maxCommand)},
                                    {u"namespace"_s, u"discovered"_s}});
    }
    return jobs;
}

Reporter::Reporter(ApiClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Reporter::beat);
    m_heartbeat = {{u"status"_s, u"active"_s},
                   {u"platform"_s, platformName(currentPlatform())},
                   {u"version"_s, QStringLiteral(CRONTOPUS_VERSION)}};
}

void Reporter::start(qint64 endpointId, const QMap<QString, QString> &labels)
{
    stop();
    m_endpoint = endpointId;
    m_told.clear();
    QJsonObject object;
    for (const auto &[name, value] : labels.asKeyValueRange())
        object[name] = value;
    m_heartbeat[u"labels"_s] = object;
    m_next.start(0);
}

void Reporter::stop()
{
    ++m_generation;
    m_endpoint = 0;
    m_next.stop();
    m_request.cancel();
}

void Reporter::setStatus(const AgentStatus &status)
{
    m_heartbeat[u"state"_s] = endpointState(status);
    m_reports[instancesRoute] = {{u"instances"_s, jobInstances(status)}};
    m_reports[discoveredRoute] = {{u"jobs"_s, discoveredJobs(status)}};
    m_changed = true;
    if (m_endpoint != 0 && m_next.isActive() && m_next.remainingTimeAsDuration() > soon)
        m_next.start(soon);
}

void Reporter::beat()
{
    m_changed = false;
    m_request = m_client.post(u"/api/endpoints/%1/heartbeat"_s.arg(m_endpoint), m_heartbeat);
    onResult(m_request, this, [this, generation = m_generation](const ApiResult &answer) {
        if (generation == m_generation)
            beaten(answer);
    });
}

void Reporter::beaten(const ApiResult &answer)
{
    if (!answer) {
        const ApiFailure &failure = answer.error();
        // No less often than a heartbeat, and no more.
        m_next.start(std::max<Patience::milliseconds>(Patience::jittered(interval), failure.retryAfter));
        Q_EMIT failed(failure);
        return;
    }
    const int generation = m_generation;
    Q_EMIT answered(answer->toObject());
    if (generation == m_generation)
        report();
}

void Reporter::report()
{
    for (const QString &route : {instancesRoute, discoveredRoute}) {
        if (!m_reports.contains(route))
            continue;
        const QJsonObject body = m_reports.value(route);
        const QByteArray now = digest(body);
        if (m_told.value(route) == now)
            continue;
        m_request = m_client.post(u"/api/endpoints/%1/%2"_s.arg(m_endpoint).arg(route), body);
        onResult(m_request, this, [this, route, now, generation = m_generation](const ApiResult &answer) {
            if (generation != m_generation)
                return;
            // What the server refuses for good is not said again until it is something else.
            if (answer || !answer.error().isTemporary())
                m_told.insert(route, now);
            if (!answer)
                Q_EMIT failed(answer.error());
            if (answer || !answer.error().isTemporary())
                report();
            else
                m_next.start(Patience::jittered(interval));
        });
        return;
    }
    // What changed while it was told is told soon.
    m_next.start(m_changed ? Patience::milliseconds(soon) : Patience::jittered(interval));
}
} // namespace crontopus
