// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/delivery.h"

#include "shared/base/async.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus {
namespace {
// Bounds of POST /api/runs/check-in/batch: 8 MiB and 1,000 runs; text in characters.
constexpr qsizetype maxBatchBytes = 6 * 1024 * 1024;
constexpr int maxBatchRuns = 500;
constexpr qsizetype maxOutput = 65'536, maxError = 10'000, maxSingleOutput = 10'000;
constexpr auto gather = 100ms;
constexpr auto batchTimeout = 120s;

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

/// Nothing that could change by sending the same again.
bool isRefusal(const ApiFailure &failure)
{
    return failure.status == 400 || failure.status == 413 || failure.status == 422;
}

QJsonValue textOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
} // namespace

QJsonObject batchEntry(const RunRecord &run)
{
    QJsonObject entry{{u"client_run_id"_s, run.runId.toString(QUuid::WithoutBraces)},
                      {u"job_id"_s, run.jobId.isNull()
                                        ? QJsonValue()
                                        : QJsonValue(run.jobId.toString(QUuid::WithoutBraces))},
                      {u"job_name"_s, run.jobName},
                      {u"namespace"_s, run.ns},
                      {u"status"_s, outcomeName(run.outcome)},
                      {u"started_at"_s, timeOf(run.startedAt)},
                      {u"finished_at"_s, timeOf(run.finishedAt)},
                      {u"scheduled_at"_s, timeOf(run.scheduledAt)},
                      {u"commit"_s, textOf(run.commit)},
                      {u"attempt"_s, run.attempt},
                      {u"error_message"_s, textOf(run.errorMessage.left(maxError))},
                      {u"trigger"_s, textOf(run.trigger)}};
    // A clock that was set back during the run.
    if (run.durationMs() >= 0 && run.outcome != Outcome::Skipped)
        entry[u"duration"_s] = double(run.durationMs()) / 1000;
    if (run.exitCode)
        entry[u"exit_code"_s] = *run.exitCode;
    if (run.signalNumber > 0)
        entry[u"signal"_s] = run.signalNumber;
    if (run.outputBytes > 0) {
        entry[u"output_bytes"_s] = run.outputBytes;
        entry[u"output_head"_s] = QString::fromUtf8(run.outputHead).left(maxOutput);
        if (!run.outputTail.isEmpty())
            entry[u"output_tail"_s] = QString::fromUtf8(run.outputTail).right(maxOutput);
    }
    return entry;
}

Delivery::Delivery(ApiClient &client, std::function<HistoryDb *()> history, QObject *parent)
    : QObject(parent), m_client(client), m_history(std::move(history)), m_size(maxBatchRuns)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Delivery::send);
}

void Delivery::start(qint64 endpointId)
{
    m_endpoint = endpointId;
    m_patience.succeeded();
    m_next.start(0);
}

void Delivery::stop()
{
    m_endpoint = 0;
    m_next.stop();
    m_request.cancel();
    m_sending = false;
}

void Delivery::wake()
{
    // A running timer may be the pause after a failure.
    if (m_endpoint != 0 && !m_sending && !m_next.isActive())
        m_next.start(gather);
}

qint64 Delivery::waiting() const
{
    HistoryDb *history = m_history();
    return history ? history->outboxSize().valueOr(0) : 0;
}

Delivery::Batch Delivery::nextBatch()
{
    Batch batch;
    HistoryDb *history = m_history();
    auto waiting = history ? history->outbox(m_oneByOne ? 1 : m_size, maxBatchBytes)
                           : Result<QList<OutboxRun>>(QList<OutboxRun>());
    if (!waiting) {
        failedWith(ApiFailure{waiting.error()});
        return batch;
    }
    qsizetype bytes = 0;
    for (OutboxRun &each : *waiting) {
        QJsonObject entry = batchEntry(each.run);
        bytes += QJsonDocument(entry).toJson(QJsonDocument::Compact).size();
        if (bytes > maxBatchBytes && !batch.entries.isEmpty())
            break;
        if (m_oneByOne)
            entry[u"output"_s] = outputText(each.run).left(maxSingleOutput);
        batch.entries.append(entry);
        each.run.outputHead.clear();
        each.run.outputTail.clear();
        batch.runs.append(each);
    }
    return batch;
}

