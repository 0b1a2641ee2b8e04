// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpfixture.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace crontopus::server;
using namespace std::chrono_literals;

namespace {
/// A certificate of its own making, by openssl.
QSslConfiguration certificateFor(const QString &name)
{
    QTemporaryDir dir;
    const QString key = dir.filePath(QStringLiteral("key.pem"));
    const QString certificate = dir.filePath(QStringLiteral("cert.pem"));
    const QByteArray output =
        run(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
             QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
             QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
             QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("%s", output.constData());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    return configuration;
}

class TlsClient : public Client
{
public:
    explicit TlsClient(quint16 port) : Client(port, std::make_unique<QSslSocket>())
    {
        auto *tls = static_cast<QSslSocket *>(socket.get());
        tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        tls->abort();
        tls->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    }
    [[nodiscard]] QString serverName() const
    {
        return static_cast<QSslSocket *>(socket.get())
            ->peerCertificate()
            .subjectInfo(QSslCertificate::CommonName)
            .value(0);
    }
};
} // namespace

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers();
    void takesAndSendsLargeBodies();
    void letsClientsReadTheirRefusal();
    void takesANewCertificateForNewConnections();
    void isNotHeldUpByHandshakes();
    void closesOnPlainClients();
    void forgetsClientsThatWent();
    void drains();

private:
    QSslConfiguration m_one;
    QSslConfiguration m_two;
};

void TestHttpTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    m_one = certificateFor(QStringLiteral("one"));
    m_two = certificateFor(QStringLiteral("two"));
}

void TestHttpTls::answers()
{
    EchoServer echo;
    echo.server.setTls(m_one);
    TlsClient client(echo.server.port());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(client.ask(kHello).body, "GET /hello ");
    QVERIFY(echo.requests.front().secure);
    QCOMPARE(echo.server.counters().connections, 1);
    QVERIFY(client.ask("GET / HTTP/1.0\r\n\r\n").has("Connection: close"));
    QTRY_VERIFY(client.closed());
    QTRY_COMPARE(echo.server.counters().connections, 0);
}

void TestHttpTls::takesAndSendsLargeBodies()
{
    EchoServer echo;
    echo.server.setTls(m_one);
    TlsClient client(echo.server.port());
    QTest::qWait(50);
    client.send("POST /large HTTP/1.1\r\nHost: x\r\nContent-Length: 20000000\r\n\r\n" +
                QByteArray(20'000'000, 'x'));
    QCOMPARE(client.next().body, "POST /large 20000000");
    QCOMPARE(client.ask("GET /size?n=20000000 HTTP/1.1\r\nHost: x\r\n\r\n").body.size(), 20'000'000);
    const QByteArray curl =
        run(QStringLiteral("curl"),
            {QStringLiteral("-sk"), QStringLiteral("https://127.0.0.1:%1/by-curl").arg(echo.server.port())});
    QCOMPARE(curl, "GET /by-curl ");
}

void TestHttpTls::letsClientsReadTheirRefusal()
{
    EchoServer echo;
    echo.server.setTls(m_one);
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(30'000'000));
    const QByteArray output =
        run(QStringLiteral("curl"),
            {QStringLiteral("-sk"), QStringLiteral("-w"), QStringLiteral("%{http_code}"),
             QStringLiteral("-H"), QStringLiteral("Expect:"), QStringLiteral("--max-time"),
             QStringLiteral("10"), QStringLiteral("--data-binary"), QLatin1Char('@') + file.fileName(),
             QStringLiteral("https://127.0.0.1:%1/a").arg(echo.server.port())});
    QVERIFY2(output.contains("detail") && output.endsWith("413"), output);
    QTRY_COMPARE(echo.server.counters().connections, 0);
}

void TestHttpTls::takesANewCertificateForNewConnections()
{
    EchoServer echo;
    echo.server.setTls(m_one);
    TlsClient before(echo.server.port());
    QCOMPARE(before.ask(kHello).status, 200);
    echo.server.setTls(m_two);
    TlsClient after(echo.server.port());
    QCOMPARE(after.ask(kHello).status, 200);
    QCOMPARE(before.ask(kHello).status, 200);
    QCOMPARE(before.serverName(), QStringLiteral("one"));
    QCOMPARE(after.serverName(), QStringLiteral("two"));
    echo.server.setTls(std::nullopt);
    Client plain(echo.server.port());
    QCOMPARE(plain.ask(kHello).status, 200);
}

void TestHttpTls::isNotHeldUpByHandshakes()
{
    HttpLimits limits;
    limits.handshake = 300ms;
    EchoServer echo(limits);
    echo.server.setTls(m_one);
    std::vector<std::unique_ptr<Client>> silent;
    for (int i = 0; i < 20; ++i)
        silent.push_back(std::make_unique<Client>(echo.server.port()));
    QTRY_COMPARE(echo.server.counters().connections, 20);
    TlsClient client(echo.server.port());
    QCOMPARE(client.ask(kHello).status, 200);
    QTRY_COMPARE(echo.server.counters().connections, 1);
    QVERIFY(silent.front()->closed());
    QCOMPARE(client.ask(kHello).status, 200);
}

void TestHttpTls::closesOnPlainClients()
{
    EchoServer echo;
    echo.server.setTls(m_one);
    Client client(echo.server.port());
    client.send(kHello);
    QTRY_VERIFY(client.closed());
    QTRY_COMPARE(echo.server.counters().connections, 0);
    QCOMPARE(echo.requests.size(), 0u);
}

void TestHttpTls::forgetsClientsThatWent()
{
    EchoServer echo;
    echo.server.setTls(m_one);
    TlsClient client(echo.server.port());
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.later.size(), 1u);
    client.socket->abort();
    QTRY_VERIFY(echo.later.front().gone());
    echo.later.front().send({200, {}, "nobody"});
    QTRY_COMPARE(echo.server.counters().connections, 0);
}

void TestHttpTls::drains()
{
    EchoServer echo;
    echo.server.setTls(m_one);
    TlsClient client(echo.server.port());
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.later.size(), 1u);
    bool drained = false;
    QObject::connect(&echo.server, &HttpServer::drained, &echo.server, [&] { drained = true; });
    echo.server.drain();
    QTest::qWait(20);
    QVERIFY(!drained);
    echo.later.front().send({200, {}, QByteArray(5'000'000, 'l')});
    QCOMPARE(client.next().body.size(), 5'000'000);
    QTRY_VERIFY(drained);
    QTRY_VERIFY(client.closed());
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "test_httptls.moc"
