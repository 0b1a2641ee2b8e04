// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/hostedendpointstore.h"

#include "shared/base/async.h"
#include "shared/base/files.h"
#include "shared/manifest/manifest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int pageSize = 100;
constexpr qsizetype maxWithJobs = 500; ///< of so many machines the scheduled jobs are asked for

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

void addJob(AgentStatus &status, const QString &tenant, const QJsonValue &job)
{
    if (job[u"source"].toString() == u"discovered") {
        ForeignEntry entry;
        entry.source = u"discovered"_s;
        entry.command = job[u"original_command"].toString();
        entry.suggestedName = job[u"job_name"].toString();
        entry.raw = entry.command;
        status.foreign.append(entry);
        return;
    }
    ManagedEntry entry;
    entry.ns = job[u"namespace"].toString();
    entry.name = job[u"job_name"].toString();
    entry.jobId = stableJobId(tenant, entry.ns, entry.name);
    entry.manifestPath = entry.ns + u'/' + entry.name + u".yaml"_s;
    entry.state = job[u"status"].toString() == u"error" ? SyncState::OutOfSync : SyncState::Synced;
    status.entries.append(entry);
}

/// `endpoint` as the API lists it, with its `jobs` added.
AgentStatus statusOf(const QJsonObject &endpoint)
{
    AgentStatus status;
    const QJsonValue state = endpoint[u"state"_s];
    status.endpointName = endpoint[u"name"_s].toString();
    status.hostname = endpoint[u"hostname"_s].toString();
    status.platform = endpoint[u"platform"_s].toString();
    status.version = endpoint[u"version"_s].toString();
    status.repositoryUrl = endpoint[u"git_repo_url"_s].toString();
    status.branch = endpoint[u"git_branch"_s].toString();
    status.lastSyncAt = timeOf(state[u"last_sync_at"]);
    status.lastAttemptAt = timeOf(endpoint[u"last_heartbeat"_s]);
    status.commit = state[u"commit"].toString();
    status.pruneWaiting = state[u"prune_waiting"].toBool();
    const QJsonArray errors = state[u"errors"].toArray();
    for (const QJsonValue &error : errors)
        status.errors.append({Error::Code::Internal, error.toString()});
    const bool revoked = endpoint[u"status"_s].toString() == u"revoked";
    status.server.endpointId = endpoint[u"id"_s].toInteger();
    status.server.lastContactAt = status.lastAttemptAt;
    status.server.state = revoked                          ? ServerLink::State::Revoked
                          : endpoint[u"online"_s].toBool() ? ServerLink::State::Connected
                                                           : ServerLink::State::Unreachable;
    status.pid = status.server.state == ServerLink::State::Connected ? -1 : 0;
    const QJsonArray jobs = endpoint[u"jobs"_s].toArray();
    for (const QJsonValue &job : jobs)
        addJob(status, endpoint[u"tenant_id"_s].toString(), job);
    return status;
}
} // namespace

struct HostedEndpointStore::Reading
{
    QJsonArray endpoints;
    qsizetype next = 0; ///< whose jobs are read next
    QList<std::shared_ptr<QPromise<Result<void>>>> waiting;
};

HostedEndpointStore::HostedEndpointStore(HostedSession &session, const QString &cacheDir, QObject *parent)
    : EndpointStore(parent), m_session(session), m_cacheFile(cacheDir + u"/endpoints.json"_s)
{
    if (const auto kept = readFile(m_cacheFile))
        take(QJsonDocument::fromJson(*kept).array());
    connect(&m_session, &HostedSession::changed, this, [this](const QString &type) {
        if (type == u"endpoints")
            refresh();
    });
}

QList<AgentStatus> HostedEndpointStore::endpoints() const
{
    return m_endpoints;
}

void HostedEndpointStore::take(const QJsonArray &endpoints)
{
    m_isRead = true;
    m_endpoints.clear();
    m_names.clear();
    m_ids.clear();
    for (const QJsonValue &each : endpoints) {
        const AgentStatus status = statusOf(each.toObject());
        m_names.insert(status.server.endpointId, status.endpointName);
        if (status.server.state == ServerLink::State::Revoked)
            continue;
        m_ids.insert(status.endpointName, status.server.endpointId);
        m_endpoints.append(status);
    }
    Q_EMIT changed();
}

