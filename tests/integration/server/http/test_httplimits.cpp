// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpfixture.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace crontopus::server;
using namespace std::chrono_literals;

namespace {
HttpLimits hasty()
{
    HttpLimits limits;
    limits.bodyBytes = 100'000;
    limits.handshake = limits.header = limits.body = limits.idle = limits.write = limits.linger = 5min;
    return limits;
}
} // namespace

class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesSlowHeaders();
    void refusesSlowBodies();
    void takesBodiesThatComeSteadily();
    void closesIdleConnections();
    void waitsForSlowHandlers();
    void refuses_data();
    void refuses();
    void letsClientsReadTheirRefusal_data();
    void letsClientsReadTheirRefusal();
    void closesOnClientsThatNeverStop();
    void closesOnClientsThatNeverRead();
    void readsNothingWhileAnswering();
    void survivesAbruptEnds();
    void limitsConnections();
    void limitsConnectionsOfAnAddress();
    void acceptsAgainWhenDescriptorsHadRunOut();
};

void TestHttpLimits::refusesSlowHeaders()
{
    HttpLimits limits = hasty();
    limits.header = 200ms;
    EchoServer echo(limits);
    Client client(echo.server.port());
    QCOMPARE(client.ask(kHello).status, 200);
    QElapsedTimer timer;
    timer.start();
    // A byte now and then doesn't help.
    for (const char byte : QByteArray("GET / HTTP/1.1\r\nX: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")) {
        client.send(QByteArray(1, byte));
        QTest::qWait(10);
        if (!client.received.isEmpty())
            break;
    }
    QCOMPARE(client.next().status, 408);
    QVERIFY(timer.elapsed() >= 150);
    QTRY_VERIFY(client.closed());
    QCOMPARE(echo.server.counters().refusedRequests, 1);
}

void TestHttpLimits::refusesSlowBodies()
{
    HttpLimits limits = hasty();
    limits.body = 200ms;
    EchoServer echo(limits);
    Client client(echo.server.port());
    QCOMPARE(client.ask("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf").status, 408);
    Client chunked(echo.server.port());
    QCOMPARE(chunked.ask("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe").status,
             408);
    QCOMPARE(echo.requests.size(), 0u);
}

void TestHttpLimits::takesBodiesThatComeSteadily()
{
    HttpLimits limits = hasty();
    limits.body = 200ms;
    EchoServer echo(limits);
    Client client(echo.server.port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n");
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(50);
        client.send("b");
    }
    QCOMPARE(client.next().body, "POST / bbbbbbbbbb");
}

void TestHttpLimits::closesIdleConnections()
{
    HttpLimits limits = hasty();
    limits.idle = 200ms;
    EchoServer echo(limits);
    Client fresh(echo.server.port());
    Client used(echo.server.port());
    QCOMPARE(used.ask(kHello).status, 200);
    QTRY_VERIFY(fresh.closed() && used.closed());
    QCOMPARE(fresh.received + used.received, "");
    QTRY_COMPARE(echo.server.counters().connections, 0);
    QCOMPARE(echo.server.counters().refusedRequests, 0);
}

void TestHttpLimits::waitsForSlowHandlers()
{
    HttpLimits limits;
    limits.header = limits.body = limits.idle = limits.write = limits.linger = 100ms;
    EchoServer echo(limits);
    Client client(echo.server.port());
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::qWait(500);
    QVERIFY(!echo.later.front().gone());
    echo.later.front().send({200, {}, "late"});
    QCOMPARE(client.next().body, "late");
}

void TestHttpLimits::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x00\x05hello") << 400;
    QTest::newRow("no http") << QByteArray("HELO example.org\r\n") << 400;
    QTest::newRow("declared body") << QByteArray(
                                          "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 100001\r\n\r\n")
                                   << 413;
    QTest::newRow("chunked body")
        << QByteArray("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n") << 413;
    QTest::newRow("huge header") << "GET /a HTTP/1.1\r\nX: " + QByteArray(20'000, 'a') << 431;
    QTest::newRow("huge target") << "GET /" + QByteArray(20'000, 'a') << 414;
    QTest::newRow("version") << QByteArray("GET / HTTP/3.0\r\n\r\n") << 505;
    QTest::newRow("coding") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n")
                            << 501;
    QTest::newRow("smuggled")
        << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n")
        << 400;
}

void TestHttpLimits::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    EchoServer echo(hasty());
    Client client(echo.server.port());
    const Answer answer = client.ask(bytes);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.has("Connection: close"));
    QVERIFY(answer.has("Content-Type: application/json"));
    QVERIFY(answer.body.startsWith("{\"detail\":\""));
    client.send(kHello); // is not answered any more
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.received, "");
    QCOMPARE(echo.requests.size(), 0u);
    QCOMPARE(echo.server.counters().refusedRequests, 1);
    QTRY_COMPARE(echo.server.counters().connections, 0);
}

void TestHttpLimits::letsClientsReadTheirRefusal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("length") << QStringList{QStringLiteral("-H"), QStringLiteral("Expect:")};
    QTest::newRow("chunked") << QStringList{QStringLiteral("-H"), QStringLiteral("Expect:"),
                                            QStringLiteral("-H"),
                                            QStringLiteral("Transfer-Encoding: chunked")};
    QTest::newRow("expect") << QStringList{QStringLiteral("-H"), QStringLiteral("Expect: 100-continue")};
    QTest::newRow("1.0") << QStringList{QStringLiteral("--http1.0")};
}

