// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/config/serverconfig.h"

#include "server/db/database.h"
#include "shared/base/files.h"
#include "shared/manifest/fields.h"
#include "shared/manifest/yamltree.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Config)
};

struct Key
{
    QString name;
    QString takes; ///< for messages
    std::function<bool(ServerConfig &, const QString &)> set;
};

bool toBoolean(const QString &text, bool &value)
{
    const QString word = text.toLower();
    const bool yes = word == u"true" || word == u"on" || word == u"yes" || word == u"1";
    const bool no = word == u"false" || word == u"off" || word == u"no" || word == u"0";
    if (yes || no)
        value = yes;
    return yes || no;
}

Key flag(const QString &name, bool ServerConfig::*member)
{
    return {name, Words::tr("on or off"),
            [member](ServerConfig &config, const QString &text) { return toBoolean(text, config.*member); }};
}

Key path(const QString &name, QString ServerConfig::*member)
{
    return {name, Words::tr("a path"), [member](ServerConfig &config, const QString &text) {
                config.*member = QDir(expandHome(text)).absolutePath();
                return !text.isEmpty();
            }};
}

template<typename Set>
Key number(const QString &name, qint64 minimum, qint64 maximum, Set set)
{
    return {name, Words::tr("a whole number from %1 to %2").arg(minimum).arg(maximum),
            [=](ServerConfig &config, const QString &text) {
                bool good = false;
                const qint64 value = text.toLongLong(&good);
                if (!good || value < minimum || value > maximum)
                    return false;
                set(config, value);
                return true;
            }};
}

Key count(const QString &name, int ServerConfig::*member, int maximum)
{
    return number(name, 1, maximum,
                  [member](ServerConfig &config, qint64 value) { config.*member = int(value); });
}

Key bytes(const QString &name, qint64 HttpLimits::*member)
{
    return number(name, 1024, 1LL << 40,
                  [member](ServerConfig &config, qint64 value) { config.limits.*member = value; });
}

Key seconds(const QString &name, std::chrono::milliseconds HttpLimits::*member)
{
    return number(name, 1, 86'400, [member](ServerConfig &config, qint64 value) {
        config.limits.*member = std::chrono::seconds(value);
    });
}

template<typename Set>
Key connections(const QString &name, Set set)
{
    return number(name, 0, 1'000'000, set);
}

Key rate(const QString &name, RateClass what)
{
    return number(u"rate-limit."_s + name, 0, 10'000'000,
                  [what](ServerConfig &config, qint64 value) { config.rates[int(what)].count = int(value); });
}

bool setListen(ServerConfig &config, const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host == u"*")
        host = u"::"_s;
    bool good = false;
    const uint port = text.sliced(colon + 1).toUInt(&good);
    const QHostAddress address(host == u"localhost" ? u"127.0.0.1"_s : host);
    if (colon < 0 || !good || port > 65'535 || address.isNull())
        return false;
    config.address = address;
    config.port = quint16(port);
    return true;
}

bool setRegistration(ServerConfig &config, const QString &text)
{
    using Registration = ServerConfig::Registration;
    if (text != u"open" && text != u"closed" && text != u"first-user")
        return false;
    config.registration = text == u"open"     ? Registration::Open
                          : text == u"closed" ? Registration::Closed
                                              : Registration::FirstUser;
    return true;
}

bool setPublicUrl(ServerConfig &config, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return false;
    config.publicUrl = url;
    return true;
}

const QList<Key> &table()
{
    static const QList<Key> keys{
        path(u"data"_s, &ServerConfig::dataDir),
        {u"listen"_s, Words::tr("ADDRESS:PORT"), setListen},
        {u"database"_s, Words::tr("sqlite:///path or postgresql://user:password@host/name"),
         [](ServerConfig &config, const QString &text) {
             config.database = text;
             return true;
         }},
        {u"registration"_s, Words::tr("open, closed or first-user"), setRegistration},
        flag(u"rate-limits"_s, &ServerConfig::rateLimits),
        {u"public-url"_s, Words::tr("an http or https address"), setPublicUrl},
        path(u"tls-cert"_s, &ServerConfig::tlsCertificate),
        path(u"tls-key"_s, &ServerConfig::tlsKey),
        flag(u"behind-proxy"_s, &ServerConfig::behindProxy),
        flag(u"access-log"_s, &ServerConfig::accessLog),
        count(u"session-days"_s, &ServerConfig::sessionDays, 3650),
        count(u"event-days"_s, &ServerConfig::eventDays, 3650),
        count(u"ping-body"_s, &ServerConfig::pingBodyBytes, 1'000'000),
        count(u"workers"_s, &ServerConfig::workers, 256),
        bytes(u"limits.header"_s, &HttpLimits::headerBytes),
        bytes(u"limits.body"_s, &HttpLimits::bodyBytes),
        bytes(u"limits.batch-body"_s, &HttpLimits::batchBodyBytes),
        bytes(u"limits.git-body"_s, &HttpLimits::gitBodyBytes),
        seconds(u"limits.handshake-seconds"_s, &HttpLimits::handshake),
        seconds(u"limits.header-seconds"_s, &HttpLimits::header),
        seconds(u"limits.body-seconds"_s, &HttpLimits::body),
        seconds(u"limits.idle-seconds"_s, &HttpLimits::idle),
        connections(u"limits.connections"_s,
                    [](ServerConfig &config, qint64 value) { config.limits.connections = int(value); }),
        connections(u"limits.connections-per-address"_s,
                    [](ServerConfig &config, qint64 value) {
                        config.limits.connectionsPerAddress = int(value);
                        config.limitsAddresses = true;
                    }),
        rate(u"login"_s, RateClass::Login),
        rate(u"register"_s, RateClass::Register),
        rate(u"enroll"_s, RateClass::Enroll),
        rate(u"check-in"_s, RateClass::CheckIn),
        rate(u"backlog"_s, RateClass::Backlog),
        rate(u"heartbeat"_s, RateClass::Heartbeat),
        rate(u"write"_s, RateClass::Write),
        rate(u"read"_s, RateClass::Read),
    };
    return keys;
}

