// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requestframer.h"

#include <QTest>

using namespace crontopus::server;

namespace {
const QByteArray kGet = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
constexpr qsizetype kHeaderBytes = 16 * 1024;

qint64 limitOf(QByteArrayView method, QByteArrayView path)
{
    return method == QByteArrayView("POST") && path == QByteArrayView("/large") ? 100'000 : 1000;
}
const RequestFramer::BodyLimit kLimit = limitOf;

/// One word for each thing that happened.
QStringList outcome(QByteArrayView bytes, qsizetype split = -1)
{
    RequestFramer framer(kHeaderBytes, kLimit);
    QStringList words;
    const auto feed = [&](QByteArrayView piece) {
        for (auto state = framer.feed(piece);; state = framer.advance()) {
            switch (state) {
            case RequestFramer::State::NeedMore:
                return true;
            case RequestFramer::State::Continue:
                words << QStringLiteral("continue");
                break;
            case RequestFramer::State::Refused:
                words << QString::number(framer.refusal());
                return false;
            case RequestFramer::State::Complete: {
                const FramedRequest framed = framer.take();
                words << QLatin1String(framed.request.method) + QLatin1Char(' ') +
                             QLatin1String(framed.request.target) + QLatin1Char(' ') +
                             QLatin1String(framed.request.body) +
                             (framed.keepAlive ? QLatin1String(" keep") : QLatin1String(" close"));
            }
            }
        }
    };
    if (split < 0 ? feed(bytes) : feed(bytes.first(split)) && feed(bytes.sliced(split)))
        words << (framer.part() == RequestFramer::Part::Start ? QStringLiteral("start")
                                                              : QStringLiteral("within"));
    return words;
}

QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /p HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body;
}
} // namespace

class TestRequestFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data();
    void frames();
    void tellsTheRequest();
    void asksForTheLimitOnce();
    void keepsNoMemoryWhenIdle();
    void takesAnythingByteByByte();
};

