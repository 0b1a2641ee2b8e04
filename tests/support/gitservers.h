// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace crontopus::test {
/// A free port of the loopback address.
[[nodiscard]] int freePort();

/// `git http-backend` behind a real nginx with Basic authentication, user `ada`, password `s3cret`, of the
/// bare repositories in one directory. Files and port are its own.
class GitHttpServer final
{
public:
    explicit GitHttpServer(const QString &repositories);
    ~GitHttpServer();
    Q_DISABLE_COPY_MOVE(GitHttpServer)

    [[nodiscard]] bool start();
    /// Why start() failed.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString url(const QString &repository) const;

private:
    QTemporaryDir m_dir;
    QString m_repositories;
    int m_port = 0;
    QProcess m_cgi, m_nginx;
    QString m_problem;
};

/// A real sshd on the loopback address that accepts one public key for the user that runs the test.
class SshServer final
{
public:
    SshServer();
    ~SshServer();
    Q_DISABLE_COPY_MOVE(SshServer)

    [[nodiscard]] bool start();
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Of a path of this machine.
    [[nodiscard]] QString url(const QString &path) const;
    [[nodiscard]] QString keyPath() const { return m_dir.filePath(QStringLiteral("key")); }
    /// The same key, encrypted with the passphrase `open sesame`.
    [[nodiscard]] QString encryptedKeyPath() const { return m_dir.filePath(QStringLiteral("encrypted")); }
    /// One that the server does not accept.
    [[nodiscard]] QString wrongKeyPath() const { return m_dir.filePath(QStringLiteral("wrong")); }
    /// The server's own line for known_hosts.
    [[nodiscard]] QByteArray knownHostsLine() const;
    [[nodiscard]] QString fingerprint() const;

private:
    bool run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_dir;
    int m_port = 0;
    QProcess m_sshd;
    QString m_problem;
};
} // namespace crontopus::test
