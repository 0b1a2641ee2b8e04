// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/accesslog.h"
#include "server/commands/runningserver.h"
#include "server/commands/session.h"
#include "server/server.h"
#include "shared/base/unixsignals.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Commands)
};

/// The longest that a stop waits for answers and for clients to take them.
constexpr int stopSeconds = 30;

/// What a person who started it for the first time wants to know.
void sayWhatNext(Server &server, const Session &session)
{
    serverLog(u"info"_s, Words::tr("Listening on %1").arg(server.baseUrl().toString()),
              {{u"data"_s, session.config().dataDir}});
    const auto users = server.hasUsers();
    if (!users || *users)
        return;
    QString options;
    for (const QString &key : {u"config"_s, u"data"_s, u"database"_s}) {
        if (session.parser.isSet(key))
            options += u" --"_s + key + u' ' + session.parser.value(key);
    }
    serverLog(u"info"_s, Words::tr("There is no user yet. Make the first, who administers this server, with: "
                            "crontopus-server user add%1 NAME --email NAME@EXAMPLE.ORG")
                             .arg(options));
}
} // namespace

int runServer(const QStringList &arguments)
{
    Session session(u"run"_s, Words::tr("Serve the API until told to end"));
    if (const auto exit = session.begin(arguments))
        return *exit;
    const ServerConfig &config = session.config();
    if (auto opened = session.openDatabase(); !opened)
        return fail(opened.error());
    std::unique_ptr<QLockFile> lock;
    if (config.database.isEmpty()) {
        auto locked = lockDataDirectory(config.dataDir);
        if (!locked)
            return fail(locked.error());
        lock = std::move(*locked);
    }
    Server server(config);
    UnixSignals signals;
    if (auto started = server.start(); !started)
        return fail(started.error());
    sayWhatNext(server, session);
    QObject::connect(&signals, &UnixSignals::terminated, &server, [&server] {
        serverLog(u"info"_s, Words::tr("Stopping: no new requests, finishing what was begun."));
        server.stop();
        QTimer::singleShot(stopSeconds * 1000, qApp, &QCoreApplication::quit);
    });
    QObject::connect(&signals, &UnixSignals::hungUp, &server, [&server] {
        if (auto reloaded = server.reload(); !reloaded)
            serverLog(u"error"_s, Words::tr("The certificate was not changed: %1").arg(reloaded.error().text()));
        else
            serverLog(u"info"_s, Words::tr("Reloaded."));
    });
    QObject::connect(&server, &Server::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runInit(const QStringList &arguments)
{
    Session session(u"init"_s, Words::tr("Make data directory and database, and stop"));
    if (const auto exit = session.begin(arguments))
        return *exit;
    if (auto good = session.config().check(); !good)
        return fail(good.error());
    auto sql = session.openDatabase();
    if (!sql)
        return fail(sql.error());
    const auto version = schemaVersion(**sql);
    if (!version)
        return fail(version.error());
    print(Words::tr("The database is ready (schema %1) in %2.").arg(version->found).arg(session.config().dataDir));
    print(Words::tr("Next: crontopus-server user add NAME --email NAME@EXAMPLE.ORG"));
    return Ok;
}
} // namespace crontopus::server
