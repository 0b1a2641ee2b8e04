// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/plainwire.h"

#include <cerrno>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace crontopus::server {
PlainWire::PlainWire(Poller &poller, int descriptor, Listener &listener)
    : m_poller(poller), m_listener(listener), m_descriptor(descriptor)
{
    m_broken = !m_poller.add(descriptor, this);
}

PlainWire::~PlainWire()
{
    close();
}

qint64 PlainWire::read(char *data, qint64 size)
{
    if (m_descriptor < 0 || m_broken)
        return -1;
    if (!m_readable)
        return 0;
    ssize_t count;
    do
        count = ::recv(m_descriptor, data, size_t(size), 0);
    while (count < 0 && errno == EINTR);
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
        m_readable = false;
        return 0;
    }
    if (count <= 0)
        return -1;
    // A short read means that there was no more: what comes later is told anew. The end is told once only.
    if (count < size && !m_ended)
        m_readable = false;
    return count;
}

qint64 PlainWire::send(QByteArrayView bytes)
{
    qint64 sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(m_descriptor, bytes.data() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            m_broken = errno != EAGAIN && errno != EWOULDBLOCK;
            break;
        }
        sent += count;
    }
    return sent;
}

void PlainWire::write(QByteArrayView bytes)
{
    if (m_descriptor < 0 || m_broken)
        return; // polled() tells, or has told
    if (!m_unsent.isEmpty()) {
        m_unsent.append(bytes);
        return;
    }
    const qint64 sent = send(bytes);
    if (sent < bytes.size() && !m_broken)
        m_unsent = bytes.sliced(sent).toByteArray();
}

void PlainWire::flush()
{
    const qint64 sent = send(m_unsent);
    if (sent == m_unsent.size())
        m_unsent.clear();
    else
        m_unsent.remove(0, sent);
    if (m_finishing && m_unsent.isEmpty())
        ::shutdown(m_descriptor, SHUT_WR);
    if (sent > 0)
        m_listener.wireWritten();
}

void PlainWire::finish(bool)
{
    m_finishing = true;
    if (m_descriptor >= 0 && m_unsent.isEmpty())
        ::shutdown(m_descriptor, SHUT_WR);
}

void PlainWire::close()
{
    if (m_descriptor < 0)
        return;
    m_poller.remove(m_descriptor);
    ::close(m_descriptor);
    m_descriptor = -1;
    m_readable = false;
    m_unsent.clear();
}

void PlainWire::polled(std::uint32_t events)
{
    // Any call may close() this.
    if (m_descriptor >= 0 && (events & EPOLLIN))
        m_readable = true;
    if (m_descriptor >= 0 && (events & EPOLLRDHUP)) {
        m_readable = m_ended = true;
        m_listener.wireEnded();
    }
    if (m_descriptor >= 0 && (events & EPOLLOUT) && !m_unsent.isEmpty())
        flush();
    if (m_descriptor >= 0 && m_readable)
        m_listener.wireReadable();
    if (m_descriptor >= 0 && (m_broken || (events & (EPOLLERR | EPOLLHUP))))
        m_listener.wireClosed();
}
} // namespace crontopus::server
