// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/qtgateway.h"

#include "server/http/connection.h"
#include "server/http/facadesocket.h"

namespace crontopus::server {
namespace {
constexpr qsizetype kIdleFacades = 256;
constexpr qsizetype kKeptOutput = 256 * 1024;
constexpr int kBacklog = 1024;

class FacadeSink final : public Reply::Sink
{
public:
    explicit FacadeSink(FacadeSocket *facade) : m_facade(facade) {}
    Q_DISABLE_COPY_MOVE(FacadeSink)
    ~FacadeSink() override
    {
        if (m_facade)
            m_facade->release();
    }

    void send(const HttpResponse &response) override
    {
        if (m_facade)
            m_facade->answer(response);
    }
    bool gone() const override { return !m_facade || m_facade->clientGone(); }

private:
    QPointer<FacadeSocket> m_facade;
};
} // namespace

QtGateway::QtGateway(HttpServer::Handler handler) : m_handler(std::move(handler)), m_socket(new ListenSocket)
{
    m_socket->setParent(this);
    m_socket->setListenBacklogSize(kBacklog);
}

QtGateway::~QtGateway()
{
    // Replies may outlive the server.
    for (FacadeSocket *facade : std::as_const(m_busy))
        facade->forgetResponder();
    const QList<FacadeSocket *> facades = m_idle + m_busy.values();
    m_idle.clear();
    m_busy.clear();
    qDeleteAll(facades);
}

Result<void> QtGateway::listen(const QHostAddress &address, quint16 port)
{
    if (m_socket->listen(address, port)) {
        bind(m_socket);
        return {};
    }
    const QString where = address.protocol() == QAbstractSocket::IPv6Protocol
                              ? QStringLiteral("[%1]:%2").arg(address.toString()).arg(port)
                              : QStringLiteral("%1:%2").arg(address.toString()).arg(port);
    const QString message = HttpServer::tr("Cannot listen on %1: %2.").arg(where, m_socket->errorString());
    switch (m_socket->serverError()) {
    case QAbstractSocket::AddressInUseError:
        return Error{Error::Code::Busy, message,
                     HttpServer::tr("Stop the program that listens there, or choose another port.")};
    case QAbstractSocket::SocketAccessError:
        return Error{
            Error::Code::Permission, message,
            HttpServer::tr("Ports below 1024 need a privilege: choose a higher one, or put a proxy in "
                           "front.")};
    default:
        return Error{Error::Code::Network, message,
                     HttpServer::tr("Choose an address of this machine, such as 127.0.0.1.")};
    }
}

FacadeSocket *QtGateway::take()
{
    FacadeSocket *facade;
    if (m_idle.isEmpty()) {
        facade = new FacadeSocket(*this);
        facade->setParent(m_socket);
        m_socket->addPendingConnection(facade);
    } else {
        facade = m_idle.takeLast();
    }
    m_busy.insert(facade);
    return facade;
}

void QtGateway::dispatch(Connection *connection, HttpRequest &&request)
{
    QByteArray head;
    head.reserve(request.method.size() + request.target.size() + 24);
    head.append(request.method).append(' ').append(request.target).append(" HTTP/1.1\r\nHost: a\r\n\r\n");
    m_current = take();
    m_current->deliver(connection, std::move(request), head);
}

void QtGateway::requestArrived(QHttpServerResponder &&responder)
{
    FacadeSocket *facade = std::exchange(m_current, nullptr);
    facade->setResponder(std::move(responder));
    m_handler(facade->takeRequest(), Reply(std::make_unique<FacadeSink>(facade)));
}

void QtGateway::resetOutput()
{
    if (m_output.capacity() > kKeptOutput)
        m_output.clear();
    else
        m_output.resize(0);
}

void QtGateway::giveBack(FacadeSocket *facade)
{
    if (!m_busy.remove(facade))
        return;
    if (m_idle.size() < kIdleFacades)
        m_idle.append(facade);
    else
        facade->disconnectFromHost();
}

void QtGateway::lost(FacadeSocket *facade)
{
    m_busy.remove(facade);
    m_idle.removeOne(facade);
}
} // namespace crontopus::server
