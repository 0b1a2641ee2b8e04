// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <cstdint>

class QSocketNotifier;

namespace crontopus::server {
/// Watches any number of descriptors by one epoll descriptor, which is all that Qt's event loop sees of them.
///
/// Qt hands every descriptor of the thread to poll() on every turn of the loop: with 10,000 connections that
/// alone would cost a millisecond a turn. Edge-triggered: a target is told once and reads until there is no
/// more.
class Poller final : public QObject
{
    Q_DISABLE_COPY_MOVE(Poller)

public:
    class Target
    {
    public:
        virtual ~Target() = default;
        /// `events` as of epoll_wait(). Must not delete any target.
        virtual void polled(std::uint32_t events) = 0;
    };

    explicit Poller(QObject *parent = nullptr);
    ~Poller() override;

    /// False when the system has no room for it.
    bool add(int descriptor, Target *target);
    void remove(int descriptor);

private:
    void poll();

    int m_epoll = -1;
    QSocketNotifier *m_notifier = nullptr;
};
} // namespace crontopus::server