void Delivery::send()
{
    if (m_endpoint == 0 || m_sending)
        return;
    const Batch batch = nextBatch();
    if (batch.runs.isEmpty())
        return;
    // Without an id of ours the start and the end of a run would be two runs there.
    if (m_oneByOne && batch.runs.constFirst().run.outcome == Outcome::Running) {
        forget(batch.runs);
        return;
    }
    m_sending = true;
    if (m_oneByOne) {
        QJsonObject body = batch.entries.first().toObject();
        body[u"endpoint_id"_s] = m_endpoint;
        m_request = m_client.post(u"/api/runs/check-in"_s, body);
    } else {
        m_request = m_client.post(u"/api/runs/check-in/batch"_s,
                                  QJsonObject{{u"endpoint_id"_s, m_endpoint}, {u"runs"_s, batch.entries}},
                                  batchTimeout);
    }
    onResult(m_request, this, [this, batch, single = m_oneByOne](const ApiResult &answer) {
        if (m_endpoint == 0)
            return;
        m_sending = false;
        if (single)
            sentOne(batch.runs.constFirst(), answer);
        else
            sent(batch, answer);
    });
}

void Delivery::sent(const Batch &batch, const ApiResult &answer)
{
    if (!answer) {
        const ApiFailure &failure = answer.error();
        if (failure.status == 404 || failure.status == 405) {
            m_oneByOne = true;
            m_next.start(0);
        } else if (isRefusal(failure) && batch.runs.size() > 1) {
            // One of them is to blame: the others must not wait for it.
            m_size = int(batch.runs.size()) / 2;
            m_next.start(0);
        } else if (isRefusal(failure)) {
            refuse(batch.runs.constFirst(), failure.error.message);
        } else {
            failedWith(failure);
        }
        return;
    }
    const QJsonArray results = answer->toObject()[u"results"_s].toArray();
    if (results.size() != batch.runs.size()) {
        failedWith(ApiFailure{
            {Error::Code::InvalidInput,
             tr("%1 did not answer a delivery as a Crontopus server does.").arg(m_client.address().host())}});
        return;
    }
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (const QString why = results[i][u"error"_s].toString(); !why.isEmpty())
            Q_EMIT refused(batch.runs[i].run.ns + u'/' + batch.runs[i].run.jobName, why);
    }
    m_size = std::min(m_size * 2, maxBatchRuns);
    m_patience.succeeded();
    Q_EMIT answered();
    forget(batch.runs);
}

void Delivery::sentOne(const OutboxRun &run, const ApiResult &answer)
{
    if (answer) {
        m_patience.succeeded();
        Q_EMIT answered();
        forget({run});
    } else if (isRefusal(answer.error())) {
        refuse(run, answer.error().error.message);
    } else {
        failedWith(answer.error());
    }
}

void Delivery::refuse(const OutboxRun &run, const QString &why)
{
    Q_EMIT refused(run.run.ns + u'/' + run.run.jobName, why);
    forget({run});
}

void Delivery::failedWith(const ApiFailure &failure)
{
    m_next.start(m_patience.failed(failure.retryAfter));
    Q_EMIT failed(failure);
}

void Delivery::forget(const QList<OutboxRun> &runs)
{
    QList<qint64> changes;
    for (const OutboxRun &each : runs)
        changes.append(each.change);
    HistoryDb *history = m_history();
    const auto done = history ? history->delivered(changes) : Result<void>();
    // They are sent again then, which does no harm.
    if (!done)
        failedWith(ApiFailure{done.error()});
    else
        m_next.start(0);
}
} // namespace crontopus
