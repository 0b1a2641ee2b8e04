// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <mutex>

namespace crontopus::server {
/// Slows down guessing one user's password from many addresses: after five failures within a quarter of an
/// hour each further try has to wait twice as long, up to a quarter of an hour. From any thread.
class LoginThrottle final
{
public:
    /// Seconds until the user may try again; 0: now.
    [[nodiscard]] int wait(const QString &username, const QDateTime &now);
    void failed(const QString &username, const QDateTime &now);
    void succeeded(const QString &username);

private:
    struct Failures
    {
        int count = 0;
        QDateTime last;
    };
    std::mutex m_mutex;
    QHash<QString, Failures> m_failures;
};
} // namespace crontopus::server