void TestRequestFramer::frames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const auto words = [](auto... word) { return QStringList{QString::fromLatin1(word)...}; };
    const auto complete = words("POST /p hello keep", "start");
    const auto bad = words("400");

    row("get", kGet, words("GET /a  keep", "start"));
    row("half", kGet.chopped(3), words("within"));
    row("nothing", {}, words("start"));
    row("blank lines before", "\r\n\r\n" + kGet, words("GET /a  keep", "start"));
    row("too many blank lines", "\r\n\r\n\r\n" + kGet, bad);
    row("query", "GET /a?b=c%zz HTTP/1.1\r\nHost: x\r\n\r\n", words("GET /a?b=c%zz  keep", "start"));
    row("close", "GET /a HTTP/1.1\r\nHost: x\r\nConnection: te, Close\r\n\r\n",
        words("GET /a  close", "start"));
    row("1.0", "GET /a HTTP/1.0\r\n\r\n", words("GET /a  close", "start"));
    row("1.0 keep", "GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", words("GET /a  keep", "start"));
    row("1.0 both", "GET /a HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\n",
        words("GET /a  close", "start"));
    row("unknown method", "BREW /a HTTP/1.1\r\nHost: x\r\n\r\n", words("BREW /a  keep", "start"));
    row("options", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", words("OPTIONS *  keep", "start"));
    row("absolute", "GET http://x/a HTTP/1.1\r\nHost: x\r\n\r\n", words("GET /a  keep", "start"));
    row("pipelined", kGet + kGet + kGet.first(5), words("GET /a  keep", "GET /a  keep", "within"));
    row("body", post("Content-Length: 5\r\n", "hello"), complete);
    row("empty body", post("Content-Length: 0\r\n", ""), words("POST /p  keep", "start"));
    row("body then request", post("Content-Length: 5\r\n", "hello") + kGet,
        words("POST /p hello keep", "GET /a  keep", "start"));
    row("half a body", post("Content-Length: 6\r\n", "hello"), words("within"));
    row("get with body", "GET /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nz",
        words("GET /a z keep", "start"));
    row("expect", post("Expect: 100-Continue\r\nContent-Length: 5\r\n", "hello"),
        words("continue", "POST /p hello keep", "start"));
    row("expect, no body", post("Expect: 100-continue\r\n", ""), words("POST /p  keep", "start"));
    row("expect, too large", post("Expect: 100-continue\r\nContent-Length: 1001\r\n", ""), words("413"));
    row("expect of 1.0", "POST /p HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx",
        words("POST /p x close", "start"));
    row("other expectation", post("Expect: miracles\r\n", ""), words("417"));

    row("chunks", post("Transfer-Encoding: chunked\r\n", "2\r\nhe\r\n003\r\nllo\r\n0\r\n\r\n"), complete);
    row("chunk extension", post("Transfer-Encoding: Chunked\r\n", "5 ; a=\"b\"\r\nhello\r\n0;x\r\n\r\n"),
        complete);
    row("trailers",
        post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\nA: b\r\nContent-Length: 9\r\n\r\n"),
        complete);
    row("upper case hex", post("Transfer-Encoding: chunked\r\n", "A\r\n0123456789\r\n0\r\n\r\n"),
        words("POST /p 0123456789 keep", "start"));
    row("no chunks", post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n") + kGet,
        words("POST /p  keep", "GET /a  keep", "start"));
    row("chunked, expect", post("Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n", "0\r\n\r\n"),
        words("continue", "POST /p  keep", "start"));

    // Request smuggling: whatever two readers might read in two ways.
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    row("length and chunked", post("Content-Length: 5\r\n" + chunked, "0\r\n\r\n"), bad);
    row("chunked and length", post(chunked + "Content-Length: 5\r\n", "0\r\n\r\n"), bad);
    row("two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), bad);
    row("same length twice", post("Content-Length: 5\r\ncontent-length: 5\r\n", "hello"), bad);
    row("list of lengths", post("Content-Length: 5, 5\r\n", "hello"), bad);
    for (const char *length :
         {"", "+5", "-5", "0x5", "5 5", "5.0", "five", "5;", "9999999999999999999", "\t"})
        row(qPrintable(QStringLiteral("length ") + QLatin1String(length)),
            post(QByteArray("Content-Length: ") + length + "\r\n", "hello"), bad);
    row("chunked twice", post(chunked + chunked, "0\r\n\r\n"), bad);
    row("chunked of 1.0", "POST /p HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", bad);
    for (const char *coding : {"gzip", "identity", "gzip, chunked", "chunked, chunked", "xchunked",
                               "chunked;q=1", "\"chunked\"", "chunked,"})
        row(qPrintable(QStringLiteral("coding ") + QLatin1String(coding)),
            post(QByteArray("Transfer-Encoding: ") + coding + "\r\n", "0\r\n\r\n"), words("501"));
    row("coding with vertical tab",
        post("Transfer-Encoding: \x0b"
             "chunked\r\n",
             "0\r\n\r\n"),
        bad);
    row("blank before colon", post("Content-Length : 5\r\n", "hello"), bad);
    row("tab before colon", post("Transfer-Encoding\t: chunked\r\n", ""), bad);
    row("folded line", post("A: b\r\n c\r\n", ""), bad);
    row("folded first line", "GET /a HTTP/1.1\r\n Host: x\r\n\r\n", bad);
    row("header without colon", post("nonsense\r\n", ""), bad);
    row("header without name", post(": x\r\n", ""), bad);
    row("name with a NUL", post(QByteArray("A\0B: x\r\n", 8), ""), bad);
    row("value with a NUL", post(QByteArray("A: x\0\r\n", 7), ""), bad);
    row("value with a bell", post("A: x\x07\r\n", ""), bad);
    row("bare LF", "GET /a HTTP/1.1\nHost: x\n\n", bad);
    row("bare LF in headers", post("A: b\nContent-Length: 5\r\n", "hello"), bad);
    row("bare CR in a value", post("A: b\rContent-Length: 5\r\n", "hello"), bad);
    row("CR CR LF", post("A: b\r\r\n", ""), bad);
    row("bare LF at the end", "GET /a HTTP/1.1\r\nHost: x\r\n\n", bad);
    row("no host", "GET /a HTTP/1.1\r\n\r\n", bad);
    row("two hosts", "GET /a HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n", bad);
    row("strange host", "GET /a HTTP/1.1\r\nHost: x/y\r\n\r\n", bad);
    row("chunk without size", post(chunked, "\r\n\r\n"), bad);
    row("chunk size with sign", post(chunked, "+5\r\nhello\r\n0\r\n\r\n"), bad);
    row("chunk size with 0x", post(chunked, "0x5\r\nhello\r\n0\r\n\r\n"), bad);
    row("chunk size after a blank", post(chunked, " 5\r\nhello\r\n0\r\n\r\n"), bad);
    row("chunk size in words", post(chunked, "5 5\r\nhello\r\n0\r\n\r\n"), bad);
    row("chunk size beyond 64 bits", post(chunked, "10000000000000005\r\nhello\r\n0\r\n\r\n"), bad);
    row("chunk line with bare LF", post(chunked, "5\nhello\r\n0\r\n\r\n"), bad);
    row("chunk longer than said", post(chunked, "4\r\nhello\r\n0\r\n\r\n"), bad);
    row("chunk ends by LF", post(chunked, "5\r\nhello\n0\r\n\r\n"), bad);
    row("chunk ends by nothing", post(chunked, "5\r\nhello0\r\n\r\n"), bad);
    row("endless extension", post(chunked, "5;" + QByteArray(300, 'a')), bad);
    row("bad trailer", post(chunked, "0\r\nnonsense\r\n\r\n"), bad);
    row("endless trailers", post(chunked, "0\r\n" + QByteArray("A: b\r\n").repeated(1000)), words("431"));

    row("garbage", "\x16\x03\x01\x02\x00", bad);
    row("no version", "GET /a\r\n\r\n", bad);
    row("two blanks", "GET  /a HTTP/1.1\r\nHost: x\r\n\r\n", bad);
    row("blank in target", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", bad);
    row("blank at the end", "GET /a HTTP/1.1 \r\nHost: x\r\n\r\n", bad);
    row("tab", "GET\t/a HTTP/1.1\r\nHost: x\r\n\r\n", bad);
    row("method of signs", "G(T /a HTTP/1.1\r\nHost: x\r\n\r\n", bad);
    row("long method", QByteArray(33, 'A') + " /a HTTP/1.1\r\n", bad);
    row("escaped NUL", "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n", bad);
    row("lower case protocol", "GET /a http/1.1\r\nHost: x\r\n\r\n", bad);
    row("0.9", "GET /a HTTP/0.9\r\n", words("505"));
    row("1.2", "GET /a HTTP/1.2\r\n", words("505"));
    row("2.0", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", words("505"));
    row("1.10", "GET /a HTTP/1.10\r\n", bad);

    row("largest body", post("Content-Length: 1000\r\n", QByteArray(1000, 'z')),
        {QStringLiteral("POST /p ") + QString(1000, QLatin1Char('z')) + QStringLiteral(" keep"),
         QStringLiteral("start")});
    row("body too large", post("Content-Length: 1001\r\n", ""), words("413"));
    row("chunks too large", post(chunked, "3E8\r\n" + QByteArray(1000, 'z') + "\r\n1\r\n"), words("413"));
    row("long target", "GET /" + QByteArray(8192, 'a') + " HTTP/1.1\r\n", words("414"));
    row("endless target", "GET /" + QByteArray(kHeaderBytes, 'a'), words("414"));
    row("endless header", "GET /a HTTP/1.1\r\nA: " + QByteArray(kHeaderBytes, 'a'), words("431"));
    row("many bytes of headers",
        "GET /a HTTP/1.1\r\n" + QByteArray("A: " + QByteArray(1000, 'a') + "\r\n").repeated(17),
        words("431"));
    row("many headers", "GET /a HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(101), words("431"));
}

void TestRequestFramer::frames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QCOMPARE(outcome(bytes), expected);
    const qsizetype stride = bytes.size() > 4000 ? 997 : 1;
    for (qsizetype split = 1; split < bytes.size(); split += stride)
        QVERIFY2(outcome(bytes, split) == expected, qPrintable(QString::number(split)));
}

void TestRequestFramer::tellsTheRequest()
{
    RequestFramer framer(kHeaderBytes, kLimit);
    QCOMPARE(framer.feed("POST /a%20b?c=d+e HTTP/1.1\r\nHost: x\r\nX-Two:  a "
                         "b\t\r\nEmpty:\r\nContent-Length: 2\r\n\r\nokGET"),
             RequestFramer::State::Complete);
    QVERIFY(framer.hasBuffered());
    const FramedRequest framed = framer.take();
    QCOMPARE(framed.request.method, "POST");
    QCOMPARE(framed.request.target, "/a%20b?c=d+e");
    QCOMPARE(framed.request.path, QStringLiteral("/a b"));
    QCOMPARE(framed.request.queryValue(QStringLiteral("c")), QStringLiteral("d e"));
    QCOMPARE(framed.request.headers,
             (HeaderList{{"Host", "x"}, {"X-Two", "a b"}, {"Empty", ""}, {"Content-Length", "2"}}));
    QCOMPARE(framed.request.body, "ok");
    QVERIFY(framed.keepAlive && !framed.http10);
    QCOMPARE(framer.part(), RequestFramer::Part::Head);
}

void TestRequestFramer::asksForTheLimitOnce()
{
    int asked = 0;
    const RequestFramer::BodyLimit limit = [&asked](QByteArrayView method, QByteArrayView path) {
        ++asked;
        return limitOf(method, path);
    };
    RequestFramer framer(kHeaderBytes, limit);
    framer.feed(kGet);
    (void)framer.take();
    QCOMPARE(asked, 0);
    framer.feed("POST /large?a HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
    QCOMPARE(framer.part(), RequestFramer::Part::Body);
    for (int i = 0; i < 10; ++i)
        framer.feed(QByteArray(10'000, 'b'));
    QCOMPARE(framer.take().request.body, QByteArray(100'000, 'b'));
    QCOMPARE(asked, 1);
}

void TestRequestFramer::keepsNoMemoryWhenIdle()
{
    RequestFramer framer(kHeaderBytes, kLimit);
    framer.feed(kGet.first(10));
    QVERIFY(framer.hasBuffered());
    QCOMPARE(framer.feed(kGet.sliced(10)), RequestFramer::State::Complete);
    QVERIFY(!framer.hasBuffered());
    (void)framer.take();
    QCOMPARE(framer.part(), RequestFramer::Part::Start);
}

void TestRequestFramer::takesAnythingByteByByte()
{
    // Every single byte, in each place where a careless reader looks into a table.
    for (int byte = 0; byte < 256; ++byte) {
        for (const QByteArray &start :
             {QByteArray(), QByteArray("GET"), QByteArray("GET /"), QByteArray("GET / HTTP/1.1\r"),
              QByteArray("GET / HTTP/1.1\r\nHost"), QByteArray("GET / HTTP/1.1\r\nHost:")}) {
            const QByteArray bytes = start + char(byte) + " x\r\n\r\n";
            for (qsizetype split = 0; split <= bytes.size(); ++split)
                QCOMPARE(outcome(bytes, split), outcome(bytes));
        }
    }
}

QTEST_GUILESS_MAIN(TestRequestFramer)
#include "test_requestframer.moc"
