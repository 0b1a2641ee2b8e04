// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httplimits.h"
#include "server/http/requestframer.h"
#include "server/http/wire.h"

#include <QHostAddress>
#include <QObject>

#include <memory>
#include <span>

namespace crontopus::server {
class Connection;

/// What a Connection needs of its server.
class ConnectionHost
{
public:
    virtual ~ConnectionHost() = default;
    /// The connection's answered() or refuse() follows, now or later.
    virtual void dispatch(Connection *connection, HttpRequest &&request) = 0;
    virtual void refused() = 0;
    /// It has become idle, or finished its answer.
    virtual void settled() = 0;
    /// Its last call; deletes it later.
    virtual void closed(Connection *connection) = 0;
    /// Room to read into, for the moment.
    [[nodiscard]] virtual std::span<char> scratch() = 0;
    /// As of RFC 9110.
    [[nodiscard]] virtual QByteArray date() = 0;
};

/// One client: reads a request, waits for its answer, sends it, and so on; until one of both has enough.
///
/// While a request is being answered nothing is read: a client that sends on fills its own buffers.
class Connection final : public QObject, private Wire::Listener
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    Connection(ConnectionHost &host, const HttpLimits &limits, const RequestFramer::BodyLimit &bodyLimit,
               const QHostAddress &peer);
    ~Connection() override;

    [[nodiscard]] Wire::Listener &listener() { return *this; }
    /// Begins to read.
    void start(std::unique_ptr<Wire> wire);

    /// Headers for what is sent as an answer, without Content-Length.
    [[nodiscard]] HeaderList headersFor(const HttpResponse &response) const;
    /// The whole answer to the request at hand.
    void answered(QByteArrayView bytes);
    void refuse(int status);
    [[nodiscard]] bool clientGone() const { return m_ended || m_phase == Phase::Dead; }

    /// No request after the one at hand.
    void drain();
    /// Is an answer owed or on its way?
    [[nodiscard]] bool busy() const;
    /// Ends what has taken too long. `now` in milliseconds of steadyNow().
    void checkDeadline(qint64 now);

    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }
    [[nodiscard]] static qint64 steadyNow();

    qsizetype index = -1; ///< in the server's list

private:
    enum class Phase { Handshake, Idle, Head, Body, Answering, Sending, Lingering, Dead };

    void wireReady() override;
    void wireReadable() override { receive(); }
    void wireWritten() override;
    void wireEnded() override { m_ended = true; }
    void wireClosed() override { kill(); }

    void receive();
    void advance();
    bool read(RequestFramer::State &state);
    void awaitMore();
    void deliver();
    void sent();
    void linger(bool unread);
    void discard();
    void receiveLater();
    void enter(Phase phase, std::chrono::milliseconds limit);
    [[nodiscard]] bool receiving() const { return m_phase >= Phase::Idle && m_phase <= Phase::Body; }
    void kill();

    ConnectionHost &m_host;
    const HttpLimits &m_limits;
    RequestFramer m_framer;
    std::unique_ptr<Wire> m_wire;
    QHostAddress m_peer;
    qint64 m_deadline;
    qint64 m_discarded = 0;
    Phase m_phase = Phase::Idle;
    bool m_receiving = false;
    bool m_receiveQueued = false;
    bool m_ended = false;
    bool m_keepAlive = false;
    bool m_http10 = false;
    bool m_head = false;
    bool m_draining = false;
};
} // namespace crontopus::server