QFuture<Result<void>> HostedEndpointStore::refresh()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (m_reading) {
        m_again = true; // what was read may be older than what this is about
        m_reading->waiting.append(promise);
        return promise->future();
    }
    m_reading = std::make_shared<Reading>();
    m_reading->waiting.append(promise);
    readPage(m_reading, 1);
    return promise->future();
}

void HostedEndpointStore::readPage(const std::shared_ptr<Reading> &reading, int page)
{
    const QUrlQuery query{{u"page"_s, QString::number(page)}, {u"page_size"_s, QString::number(pageSize)}};
    onResult(m_session.client().get(u"/api/endpoints"_s, query), this,
             [this, reading, page](const ApiResult &answer) {
                 if (!answer) {
                     finish(reading, answer.error().error);
                     return;
                 }
                 const QJsonArray list = (*answer)[u"agents"].toArray();
                 for (const QJsonValue &endpoint : list)
                     reading->endpoints.append(endpoint);
                 if (!list.isEmpty() && reading->endpoints.size() < (*answer)[u"total"].toInteger())
                     readPage(reading, page + 1);
                 else
                     readJobs(reading);
             });
}

void HostedEndpointStore::readJobs(const std::shared_ptr<Reading> &reading)
{
    while (reading->next < reading->endpoints.size() &&
           reading->endpoints[reading->next][u"status"].toString() == u"revoked")
        ++reading->next;
    if (reading->next >= std::min(reading->endpoints.size(), maxWithJobs)) {
        take(reading->endpoints);
        // Only a cache.
        static_cast<void>(writeFileAtomically(
            m_cacheFile, QJsonDocument(reading->endpoints).toJson(QJsonDocument::Compact)));
        finish(reading, {});
        return;
    }
    const qsizetype place = reading->next++;
    const qint64 id = reading->endpoints[place][u"id"].toInteger();
    onResult(m_session.client().get(u"/api/endpoints/%1/jobs"_s.arg(id)), this,
             [this, reading, place](const ApiResult &answer) {
                 if (answer) {
                     QJsonObject endpoint = reading->endpoints[place].toObject();
                     endpoint[u"jobs"_s] = (*answer)[u"jobs"];
                     reading->endpoints[place] = endpoint;
                 }
                 readJobs(reading);
             });
}

void HostedEndpointStore::finish(const std::shared_ptr<Reading> &reading, const Result<void> &result)
{
    m_reading.reset();
    if (!std::exchange(m_isRead, true))
        Q_EMIT changed(); // a token may be for runs alone
    for (const auto &promise : reading->waiting) {
        promise->addResult(result);
        promise->finish();
    }
    if (std::exchange(m_again, false) && result)
        refresh();
}

QFuture<Result<AgentPlan>> HostedEndpointStore::plan(const QString &)
{
    return runAsync([](TaskControl &) -> Result<AgentPlan> {
        return Error{Error::Code::Unsupported,
                     tr("What this changes in the schedulers is known on the machines alone.")};
    });
}

QFuture<Result<void>> HostedEndpointStore::command(const QString &endpoint, const QString &path,
                                                   const QJsonObject &body)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    if (!m_ids.contains(endpoint)) {
        answer(Error{Error::Code::NotFound, tr("The server does not know a machine %1.").arg(endpoint)});
        return promise->future();
    }
    onResult(m_session.client().post(path, body), this, [answer](const ApiResult &done) {
        answer(done ? Result<void>() : Result<void>(done.error().error));
    });
    return promise->future();
}

QFuture<Result<void>> HostedEndpointStore::sendCommand(const QString &endpoint, const QString &type)
{
    return command(endpoint, u"/api/endpoints/%1/commands"_s.arg(m_ids.value(endpoint)), {{u"type"_s, type}});
}

QFuture<Result<void>> HostedEndpointStore::syncNow(const QString &endpoint)
{
    return sendCommand(endpoint, u"sync-now"_s);
}

QFuture<Result<void>> HostedEndpointStore::confirmPrune(const QString &endpoint)
{
    return sendCommand(endpoint, u"confirm-prune"_s);
}

QFuture<Result<void>> HostedEndpointStore::runNow(const QString &endpoint, const QString &qualifiedJobName)
{
    const QString path =
        u"/api/jobs/%1/%2/trigger"_s.arg(ApiAddress::segment(qualifiedJobName.section(u'/', 0, 0)),
                                         ApiAddress::segment(qualifiedJobName.section(u'/', 1)));
    return command(endpoint, path, {{u"endpoint_ids"_s, QJsonArray{m_ids.value(endpoint)}}});
}
} // namespace crontopus
