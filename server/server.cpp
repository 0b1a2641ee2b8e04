// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/server.h"

#include "server/api/accesslog.h"
#include "server/api/routes/routes.h"
#include "server/auth/secrets.h"
#include "server/config/tlsfiles.h"
#include "server/store/users.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QSqlDriver>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr int noticesCheckMs = 2000;

/// Behind a proxy all clients have its address: only a limit that somebody chose is meant for that.
HttpLimits limitsOf(const ServerConfig &config)
{
    HttpLimits limits = config.limits;
    if (config.behindProxy && limits.connectionsPerAddress == HttpLimits().connectionsPerAddress)
        limits.connectionsPerAddress = 0;
    return limits;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Server)
};
} // namespace

Server::Server(ServerConfig config, QObject *parent) : QObject(parent), m_config(std::move(config))
{
    m_checkNotices.setInterval(noticesCheckMs);
    connect(&m_checkNotices, &QTimer::timeout, this, [this] {
        // Nothing else tells that the connection is gone: a dead one is only silent.
        if (m_notices && m_notices->scalar(u"SELECT 1"_s))
            return;
        m_notices.reset();
        if (listenToOthers())
            heard(Changes::fromNotice(u"{\"all\":true}"_s)); // what was said meanwhile is lost
    });
}

Server::~Server()
{
    // Whoever still works uses everything else.
    if (m_readers)
        m_readers->finish();
}

QUrl Server::baseUrl() const
{
    return m_services->baseUrl;
}

quint16 Server::port() const
{
    return m_http->port();
}

Result<bool> Server::hasUsers()
{
    auto count = m_readers->read([](Sql &sql) { return users::countAll(sql); });
    if (!count)
        return count.error();
    return *count > 0;
}

Result<void> Server::start()
{
    if (auto good = m_config.check(); !good)
        return good;
    if (auto ready = initialiseCrypto(); !ready)
        return ready;
    if (auto made = makePrivateDirectory(m_config.dataDir); !made)
        return made;
    // A commit that was acknowledged must survive a power cut.
    GitRepository::syncWrites();
    auto url = DatabaseUrl::parse(m_config.databaseUrl());
    if (!url)
        return url.error();
    {
        auto sql = url->open();
        if (!sql)
            return sql.error();
        if (auto migrated = migrate(**sql); !migrated)
            return migrated;
    }
    m_jobs = std::make_unique<JobService>(m_config.repositoriesDir());
    m_readers = std::make_unique<Readers>(*url, m_config.workers);
    m_writer = std::make_unique<Writer>(*url, [this](const Changes &changes) {
        QMetaObject::invokeMethod(
            this, [this, changes] { heard(changes); }, Qt::QueuedConnection);
    });
    m_checkIns = std::make_unique<CheckInQueue>(*m_writer);
    m_authenticator = std::make_unique<Authenticator>(*m_readers, *m_writer);
    m_eventPolls = std::make_unique<LongPolls>(*m_readers);
    m_commandPolls = std::make_unique<LongPolls>(*m_readers);
    m_services = std::make_unique<Services>(Services{m_config, m_clock, *m_readers, *m_writer, *m_checkIns,
                                                     *m_eventPolls, *m_commandPolls, *m_jobs, m_logins,
                                                     m_config.baseUrl(m_config.port)});
    m_pings = std::make_unique<PingService>(*m_services);
    auto git = GitHttpBackend::create({m_config.repositoriesDir(),
                                       m_config.dataDir + u"/hooks",
                                       QCoreApplication::applicationFilePath(),
                                       {m_config.limits.gitBodyBytes}});
    if (!git)
        return git.error();
    m_git = std::move(*git);
    addAuthRoutes(m_router, *m_services);
    addUserRoutes(m_router, *m_services);
    addTenantRoutes(m_router, *m_services);
    addTokenRoutes(m_router, *m_services);
    addEndpointRoutes(m_router, *m_services);
    addAgentRoutes(m_router, *m_services);
    addCommandRoutes(m_router, *m_services);
    addCheckInRoutes(m_router, *m_services);
    addRunRoutes(m_router, *m_services);
    addJobRoutes(m_router, *m_services);
    addInstanceRoutes(m_router, *m_services);
    addGitRoutes(m_router, *m_services, *m_git);
    addEventRoutes(m_router, *m_services);
    addAdminRoutes(m_router, *m_services);
    addPingRoutes(m_router, *m_services, *m_pings);
    addMetaRoutes(m_router, *m_services, m_metrics, [this] { return m_http->counters(); });
    m_dispatcher = std::make_unique<Dispatcher>(*m_services, *m_authenticator, m_router, m_metrics);
    m_http = std::make_unique<HttpServer>(
        limitsOf(m_config),
        [this](QByteArrayView method, QByteArrayView path) { return m_dispatcher->bodyLimit(method, path); },
        [this](HttpRequest &&request, Reply reply) {
            m_dispatcher->handle(std::move(request), std::move(reply));
        });
    connect(m_http.get(), &HttpServer::drained, this, &Server::finished);
    if (!m_config.tlsCertificate.isEmpty()) {
        if (auto loaded = loadTls(); !loaded)
            return loaded;
    }
    if (url->dialect() == SqlDialect::Postgres) {
        if (auto listening = listenToOthers(); !listening)
            return listening;
    }
    if (auto listening = m_http->listen(m_config.address, m_config.port); !listening)
        return listening;
    m_services->baseUrl = m_config.baseUrl(m_http->port());
    m_maintenance = std::make_unique<Maintenance>(*m_services, *m_authenticator);
    return {};
}

Result<void> Server::reload()
{
    heard(Changes::fromNotice(u"{\"all\":true}"_s));
    return loadTls();
}

Result<void> Server::loadTls()
{
    if (m_config.tlsCertificate.isEmpty())
        return {};
    auto tls = readTls(m_config.tlsCertificate, m_config.tlsKey);
    if (!tls)
        return tls.error();
    m_http->setTls(*tls);
    return {};
}

void Server::heard(const Changes &changes)
{
    for (const qint64 tenant : changes.tokens())
        m_authenticator->forget(tenant);
    // A job may have become another, a tenant been suspended, its key renewed.
    if (!changes.tokens().isEmpty() || !changes.eventTenants(u"jobs").isEmpty())
        m_pings->forget();
    for (const qint64 tenant : changes.eventTenants())
        m_eventPolls->wake(tenant);
    for (const qint64 endpoint : changes.commands())
        m_commandPolls->wake(endpoint);
}

/// NOTIFY of other servers on the same database; our own comes back too, which does no harm.
Result<void> Server::listenToOthers()
{
    auto url = DatabaseUrl::parse(m_config.databaseUrl());
    if (!url)
        return url.error();
    auto opened = url->open();
    if (!opened)
        return opened.error();
    m_notices = std::move(*opened);
    QSqlDriver *driver = m_notices->database().driver();
    if (!driver->subscribeToNotification(u"crontopus"_s))
        return Error{Error::Code::Network, Words::tr("Cannot listen to the other servers of this database.")};
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                heard(Changes::fromNotice(payload.toString()));
            });
    m_checkNotices.start();
    return {};
}

void Server::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_maintenance->stop();
    m_http->drain();
    m_eventPolls->finish();
    m_commandPolls->finish();
}
} // namespace crontopus::server
