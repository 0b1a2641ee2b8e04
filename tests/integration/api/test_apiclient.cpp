// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/api/apiclient.h"
#include "shared/base/async.h"
#include "tests/support/serverprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace crontopus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ServerProcess;

namespace {
/// The answer, waited for.
ApiResult wait(const QFuture<ApiResult> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return ApiFailure{{Error::Code::Cancelled, u"no answer"_s}};
    return future.result();
}

ApiAddress addressOf(const QString &url)
{
    return *ApiAddress::parse(url);
}

/// Answers every request with the same bytes and keeps what it was asked.
class Canned
{
public:
    explicit Canned(const QByteArray &answer)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                asked += socket->readAll();
                if (asked.endsWith("\r\n\r\n") && !answer.isEmpty()) {
                    socket->write(answer);
                    socket->disconnectFromHost();
                }
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] ApiAddress address() const
    {
        return addressOf(u"http://127.0.0.1:"_s + QString::number(m_server.serverPort()));
    }
    QByteArray asked;

private:
    QTcpServer m_server;
};
} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void answers()
    {
        ApiClient client(addressOf(m_server.url()));
        client.setToken(m_server.token());
        const ApiResult me = wait(client.get(u"/api/auth/me"_s));
        QVERIFY2(me, me ? "" : qPrintable(me.error().error.text()));
        QCOMPARE((*me)[u"username"].toString(), u"ann"_s);

        const ApiResult made = wait(client.post(u"/api/namespaces"_s, QJsonObject{{u"name"_s, u"team"_s}}));
        QVERIFY(made);
        const ApiResult list = wait(client.get(u"/api/namespaces"_s));
        QVERIFY(list && list->isArray());
        QVERIFY(wait(client.remove(u"/api/namespaces/"_s + ApiAddress::segment(u"team"_s))));
        const QString text =
            u"apiVersion: v1\nkind: Job\nmetadata:\n  name: a\nspec:\n  schedule: \"0 2 * * *\"\n  command: /bin/true\n"_s;
        QVERIFY(wait(
            client.post(u"/api/jobs"_s, QJsonObject{{u"manifest"_s, text}, {u"namespace"_s, u"default"_s}})));
        const ApiResult stale =
            wait(client.put(u"/api/jobs/default/a"_s, QJsonObject{{u"paused"_s, true}}, "\"0123456789\""));
        QVERIFY(!stale);
        QCOMPARE(stale.error().status, 412);
        QCOMPARE(stale.error().error.code, Error::Code::Conflict);
        QVERIFY(wait(client.put(u"/api/jobs/default/a"_s, QJsonObject{{u"paused"_s, true}})));
    }

    void refusals()
    {
        ApiClient client(addressOf(m_server.url()));
        ApiResult result = wait(client.get(u"/api/auth/me"_s));
        QVERIFY(!result && result.error().isSignedOut() && !result.error().isTemporary());
        QVERIFY(!result.error().error.hint.isEmpty());
        client.setToken(m_server.token());
        result = wait(client.get(u"/api/runs/999999"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().error.code, Error::Code::NotFound);
        result = wait(client.post(u"/api/tokens"_s,
                                  QJsonObject{{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"fly"_s}}}));
        QVERIFY(!result);
        QCOMPARE(result.error().status, 422);
        QVERIFY(!result.error().problems.isEmpty());
        QVERIFY2(result.error().problems.first().field.startsWith(u"scopes"),
                 qPrintable(result.error().problems.first().field));
        QVERIFY(result.error().error.message.contains(result.error().problems.first().message));
    }

    void nobodyThere()
    {
        ApiClient client(addressOf(u"http://127.0.0.1:1"_s));
        const ApiResult result = wait(client.get(u"/api/auth/me"_s));
        QVERIFY(!result && result.error().isTemporary());
        QCOMPARE(result.error().error.code, Error::Code::Network);
    }

    void silence()
    {
        Canned silent("");
        ApiClient client(silent.address());
        const ApiResult result = wait(client.get(u"/health"_s, {}, 200ms));
        QVERIFY(!result && result.error().isTemporary());
        QCOMPARE(result.error().error.code, Error::Code::Timeout);
    }

    void cancelled()
    {
        Canned silent("");
        ApiClient client(silent.address());
        QFuture<ApiResult> future = client.get(u"/health"_s);
        QTRY_VERIFY(!silent.asked.isEmpty());
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);

        QFuture<ApiResult> orphan;
        {
            ApiClient gone(silent.address());
            orphan = gone.get(u"/health"_s);
        }
        QVERIFY(orphan.isFinished() && orphan.isCanceled());
    }

    void noTokenForOthers()
    {
        Canned other("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        Canned sender("HTTP/1.1 302 Found\r\nLocation: " + other.address().text().toUtf8() +
                      "/health?x=1\r\nContent-Length: 0\r\n\r\n");
        ApiClient client(sender.address());
        client.setToken(u"ctp_secret"_s);
        const ApiResult result = wait(client.get(u"/health"_s));
        QVERIFY(!result);
        QVERIFY(result.error().error.message.contains(other.address().text()));
        QVERIFY(sender.asked.contains("Authorization: Bearer ctp_secret"));
        QVERIFY(other.asked.isEmpty());
    }

    void notOurs_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("temporary");
        QTest::newRow("page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>") << 0
                              << false;
        QTest::newRow("proxy") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 6\r\n\r\n<html>")
                               << 502 << true;
        QTest::newRow("busy")
            << QByteArray("HTTP/1.1 429 X\r\nRetry-After: 7\r\nContent-Length: 15\r\n\r\n{\"detail\":\"no\"}")
            << 429 << true;
    }

    void notOurs()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        Canned server(answer);
        ApiClient client(server.address());
        const ApiResult result = wait(client.get(u"/health"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().status, status);
        QTEST(result.error().isTemporary(), "temporary");
        QVERIFY(!result.error().error.message.contains(u'<'));
        if (status == 429)
            QCOMPARE(result.error().retryAfter, 7s);
    }

    void certificates()
    {
        QTemporaryDir dir;
        const QString key = dir.filePath(u"key.pem"_s), certificate = dir.filePath(u"cert.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                       u"-subj"_s, u"/CN=server"_s, u"-keyout"_s, key, u"-out"_s, certificate});
        QVERIFY(openssl.waitForFinished());
        ServerProcess server({u"--tls-cert"_s, certificate, u"--tls-key"_s, key});
        QVERIFY(server.start());
        ApiClient client(addressOf(server.url()));
        client.setToken(server.token());
        ApiResult result = wait(client.get(u"/api/auth/me"_s));
        QVERIFY(!result && !result.error().isTemporary());
        const QByteArray seen = result.error().certificate;
        QCOMPARE(seen, QSslCertificate::fromPath(certificate).first().digest(QCryptographicHash::Sha256));
        QVERIFY(result.error().error.hint.contains(fingerprintText(seen)));
        QCOMPARE(fingerprintFromText(fingerprintText(seen)), seen);
        client.trust(QByteArray(32, 'x'));
        QVERIFY(!wait(client.get(u"/api/auth/me"_s)));
        client.trust(seen);
        QVERIFY(wait(client.get(u"/api/auth/me"_s)));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("exposed");
        QTest::newRow("name") << u"crontopus.example.com"_s << u"https://crontopus.example.com"_s << false;
        QTest::newRow("loopback") << u" localhost:8400 "_s << u"http://localhost:8400"_s << false;
        QTest::newRow("address") << u"127.0.0.1:8400/"_s << u"http://127.0.0.1:8400"_s << false;
        QTest::newRow("api") << u"https://Example.com:443/x/api/"_s << u"https://example.com/x"_s << false;
        QTest::newRow("plain") << u"http://10.0.0.7"_s << u"http://10.0.0.7"_s << true;
        QTest::newRow("user") << u"https://a:b@example.com"_s << QString() << false;
        QTest::newRow("scheme") << u"ftp://example.com"_s << QString() << false;
        QTest::newRow("empty") << u"  "_s << QString() << false;
        QTest::newRow("words") << u"my server"_s << QString() << false;
    }

    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto address = ApiAddress::parse(typed);
        QCOMPARE(address.ok(), !text.isEmpty());
        if (!address) {
            QVERIFY(!address.error().text().contains(u"a:b"));
            return;
        }
        QCOMPARE(address->text(), text);
        QTEST(address->isExposed(), "exposed");
        QCOMPARE(address->url(u"/api/jobs/"_s + ApiAddress::segment(u"a/b ?"_s)).toString(QUrl::FullyEncoded),
                 text + u"/api/jobs/a%2Fb%20%3F"_s);
    }

private:
    ServerProcess m_server;
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "test_apiclient.moc"
