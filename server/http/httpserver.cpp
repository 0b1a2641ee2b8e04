// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/httpserver.h"

#include "server/http/connection.h"
#include "server/http/plainwire.h"
#include "server/http/qtgateway.h"
#include "server/http/refusal.h"
#include "server/http/tlswire.h"

#include <QHash>
#include <QTimer>

#include <algorithm>
#include <ctime>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace crontopus::server {
namespace {
constexpr qsizetype kScratchBytes = 64 * 1024;

/// Of the other side; an IPv4 client of an IPv6 socket is an IPv4 client.
QHostAddress peerOf(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    const QHostAddress address(reinterpret_cast<const sockaddr *>(&storage));
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}
} // namespace

class HttpServer::Private final : public QObject, public ConnectionHost
{
public:
    Private(HttpServer &server, HttpLimits limits, BodyLimit bodyLimit, Handler handler);
    ~Private() override;

    void accept(int descriptor);
    void drain();
    [[nodiscard]] qsizetype openConnections() const { return m_connections.size(); }

    void dispatch(Connection *connection, HttpRequest &&request) override
    {
        m_gateway.dispatch(connection, std::move(request));
    }
    void refused() override { ++m_counters.refusedRequests; }
    void settled() override
    {
        if (m_draining)
            m_settle.start();
    }
    void closed(Connection *connection) override;
    std::span<char> scratch() override { return {m_scratch.get(), size_t(kScratchBytes)}; }
    QByteArray date() override;

    HttpServer &q;
    const HttpLimits m_limits;
    const BodyLimit m_bodyLimit;
    Poller m_poller;
    QtGateway m_gateway;
    std::optional<QSslConfiguration> m_tls;
    Counters m_counters;

private:
    [[nodiscard]] bool full(const QHostAddress &peer) const;
    void turnAway(int descriptor);
    void tick();
    void checkDrained();

    QList<Connection *> m_connections;
    QHash<QHostAddress, int> m_ofAddress;
    std::unique_ptr<char[]> m_scratch = std::make_unique_for_overwrite<char[]>(kScratchBytes);
    QTimer m_tick; ///< one for all deadlines
    QTimer m_settle;
    QByteArray m_date;
    std::time_t m_dateOf = 0;
    bool m_draining = false;
    bool m_drained = false;
};

HttpServer::Private::Private(HttpServer &server, HttpLimits limits, BodyLimit bodyLimit, Handler handler)
    : q(server), m_limits(limits), m_bodyLimit(std::move(bodyLimit)), m_gateway(std::move(handler))
{
    m_gateway.socket().accepted = [this](qintptr descriptor) { accept(int(descriptor)); };
    // Accepting pauses when descriptors have run out, for instance: there may be some again at the next tick.
    connect(&m_gateway.socket(), &QTcpServer::acceptError, this, [this] { m_tick.start(); });

    const auto shortest =
        std::min({limits.handshake, limits.header, limits.body, limits.idle, limits.write, limits.linger});
    m_tick.setInterval(
        std::clamp(shortest / 4, std::chrono::milliseconds(10), std::chrono::milliseconds(1000)));
    connect(&m_tick, &QTimer::timeout, this, &Private::tick);
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &Private::checkDrained);
}

HttpServer::Private::~Private()
{
    qDeleteAll(m_connections);
}

bool HttpServer::Private::full(const QHostAddress &peer) const
{
    const auto over = [](qsizetype count, int limit) { return limit > 0 && count >= limit; };
    return over(m_connections.size(), m_limits.connections) ||
           over(m_ofAddress.value(peer), m_limits.connectionsPerAddress);
}

void HttpServer::Private::turnAway(int descriptor)
{
    ++m_counters.refusedConnections;
    if (!m_tls) {
        const QByteArray text = refusal(503, date(), true);
        if (::send(descriptor, text.constData(), size_t(text.size()), MSG_NOSIGNAL | MSG_DONTWAIT) > 0)
            ::shutdown(descriptor, SHUT_WR);
    }
    ::close(descriptor);
}

void HttpServer::Private::accept(int descriptor)
{
    const QHostAddress peer = peerOf(descriptor);
    if (peer.isNull() || m_draining) {
        ::close(descriptor);
        return;
    }
    if (full(peer))
        return turnAway(descriptor);
    const int on = 1;
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);

    auto *connection = new Connection(*this, m_limits, m_bodyLimit, peer);
    connection->index = m_connections.size();
    m_connections.append(connection);
    ++m_ofAddress[peer];
    ++m_counters.accepted;
    if (!m_tick.isActive())
        m_tick.start();
    if (m_tls)
        connection->start(std::make_unique<TlsWire>(descriptor, *m_tls, connection->listener()));
    else
        connection->start(std::make_unique<PlainWire>(m_poller, descriptor, connection->listener()));
}

void HttpServer::Private::closed(Connection *connection)
{
    Connection *last = m_connections.takeLast();
    if (last != connection) {
        last->index = connection->index;
        m_connections[connection->index] = last;
    }
    if (const auto found = m_ofAddress.find(connection->peer()); found != m_ofAddress.end() && --*found == 0)
        m_ofAddress.erase(found);
    connection->deleteLater();
    settled();
}

void HttpServer::Private::tick()
{
    if (m_gateway.socket().isListening()) // a closed one has nothing to resume, and Qt doesn't look
        m_gateway.socket().resumeAccepting();
    const qint64 now = Connection::steadyNow();
    // From the end: who is closed changes places with the last.
    for (qsizetype i = m_connections.size(); i-- > 0;)
        m_connections.at(i)->checkDeadline(now);
    if (m_connections.isEmpty())
        m_tick.stop();
}

void HttpServer::Private::drain()
{
    if (std::exchange(m_draining, true))
        return;
    m_gateway.socket().close();
    for (qsizetype i = m_connections.size(); i-- > 0;)
        m_connections.at(i)->drain();
    m_settle.start();
}

void HttpServer::Private::checkDrained()
{
    if (m_drained || std::any_of(m_connections.cbegin(), m_connections.cend(),
                                 [](const Connection *connection) { return connection->busy(); }))
        return;
    m_drained = true;
    Q_EMIT q.drained();
}

QByteArray HttpServer::Private::date()
{
    if (const std::time_t now = std::time(nullptr); now != m_dateOf) {
        m_dateOf = now;
        m_date = httpDate(now);
    }
    return m_date;
}

HttpServer::HttpServer(HttpLimits limits, BodyLimit bodyLimit, Handler handler, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, limits, std::move(bodyLimit), std::move(handler)))
{
}

HttpServer::~HttpServer() = default;

Result<void> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    return d->m_gateway.listen(address, port);
}

quint16 HttpServer::port() const
{
    return d->m_gateway.socket().serverPort();
}

void HttpServer::setTls(const std::optional<QSslConfiguration> &configuration)
{
    d->m_tls = configuration;
}

void HttpServer::drain()
{
    d->drain();
}

HttpServer::Counters HttpServer::counters() const
{
    Counters counters = d->m_counters;
    counters.connections = d->openConnections();
    return counters;
}
} // namespace crontopus::server
