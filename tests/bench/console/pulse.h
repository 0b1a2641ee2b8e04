// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoop>
#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

class QString;
class QWidget;

namespace crontopus::bench {
/// Nanoseconds of a clock that all processes of the machine share.
[[nodiscard]] long long sharedNow();
/// Seconds since `begin`.
[[nodiscard]] double since(long long begin);
/// Prints a thing that was measured: name, seconds, and how long the window did not answer meanwhile.
void report(const char *name, double seconds, double blocked);
/// Until charts, badges and the first try to reach the server are over.
void settle();
/// The console's settings, empty, in `cache`.
void setUpSettings(const QString &cache);

/// Asks the window for a sign of life all the time, from a thread of its own.
class Pulse final : public QObject
{
public:
    Pulse() : m_thread([this] { watch(); }) {}
    ~Pulse() override
    {
        m_stop = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Pulse)

    /// The longest time without an answer since this was called last, in seconds.
    double takeLongest() { return double(m_longest.exchange(0)) / 1e9; }

private:
    void watch();

    std::atomic<bool> m_stop = false, m_answered = true;
    std::atomic<long long> m_longest = 0;
    std::thread m_thread;
};

/// Returns to the caller when `viewport` has painted and `done` holds.
class Painted final : public QObject
{
public:
    Painted(QWidget *viewport, std::function<bool()> done);
    void wait() { m_loop.exec(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_done;
    QEventLoop m_loop;
};
} // namespace crontopus::bench