/// Scalars of the YAML with their keys joined by dots.
Result<void> readMap(ServerConfig &config, const yaml::Tree &tree, int map, const QString &prefix,
                     const QString &path)
{
    const yaml::LineIndex lines(tree.text());
    const auto failed = [&](int node, const QString &message) {
        return Error{Error::Code::InvalidInput,
                     u"%1:%2: %3"_s.arg(path).arg(lines.at(tree.at(node).start).line).arg(message)};
    };
    for (const auto &[keyNode, valueNode] : tree.entries(map)) {
        const QString key = prefix + QString::fromUtf8(tree.at(keyNode).value);
        const int value = tree.resolved(valueNode);
        switch (tree.at(value).kind) {
        case yaml::Node::Kind::Map:
            if (auto done = readMap(config, tree, value, key + u'.', path); !done)
                return done;
            break;
        case yaml::Node::Kind::Scalar:
            if (auto done = config.set(key, QString::fromUtf8(tree.at(value).value)); !done)
                return failed(keyNode, done.error().text());
            break;
        case yaml::Node::Kind::Null:
            break;
        default:
            return failed(keyNode, Words::tr("`%1` takes one value.").arg(key));
        }
    }
    return {};
}
} // namespace

Result<void> ServerConfig::set(const QString &key, const QString &value)
{
    const auto found =
        std::find_if(table().begin(), table().end(), [&](const Key &known) { return known.name == key; });
    if (found == table().end()) {
        const QString near = nearestWord(key, keys());
        return Error{Error::Code::InvalidInput, Words::tr("There is no setting `%1`.").arg(key),
                     near.isEmpty() ? Words::tr("crontopus-server(1) lists them all.")
                                    : Words::tr("Did you mean `%1`?").arg(near)};
    }
    if (!found->set(*this, value))
        return Error{Error::Code::InvalidInput, Words::tr("`%1` takes %2.").arg(key, found->takes)};
    return {};
}

QStringList ServerConfig::keys()
{
    QStringList names;
    for (const Key &key : table())
        names += key.name;
    return names;
}

Result<void> ServerConfig::read(const QByteArray &text, const QString &path)
{
    const yaml::Tree tree = yaml::Tree::parse(text);
    if (tree.root() < 0 || tree.at(tree.root()).kind == yaml::Node::Kind::Null)
        return {}; // nothing but comments
    if (!tree.problems().isEmpty()) {
        const yaml::Problem &problem = tree.problems().first();
        return Error{Error::Code::InvalidInput, u"%1:%2: %3"_s.arg(path)
                                                    .arg(yaml::LineIndex(tree.text()).at(problem.start).line)
                                                    .arg(problem.message)};
    }
    if (tree.at(tree.root()).kind != yaml::Node::Kind::Map)
        return Error{Error::Code::InvalidInput,
                     Words::tr("%1: the configuration is a map of settings.").arg(path)};
    return readMap(*this, tree, tree.root(), {}, path);
}

Result<void> ServerConfig::readEnvironment(const QProcessEnvironment &environment)
{
    for (const QString &key : keys()) {
        QString name = u"CRONTOPUS_SERVER_"_s + key.toUpper();
        name.replace(u'-', u'_').replace(u'.', u'_');
        if (!environment.contains(name))
            continue;
        if (auto done = set(key, environment.value(name)); !done)
            return Error{done.error().code, name + u": "_s + done.error().message, done.error().hint};
    }
    return {};
}

Result<void> ServerConfig::check() const
{
    if (tlsCertificate.isEmpty() != tlsKey.isEmpty())
        return Error{Error::Code::InvalidInput,
                     Words::tr("`tls-cert` and `tls-key` belong together: give both.")};
    if (auto url = DatabaseUrl::parse(databaseUrl()); !url)
        return Error{url.error().code, u"`database`: "_s + url.error().message, url.error().hint};
    if (!address.isLoopback() && tlsCertificate.isEmpty() && !behindProxy)
        return Error{
            Error::Code::InvalidInput,
            Words::tr("Listening on %1 without encryption would send tokens in the clear.")
                .arg(address.toString()),
            Words::tr("Give --tls-cert and --tls-key, or --behind-proxy when a proxy in front encrypts.")};
    return {};
}

QString ServerConfig::databaseUrl() const
{
    return database.isEmpty() ? DatabaseUrl::sqlite(dataDir + u"/server.db") : database;
}

HttpLimits ServerConfig::httpLimits() const
{
    HttpLimits effective = limits;
    if (behindProxy && !limitsAddresses)
        effective.connectionsPerAddress = 0;
    return effective;
}

QUrl ServerConfig::baseUrl(quint16 boundPort) const
{
    if (!publicUrl.isEmpty())
        return publicUrl;
    QUrl url;
    url.setScheme(tlsCertificate.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6 ||
                        address == QHostAddress::Any
                    ? u"localhost"_s
                    : address.toString());
    url.setPort(boundPort);
    return url;
}

QString ServerConfig::defaultDataDir()
{
    if (::geteuid() == 0)
        return u"/var/lib/crontopus-server"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/crontopus-server";
}
} // namespace crontopus::server
