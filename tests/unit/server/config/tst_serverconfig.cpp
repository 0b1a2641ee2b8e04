// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/config/serverconfig.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace crontopus;
using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;

namespace {
const QString path = u"/etc/crontopus/server.yaml"_s;

/// What a key's setting shows as, for all keys in one table.
QString shown(const ServerConfig &config, const QString &key)
{
    using Registration = ServerConfig::Registration;
    const auto seconds = [](std::chrono::milliseconds time) { return QString::number(time.count() / 1000); };
    const auto number = [](qint64 value) { return QString::number(value); };
    const auto word = [](bool value) { return value ? u"on"_s : u"off"_s; };
    const auto rate = [&](RateClass what) { return number(config.rates[int(what)].count); };
    const HttpLimits &limits = config.limits;
    const QHash<QString, QString> all{
        {u"data"_s, config.dataDir},
        {u"listen"_s, config.address.toString() + u'|' + number(config.port)},
        {u"database"_s, config.database},
        {u"registration"_s, config.registration == Registration::Open     ? u"open"_s
                            : config.registration == Registration::Closed ? u"closed"_s
                                                                          : u"first-user"_s},
        {u"rate-limits"_s, word(config.rateLimits)},
        {u"public-url"_s, config.publicUrl.toString()},
        {u"tls-cert"_s, config.tlsCertificate},
        {u"tls-key"_s, config.tlsKey},
        {u"behind-proxy"_s, word(config.behindProxy)},
        {u"access-log"_s, word(config.accessLog)},
        {u"session-days"_s, number(config.sessionDays)},
        {u"event-days"_s, number(config.eventDays)},
        {u"ping-body"_s, number(config.pingBodyBytes)},
        {u"workers"_s, number(config.workers)},
        {u"limits.header"_s, number(limits.headerBytes)},
        {u"limits.body"_s, number(limits.bodyBytes)},
        {u"limits.batch-body"_s, number(limits.batchBodyBytes)},
        {u"limits.git-body"_s, number(limits.gitBodyBytes)},
        {u"limits.handshake-seconds"_s, seconds(limits.handshake)},
        {u"limits.header-seconds"_s, seconds(limits.header)},
        {u"limits.body-seconds"_s, seconds(limits.body)},
        {u"limits.idle-seconds"_s, seconds(limits.idle)},
        {u"limits.connections"_s, number(limits.connections)},
        {u"limits.connections-per-address"_s, number(limits.connectionsPerAddress)},
        {u"rate-limit.login"_s, rate(RateClass::Login)},
        {u"rate-limit.register"_s, rate(RateClass::Register)},
        {u"rate-limit.enroll"_s, rate(RateClass::Enroll)},
        {u"rate-limit.check-in"_s, rate(RateClass::CheckIn)},
        {u"rate-limit.backlog"_s, rate(RateClass::Backlog)},
        {u"rate-limit.heartbeat"_s, rate(RateClass::Heartbeat)},
        {u"rate-limit.write"_s, rate(RateClass::Write)},
        {u"rate-limit.read"_s, rate(RateClass::Read)},
    };
    return all.value(key, u"untested"_s);
}

QString environmentName(const QString &key)
{
    return u"CRONTOPUS_SERVER_"_s + key.toUpper().replace(u'-', u'_').replace(u'.', u'_');
}

/// The key in a file as people write it: `limits.body` is `body` within `limits`.
QByteArray yaml(const QString &key, const QString &value)
{
    const QStringList parts = key.split(u'.');
    const QString text = parts.size() == 2
                             ? u"# a comment\n%1:\n  %2: \"%3\"\n"_s.arg(parts[0], parts[1], value)
                             : u"# a comment\n\n%1: \"%2\"\n"_s.arg(key, value);
    return text.toUtf8();
}
} // namespace

class TestServerConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEachKey_data();
    void takesEachKey();
    void knowsNoOtherKeys();
    void isInTheManual();
    void refusesWhatAKeyDoesNotTake_data();
    void refusesWhatAKeyDoesNotTake();
    void namesTheNearestKey_data();
    void namesTheNearestKey();
    void refusesFilesThatAreNoSettings_data();
    void refusesFilesThatAreNoSettings();
    void laterOnesWin();
    void demandsEncryptionWhereOthersListen_data();
    void demandsEncryptionWhereOthersListen();
    void limitsNoProxyUnlessTold();
    void namesItsAddress_data();
    void namesItsAddress();
};

