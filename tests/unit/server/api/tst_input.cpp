// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/input.h"

#include <QTest>

using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;

namespace {
Call callWith(const QByteArray &body)
{
    Call call;
    call.request.body = body;
    return call;
}

Input bodyOf(const QByteArray &json)
{
    return Input::ofBody(callWith(json));
}

Input queryOf(const QString &query)
{
    Call call;
    call.request.query = QUrlQuery(query);
    return Input::ofQuery(call);
}

/// `loc type` of each problem.
QStringList problemsOf(const Input &input)
{
    QStringList found;
    for (const ApiError::Problem &problem : input.error().problems)
        found += problem.loc.join(u'.') + u' ' + problem.type;
    return found;
}
} // namespace

class TestInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoObject()
    {
        for (const QByteArray &text :
             {"[]"_ba, "5"_ba, "\"a\""_ba, "null"_ba, "{"_ba, "{} {}"_ba, "{\"a\":1,}"_ba, "\xff"_ba,
              "{\"a\": \"\xff\"}"_ba, "{\"a\": NaN}"_ba, QByteArray(100'000, '[')}) {
            QVERIFY2(!bodyOf(text).ok(), text.left(20).constData());
        }
        QVERIFY(bodyOf({}).ok());
        QVERIFY(bodyOf("{}").ok());
    }

    void readsTexts()
    {
        Input body = bodyOf(
            R"({"a": "x", "b": null, "n": 5, "nul": "a\u0000b", "half": "a\ud800", "é": "\ud83d\ude00"})");
        QCOMPARE(body.text(u"a"_s), u"x"_s);
        QVERIFY(body.text(u"b"_s).isNull());
        QVERIFY(body.text(u"absent"_s).isNull());
        QCOMPARE(body.text(u"é"_s).toUtf8(), "\xf0\x9f\x98\x80");
        QVERIFY(body.ok());
        body.text(u"n"_s);
        body.text(u"nul"_s);
        body.text(u"half"_s);
        body.text(u"a"_s, {2, 5});
        body.text(u"a"_s, {0, 0});
        body.requiredText(u"b"_s);
        QCOMPARE(problemsOf(body), QStringList({u"body.n string_type"_s, u"body.nul value_error"_s,
                                                u"body.half value_error"_s, u"body.a string_too_short"_s,
                                                u"body.a string_too_long"_s, u"body.b missing"_s}));
    }

    void repairsWhatProgramsWrote()
    {
        Input body = bodyOf(R"({"a": "x\u0000y\ud800z\udc00", "b": "\ud83d\ude00", "n": 5})");
        QCOMPARE(body.output(u"a"_s, 10), u"x\uFFFDy\uFFFDz\uFFFD"_s);
        QCOMPARE(body.output(u"b"_s, 10).toUtf8(), "\xf0\x9f\x98\x80");
        QVERIFY(body.output(u"absent"_s, 10).isNull());
        QVERIFY(body.ok());
        body.output(u"n"_s, 10);
        body.output(u"a"_s, 5);
        QCOMPARE(problemsOf(body), QStringList({u"body.n string_type"_s, u"body.a string_too_long"_s}));
    }

    void readsNumbers()
    {
        Input body = bodyOf(
            R"({"i": 7, "f": 7.5, "big": 1e300, "s": "7", "t": true, "neg": -1, "max": 9007199254740991})");
        QCOMPARE(body.integer(u"i"_s, 0, 10), 7);
        QCOMPARE(body.integer(u"max"_s, 0, INT64_MAX / 2), 9'007'199'254'740'991);
        QCOMPARE(body.number(u"f"_s, 0, 10), 7.5);
        QVERIFY(!body.integer(u"absent"_s, 0, 10));
        QVERIFY(body.ok());
        QVERIFY(!body.integer(u"f"_s, 0, 10) && !body.integer(u"big"_s, 0, INT64_MAX / 2));
        QVERIFY(!body.integer(u"s"_s, 0, 10) && !body.integer(u"t"_s, 0, 10) &&
                !body.integer(u"neg"_s, 0, 10));
        QCOMPARE(problemsOf(body),
                 QStringList({u"body.f int_type"_s, u"body.big out_of_range"_s, u"body.s float_type"_s,
                              u"body.t float_type"_s, u"body.neg out_of_range"_s}));
    }

    void readsQueries()
    {
        Input query = queryOf(u"i=7&t=true&f=0&text=a%20b&plus=a+b&empty=&nan=NaN&inf=inf&maybe=maybe"_s);
        QCOMPARE(query.integer(u"i"_s, 0, 10), 7);
        QCOMPARE(query.boolean(u"t"_s), true);
        QCOMPARE(query.boolean(u"f"_s), false);
        QCOMPARE(query.text(u"text"_s), u"a b"_s);
        QCOMPARE(query.text(u"plus"_s), u"a b"_s);
        QVERIFY(query.ok());
        query.integer(u"empty"_s, 0, 10);
        query.number(u"nan"_s, 0, 10);
        query.number(u"inf"_s, 0, 10);
        query.boolean(u"maybe"_s);
        QCOMPARE(problemsOf(query), QStringList({u"query.empty float_type"_s, u"query.nan float_type"_s,
                                                 u"query.inf float_type"_s, u"query.maybe bool_type"_s}));
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const QString &text, const QString &utc) {
            QTest::newRow(qPrintable(text)) << text << utc;
        };
        row(u"2026-03-01T04:00:00Z"_s, u"2026-03-01T04:00:00.000Z"_s);
        row(u"2026-03-01T04:00:00.120Z"_s, u"2026-03-01T04:00:00.120Z"_s);
        row(u"2026-03-01T04:00:00.123456+02:00"_s, u"2026-03-01T02:00:00.123Z"_s);
        row(u"2026-03-01T04:00:00"_s, u"2026-03-01T04:00:00.000Z"_s);
        for (const QString &wrong :
             {u""_s, u"yesterday"_s, u"2026-13-01T04:00:00Z"_s, u"2026-02-30T04:00:00Z"_s,
              u"1969-12-31T23:59:59Z"_s, u"2026-03-01T24:30:00Z"_s, u"5"_s})
            row(wrong, {});
    }

    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        Input body = bodyOf(R"({"at": ")" + text.toUtf8() + R"("})");
        const QDateTime time = body.time(u"at"_s);
        QCOMPARE(body.ok(), !utc.isEmpty());
        QCOMPARE(toApi(time).toString(), utc);
    }

    void readsListsAndMaps()
    {
        Input body = bodyOf(
            R"({"l": ["a", "b"], "labels": {"k": "v"}, "mixed": ["a", 5], "o": {"": "x"}, "deep": {"a": {}}})");
        QCOMPARE(body.texts(u"l"_s, 2), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(body.labels()->value(u"k"_s), u"v"_s);
        QVERIFY(!body.texts(u"absent"_s, 2) && !body.textMap(u"absent"_s, 1, 1, 1) && body.ok());
        QVERIFY(!body.texts(u"l"_s, 1) && !body.texts(u"l"_s, 2, 0) && !body.texts(u"mixed"_s, 9));
        QVERIFY(!body.textMap(u"o"_s, 9, 9, 9) && !body.textMap(u"deep"_s, 9, 9, 9));
        QVERIFY(!body.textMap(u"labels"_s, 0, 9, 9) && !body.textMap(u"labels"_s, 9, 0, 9) &&
                !body.textMap(u"labels"_s, 9, 9, 0));
        QCOMPARE(problemsOf(body).size(), 8);
    }

    void readsUuidsWordsAndSlugs()
    {
        Input body = bodyOf(R"({"u": "7b0c6a34-3f0e-4d0a-9a53-3b3c1c8f6c1e", "w": "b", "s": "a-1",
            "braces": "{7b0c6a34-3f0e-4d0a-9a53-3b3c1c8f6c1e}", "zero": "00000000-0000-0000-0000-000000000000",
            "upper": "A", "dots": ".."})");
        QCOMPARE(body.uuid(u"u"_s).toHex(), "7b0c6a343f0e4d0a9a533b3c1c8f6c1e");
        QCOMPARE(body.word(u"w"_s, {u"a"_s, u"b"_s}), u"b"_s);
        QCOMPARE(body.requiredSlug(u"s"_s), u"a-1"_s);
        QVERIFY(body.ok());
        QVERIFY(body.uuid(u"braces"_s).isEmpty() && body.uuid(u"zero"_s).isEmpty());
        QVERIFY(body.word(u"w"_s, {u"B"_s}).isNull());
        QVERIFY(body.requiredSlug(u"upper"_s).isNull() && body.requiredSlug(u"dots"_s).isNull());
        QCOMPARE(problemsOf(body).size(), 5);
    }

    void itemsShareTheProblemsOfTheirList()
    {
        Input body = bodyOf("{}");
        Input item(body, QJsonObject{{u"a"_s, 5}}, {u"body"_s, u"jobs"_s, u"3"_s});
        item.text(u"a"_s);
        Input alone = Input::ofValue(QJsonValue(5), {u"runs"_s});
        QCOMPARE(problemsOf(body), QStringList{u"body.jobs.3.a string_type"_s});
        QCOMPARE(problemsOf(alone), QStringList{u"runs dict_type"_s});
    }

    void pagesHaveBounds()
    {
        Input query = queryOf(u"page=3&limit=20"_s);
        const Page page = pageOf(query);
        QCOMPARE(page.offset(), 40);
        QCOMPARE(page.size, 20);
        for (const QString &wrong : {u"page=0"_s, u"page=-1"_s, u"page_size=0"_s, u"page_size=101"_s,
                                     u"page=1.5"_s, u"page=1000001"_s, u"limit=101"_s}) {
            Input bad = queryOf(wrong);
            static_cast<void>(pageOf(bad));
            QVERIFY2(!bad.ok(), qPrintable(wrong));
        }
    }

    void idsAreNumbers()
    {
        const auto statusOf = [](const QString &text) {
            Call call;
            call.params.insert(u"id"_s, text);
            const auto id = call.id(u"id"_s);
            return id ? 0 : id.error().status();
        };
        QCOMPARE(statusOf(u"7"_s), 0);
        for (const QString &number : {u"0"_s, u"-7"_s, u"99999999999999999999"_s})
            QCOMPARE(statusOf(number), 404);
        for (const QString &garbage :
             {u"abc"_s, u""_s, u"1.5"_s, u"+1"_s, u" 1"_s, u"1\n"_s, u"0x1"_s, u"٣"_s})
            QCOMPARE(statusOf(garbage), 422);
    }

    void bearersAreFoundWhateverTheCase()
    {
        const auto tokenOf = [](const QByteArray &header) {
            HttpRequest request;
            request.headers = {{"authorization", header}};
            return bearerToken(request);
        };
        QCOMPARE(tokenOf("Bearer ep_x"), "ep_x");
        QCOMPARE(tokenOf("bEaReR  ep_x "), "ep_x");
        for (const QByteArray &none :
             {""_ba, "Bearer"_ba, "Bearer "_ba, "Basic ep_x"_ba, "ep_x"_ba, "Bearerep_x"_ba})
            QCOMPARE(tokenOf(none), "");
    }
};

QTEST_APPLESS_MAIN(TestInput)
#include "tst_input.moc"
