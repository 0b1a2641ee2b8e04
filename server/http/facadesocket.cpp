// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/facadesocket.h"

#include "server/http/connection.h"
#include "server/http/qtgateway.h"
#include "server/http/qthttpcompat.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>

namespace crontopus::server {
FacadeSocket::FacadeSocket(QtGateway &gateway) : m_gateway(gateway)
{
    setPeerAddress(QHostAddress::LocalHost);
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
}

FacadeSocket::~FacadeSocket()
{
    if (state() != UnconnectedState)
        m_gateway.lost(this);
    setSocketState(UnconnectedState);
}

void FacadeSocket::deliver(Connection *connection, HttpRequest &&request, const QByteArray &head)
{
    m_connection = connection;
    m_request = std::move(request);
    m_input = head;
    m_released = false;
    m_delivering = true;
    Q_EMIT readyRead();
    m_delivering = false;
    if (m_released) {
        m_gateway.giveBack(this);
    } else if (m_responder) {
        // Waiting, for a minute perhaps: without Qt's buffer of 32 kB.
        setOpenMode(NotOpen);
        setOpenMode(ReadWrite);
    } else {
        // Qt didn't like what we like: never seen.
        if (m_connection)
            m_connection->refuse(400);
        disconnectFromHost();
    }
}

void FacadeSocket::answer(const HttpResponse &response)
{
    if (!m_connection || !m_responder)
        return;
    QByteArray &output = m_gateway.output();
    qtcompat::writeResponse(*m_responder, response.status, m_connection->headersFor(response), response.body);
    m_connection->answered(output);
    m_gateway.resetOutput();
}

bool FacadeSocket::clientGone() const
{
    return !m_connection || m_connection->clientGone();
}

void FacadeSocket::release()
{
    m_responder.reset();
    m_connection.clear();
    m_request = {};
    m_released = true;
    if (!m_delivering)
        m_gateway.giveBack(this);
}

void FacadeSocket::disconnectFromHost()
{
    if (state() == UnconnectedState)
        return;
    m_gateway.lost(this);
    setSocketState(UnconnectedState);
    setOpenMode(NotOpen);
    Q_EMIT disconnected();
}

qint64 FacadeSocket::readData(char *data, qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_input.size());
    std::memcpy(data, m_input.constData(), size_t(count));
    m_input.remove(0, count);
    return count;
}

qint64 FacadeSocket::writeData(const char *data, qint64 size)
{
    m_gateway.output().append(data, size);
    return size;
}
} // namespace crontopus::server
