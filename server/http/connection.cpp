// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/connection.h"

#include "server/http/refusal.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <limits>

namespace crontopus::server {
namespace {
// So much for one client before it is another's turn.
constexpr int kRequestsATurn = 32;
constexpr int kReadsATurn = 16;
constexpr qint64 kDiscardBytes = 512LL * 1024 * 1024;
constexpr std::chrono::milliseconds kForEver = std::chrono::milliseconds::max();

/// Headers that are ours to say; a line break in one would be a second header.
bool mayPass(const QByteArray &name, const QByteArray &value)
{
    for (const QByteArrayView ours : {"content-length", "connection", "date", "transfer-encoding"})
        if (name.size() == ours.size() && name.compare(ours, Qt::CaseInsensitive) == 0)
            return false;
    const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return std::none_of(name.begin(), name.end(), breaks) && std::none_of(value.begin(), value.end(), breaks);
}
} // namespace

Connection::Connection(ConnectionHost &host, const HttpLimits &limits,
                       const RequestFramer::BodyLimit &bodyLimit, const QHostAddress &peer)
    : m_host(host), m_limits(limits), m_framer(limits.headerBytes, bodyLimit), m_peer(peer)
{
    enter(Phase::Idle, limits.idle);
}

Connection::~Connection() = default;

qint64 Connection::steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void Connection::start(std::unique_ptr<Wire> wire)
{
    m_wire = std::move(wire);
    if (m_phase == Phase::Dead)
        return m_wire->close();
    if (m_wire->secure())
        return enter(Phase::Handshake, m_limits.handshake);
    receive();
}

void Connection::enter(Phase phase, std::chrono::milliseconds limit)
{
    m_phase = phase;
    m_deadline = limit == kForEver ? std::numeric_limits<qint64>::max() : steadyNow() + limit.count();
}

void Connection::checkDeadline(qint64 now)
{
    if (now < m_deadline)
        return;
    if (m_phase == Phase::Head || m_phase == Phase::Body)
        refuse(408);
    else
        kill();
}

void Connection::wireReady()
{
    if (m_phase != Phase::Handshake)
        return;
    enter(Phase::Idle, m_limits.idle);
    receive();
}

void Connection::receive()
{
    if (m_phase == Phase::Lingering)
        discard();
    else if (receiving() && m_wire && !m_receiving)
        advance();
}

void Connection::receiveLater()
{
    if (std::exchange(m_receiveQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_receiveQueued = false;
            receive();
        },
        Qt::QueuedConnection);
}

void Connection::advance()
{
    const QScopedValueRollback guard(m_receiving, true);
    int requests = kRequestsATurn;
    int reads = kReadsATurn;
    RequestFramer::State state = m_framer.advance();
    for (;;) {
        switch (state) {
        case RequestFramer::State::NeedMore:
            if (reads-- == 0)
                return receiveLater();
            if (!read(state))
                return;
            break;
        case RequestFramer::State::Continue:
            m_wire->write("HTTP/1.1 100 Continue\r\n\r\n");
            state = m_framer.advance();
            break;
        case RequestFramer::State::Complete:
            deliver();
            if (m_phase != Phase::Idle)
                return;
            if (--requests == 0)
                return receiveLater();
            state = m_framer.advance();
            break;
        case RequestFramer::State::Refused:
            return refuse(m_framer.refusal());
        }
    }
}

/// False when there is no more for now, or for ever.
bool Connection::read(RequestFramer::State &state)
{
    const std::span<char> scratch = m_host.scratch();
    const qint64 count = m_wire->read(scratch.data(), qint64(scratch.size()));
    if (count < 0) {
        kill();
        return false;
    }
    if (count > 0)
        state = m_framer.feed(QByteArrayView(scratch.data(), count));
    if (count == 0 || state == RequestFramer::State::NeedMore)
        awaitMore();
    return count > 0;
}

void Connection::awaitMore()
{
    switch (m_framer.part()) {
    case RequestFramer::Part::Start:
        break; // the idle time runs already
    case RequestFramer::Part::Head:
        if (m_phase != Phase::Head)
            enter(Phase::Head, m_limits.header);
        break;
    case RequestFramer::Part::Body:
        enter(Phase::Body, m_limits.body);
        break;
    }
}

void Connection::deliver()
{
    FramedRequest framed = m_framer.take();
    m_keepAlive = framed.keepAlive;
    m_http10 = framed.http10;
    m_head = framed.request.method == QByteArrayView("HEAD");
    framed.request.peer = m_peer;
    framed.request.secure = m_wire->secure();
    enter(Phase::Answering, kForEver);
    m_host.dispatch(this, std::move(framed.request));
}

HeaderList Connection::headersFor(const HttpResponse &response) const
{
    HeaderList headers;
    headers.reserve(response.headers.size() + 2);
    headers.emplaceBack("Date", m_host.date());
    for (const auto &header : response.headers)
        if (mayPass(header.first, header.second))
            headers.append(header);
    if (!m_keepAlive || m_draining)
        headers.emplaceBack("Connection", "close");
    else if (m_http10)
        headers.emplaceBack("Connection", "keep-alive");
    return headers;
}

void Connection::answered(QByteArrayView bytes)
{
    if (m_phase != Phase::Answering)
        return;
    if (m_head) {
        if (const qsizetype end = bytes.indexOf("\r\n\r\n"); end >= 0)
            bytes = bytes.first(end + 4);
    }
    m_wire->write(bytes);
    if (m_phase == Phase::Dead)
        return;
    if (m_wire->unsent() > 0)
        enter(Phase::Sending, m_limits.write);
    else
        sent();
}

void Connection::sent()
{
    const bool more = m_framer.hasBuffered() || m_wire->readable();
    if (m_keepAlive && !m_draining) {
        enter(Phase::Idle, m_limits.idle);
        if (more && !m_receiving)
            receiveLater();
    } else {
        linger(more);
    }
    m_host.settled();
}

void Connection::wireWritten()
{
    const bool all = m_wire && m_wire->unsent() == 0;
    if (m_phase == Phase::Sending) {
        if (all)
            sent();
        else
            enter(Phase::Sending, m_limits.write);
    } else if (m_phase == Phase::Lingering) {
        if (all && m_ended)
            return kill();
        enter(Phase::Lingering, all ? m_limits.linger : m_limits.write);
        if (all)
            m_host.settled();
    }
}

void Connection::refuse(int status)
{
    if (!receiving() && m_phase != Phase::Answering)
        return;
    m_host.refused();
    m_wire->write(refusal(status, m_host.date(), m_framer.method() != QByteArrayView("HEAD"),
                          m_framer.path().startsWith(QStringLiteral("/ping/"))));
    if (m_phase != Phase::Dead)
        linger(true);
}

/// Closing with bytes of the client unread would reset the connection, and the answer with it. So we read on
/// for a while, until the client has seen the answer and closes.
void Connection::linger(bool unread)
{
    enter(Phase::Lingering, m_wire->unsent() > 0 ? m_limits.write : m_limits.linger);
    m_wire->finish(unread);
    if (m_phase != Phase::Lingering)
        return;
    if (m_ended && m_wire->unsent() == 0)
        kill();
    else
        receiveLater();
}

void Connection::discard()
{
    const std::span<char> scratch = m_host.scratch();
    for (int reads = kReadsATurn; reads > 0; --reads) {
        const qint64 count = m_wire->read(scratch.data(), qint64(scratch.size()));
        if (count == 0)
            return;
        if (count < 0) {
            m_ended = true;
            if (m_wire->unsent() == 0)
                kill();
            return;
        }
        m_discarded += count;
        if (m_discarded > kDiscardBytes)
            return kill();
    }
    receiveLater();
}

void Connection::drain()
{
    m_draining = true;
    switch (m_phase) {
    case Phase::Handshake:
    case Phase::Idle:
        return kill();
    case Phase::Head:
    case Phase::Body:
        return refuse(503);
    default:
        return;
    }
}

bool Connection::busy() const
{
    return m_phase == Phase::Answering ||
           ((m_phase == Phase::Sending || m_phase == Phase::Lingering) && m_wire->unsent() > 0);
}

void Connection::kill()
{
    if (m_phase == Phase::Dead)
        return;
    m_phase = Phase::Dead;
    if (m_wire)
        m_wire->close();
    m_host.closed(this);
}
} // namespace crontopus::server