void TestServerConfig::takesEachKey_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *key, const char *value, const char *expected = nullptr) {
        QTest::newRow(key) << QString::fromUtf8(value) << QString::fromUtf8(expected ? expected : value);
    };
    row("data", "/srv/crontopus");
    row("listen", "[::1]:9000", "::1|9000");
    row("database", "postgresql://c@db.example.org/crontopus");
    row("registration", "closed");
    row("rate-limits", "no", "off");
    row("public-url", "https://jobs.example.org/");
    row("tls-cert", "/etc/ssl/a.pem");
    row("tls-key", "/etc/ssl/a.key");
    row("behind-proxy", "true", "on");
    row("access-log", "0", "off");
    row("session-days", "30");
    row("event-days", "3");
    row("ping-body", "2000");
    row("workers", "8");
    row("limits.header", "2048");
    row("limits.body", "4096");
    row("limits.batch-body", "5000");
    row("limits.git-body", "6000");
    row("limits.handshake-seconds", "11");
    row("limits.header-seconds", "12");
    row("limits.body-seconds", "13");
    row("limits.idle-seconds", "14");
    row("limits.connections", "15");
    row("limits.connections-per-address", "16");
    row("rate-limit.login", "21");
    row("rate-limit.register", "22");
    row("rate-limit.enroll", "23");
    row("rate-limit.check-in", "24");
    row("rate-limit.backlog", "25");
    row("rate-limit.heartbeat", "26");
    row("rate-limit.write", "27");
    row("rate-limit.read", "0");
}

void TestServerConfig::takesEachKey()
{
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const QString key = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(shown(ServerConfig(), key) != expected);

    ServerConfig ofFile;
    const auto read = ofFile.read(yaml(key, value), path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(shown(ofFile, key), expected);

    ServerConfig ofEnvironment;
    QProcessEnvironment environment;
    environment.insert(environmentName(key), value);
    QVERIFY(ofEnvironment.readEnvironment(environment));
    QCOMPARE(shown(ofEnvironment, key), expected);
    for (const QString &other : ServerConfig::keys()) {
        if (other != key)
            QCOMPARE(shown(ofEnvironment, other), shown(ServerConfig(), other));
    }
}

void TestServerConfig::knowsNoOtherKeys()
{
    for (const QString &key : ServerConfig::keys())
        QVERIFY2(shown(ServerConfig(), key) != u"untested", qPrintable(key));
    QSet<QString> names;
    for (const QString &key : ServerConfig::keys())
        names += environmentName(key);
    QCOMPARE(names.size(), ServerConfig::keys().size());
}

void TestServerConfig::isInTheManual()
{
    QFile manual(QStringLiteral(CRONTOPUS_TEST_DATA "/../../docs/man/crontopus-server.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll()).replace(u"\\-"_s, u"-"_s);
    for (const QString &key : ServerConfig::keys()) {
        QVERIFY2(text.contains(u"--"_s + key) || text.contains(u".BR "_s + key + u' '), qPrintable(key));
    }
}

void TestServerConfig::refusesWhatAKeyDoesNotTake_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *key, const char *value) {
        QTest::addRow("%s: %s", key, value) << QString::fromUtf8(key) << QString::fromUtf8(value);
    };
    row("data", "");
    row("listen", "9000");
    row("listen", "127.0.0.1");
    row("listen", "127.0.0.1:65536");
    row("listen", "no-address:80");
    row("registration", "maybe");
    row("public-url", "ftp://example.org");
    row("public-url", "example.org");
    for (const char *key : {"rate-limits", "behind-proxy", "access-log"})
        row(key, "perhaps");
    for (const QString &key : ServerConfig::keys()) {
        if (!key.contains(u'.') && !key.endsWith(u"-days") && key != u"workers" && key != u"ping-body")
            continue;
        for (const char *value : {"-1", "many", "", "1.5", "99999999999999999999"})
            row(qPrintable(key), value);
        if (!key.startsWith(u"rate-limit.") && !key.startsWith(u"limits.connections"))
            row(qPrintable(key), "0");
    }
}

void TestServerConfig::refusesWhatAKeyDoesNotTake()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    ServerConfig config;
    const auto read = config.read(yaml(key, value), path);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(path + u":3: `"_s + key + u"` takes "_s),
             qPrintable(read.error().message));

    QProcessEnvironment environment;
    environment.insert(environmentName(key), value);
    const auto ofEnvironment = config.readEnvironment(environment);
    QVERIFY(!ofEnvironment);
    QVERIFY2(ofEnvironment.error().message.startsWith(environmentName(key) + u": "_s),
             qPrintable(ofEnvironment.error().message));
}

void TestServerConfig::namesTheNearestKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("near");
    QTest::newRow("lisen") << u"lisen"_s << u"listen"_s;
    QTest::newRow("public_url") << u"public_url"_s << u"public-url"_s;
    QTest::newRow("within a map") << u"limits.boddy"_s << u"limits.body"_s;
    QTest::newRow("none is near") << u"colour"_s << QString();
}

