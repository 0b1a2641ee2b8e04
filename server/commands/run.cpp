// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/accesslog.h"
#include "server/commands/portowner.h"
#include "server/commands/runningserver.h"
#include "server/commands/session.h"
#include "server/db/database.h"
#include "server/server.h"
#include "shared/base/unixsignals.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Commands)
};

/// The longest that a stop waits for answers, for clients to take them, and for what must be stored.
constexpr unsigned stopSeconds = 30;

// signal-safety(7). What was acknowledged is on disk already.
void endAtOnce(int)
{
    ::_exit(Failed);
}

/// What a person who started it for the first time wants to know.
void sayWhatNext(Server &server, const Session &session)
{
    serverLog(u"info"_s, Words::tr("Listening on %1").arg(server.baseUrl().toString()),
              {{u"data"_s, session.config().dataDir}});
    const auto users = server.hasUsers();
    if (!users || *users)
        return;
    const QString command =
        u"crontopus-server user add%1 NAME --email NAME@EXAMPLE.ORG"_s.arg(session.sameDatabase());
    if (::isatty(STDERR_FILENO)) {
        QTextStream(stderr) << Words::tr(
                                   "\nThere is no user yet. Make the first, who administers this server, in "
                                   "another terminal:\n\n    %1\n\nCtrl+C ends the server.\n")
                                   .arg(command);
        return;
    }
    serverLog(u"info"_s,
              Words::tr("There is no user yet. Make the first, who administers this server, with: %1")
                  .arg(command));
}

Error whyNotStarted(const Error &error, const ServerConfig &config)
{
    if (error.code != Error::Code::Busy || config.port == 0)
        return error;
    const QString owner = portOwner(config.port);
    return {error.code,
            error.message + (owner.isEmpty() ? QString() : u' ' + Words::tr("It is %1.").arg(owner)),
            Words::tr("Stop that program, or choose another port with --listen %1:PORT.")
                .arg(config.address.toString())};
}
} // namespace

namespace {
/// Each connection takes a file: the soft limit is often 1024, for programs that use select().
void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void warnOfVisiblePassword(const Session &session)
{
    const auto url = DatabaseUrl::parse(session.parser.value(u"database"_s));
    if (url && url->postgresEnvironment().contains(u"PGPASSWORD"_s))
        serverLog(
            u"warning"_s,
            Words::tr("Others can read the database's password in the list of processes. Give it in the "
                      "configuration file or as CRONTOPUS_SERVER_DATABASE instead of --database."));
}
} // namespace

int runServer(const QStringList &arguments)
{
    Session session(u"run"_s, Session::Options::All, Words::tr("Serve the API until told to end"));
    if (const auto exit = session.begin(arguments))
        return *exit;
    const ServerConfig &config = session.config();
    if (auto good = config.check(); !good)
        return fail(good.error());
    if (auto opened = session.openDatabase(); !opened)
        return fail(opened.error());
    std::unique_ptr<DataLock> lock;
    if (config.database.isEmpty()) {
        auto locked = DataLock::take(config.dataDir);
        if (!locked)
            return fail(locked.error());
        lock = std::move(*locked);
    }
    raiseFileLimit();
    if (session.parser.isSet(u"database"_s))
        warnOfVisiblePassword(session);
    Server server(config);
    UnixSignals unixSignals;
    if (auto started = server.start(); !started)
        return fail(whyNotStarted(started.error(), config));
    sayWhatNext(server, session);
    QObject::connect(&unixSignals, &UnixSignals::terminated, &server, [&server] {
        serverLog(u"info"_s,
                  Words::tr("Stopping: no new requests, finishing what was begun for at most %1 seconds. "
                            "The same signal again ends at once.")
                      .arg(stopSeconds));
        for (const int number : {SIGTERM, SIGINT, SIGALRM})
            std::signal(number, endAtOnce);
        ::alarm(stopSeconds);
        server.stop();
    });
    QObject::connect(&unixSignals, &UnixSignals::hungUp, &server, [&server] {
        if (auto reloaded = server.reload(); !reloaded)
            serverLog(u"error"_s,
                      Words::tr("The certificate was not changed: %1").arg(reloaded.error().text()));
        else
            serverLog(u"info"_s, Words::tr("Reloaded: certificate, and what was remembered of tokens."));
    });
    QObject::connect(&server, &Server::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runInit(const QStringList &arguments)
{
    Session session(u"init"_s, Session::Options::Database,
                    Words::tr("Make data directory and database, and stop"));
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
    print(Words::tr("The database is ready (schema %1); data are in %2.")
              .arg(version->found)
              .arg(session.config().dataDir));
    print(Words::tr("Next: crontopus-server user add%1 NAME --email NAME@EXAMPLE.ORG")
              .arg(session.sameDatabase()));
    return Ok;
}
} // namespace crontopus::server
