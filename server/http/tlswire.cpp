// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/tlswire.h"

namespace crontopus::server {
namespace {
constexpr qint64 kReadBytes = 64 * 1024;
}

TlsWire::TlsWire(qintptr descriptor, const QSslConfiguration &configuration, Listener &listener)
{
    connect(&m_socket, &QSslSocket::encrypted, this, [&listener] { listener.wireReady(); });
    connect(&m_socket, &QSslSocket::readyRead, this, [&listener] { listener.wireReadable(); });
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [&listener] { listener.wireWritten(); });
    connect(&m_socket, &QSslSocket::disconnected, this, [&listener] { listener.wireClosed(); });
    m_socket.setReadBufferSize(kReadBytes);
    m_socket.setSslConfiguration(configuration);
    if (m_socket.setSocketDescriptor(descriptor))
        m_socket.startServerEncryption();
}

TlsWire::~TlsWire()
{
    close();
}

qint64 TlsWire::read(char *data, qint64 size)
{
    const qint64 count = m_socket.read(data, size);
    return count == 0 && m_socket.state() != QAbstractSocket::ConnectedState ? -1 : count;
}

void TlsWire::write(QByteArrayView bytes)
{
    m_socket.write(bytes.data(), bytes.size());
}

qint64 TlsWire::unsent() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void TlsWire::finish(bool unread)
{
    // TLS has no half-closed state with Qt. Who still sends, will close when it has read the answer.
    if (!unread)
        m_socket.disconnectFromHost();
}

void TlsWire::close()
{
    m_socket.disconnect(this);
    m_socket.abort();
}
} // namespace crontopus::server
