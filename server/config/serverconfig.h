// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/ratelimiter.h"
#include "server/http/httplimits.h"
#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QHash>
#include <QHostAddress>
#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

namespace crontopus::server {
/// All that an administrator decides. Taken in this order, later ones win: built-in defaults, the
/// configuration file (YAML), `CRONTOPUS_SERVER_…` of the environment, flags. Keys: docs/server.md.
struct ServerConfig
{
    QString dataDir; ///< absolute
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8400;
    QString database; ///< DatabaseUrl's text; empty: SQLite in dataDir
    enum class Registration { FirstUser, Open, Closed };
    Registration registration = Registration::FirstUser;
    bool rateLimits = true;
    QHash<int, RateLimit> rates = RateLimiter::standard();
    QUrl publicUrl; ///< as clients reach it; empty: made of address and port
    QString tlsCertificate, tlsKey;
    bool behindProxy = false;     ///< trust X-Forwarded-For and -Proto of the peer
    HttpLimits limits;            ///< as configured: see httpLimits()
    bool limitsAddresses = false; ///< connections of one address, by configuration
    int sessionDays = 7;
    int eventDays = 7;
    int pingBodyBytes = 10'000;
    int workers = 4;
    bool accessLog = true;

    [[nodiscard]] QString databaseUrl() const;
    [[nodiscard]] QString repositoriesDir() const { return dataDir + QStringLiteral("/repositories"); }
    /// A proxy's address is that of all clients: behind one it has no limit unless it was configured.
    [[nodiscard]] HttpLimits httpLimits() const;
    [[nodiscard]] QUrl baseUrl(quint16 boundPort) const;

    /// Sets one key as it is written in the file, e.g. `listen` or `limits.body`. InvalidInput names the key
    /// and what it takes.
    Result<void> set(const QString &key, const QString &value);
    /// Every key of a YAML text; errors name file, line and key.
    Result<void> read(const QByteArray &yaml, const QString &path);
    Result<void> readEnvironment(const QProcessEnvironment &environment);
    /// What only the whole shows: TLS or a proxy is demanded on addresses that others reach.
    Result<void> check() const;

    /// `$XDG_DATA_HOME/crontopus-server`; for root `/var/lib/crontopus-server`.
    [[nodiscard]] static QString defaultDataDir();
    [[nodiscard]] static QStringList keys();
};
} // namespace crontopus::server
