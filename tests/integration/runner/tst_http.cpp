// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/runner/runnerfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;

/// Jobs of kind http, with the real runner, helper and a server that keeps what it was sent.
class TestHttp final : public QObject
{
    Q_OBJECT

private:
    QTcpServer m_server;
    QByteArray m_request;
    QByteArray m_answer;

    [[nodiscard]] QString address() const
    {
        return u"http://127.0.0.1:%1/hook?a=1"_s.arg(m_server.serverPort());
    }

    SpoolRecord runRequest(const QJsonObject &request)
    {
        RunnerFixture runner;
        RunFile job = runner.job(CRONTOPUS_BIN_DIR "/crontopus-http");
        job.kind = RunFile::Kind::Http;
        job.source = QJsonDocument(request).toJson().toStdString();
        runner.write(job);
        QProcess process;
        process.start(RunnerFixture::program(), runner.arguments());
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000))
            qFatal("the runner hangs");
        return runner.take();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_request += socket->readAll();
                const qsizetype head = m_request.indexOf("\r\n\r\n");
                const qsizetype length = m_request.contains("Content-Length: 9") ? 9 : 0;
                if (head >= 0 && m_request.size() >= head + 4 + length && !m_answer.isEmpty()) {
                    socket->write(m_answer);
                    socket->disconnectFromHost();
                }
            });
        });
    }

    void init()
    {
        m_request.clear();
        m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nyes";
    }

    void everyPartOfTheRequestArrives()
    {
        const SpoolRecord record =
            runRequest({{u"url"_s, address()},
                        {u"method"_s, u"post"_s},
                        {u"headers"_s, QJsonObject{{u"X-Token"_s, u"s3cret"_s}}},
                        {u"params"_s, QJsonObject{{u"q"_s, u"a b&c+d%"_s}}},
                        {u"body"_s, u"{\"ä\": 1}"_s},
                        {u"auth"_s, QJsonObject{{u"username"_s, u"u"_s}, {u"password"_s, u"p"_s}}}});
        QCOMPARE(record.outcome, SpoolRecord::Outcome::Success);
        QCOMPARE(record.outputHead, "HTTP 200 OK\nyes");
        QVERIFY2(m_request.startsWith("POST /hook?a=1&q=a%20b%26c%2Bd%25 HTTP/1.1\r\n"),
                 m_request.constData());
        QVERIFY(m_request.contains("X-Token: s3cret\r\n"));
        QVERIFY(m_request.contains("Authorization: Basic dTpw\r\n"));
        QVERIFY(m_request.endsWith("{\"ä\": 1}"));
    }

    void statusDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonArray>("expect");
        QTest::addColumn<int>("exitCode");
        QTest::addRow("2xx by default") << 204 << QJsonArray{} << 0;
        QTest::addRow("not found") << 404 << QJsonArray{} << 1;
        QTest::addRow("server's fault") << 500 << QJsonArray{} << 1;
        QTest::addRow("not found is wanted") << 404 << QJsonArray{404} << 0;
        QTest::addRow("within a range") << 418 << QJsonArray{QJsonArray{410, 420}} << 0;
        QTest::addRow("success is not wanted") << 200 << QJsonArray{QJsonArray{400, 499}} << 1;
    }

    void statusDecides()
    {
        QFETCH(const int, status);
        QFETCH(const QJsonArray, expect);
        QFETCH(const int, exitCode);
        m_answer = "HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Length: 0\r\n\r\n";
        const SpoolRecord record = runRequest({{u"url"_s, address()}, {u"expect"_s, expect}});
        QCOMPARE(record.exitCode, exitCode);
        QVERIFY(record.outputHead.starts_with("HTTP " + std::to_string(status)));
    }

    void refusedConnectionIsANetworkFailure()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/"_s.arg(gone.serverPort());
        gone.close();
        const SpoolRecord record = runRequest({{u"url"_s, url}});
        QCOMPARE(record.exitCode, 2);
        QVERIFY(record.outputHead.find("refused") != std::string::npos);
    }

    void serverThatNeverAnswersDoesNotHang()
    {
        m_answer.clear();
        const SpoolRecord record = runRequest({{u"url"_s, address()}, {u"timeout"_s, 1}});
        QCOMPARE(record.exitCode, 2);
        QVERIFY(record.outputHead.find("in time") != std::string::npos);
    }

    void brokenRequestNamesTheField()
    {
        QVERIFY(runRequest({{u"url"_s, u"file:///etc/passwd"_s}}).outputHead.find("http.url") !=
                std::string::npos);
        QVERIFY(runRequest({{u"url"_s, address()}, {u"headers"_s, QJsonObject{{u"A"_s, u"b\r\nC: d"_s}}}})
                    .outputHead.find("http.headers") != std::string::npos);
        QVERIFY(m_request.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
