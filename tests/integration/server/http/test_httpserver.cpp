// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpfixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryFile>

#include <sys/socket.h>

using namespace crontopus;
using namespace crontopus::server;

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyItCannotListen();
    void answers();
    void keepsConnectionsAsTheirVersionSays();
    void answersPipelinedRequestsInOrder();
    void leavesOutTheBodyForHead();
    void sendsNoLengthWhereNoneMayBe();
    void survivesUnknownStatuses();
    void keepsHandlersFromBreakingTheHead();
    void joinsChunks();
    void answersCurl();
    void answersLater();
    void answersDroppedRepliesWith500();
    void forgetsClientsThatWent();
    void answersClientsThatClosedTheirHalf();
    void outlivedByReplies();
    void sendsLargeAnswersToSlowReaders();
    void drains();
    void drainsWhenIdle();
    void keepsItsDeadlinesWhenDraining();
    void refusesWhatIsHalfSentWhenDraining();
};

void TestHttpServer::saysWhyItCannotListen()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    HttpServer server({}, {}, {});
    const auto result = server.listen(QHostAddress::LocalHost, other.serverPort());
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Busy);
    QVERIFY(result.error().message.contains(QStringLiteral("127.0.0.1:%1").arg(other.serverPort())));
}

void TestHttpServer::answers()
{
    EchoServer echo;
    Client client(echo.server.port());
    const Answer answer =
        client.ask("POST /a%20b?c=d HTTP/1.1\r\nHost: x\r\nX-Y: z\r\nContent-Length: 2\r\n\r\nhi");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "POST /a%20b?c=d hi");
    QVERIFY(answer.head.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.has("Content-Type: text/plain"));
    QVERIFY(answer.has("Content-Length: 18"));
    QVERIFY(answer.head.contains(" GMT\r\n"));
    QVERIFY(!answer.head.contains("Connection"));
    const HttpRequest &request = echo.requests.front();
    QCOMPARE(request.path, QStringLiteral("/a b"));
    QCOMPARE(request.header("x-y"), "z");
    QCOMPARE(request.peer, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(!request.secure);
}

void TestHttpServer::keepsConnectionsAsTheirVersionSays()
{
    EchoServer echo;
    Client client(echo.server.port());
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.ask(kHello).status, 200);
    QCOMPARE(echo.server.counters().accepted, 1);
    const Answer last = client.ask("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(last.has("Connection: close"));
    QTRY_VERIFY(client.closed());

    Client old(echo.server.port());
    QVERIFY(old.ask("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").has("Connection: keep-alive"));
    QVERIFY(old.ask("GET / HTTP/1.0\r\n\r\n").has("Connection: close"));
    QTRY_VERIFY(old.closed());
    QTRY_COMPARE(echo.server.counters().connections, 0);
}

void TestHttpServer::answersPipelinedRequestsInOrder()
{
    EchoServer echo;
    Client client(echo.server.port());
    QByteArray all;
    for (int i = 0; i < 200; ++i)
        all += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    client.send(all);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(client.next().body, "GET /" + QByteArray::number(i) + ' ');

    // One at a time, also when the answer comes later.
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n" + kHello);
    QTRY_COMPARE(echo.later.size(), 1u);
    QTest::qWait(20);
    QCOMPARE(echo.requests.size(), 201u);
    echo.later.front().send({200, {}, "first"});
    QCOMPARE(client.next().body, "first");
    QCOMPARE(client.next().body, "GET /hello ");
}

void TestHttpServer::leavesOutTheBodyForHead()
{
    EchoServer echo;
    Client client(echo.server.port());
    const Answer answer = client.ask("HEAD /size?n=1234 HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(answer.has("Content-Length: 1234"));
    QCOMPARE(client.ask(kHello).body, "GET /hello ");
}

void TestHttpServer::sendsNoLengthWhereNoneMayBe()
{
    EchoServer echo;
    Client client(echo.server.port());
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QVERIFY(!client.ask("GET /status?n=204 HTTP/1.1\r\nHost: x\r\n\r\n").head.contains("Content-Length"));
    QVERIFY(!client.ask("GET /status?n=304 HTTP/1.1\r\nHost: x\r\n\r\n").head.contains("Content-Length"));
#endif
    QVERIFY(client.ask("GET /status?n=404 HTTP/1.1\r\nHost: x\r\n\r\n").has("Content-Length: 0"));
}

void TestHttpServer::survivesUnknownStatuses()
{
    EchoServer echo;
    Client client(echo.server.port());
    QVERIFY(client.ask("GET /status?n=499 HTTP/1.1\r\nHost: x\r\n\r\n").status >= 499);
    QCOMPARE(client.ask(kHello).status, 200);
}

void TestHttpServer::keepsHandlersFromBreakingTheHead()
{
    EchoServer echo;
    Client client(echo.server.port());
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.later.size(), 1u);
    echo.later.front().send({200,
                             {{"X-Good", "1"},
                              {"Location", "/a\r\nSet-Cookie: b"},
                              {"X\nY", "1"},
                              {"content-length", "999"},
                              {"Transfer-Encoding", "chunked"}},
                             "body"});
    const Answer answer = client.next();
    QCOMPARE(answer.body, "body");
    QVERIFY(answer.has("X-Good: 1"));
    QVERIFY(!answer.head.contains("Cookie") && !answer.head.contains("999") &&
            !answer.head.contains("chunked"));
}

