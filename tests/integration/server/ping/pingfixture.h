// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/serverprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace crontopus::server {
/// What a client saw.
struct Seen
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct Finished
{
    int exitCode = -1;
    QByteArray output; ///< both streams
};
/// A program to its end, at most a minute.
Finished runProgram(const QString &program, const QStringList &arguments,
                    const QMap<QString, QString> &environment = {}, const QByteArray &input = {});

/// crontopus-server as a program of its own, with one user, who is signed in; clients are curl.
class PingFixture final
{
public:
    explicit PingFixture(const QStringList &flags = {QStringLiteral("--rate-limits"), QStringLiteral("off")});
    Q_DISABLE_COPY_MOVE(PingFixture)

    /// False when the server does not run or the user could not be made.
    bool start();
    /// As a power cut would.
    void kill() { m_server.kill(); }
    [[nodiscard]] QString url(const QString &path) const { return m_server.url(path); }
    [[nodiscard]] QString pingKey() const { return m_pingKey; }
    [[nodiscard]] QString databasePath() const;

    /// `more`: for curl, e.g. `--data-raw x`.
    Seen ask(const QByteArray &method, const QString &path, const QStringList &more = {}) const;
    /// The API, as the user.
    QJsonObject api(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const;
    /// A job that is pinged; its check's uuid.
    QString makeJob(const QString &ns, const QString &name, const QByteArray &more = {}) const;
    QJsonObject ping(const QString &ns, const QString &name) const; ///< of the job
    /// Newest first, with their whole output.
    QList<QJsonObject> runs(const QString &name) const;
    /// Kinds of a job's pings, oldest first, read from the database.
    QStringList kinds(const QString &name) const;

private:
    test::ServerProcess m_server;
    QString m_pingKey;
};
} // namespace crontopus::server
