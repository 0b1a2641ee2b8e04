// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/liveoutput.h"

#include "agent/backend/delivery.h"
#include "agent/backend/patience.h"
#include "shared/base/async.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus {
namespace {
constexpr auto pause = 5s;
constexpr auto failurePause = 30s; ///< as often as a heartbeat
constexpr int maxGoingOn = 1000;
constexpr qint64 maxOutputBytes = 1024 * 1024; ///< of a batch: six times as much as JSON, at worst
} // namespace

LiveOutput::LiveOutput(ApiClient &client, std::function<HistoryDb *()> history, QObject *parent)
    : QObject(parent), m_client(client), m_history(std::move(history))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LiveOutput::send);
}

void LiveOutput::start(qint64 endpointId)
{
    stop();
    m_endpoint = endpointId;
    m_wanted = true;
    m_told.clear();
    m_next.start(0);
}

void LiveOutput::stop()
{
    m_endpoint = 0;
    m_next.stop();
    m_request.cancel();
    m_sending = false;
}

void LiveOutput::wake()
{
    // A running timer is the pause since the last.
    if (m_endpoint != 0 && !m_sending && !m_next.isActive())
        m_next.start(0);
}

/// Those that go on and have written what the server has not got, with their output: those first of which it
/// has the least, so that many loud ones do not keep it from the others.
QList<RunRecord> LiveOutput::news()
{
    QList<RunRecord> found;
    HistoryDb *history = m_history();
    const auto running = history ? history->page({.outcomes = {Outcome::Running}}, 0, maxGoingOn)
                                 : Result<QList<RunRecord>>(QList<RunRecord>());
    if (!running)
        return found;
    QHash<QUuid, qint64> told;
    QList<RunRecord> grown;
    for (const RunRecord &run : *running) {
        const qint64 known = m_told.value(run.runId);
        told.insert(run.runId, known);
        if (run.outputBytes > known)
            grown.append(run);
    }
    m_told = told; // without those that have ended
    std::sort(grown.begin(), grown.end(), [this](const RunRecord &a, const RunRecord &b) {
        return a.outputBytes - m_told.value(a.runId) > b.outputBytes - m_told.value(b.runId);
    });
    qint64 bytes = 0;
    for (const RunRecord &run : std::as_const(grown)) {
        auto whole = history->run(run.id);
        if (!whole || whole->outcome != Outcome::Running)
            continue;
        bytes += whole->outputHead.size() + whole->outputTail.size();
        found.append(*std::move(whole));
        if (bytes >= maxOutputBytes)
            break;
    }
    return found;
}

void LiveOutput::send()
{
    if (m_endpoint == 0 || m_sending || !m_wanted)
        return;
    QJsonArray entries;
    QHash<QUuid, qint64> bytes;
    const QList<RunRecord> runs = news();
    for (const RunRecord &run : runs) {
        entries.append(batchEntry(run));
        bytes.insert(run.runId, run.outputBytes);
    }
    if (entries.isEmpty())
        return;
    m_sending = true;
    m_request = m_client.post(u"/api/runs/check-in/batch"_s,
                              QJsonObject{{u"endpoint_id"_s, m_endpoint}, {u"runs"_s, entries}});
    onResult(m_request, this, [this, bytes](const ApiResult &answer) {
        if (m_endpoint != 0)
            sent(bytes, answer);
    });
}

void LiveOutput::sent(const QHash<QUuid, qint64> &bytes, const ApiResult &answer)
{
    m_sending = false;
    if (!answer && answer.error().isTemporary()) {
        m_next.start(
            std::max<Patience::milliseconds>(Patience::jittered(failurePause), answer.error().retryAfter));
        return;
    }
    // What is refused is not sent again.
    m_wanted = answer || (answer.error().status != 404 && answer.error().status != 405);
    m_told.insert(bytes);
    m_next.start(pause);
}
} // namespace crontopus