void TestHttpServer::joinsChunks()
{
    EchoServer echo;
    Client client(echo.server.port());
    for (const char *piece : {"POST /c HTTP/1.1\r\nHo", "st: x\r\nTransfer-Encoding: chunked\r\n\r\n3",
                              "\r\nabc\r", "\n2\r\nde\r\n0\r\n"}) {
        client.send(piece);
        QTest::qWait(5);
    }
    QCOMPARE(echo.requests.size(), 0u);
    QCOMPARE(client.ask("\r\n").body, "POST /c abcde");
}

void TestHttpServer::answersCurl()
{
    EchoServer echo;
    const QString url = QStringLiteral("http://127.0.0.1:%1/large").arg(echo.server.port());
    const QString data = QString(5'000'000, QLatin1Char('d'));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(data.toUtf8());
    file.flush();
    const QString at = QLatin1Char('@') + file.fileName();
    const QStringList quiet{QStringLiteral("-sv"), QStringLiteral("--max-time"), QStringLiteral("10")};

    const QByteArray expecting =
        run(QStringLiteral("curl"),
            quiet + QStringList{QStringLiteral("-H"), QStringLiteral("Expect: 100-continue"),
                                QStringLiteral("--data-binary"), at, url});
    QVERIFY2(expecting.contains("< HTTP/1.1 100 Continue"), expecting.right(2000));
    QVERIFY(expecting.contains("POST /large 5000000"));

    const QByteArray chunked =
        run(QStringLiteral("curl"),
            quiet + QStringList{QStringLiteral("-H"), QStringLiteral("Transfer-Encoding: chunked"),
                                QStringLiteral("-H"), QStringLiteral("Expect:"),
                                QStringLiteral("--data-binary"), at, url});
    QVERIFY(chunked.contains("POST /large 5000000"));

    const QByteArray old =
        run(QStringLiteral("curl"),
            quiet + QStringList{QStringLiteral("--http1.0"), QStringLiteral("--data-binary"), at, url});
    QVERIFY(old.contains("POST /large 5000000"));
}

void TestHttpServer::answersLater()
{
    EchoServer echo;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<Client>(echo.server.port()));
        clients.back()->send("GET /later/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    QTRY_COMPARE(echo.later.size(), 100u);
    for (size_t i = echo.later.size(); i-- > 0;) { // the last first
        QVERIFY(!echo.later[i].gone());
        echo.later[i].send({200, {}, echo.requests[i].target});
    }
    QSet<QByteArray> bodies;
    for (int i = 0; i < 100; ++i) {
        const QByteArray body = clients[size_t(i)]->next().body;
        QCOMPARE(body, "/later/" + QByteArray::number(i));
    }
    echo.later.clear();
    QCOMPARE(clients[7]->ask(kHello).body, "GET /hello ");
}

void TestHttpServer::answersDroppedRepliesWith500()
{
    EchoServer echo;
    Client client(echo.server.port());
    const Answer answer = client.ask("GET /drop HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.body.contains("detail"));
    QCOMPARE(client.ask(kHello).status, 200);
}

void TestHttpServer::forgetsClientsThatWent()
{
    EchoServer echo;
    for (const bool abruptly : {true, false}) {
        echo.later.clear();
        Client client(echo.server.port());
        client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(echo.later.size(), 1u);
        QVERIFY(!echo.later.front().gone());
        if (abruptly)
            client.socket->abort();
        else
            client.socket->disconnectFromHost();
        QTRY_VERIFY(echo.later.front().gone());
        echo.later.front().send({200, {}, QByteArray(1'000'000, 'x')});
        QTRY_COMPARE(echo.server.counters().connections, 0);
        QVERIFY(echo.later.front().gone());
    }
    // What carried those requests carries others.
    Client client(echo.server.port());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.ask(kHello).status, 200);
}

