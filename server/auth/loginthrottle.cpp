// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/loginthrottle.h"

#include <algorithm>

namespace crontopus::server {
namespace {
constexpr int freeTries = 5;
constexpr int longestSeconds = 15 * 60;
constexpr qsizetype maxUsers = 100'000;
} // namespace

int LoginThrottle::wait(const QString &username, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_failures.constFind(username.toLower());
    if (found == m_failures.constEnd() || found->count < freeTries)
        return 0;
    const int delay = std::min(longestSeconds, 1 << std::min(found->count - freeTries, 20));
    const qint64 left = now.msecsTo(found->last.addSecs(delay));
    return left > 0 ? int((left + 999) / 1000) : 0;
}

void LoginThrottle::failed(const QString &username, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    if (m_failures.size() >= maxUsers)
        m_failures.removeIf(
            [&now](const auto &entry) { return entry.value().last.secsTo(now) > longestSeconds; });
    if (m_failures.size() >= maxUsers)
        m_failures.clear();
    Failures &failures = m_failures[username.toLower()];
    if (failures.last.isValid() && failures.last.secsTo(now) > longestSeconds)
        failures.count = 0;
    ++failures.count;
    failures.last = now;
}

void LoginThrottle::succeeded(const QString &username)
{
    const std::lock_guard lock(m_mutex);
    m_failures.remove(username.toLower());
}
} // namespace crontopus::server
