// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace crontopus {
/// Tells how long the thread that made it did not get back to its event loop, and on Linux where it was:
/// a thread of its own asks it for a sign of life all the time. For debug builds.
class Watchdog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watchdog)

public:
    /// Called in the watchdog's own thread, once a blockage, when it has ended.
    using Report = std::function<void(std::chrono::milliseconds blocked, const QString &where)>;

    explicit Watchdog(std::chrono::milliseconds allowed = std::chrono::milliseconds(50),
                      Report report = logBlockage);
    ~Watchdog() override;

    static void logBlockage(std::chrono::milliseconds blocked, const QString &where);

private:
    void watch();

    std::chrono::milliseconds m_allowed;
    Report m_report;
    std::atomic<bool> m_stop{false};
    std::atomic<quint64> m_answered{0};
    std::thread m_thread;
};
} // namespace crontopus
