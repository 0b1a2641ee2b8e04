// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/commandpoll.h"

#include "shared/base/async.h"
#include "shared/base/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus {
namespace {
constexpr auto pollTime = 50s;
constexpr auto pollTimeout = 75s;
constexpr auto unknownRoute = 1h; ///< until it is asked again whether it knows commands now
constexpr auto shortest = 1s;     ///< from one answer without anything new to the next, whoever answers
constexpr qsizetype maxSeen = 100;
constexpr qint64 maxSeenBytes = 64 * 1024;
constexpr qsizetype maxMessage = 1000;
} // namespace

ServerCommand ServerCommand::fromJson(const QJsonObject &json)
{
    ServerCommand command;
    command.id = json[u"id"_s].toInteger();
    const QString type = json[u"type"_s].toString();
    command.type = type == u"run-now"         ? Type::RunNow
                   : type == u"sync-now"      ? Type::SyncNow
                   : type == u"rotate-token"  ? Type::RotateToken
                   : type == u"confirm-prune" ? Type::ConfirmPrune
                                              : Type::Unknown;
    command.jobId = QUuid::fromString(json[u"job_id"_s].toString());
    command.ns = json[u"namespace"_s].toString();
    command.name = json[u"job_name"_s].toString();
    command.key = QString::number(command.id) + u' ' + json[u"created_at"_s].toString();
    return command;
}

CommandPoll::CommandPoll(ApiClient &client, QString seenFile, Do perform, QObject *parent)
    : QObject(parent), m_client(client), m_seenFile(std::move(seenFile)), m_perform(std::move(perform))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CommandPoll::poll);
    if (const auto content = readFile(m_seenFile, maxSeenBytes)) {
        const QJsonArray keys = QJsonDocument::fromJson(*content).array();
        for (const QJsonValue &key : keys)
            m_seen.append(key.toString());
    }
}

void CommandPoll::start(qint64 endpointId)
{
    stop();
    m_endpoint = endpointId;
    m_patience.succeeded();
    m_next.start(0);
}

void CommandPoll::stop()
{
    ++m_generation;
    m_endpoint = 0;
    m_waiting.clear();
    m_next.stop();
    m_request.cancel();
}

void CommandPoll::poll()
{
    m_idle = true;
    m_asked.start();
    m_request = m_client.get(u"/api/endpoints/%1/commands"_s.arg(m_endpoint),
                             {{u"timeout"_s, QString::number(pollTime.count())}}, pollTimeout);
    onResult(m_request, this, [this, generation = m_generation](const ApiResult &answer) {
        if (generation == m_generation)
            polled(answer);
    });
}

void CommandPoll::polled(const ApiResult &answer)
{
    if (!answer) {
        const ApiFailure &failure = answer.error();
        if (failure.status == 404 || failure.status == 405) {
            m_next.start(unknownRoute);
            return;
        }
        m_next.start(m_patience.failed(failure.retryAfter));
        Q_EMIT failed(failure);
        return;
    }
    m_patience.succeeded();
    Q_EMIT answered();
    const QJsonArray list = answer->toObject()[u"commands"_s].toArray();
    for (const QJsonValue &each : list)
        m_waiting.append(ServerCommand::fromJson(each.toObject()));
    doNext();
}

/// On disk before it is done: better once too few than a backup started twice.
bool CommandPoll::begin(const QString &key)
{
    m_idle = false;
    m_seen.append(key);
    while (m_seen.size() > maxSeen)
        m_seen.removeFirst();
    const QJsonArray keys = QJsonArray::fromStringList(m_seen);
    return writeFileAtomically(m_seenFile, QJsonDocument(keys).toJson(QJsonDocument::Compact)).ok();
}

void CommandPoll::doNext()
{
    if (m_waiting.isEmpty()) {
        // A proxy that answers at once, or an acknowledgement that is refused, must not make us spin.
        m_next.start(m_idle && !m_asked.hasExpired(std::chrono::milliseconds(shortest).count()) ? shortest
                                                                                                : 0s);
        return;
    }
    const ServerCommand command = m_waiting.takeFirst();
    if (m_seen.contains(command.key)) {
        acknowledge(command, {});
        return;
    }
    if (!begin(command.key)) {
        acknowledge(command, Error{Error::Code::Io, tr("The agent cannot write to its directory.")});
        return;
    }
    onResult(m_perform(command), this, [this, command, generation = m_generation](const Result<void> &done) {
        if (generation == m_generation)
            acknowledge(command, done);
    });
}

void CommandPoll::acknowledge(const ServerCommand &command, const Result<void> &done)
{
    QJsonObject body{{u"status"_s, done ? u"done"_s : u"failed"_s}};
    if (!done)
        body[u"message"_s] = done.error().text().left(maxMessage);
    m_request = m_client.post(u"/api/endpoints/%1/commands/%2/ack"_s.arg(m_endpoint).arg(command.id), body);
    onResult(m_request, this, [this, generation = m_generation](const ApiResult &answer) {
        if (generation != m_generation)
            return;
        // Not acknowledged, it comes again and is only acknowledged then.
        if (!answer && answer.error().isTemporary()) {
            m_waiting.clear();
            m_next.start(m_patience.failed(answer.error().retryAfter));
        } else {
            doNext();
        }
    });
}
} // namespace crontopus
