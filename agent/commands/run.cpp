// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"
#include "agent/service/log.h"
#include "agent/service/service.h"
#include "shared/base/unixsignals.h"

#include <QCoreApplication>

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};
} // namespace

int runService(const QStringList &arguments)
{
    Session session(
        u"run"_s, Words::tr("Keep this machine's scheduler in step with the repository, until told to end"));
    if (const auto exit = session.begin(arguments))
        return *exit;
#ifdef __GLIBC__
    // One arena for all threads: what a worker frees goes back to the system.
    ::mallopt(M_ARENA_MAX, 1);
#endif
    const AgentConfig &config = session.config();
    Log log(config.logLevel, config.logFormat, config.logFile);
    Service service(config, session.configPath(), [](const AgentConfig &c) { return makeCycle(c); });
    UnixSignals signals;
    QObject::connect(&signals, &UnixSignals::terminated, &service, &Service::stop);
    QObject::connect(&signals, &UnixSignals::hungUp, &service, &Service::reload);
    // Queued: stop() may come before the loop runs.
    QObject::connect(&service, &Service::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (const auto started = service.start(); !started)
        return fail(started.error());
    const int exit = QCoreApplication::exec();
    qCInfo(lcAgent).noquote() << Words::tr("Ended.");
    // A thread that still waits for the network must not meet destructors.
    if (service.isFetching())
        std::_Exit(exit);
    return exit;
}
} // namespace crontopus::agent
