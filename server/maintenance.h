// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/services.h"

#include <QTimer>

namespace crontopus::server {
/// What has to be done now and then: old runs, events and commands go, runs that never ended are closed.
/// Where several servers share a database, one of them does it at a time.
class Maintenance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Maintenance)

public:
    Maintenance(const Services &services, Authenticator &authenticator, QObject *parent = nullptr);
    void stop() { m_timer.stop(); }

private:
    void tick();
    void closeOverdueRuns();
    void pruneRuns();
    void submit(Writer::Work work);

    const Services &m_services;
    Authenticator &m_authenticator;
    QTimer m_timer;
    std::atomic<bool> m_pruning = false;
};
} // namespace crontopus::server
