// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/async.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace crontopus::git {
/// Stops a network call of the thread that made it, when its task is cancelled or when nothing has arrived
/// for too long.
///
/// libgit2 1.5 knows no timeouts, and libssh2 waits for ever. So the streams (streams.h) hand their socket to
/// the watch of their thread, and a helper thread shuts it down: whoever waits on it then gets an end of
/// file. TaskControl::cancelled() is called from that helper thread.
class NetworkWatch final
{
public:
    enum class Stop { None, Cancelled, Stalled };

    /// `silence`: how long nothing may arrive.
    NetworkWatch(TaskControl &control, std::chrono::milliseconds silence);
    ~NetworkWatch();
    Q_DISABLE_COPY_MOVE(NetworkWatch)

    /// Of the calling thread; null when it has none.
    [[nodiscard]] static NetworkWatch *current();

    /// Something arrived or went out.
    void touch() { m_lastActivity = now(); }
    [[nodiscard]] Stop stopped() const { return m_stop; }
    void addSocket(int descriptor);
    void removeSocket(int descriptor);

private:
    void watch();
    [[nodiscard]] static qint64 now();

    TaskControl &m_control;
    NetworkWatch *m_outer;
    const qint64 m_silence;
    std::atomic<qint64> m_lastActivity;
    std::atomic<Stop> m_stop = Stop::None;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ended = false;
    QList<int> m_sockets;
    std::thread m_thread;
};
} // namespace crontopus::git