void TestHttpLimits::letsClientsReadTheirRefusal()
{
    QFETCH(QStringList, arguments);
    EchoServer echo(hasty());
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(30'000'000));
    const QByteArray output =
        run(QStringLiteral("curl"),
            arguments + QStringList{QStringLiteral("-s"), QStringLiteral("--max-time"), QStringLiteral("10"),
                                    QStringLiteral("-w"), QStringLiteral("%{http_code}"),
                                    QStringLiteral("--data-binary"), QLatin1Char('@') + file.fileName(),
                                    QStringLiteral("http://127.0.0.1:%1/a").arg(echo.server.port())});
    QVERIFY2(output.contains("detail") && output.endsWith("413"), output);
    QTRY_COMPARE(echo.server.counters().connections, 0);
}

void TestHttpLimits::closesOnClientsThatNeverStop()
{
    HttpLimits limits = hasty();
    limits.linger = 300ms;
    EchoServer echo(limits);
    Client client(echo.server.port());
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 900000000\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            if (client.socket->bytesToWrite() < 1'000'000)
                client.send(QByteArray(100'000, 'x'));
            return echo.server.counters().connections == 0 && echo.server.counters().accepted == 1;
        }(),
        10'000);
}

void TestHttpLimits::closesOnClientsThatNeverRead()
{
    HttpLimits limits = hasty();
    limits.write = 300ms;
    EchoServer echo(limits);
    Client client(echo.server.port());
    client.socket->setReadBufferSize(1000);
    client.socket->disconnect(client.socket.get());
    client.send("GET /size?n=30000000 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.requests.size(), 1u);
    QCOMPARE(echo.server.counters().connections, 1);
    QTRY_COMPARE(echo.server.counters().connections, 0);
}

void TestHttpLimits::readsNothingWhileAnswering()
{
    EchoServer echo(hasty());
    Client client(echo.server.port());
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.later.size(), 1u);
    for (int i = 0; i < 200; ++i) {
        client.send(QByteArray(100'000, 'x'));
        QTest::qWait(1);
    }
    QVERIFY(client.socket->bytesToWrite() > 1'000'000); // stuck in the client
    echo.later.front().send({200, {}, "done"});
    QCOMPARE(client.next().body, "done");
    QCOMPARE(client.next().status, 414); // of all that, what is longest for a request line
}

void TestHttpLimits::survivesAbruptEnds()
{
    EchoServer echo(hasty());
    const QByteArray whole = "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello";
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        Client client(echo.server.port());
        QTRY_COMPARE(client.socket->state(), QAbstractSocket::ConnectedState);
        client.send(whole.first(cut));
        client.socket->flush();
        if (cut % 2)
            client.socket->abort();
        else
            client.socket->disconnectFromHost();
    }
    QTRY_COMPARE(echo.server.counters().accepted, whole.size() + 1);
    QTRY_COMPARE(echo.server.counters().connections, 0);
    Client client(echo.server.port());
    QCOMPARE(client.ask(whole).body, "POST /a hello");
}

void TestHttpLimits::limitsConnections()
{
    HttpLimits limits = hasty();
    limits.connections = 3;
    limits.connectionsPerAddress = 0;
    EchoServer echo(limits);
    Client first(echo.server.port());
    Client second(echo.server.port());
    Client third(echo.server.port());
    for (Client *client : {&first, &second, &third})
        QCOMPARE(client->ask(kHello).status, 200);
    Client fourth(echo.server.port());
    QTRY_VERIFY(fourth.closed());
    QVERIFY(fourth.received.isEmpty() || fourth.received.startsWith("HTTP/1.1 503 "));
    QCOMPARE(echo.server.counters().refusedConnections, 1);
    first.socket->disconnectFromHost();
    QTRY_COMPARE(echo.server.counters().connections, 2);
    Client fifth(echo.server.port());
    QCOMPARE(fifth.ask(kHello).status, 200);
}

void TestHttpLimits::limitsConnectionsOfAnAddress()
{
    HttpLimits limits = hasty();
    limits.connectionsPerAddress = 2;
    HttpServer server(
        limits, [](QByteArrayView, QByteArrayView) { return 0; },
        [](HttpRequest &&request, Reply reply) {
            reply.send({200, {}, request.peer.toString().toUtf8()});
        });
    // IPv4 through a socket of both families is the same address.
    if (!server.listen(QHostAddress::Any, 0))
        QSKIP("no IPv6 here");
    Client first(server.port());
    QCOMPARE(first.ask(kHello).body, "127.0.0.1");
    Client second(server.port());
    QCOMPARE(second.ask(kHello).status, 200);
    Client third(server.port());
    QTRY_VERIFY(third.closed());
    QCOMPARE(server.counters().refusedConnections, 1);

    QTcpSocket other; // of 127.0.0.2
    QVERIFY(other.bind(QHostAddress(QStringLiteral("127.0.0.2"))));
    other.connectToHost(QHostAddress::LocalHost, server.port());
    other.write(kHello);
    QTRY_VERIFY(other.bytesAvailable() > 0);
    QVERIFY(other.readAll().endsWith("127.0.0.2"));
    first.socket->abort();
    QTRY_COMPARE(server.counters().connections, 2);
    Client fourth(server.port());
    QCOMPARE(fourth.ask(kHello).status, 200);
}

void TestHttpLimits::acceptsAgainWhenDescriptorsHadRunOut()
{
    HttpLimits limits = hasty();
    limits.header = 400ms;
    EchoServer echo(limits);
    // The client has its descriptor; the server finds none for its side.
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(echo.server.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int last = ::dup(0);
    const rlimit few{rlim_t(last) + 1, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QTest::qWait(300);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    ::close(last);
    QCOMPARE(echo.server.counters().accepted, 0);
    QTRY_COMPARE(echo.server.counters().accepted, 1);
    ::close(client);
    QTRY_COMPARE(echo.server.counters().connections, 0);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "test_httplimits.moc"