void TestServerConfig::namesTheNearestKey()
{
    QFETCH(QString, key);
    QFETCH(QString, near);
    ServerConfig config;
    const auto read = config.read(yaml(key, u"1"_s), path);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(path + u":3: There is no setting `"_s + key + u"`."_s),
             qPrintable(read.error().message));
    QCOMPARE(read.error().message.contains(u"Did you mean `"_s + near + u"`?"_s), !near.isEmpty());
}

void TestServerConfig::refusesFilesThatAreNoSettings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("start");
    QTest::newRow("no YAML") << QByteArray("listen: [1\n") << path + u':';
    QTest::newRow("a list") << QByteArray("- listen\n") << path + u": "_s;
    QTest::newRow("a list as value") << QByteArray("data: /a\nlisten: [a]\n")
                                     << path + u":2: `listen` takes one"_s;
    QTest::newRow("a map as value") << QByteArray("listen:\n  port: 3\n") << path + u":2: There is no"_s;
}

void TestServerConfig::refusesFilesThatAreNoSettings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, start);
    ServerConfig config;
    const auto read = config.read(text, path);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(start), qPrintable(read.error().message));
}

void TestServerConfig::laterOnesWin()
{
    ServerConfig config;
    QCOMPARE(config.workers, 4);
    QVERIFY(config.read("workers: 5\nsession-days: 5\nevent-days: 5\n", path));
    QProcessEnvironment environment;
    environment.insert(u"CRONTOPUS_SERVER_SESSION_DAYS"_s, u"6"_s);
    environment.insert(u"CRONTOPUS_SERVER_EVENT_DAYS"_s, u"6"_s);
    QVERIFY(config.readEnvironment(environment));
    QVERIFY(config.set(u"event-days"_s, u"8"_s)); // as a flag does
    QCOMPARE(config.workers, 5);
    QCOMPARE(config.sessionDays, 6);
    QCOMPARE(config.eventDays, 8);
}

void TestServerConfig::demandsEncryptionWhereOthersListen_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("loopback") << QByteArray("listen: 127.0.0.2:80") << QString();
    QTest::newRow("loopback, IPv6") << QByteArray("listen: '[::1]:80'") << QString();
    QTest::newRow("localhost") << QByteArray("listen: localhost:80") << QString();
    QTest::newRow("all") << QByteArray("listen: '*:80'") << u"--behind-proxy"_s;
    QTest::newRow("one of others") << QByteArray("listen: 192.0.2.1:80") << u"--tls-cert"_s;
    QTest::newRow("behind a proxy") << QByteArray("listen: 0.0.0.0:80\nbehind-proxy: on") << QString();
    QTest::newRow("TLS") << QByteArray("listen: 0.0.0.0:80\ntls-cert: /a\ntls-key: /b") << QString();
    QTest::newRow("half of TLS") << QByteArray("tls-key: /b") << u"belong together"_s;
    QTest::newRow("no database") << QByteArray("database: mysql://x/y") << u"`database`"_s;
    QTest::newRow("relative database") << QByteArray("database: sqlite://x") << u"`database`"_s;
}

void TestServerConfig::demandsEncryptionWhereOthersListen()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    ServerConfig config;
    config.dataDir = u"/srv/c"_s;
    QVERIFY(config.read(text, path));
    const auto good = config.check();
    QCOMPARE(good.ok(), says.isEmpty());
    if (!good)
        QVERIFY2(good.error().text().contains(says), qPrintable(good.error().text()));
}

void TestServerConfig::limitsNoProxyUnlessTold()
{
    ServerConfig config;
    QCOMPARE(config.httpLimits().connectionsPerAddress, HttpLimits().connectionsPerAddress);
    config.behindProxy = true;
    QCOMPARE(config.httpLimits().connectionsPerAddress, 0);
    QCOMPARE(config.httpLimits().connections, HttpLimits().connections);
    // Also when it is the number that would hold without a proxy.
    QVERIFY(config.set(u"limits.connections-per-address"_s, u"256"_s));
    QCOMPARE(config.httpLimits().connectionsPerAddress, 256);
}

void TestServerConfig::namesItsAddress_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("default") << QByteArray() << u"http://127.0.0.1:99"_s;
    QTest::newRow("IPv6") << QByteArray("listen: '[::1]:1'") << u"http://[::1]:99"_s;
    QTest::newRow("TLS") << QByteArray("listen: '*:1'\ntls-cert: /a\ntls-key: /b")
                         << u"https://localhost:99"_s;
    QTest::newRow("public") << QByteArray("public-url: https://a.example/") << u"https://a.example/"_s;
}

void TestServerConfig::namesItsAddress()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, url);
    ServerConfig config;
    QVERIFY(config.read(text, path));
    QCOMPARE(config.baseUrl(99).toString(), url);
}

QTEST_GUILESS_MAIN(TestServerConfig)
#include "tst_serverconfig.moc"
