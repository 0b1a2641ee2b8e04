// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/palette/fuzzy.h"
#include "app/console/palette/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class TestFuzzy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersMustComeInOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("empty") << u""_s << u"backup"_s << true;
        QTest::newRow("whole") << u"backup"_s << u"backup"_s << true;
        QTest::newRow("case") << u"BACK"_s << u"backup"_s << true;
        QTest::newRow("gaps") << u"bkp"_s << u"backup"_s << true;
        QTest::newRow("blanks do not count") << u"ba up"_s << u"backup"_s << true;
        QTest::newRow("wrong order") << u"pb"_s << u"backup"_s << false;
        QTest::newRow("letter missing") << u"backx"_s << u"backup"_s << false;
        QTest::newRow("too long") << u"backups"_s << u"backup"_s << false;
        QTest::newRow("no text") << u"a"_s << u""_s << false;
    }
    void lettersMustComeInOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        QCOMPARE(fuzzyScore(pattern, text).has_value(), matches);
    }

    void betterMatchesScoreMore_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("start of words") << u"nj"_s << u"New job"_s << u"Run a job anyway in July"_s;
        QTest::newRow("together") << u"port"_s << u"import"_s << u"simplecobratent"_s;
        QTest::newRow("at the start") << u"re"_s << u"refresh"_s << u"a tree"_s;
        QTest::newRow("the shorter") << u"run"_s << u"run"_s << u"run everything that is there"_s;
    }
    void betterMatchesScoreMore()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(pattern, better).value_or(-1000) > fuzzyScore(pattern, worse).value_or(-1000));
    }

    void theModelListsTheBestFirst()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        QList<PaletteItem> items;
        for (const QString &title : {u"import-orders"_s, u"backup-db"_s, u"report"_s})
            items.append({title, u"production"_s, {}, {}, [] {}, true, 0});
        model.setItems(items);
        QCOMPARE(model.rowCount(), 3);
        model.setPattern(u"prod back"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).title, u"backup-db"_s);
        model.setPattern(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