void TestHttpServer::answersClientsThatClosedTheirHalf()
{
    EchoServer echo;
    Client client(echo.server.port());
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.later.size(), 1u);
    ::shutdown(int(client.socket->socketDescriptor()), SHUT_WR);
    QTRY_VERIFY(echo.later.front().gone()); // as far as one can know
    echo.later.front().send({200, {}, "still here"});
    QCOMPARE(client.next().body, "still here");
    QTRY_VERIFY(client.closed());
}

void TestHttpServer::outlivedByReplies()
{
    auto echo = std::make_unique<EchoServer>();
    Client client(echo->server.port());
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo->later.size(), 1u);
    std::deque<Reply> later = std::move(echo->later);
    echo.reset();
    QVERIFY(later.front().gone());
    later.front().send({200, {}, {}});
    QTRY_VERIFY(client.closed());
}

void TestHttpServer::sendsLargeAnswersToSlowReaders()
{
    EchoServer echo;
    Client client(echo.server.port());
    client.socket->setReadBufferSize(1'000'000);
    client.socket->disconnect(client.socket.get());
    client.send("GET /size?n=30000000 HTTP/1.1\r\nHost: x\r\n\r\n" + kHello);
    qint64 count = 0;
    QByteArray tail;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QByteArray bytes = client.socket->read(1'000'000);
            count += bytes.size();
            tail = (tail + bytes).right(20);
            return tail.endsWith("GET /hello ");
        }(),
        20'000);
    QVERIFY(count > 30'000'000);
}

void TestHttpServer::drains()
{
    EchoServer echo;
    QSignalSpy drained(&echo.server, &HttpServer::drained);
    Client idle(echo.server.port());
    QCOMPARE(idle.ask(kHello).status, 200);
    Client waiting(echo.server.port());
    waiting.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.later.size(), 1u);
    Client reading(echo.server.port());
    reading.socket->setReadBufferSize(10'000);
    reading.socket->disconnect(reading.socket.get());
    reading.send("GET /size?n=20000000 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.requests.size(), 3u);
    QTest::qWait(50);

    echo.server.drain();
    QTRY_VERIFY(idle.closed());
    QTest::qWait(50);
    QCOMPARE(drained.count(), 0);
    echo.later.front().send({200, {}, "last"});
    const Answer last = waiting.next();
    QCOMPARE(last.body, "last");
    QVERIFY(last.has("Connection: close"));
    QTest::qWait(50);
    QCOMPARE(drained.count(), 0);
    reading.socket->setReadBufferSize(0);
    qint64 count = 0;
    QTRY_VERIFY((count += reading.socket->readAll().size()) > 20'000'000);
    QTRY_COMPARE(drained.count(), 1);

    Client late(echo.server.port());
    QTRY_VERIFY(late.closed());
    QCOMPARE(late.received, "");
    QTest::qWait(20);
    QCOMPARE(drained.count(), 1);
}

void TestHttpServer::drainsWhenIdle()
{
    EchoServer echo;
    QSignalSpy drained(&echo.server, &HttpServer::drained);
    echo.server.drain();
    QCOMPARE(drained.count(), 0);
    QTRY_COMPARE(drained.count(), 1);
}

void TestHttpServer::keepsItsDeadlinesWhenDraining()
{
    HttpLimits limits;
    limits.linger = limits.write = std::chrono::milliseconds(100);
    EchoServer echo(limits);
    QSignalSpy drained(&echo.server, &HttpServer::drained);
    Client client(echo.server.port());
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.later.size(), 1u);
    client.socket->disconnect(client.socket.get());
    client.socket->setReadBufferSize(1000);
    echo.server.drain();
    QTest::qWait(300);
    echo.later.front().send({200, {}, QByteArray(30'000'000, 'x')}); // nobody reads it
    QCOMPARE(drained.count(), 0);
    QTRY_COMPARE(drained.count(), 1);
}

void TestHttpServer::refusesWhatIsHalfSentWhenDraining()
{
    EchoServer echo;
    Client client(echo.server.port());
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
    QTRY_COMPARE(echo.server.counters().connections, 1);
    QTest::qWait(50);
    echo.server.drain();
    QCOMPARE(client.next().status, 503);
    QTRY_VERIFY(client.closed());
    QCOMPARE(echo.requests.size(), 0u);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "test_httpserver.moc"
