// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/networkwatch.h"

#ifndef Q_OS_WIN
#include <sys/socket.h>
#endif

namespace crontopus::git {
namespace {
thread_local NetworkWatch *currentWatch = nullptr;
constexpr std::chrono::milliseconds checkInterval(100);
} // namespace

NetworkWatch::NetworkWatch(TaskControl &control, std::chrono::milliseconds silence)
    : m_control(control), m_outer(currentWatch), m_silence(silence.count()), m_lastActivity(now())
{
    currentWatch = this;
    m_thread = std::thread([this] { watch(); });
}

NetworkWatch::~NetworkWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_one();
    m_thread.join();
    currentWatch = m_outer;
}

NetworkWatch *NetworkWatch::current()
{
    return currentWatch;
}

qint64 NetworkWatch::now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void NetworkWatch::addSocket(int descriptor)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.append(descriptor);
}

void NetworkWatch::removeSocket(int descriptor)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.removeOne(descriptor);
}

void NetworkWatch::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, checkInterval, [this] { return m_ended; })) {
        if (m_stop == Stop::None) {
            if (m_control.cancelled())
                m_stop = Stop::Cancelled;
            else if (now() - m_lastActivity > m_silence)
                m_stop = Stop::Stalled;
        }
        // Every time round: a socket may have been opened since the stop.
        if (m_stop != Stop::None) {
#ifndef Q_OS_WIN
            for (const int descriptor : std::as_const(m_sockets))
                ::shutdown(descriptor, SHUT_RDWR);
#endif
        }
    }
}
} // namespace crontopus::git
