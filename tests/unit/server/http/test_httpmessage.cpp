// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/httpmessage.h"
#include "server/http/refusal.h"
#include "server/http/requesttarget.h"

#include <QTest>

using namespace crontopus::server;

class TestHttpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeadersWhateverTheCase();
    void decodesQueryValues_data();
    void decodesQueryValues();
    void decodesPaths_data();
    void decodesPaths();
    void writesDates();
};

void TestHttpMessage::findsHeadersWhateverTheCase()
{
    HttpRequest request;
    request.headers = {{"Accept", "a"}, {"X-Hub", "b"}, {"accept", "c"}};
    QCOMPARE(request.header("ACCEPT"), "a");
    QCOMPARE(request.header("x-hub"), "b");
    QVERIFY(request.header("Host").isEmpty());
}

void TestHttpMessage::decodesQueryValues_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("value");
    QTest::newRow("absent") << "b=1" << QString();
    QTest::newRow("no value") << "a"
                              << "";
    QTest::newRow("empty") << "a="
                           << "";
    QTest::newRow("plus") << "a=x+y"
                          << "x y";
    QTest::newRow("escaped plus") << "a=x%2By"
                                  << "x+y";
    QTest::newRow("utf-8") << "a=%C3%A4" << QStringLiteral("ä");
    QTest::newRow("escaped separators") << "a=b%26c%3Dd&e=f"
                                        << "b&c=d";
    QTest::newRow("first of two") << "a=1&a=2"
                                  << "1";
    QTest::newRow("escaped percent") << "a=100%25"
                                     << "100%";
    QTest::newRow("escaped escape") << "a=%2541"
                                    << "%41";
}

void TestHttpMessage::decodesQueryValues()
{
    QFETCH(QString, query);
    QFETCH(QString, value);
    HttpRequest request;
    request.query = QUrlQuery(query);
    QCOMPARE(request.queryValue(QStringLiteral("a")), value);
    QCOMPARE(request.queryValue(QStringLiteral("a")).isNull(), value.isNull());
}

void TestHttpMessage::decodesPaths_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path"); // null: refused
    QTest::newRow("plain") << QByteArray("/api/jobs/") << "/api/jobs/";
    QTest::newRow("root") << QByteArray("/") << "/";
    QTest::newRow("query") << QByteArray("/a?b=/../c") << "/a";
    QTest::newRow("space") << QByteArray("/a%20b") << "/a b";
    QTest::newRow("utf-8") << QByteArray("/%C3%A4") << QStringLiteral("/ä");
    QTest::newRow("dots within") << QByteArray("/a..b/.c/d./...") << "/a..b/.c/d./...";
    QTest::newRow("double slash stays") << QByteArray("//a") << "//a";
    QTest::newRow("absolute") << QByteArray("http://host:1/a?b") << "/a";
    QTest::newRow("absolute, upper case, no path") << QByteArray("HTTP://host") << "/";
    QTest::newRow("absolute without host") << QByteArray("http:///a") << QString();
    QTest::newRow("absolute with user") << QByteArray("http://a@host/") << QString();
    QTest::newRow("absolute, query at once") << QByteArray("http://host?a") << QString();
    QTest::newRow("other scheme") << QByteArray("ftp://host/") << QString();
    QTest::newRow("no slash") << QByteArray("a") << QString();
    QTest::newRow("asterisk") << QByteArray("*") << QString();
    QTest::newRow("authority") << QByteArray("host:443") << QString();
    QTest::newRow("dot segment") << QByteArray("/a/./b") << QString();
    QTest::newRow("dot dot") << QByteArray("/a/../b") << QString();
    QTest::newRow("dot dot at the end") << QByteArray("/a/..") << QString();
    QTest::newRow("escaped dot dot") << QByteArray("/a/%2e%2E/b") << QString();
    QTest::newRow("half escaped dot dot") << QByteArray("/.%2e") << QString();
    QTest::newRow("escaped slash") << QByteArray("/a%2Fb") << QString();
    QTest::newRow("escaped backslash") << QByteArray("/a%5cb") << QString();
    QTest::newRow("backslash") << QByteArray("/a\\b") << QString();
    QTest::newRow("NUL") << QByteArray("/a%00") << QString();
    QTest::newRow("line feed") << QByteArray("/a%0A") << QString();
    QTest::newRow("delete") << QByteArray("/a%7f") << QString();
    QTest::newRow("cut escape") << QByteArray("/a%4") << QString();
    QTest::newRow("lone percent") << QByteArray("/a%") << QString();
    QTest::newRow("bad escape") << QByteArray("/a%4g") << QString();
    QTest::newRow("signed escape") << QByteArray("/a%-1") << QString();
    QTest::newRow("overlong utf-8") << QByteArray("/%C0%AF") << QString();
    QTest::newRow("cut utf-8") << QByteArray("/%C3") << QString();
    QTest::newRow("surrogate") << QByteArray("/%ED%A0%80") << QString();
    QTest::newRow("raw utf-8") << QByteArray("/\xc3\xa4") << QString();
    QTest::newRow("fragment") << QByteArray("/a#b") << QString();
}

void TestHttpMessage::decodesPaths()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    const auto parsed = parseTarget("GET", target);
    QCOMPARE(parsed.has_value(), !path.isNull());
    if (parsed)
        QCOMPARE(parsed->decodedPath, path);
}

void TestHttpMessage::writesDates()
{
    QCOMPARE(httpDate(784111777), "Sun, 06 Nov 1994 08:49:37 GMT");
    QCOMPARE(httpDate(0), "Thu, 01 Jan 1970 00:00:00 GMT");
}

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "test_httpmessage.moc"
