// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/git/gitprocess.h"

#include <QStringList>
#include <QTimer>

#include <memory>

namespace crontopus::server {
/// Every hour packs the repositories that need it. Git does so itself after pushes only; changes through the
/// API each leave some small files. Servers that share the directory do not disturb each other: Git has a
/// lock.
class RepositoryUpkeep final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RepositoryUpkeep)

public:
    RepositoryUpkeep(QString git, QString repositoriesDirectory, QObject *parent = nullptr);

    /// Begins a round, unless one is under way: one repository at a time. Costs a look at one directory of
    /// each.
    void start();
    /// For good. Ends the git that is at work; it leaves the repository whole.
    void stop();

Q_SIGNALS:
    /// Of a round, never from within start(); `packed`: so many repositories.
    void finished(int packed);

private:
    void next();
    void pack(const QString &path);

    const QString m_git, m_directory;
    QTimer m_timer;
    QStringList m_waiting;
    std::unique_ptr<GitProcess> m_process;
    int m_packed = 0;
    bool m_busy = false;
};
} // namespace crontopus::server
