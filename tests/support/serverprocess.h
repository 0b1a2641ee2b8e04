// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace crontopus::test {
/// The real crontopus-server as a program of its own, on a free port of the loopback address with a database
/// in a directory that goes with it, and one user, `ann`, who is signed in. Needs the target
/// crontopus-server built: add_dependencies().
class ServerProcess final
{
public:
    explicit ServerProcess(const QStringList &flags = {QStringLiteral("--rate-limits"),
                                                       QStringLiteral("off")});
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    static QString password() { return QStringLiteral("correct horse"); }

    /// The first time makes the user; after kill() or stop() goes on with the same data and port. False, with
    /// the server's words as a warning, when it does not run.
    bool start();
    void stop(); ///< as an administrator would: what it began is finished
    void kill(); ///< as a power cut would

    [[nodiscard]] QString url(const QString &path = {}) const { return m_base + path; }
    [[nodiscard]] QString dataDir() const { return m_directory.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString token() const { return m_token; } ///< of ann's sign-in

    /// A request and its answer, by curl, as ann or with another token. Warns when it is refused; `status`
    /// receives the HTTP status, 0 without an answer.
    QJsonValue api(const QByteArray &method, const QString &path, const QJsonValue &body = {},
                   const QString &token = {}, int *status = nullptr) const;
    /// A fresh `cet_…`.
    [[nodiscard]] QString enrollmentToken() const;

private:
    bool listen();

    const QStringList m_flags;
    QTemporaryDir m_directory;
    QProcess m_server;
    QString m_base, m_token;
};
} // namespace crontopus::test
