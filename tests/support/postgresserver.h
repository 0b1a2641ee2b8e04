// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace crontopus::test {
/// A real PostgreSQL of the test's own: data, port and socket in a directory that goes with it.
class PostgresServer final
{
public:
    /// Durable: what is committed survives a power cut, as measuring wants it. Else the disk is spared.
    enum class Commits { Durable, Quick };
    explicit PostgresServer(Commits commits = Commits::Quick);
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    [[nodiscard]] bool start();
    /// Immediately, as in a crash.
    void stop();
    /// Why start() failed; also when PostgreSQL is not installed.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Of a new, empty database with this name.
    [[nodiscard]] QString makeDatabase(const QString &name);
    [[nodiscard]] QString url(const QString &name) const;

private:
    bool run(const QString &program, const QStringList &arguments);
    bool control(const QStringList &arguments);

    Commits m_commits;
    QTemporaryDir m_dir;
    QString m_programs; ///< directory; empty when not installed
    int m_port = 0;
    QString m_problem;
};
} // namespace crontopus::test
