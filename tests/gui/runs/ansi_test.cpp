// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/ansitext.h"

#include <QTest>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

namespace {
AnsiStyle foreground(quint32 palette)
{
    AnsiStyle style;
    style.foreground = {AnsiColour::Kind::Palette, palette};
    return style;
}

AnsiStyle rgb(quint32 value)
{
    AnsiStyle style;
    style.foreground = {AnsiColour::Kind::Rgb, value};
    return style;
}

AnsiStyle bold()
{
    AnsiStyle style;
    style.bold = true;
    return style;
}

AnsiStyle notText()
{
    AnsiStyle style;
    style.escaped = true;
    return style;
}
} // namespace

class AnsiTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsText_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("plain lines") << "one\ntwo\n"_ba << u"one\ntwo\n"_s;
        QTest::newRow("tab stays") << "a\tb"_ba << u"a\tb"_s;
        QTest::newRow("utf-8") << "Grüße 漢字 🎉"_ba << u"Grüße 漢字 🎉"_s;
        QTest::newRow("CR LF is one line end") << "one\r\ntwo\r\r\n"_ba << u"one\ntwo\n"_s;
        QTest::newRow("progress bar keeps its last state")
            << "start\n10%\r50%\r100%\nend"_ba << u"start\n100%\nend"_s;
        QTest::newRow("CR at the very end") << "10%\r50%\r"_ba << u"50%"_s;
        QTest::newRow("colours leave no trace") << "\x1b[31mred\x1b[0m plain"_ba << u"red plain"_s;
        QTest::newRow("cursor movement dropped") << "\x1b[2J\x1b[1;1Hhello\x1b[K"_ba << u"hello"_s;
        QTest::newRow("window title dropped (BEL)") << "\x1b]0;title\x07hello"_ba << u"hello"_s;
        QTest::newRow("link keeps its text") << "\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\!"_ba << u"text!"_s;
        QTest::newRow("title that never ends loses its escape only")
            << "\x1b]0;title\nnext"_ba << u"0;title\nnext"_s;
        QTest::newRow("character set") << "\x1b(Bhello"_ba << u"hello"_s;
        QTest::newRow("torn sequence at the end") << "hello\x1b[3"_ba << u"hello"_s;
        QTest::newRow("lone escape at the end") << "hello\x1b"_ba << u"hello"_s;
        QTest::newRow("torn sequence in the middle") << "\x1b[31\nhello"_ba << u"\nhello"_s;
        QTest::newRow("invalid byte") << "a\xffz"_ba << u"a\\xffz"_s;
        QTest::newRow("latin-1") << "Gr\xfc\xdf"_ba << u"Gr\\xfc\\xdf"_s;
        QTest::newRow("cut sequence at the end") << "a\xe2\x82"_ba << u"a\\xe2\\x82"_s;
        QTest::newRow("overlong slash") << "\xc0\xaf"_ba << u"\\xc0\\xaf"_s;
        QTest::newRow("overlong three bytes") << "\xe0\x80\xaf"_ba << u"\\xe0\\x80\\xaf"_s;
        QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << u"\\xed\\xa0\\x80"_s;
        QTest::newRow("beyond Unicode") << "\xf4\x90\x80\x80"_ba << u"\\xf4\\x90\\x80\\x80"_s;
        QTest::newRow("NUL and bell") << QByteArray("a\0b\a", 4) << u"a\u2400b\u2407"_s;
        QTest::newRow("delete") << "a\x7f"_ba << u"a\u2421"_s;
        QTest::newRow("text direction cannot be turned") << "\xe2\x80\xae"_ba << u"<U+202E>"_s;
        QTest::newRow("C1 control") << "\xc2\x9b"_ba << u"<U+009B>"_s;
    }
    void showsText()
    {
        QFETCH(QByteArray, output);
        QTEST(AnsiText::parse(output).text, "text");
    }

    void spans_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QList<AnsiSpan>>("spans");
        using Spans = QList<AnsiSpan>;
        AnsiStyle boldRed = foreground(1);
        boldRed.bold = true;
        AnsiStyle redOnBlue = foreground(1);
        redOnBlue.background = {AnsiColour::Kind::Palette, 4};
        AnsiStyle inverse;
        inverse.inverse = true;

        QTest::newRow("plain has none") << "plain"_ba << Spans{};
        QTest::newRow("red word") << "a \x1b[31mred\x1b[0m z"_ba << Spans{{2, 3, foreground(1)}};
        QTest::newRow("reset without a number") << "\x1b[31mred\x1b[m z"_ba << Spans{{0, 3, foreground(1)}};
        QTest::newRow("never reset") << "\x1b[32mgo on"_ba << Spans{{0, 5, foreground(2)}};
        QTest::newRow("bright") << "\x1b[91mx"_ba << Spans{{0, 1, foreground(9)}};
        QTest::newRow("several at once")
            << "\x1b[1;31mx\x1b[22my"_ba << Spans{{0, 1, boldRed}, {1, 1, foreground(1)}};
        QTest::newRow("background") << "\x1b[31;44mx\x1b[49my"_ba
                                    << Spans{{0, 1, redOnBlue}, {1, 1, foreground(1)}};
        QTest::newRow("256: low ones are the palette") << "\x1b[38;5;9mx"_ba << Spans{{0, 1, foreground(9)}};
        QTest::newRow("256: cube") << "\x1b[38;5;196mx"_ba << Spans{{0, 1, rgb(0xff0000)}};
        QTest::newRow("256: grey") << "\x1b[38;5;232mx"_ba << Spans{{0, 1, rgb(0x080808)}};
        QTest::newRow("true colour") << "\x1b[38;2;1;2;3mx"_ba << Spans{{0, 1, rgb(0x010203)}};
        QTest::newRow("true colour, then bold") << "\x1b[38;2;1;2;3;1mx\x1b[39my"_ba
                                                << Spans{{0, 1,
                                                          [] {
                                                              AnsiStyle s = rgb(0x010203);
                                                              s.bold = true;
                                                              return s;
                                                          }()},
                                                         {1, 1, bold()}};
        QTest::newRow("true colour cut short") << "\x1b[38;2;1mx"_ba << Spans{};
        QTest::newRow("inverse") << "\x1b[7mx\x1b[27my"_ba << Spans{{0, 1, inverse}};
        QTest::newRow("unknown code") << "\x1b[73mx"_ba << Spans{};
        QTest::newRow("private sequence") << "\x1b[>4;1mx"_ba << Spans{};
        QTest::newRow("same colour twice is one span")
            << "\x1b[31ma\x1b[31mb"_ba << Spans{{0, 2, foreground(1)}};
        QTest::newRow("over lines") << "\x1b[31ma\nb"_ba << Spans{{0, 3, foreground(1)}};
        QTest::newRow("line started anew loses its spans") << "k\n\x1b[31m10%\x1b[0m\rdone"_ba << Spans{};
        QTest::newRow("span over a line started anew")
            << "\x1b[31mab\n10%\rx"_ba << Spans{{0, 4, foreground(1)}};
        QTest::newRow("invalid bytes in a row are one span") << "a\xff\xfez"_ba << Spans{{1, 8, notText()}};
    }
    void spans()
    {
        QFETCH(QByteArray, output);
        QFETCH(QList<AnsiSpan>, spans);
        const AnsiText text = AnsiText::parse(output);
        QCOMPARE(text.spans.size(), spans.size());
        for (qsizetype i = 0; i < spans.size(); ++i) {
            QCOMPARE(text.spans[i].start, spans[i].start);
            QCOMPARE(text.spans[i].length, spans[i].length);
            QVERIFY(text.spans[i].style == spans[i].style);
        }
    }

    void randomBytesAreSafe()
    {
        quint32 state = 1;
        for (int round = 0; round < 300; ++round) {
            QByteArray output;
            for (int i = 0; i < 400; ++i) {
                state = state * 1664525 + 1013904223;
                static constexpr char Likely[] = "\x1b[];m38\r\n";
                output += (state >> 28) < 6 ? Likely[(state >> 20) % (sizeof Likely - 1)] : char(state >> 16);
            }
            const AnsiText text = AnsiText::parse(output);
            qsizetype end = 0;
            for (const AnsiSpan &span : text.spans) {
                QVERIFY(span.start >= end && span.length > 0);
                end = span.start + span.length;
            }
            QVERIFY(end <= text.text.size());
            for (const QChar c : text.text)
                QVERIFY(c == u'\n' || c == u'\t' || c.unicode() >= 0x20);
        }
    }
};

QTEST_GUILESS_MAIN(AnsiTextTest)
#include "ansi_test.moc"
