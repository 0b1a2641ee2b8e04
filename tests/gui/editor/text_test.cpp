// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/manifesttext.h"
#include "app/console/editor/textpatch.h"
#include "app/console/editor/weekgrid.h"
#include "app/console/editor/yamlcontext.h"
#include "shared/schedule/zonedata.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class EditorTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesSurviveTheEditor_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("lf") << QByteArray("a: 1\nb: 2\n");
        QTest::newRow("no last newline") << QByteArray("a: 1\nb: 2");
        QTest::newRow("crlf") << QByteArray("a: 1\r\nb: 2\r\n");
        QTest::newRow("mixed") << QByteArray("a: 1\r\nb: 2\nc: 3\r\n");
        QTest::newRow("bom") << QByteArray("\xef\xbb\xbf"
                                           "a: ä\n");
        QTest::newRow("no-break space") << QByteArray("a: \xc2\xa0x\n");
    }
    void bytesSurviveTheEditor()
    {
        QFETCH(QByteArray, bytes);
        const ManifestText text = ManifestText::decode(bytes);
        QVERIFY(text.isLossless());
        QCOMPARE(text.encode(text.text()), bytes);
    }

    void editedLineTakesTheCommonLineEndOthersKeepTheirs()
    {
        const ManifestText text = ManifestText::decode("a: 1\nb: 2\r\nc: 3\r\n");
        QCOMPARE(text.encode(u"a: 1\nb: 9\nnew\nc: 3\n"_s), QByteArray("a: 1\nb: 9\r\nnew\r\nc: 3\r\n"));
    }

    void brokenUtf8IsTold() { QVERIFY(!ManifestText::decode("a: \xff\n").isLossless()); }

    void patchIsMinimalAndGivesTheNewText_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("same") << u"abc"_s << u"abc"_s;
        QTest::newRow("insert") << u"ab"_s << u"aXb"_s;
        QTest::newRow("repeat") << u"aaa"_s << u"aa"_s;
        QTest::newRow("lines") << u"a\nb\nc"_s << u"a\nc"_s;
        QTest::newRow("surrogates") << u"x😀y"_s << u"x😁y"_s;
    }
    void patchIsMinimalAndGivesTheNewText()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTextDocument document;
        document.setPlainText(before);
        applyPatch(document, differenceOf(before, after), false);
        QCOMPARE(document.toPlainText(), after);
        QCOMPARE(document.isUndoAvailable(), before != after);
        document.undo();
        QCOMPARE(document.toPlainText(), before);
    }

    void contextAtTheCursor_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<QString>("where");
        QTest::newRow("top level") << u"ki|"_s << u"key::ki"_s;
        QTest::newRow("under spec") << u"spec:\n  ti|\n"_s << u"key:spec:ti"_s;
        QTest::newRow("deeper") << u"spec:\n  retry:\n    at|"_s << u"key:spec.retry:at"_s;
        QTest::newRow("back out") << u"spec:\n  retry:\n    attempts: 3\n  |"_s << u"key:spec:"_s;
        QTest::newRow("value") << u"spec:\n  concurrency: fo|"_s << u"value:spec.concurrency:fo"_s;
        QTest::newRow("comment") << u"spec:\n  # ti|"_s << u"none::"_s;
        QTest::newRow("list item") << u"spec:\n  alerts:\n    - o|"_s << u"key:spec.alerts[]:o"_s;
        QTest::newRow("later in item")
            << u"spec:\n  alerts:\n    - on: failure\n      af|"_s << u"key:spec.alerts[]:af"_s;
    }
    void contextAtTheCursor()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        const qsizetype cursor = text.indexOf(u'|');
        const YamlContext context = yamlContextAt(QString(text).remove(u'|'), cursor);
        using Kind = YamlContext::Kind;
        const QString kind = context.kind == Kind::Key     ? u"key"_s
                             : context.kind == Kind::Value ? u"value"_s
                                                           : u"none"_s;
        const QString path = context.kind == Kind::Value ? context.field : context.parent;
        QCOMPARE(u"%1:%2:%3"_s.arg(kind, path, context.prefix), where);
    }

    void completionKnowsFieldsAndValues()
    {
        const auto names = [](const QString &text) {
            QStringList result;
            for (const Completion &completion : completionsFor(yamlContextAt(text, text.size())))
                result << completion.text;
            return result;
        };
        QVERIFY(names(u"spec:\n  timezone: UTC\n  "_s).contains(u"schedule"_s));
        QVERIFY(!names(u"spec:\n  timezone: UTC\n  "_s).contains(u"timezone"_s));
        QVERIFY(names(u"spec:\n  concurrency: "_s).contains(u"forbid"_s));
        QVERIFY(names(u"spec:\n  timezone: "_s).contains(u"Europe/Berlin"_s));
        QVERIFY(names(u"spec:\n  paused: "_s).contains(u"true"_s));
    }

    void newLinesAreIndented()
    {
        QCOMPARE(indentAfter(u"spec:"_s), u"  "_s);
        QCOMPARE(indentAfter(u"  retry: # again"_s), u"    "_s);
        QCOMPARE(indentAfter(u"    source: |"_s), u"      "_s);
        QCOMPARE(indentAfter(u"  command: x"_s), u"  "_s);
        QCOMPARE(indentAfter(u"  - on: failure"_s), u"    "_s);
    }

    void weekGridCountsFiringsByLocalHour()
    {
        JobSchedule schedule;
        schedule.schedules.push_back(*Schedule::parse("*/15 9 * * 1-5"));
        schedule.zone = *zoneRules("Europe/Berlin");
        // Monday 2026-01-05 12:00 UTC.
        const WeekGrid grid = weekGrid(schedule, 1767614400);
        QCOMPARE(grid.firstDay, QDate(2026, 1, 5));
        QCOMPARE(grid.total, 20);
        QCOMPARE(grid.counts[0][9], 4);
        QCOMPARE(grid.counts[5][9], 0);
    }
};

QTEST_MAIN(EditorTextTest)
#include "text_test.moc"
