// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <string>

namespace crontopus::bench {
/// The real crontopus-server with one user on a free port, without rate limits and access log.
class BenchServer final
{
public:
    /// `dataDir`: where its data is, kept; empty: a temporary directory. `database`: another than SQLite.
    explicit BenchServer(const QString &dataDir = {}, const QString &database = {});
    ~BenchServer();
    Q_DISABLE_COPY_MOVE(BenchServer)

    /// False, with its words on standard error, when it does not run.
    bool start();
    /// Ends it and waits.
    void stop();
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString dataDir() const { return m_dataDir; }
    /// Of the user's sign-in.
    [[nodiscard]] std::string token() const { return m_token; }
    [[nodiscard]] QJsonObject ask(const std::string &method, const std::string &path, const QJsonObject &body,
                                  const std::string &token = {}) const;
    /// Resident memory now, in bytes, and processor time since the start, in seconds.
    [[nodiscard]] double residentBytes() const;
    [[nodiscard]] double cpuSeconds() const;

private:
    QTemporaryDir m_directory;
    QString m_dataDir, m_database;
    QProcess m_process;
    int m_port = 0;
    std::string m_token;
};
} // namespace crontopus::bench
