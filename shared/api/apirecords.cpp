// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/api/apirecords.h"

#include "shared/manifest/manifest.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// Of the ids that are made here; an arbitrary one of ours.
const QUuid runNamespace(u"{6f0d4f0e-5a0c-4e0d-9a53-2c1e7c1b7a10}"_s);
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
} // namespace crontopus
