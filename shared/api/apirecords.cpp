// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/api/apirecords.h"

#include "shared/manifest/manifest.h"

#include <QJsonArray>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// Of the ids that are made here; an arbitrary one of ours.
const QUuid runNamespace(u"{6f0d4f0e-5a0c-4e0d-9a53-2c1e7c1b7a10}"_s);

constexpr qint64 offlineAfterSeconds = 180; ///< of which up to 60 since it was read

QMap<QString, QString> pairsOf(const QJsonValue &object)
{
    QMap<QString, QString> pairs;
    const QVariantMap values = object.toObject().toVariantMap();
    for (const auto &[name, value] : values.asKeyValueRange())
        pairs.insert(name, value.toString());
    return pairs;
}

/// The hosted service does not say it, but when it last heard of one.
bool isOnline(const QJsonObject &endpoint)
{
    if (endpoint.contains(u"online"_s))
        return endpoint[u"online"_s].toBool();
    QDateTime heard = apiTime(endpoint[u"last_heartbeat"_s]);
    if (!heard.isValid())
        heard = apiTime(endpoint[u"enrolled_at"_s]);
    return heard.isValid() && heard.secsTo(QDateTime::currentDateTimeUtc()) <= offlineAfterSeconds;
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
    entry.problem = job[u"problem"].toString();
    status.entries.append(entry);
}
} // namespace

QDateTime apiTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

RunRecord runFromApi(const QJsonObject &json, const QHash<qint64, QString> &endpointNames)
{
    RunRecord run;
    run.id = json[u"id"_s].toInteger();
    run.runId = QUuid::fromString(json[u"client_run_id"_s].toString());
    if (run.runId.isNull())
        run.runId = QUuid::createUuidV5(runNamespace, QByteArray::number(run.id));
    run.jobId = QUuid::fromString(json[u"job_id"_s].toString());
    run.jobName = json[u"job_name"_s].toString();
    run.ns = json[u"namespace"_s].toString();
    if (run.jobId.isNull())
        run.jobId = stableJobId(json[u"tenant_id"_s].toString(), run.ns, run.jobName);
    if (const qint64 endpoint = json[u"endpoint_id"_s].toInteger(); endpoint > 0)
        run.endpoint = endpointNames.value(endpoint, u'#' + QString::number(endpoint));
    run.commit = json[u"commit"_s].toString();
    run.scheduledAt = apiTime(json[u"scheduled_at"_s]);
    run.startedAt = apiTime(json[u"started_at"_s]);
    run.finishedAt = apiTime(json[u"finished_at"_s]);
    run.outcome = outcomeFromName(json[u"status"_s].toString()).value_or(Outcome::Failure);
    run.attempt = json[u"attempt"_s].toInt(1);
    if (json[u"exit_code"_s].isDouble())
        run.exitCode = int(json[u"exit_code"_s].toInteger());
    run.signalNumber = json[u"signal"_s].toInt();
    run.trigger = json[u"trigger"_s].toString();
    run.errorMessage = json[u"error_message"_s].toString();
    run.outputBytes = json[u"output_bytes"_s].toInteger();
    if (json.contains(u"output_head"_s)) {
        run.outputHead = json[u"output_head"_s].toString().toUtf8();
        run.outputTail = json[u"output_tail"_s].toString().toUtf8();
    }
    if (run.outputHead.isEmpty() && run.outputTail.isEmpty()) {
        // Of a run that goes on the last part, if that is not all.
        const QByteArray output = json[u"output"_s].toString().toUtf8();
        const bool last = run.outcome == Outcome::Running && run.outputBytes > output.size();
        (last ? run.outputTail : run.outputHead) = output;
    }
    run.outputBytes = std::max<qint64>(run.outputBytes, run.outputHead.size() + run.outputTail.size());
    return run;
}

AgentStatus endpointFromApi(const QJsonObject &endpoint)
{
    AgentStatus status;
    const QJsonValue state = endpoint[u"state"_s];
    status.id = QString::number(endpoint[u"id"_s].toInteger());
    status.endpointName = endpoint[u"name"_s].toString();
    status.hostname = endpoint[u"hostname"_s].toString();
    status.platform = endpoint[u"platform"_s].toString();
    status.version = endpoint[u"version"_s].toString();
    status.machineId = endpoint[u"machine_id"_s].toString();
    status.machineLabels = pairsOf(endpoint[u"own_labels"_s]);
    status.labels = pairsOf(endpoint[u"labels"_s]);
    status.labels.removeIf([&status](const auto &label) {
        const auto own = status.machineLabels.constFind(label.key());
        return own != status.machineLabels.constEnd() && *own == label.value();
    });
    status.enrolledAt = apiTime(endpoint[u"enrolled_at"_s]);
    status.repositoryUrl = endpoint[u"git_repo_url"_s].toString();
    status.branch = endpoint[u"git_branch"_s].toString();
    status.lastSyncAt = apiTime(state[u"last_sync_at"]);
    status.lastAttemptAt = apiTime(endpoint[u"last_heartbeat"_s]);
    status.commit = state[u"commit"].toString();
    status.pruneWaiting = state[u"prune_waiting"].toBool();
    const QJsonArray errors = state[u"errors"].toArray();
    for (const QJsonValue &error : errors)
        status.errors.append({Error::Code::Internal, error.toString()});
    const bool revoked = endpoint[u"status"_s].toString() == u"revoked";
    status.server.endpointId = endpoint[u"id"_s].toInteger();
    status.server.lastContactAt = status.lastAttemptAt;
    status.server.state = revoked              ? ServerLink::State::Revoked
                          : isOnline(endpoint) ? ServerLink::State::Connected
                                               : ServerLink::State::Unreachable;
    status.pid = status.server.state == ServerLink::State::Connected ? -1 : 0;
    const QJsonArray jobs = endpoint[u"jobs"_s].toArray();
    for (const QJsonValue &job : jobs)
        addJob(status, endpoint[u"tenant_id"_s].toString(), job);
    return status;
}
} // namespace crontopus
