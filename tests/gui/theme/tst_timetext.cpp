// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/theme/timetext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class TestTimeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void relativeTimesRoundToOneUnit_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("this moment") << qint64(200) << u"now"_s;
        QTest::newRow("a second") << qint64(-1000) << u"1 s ago"_s;
        QTest::newRow("seconds ago") << qint64(-12'400) << u"12 s ago"_s;
        QTest::newRow("a minute") << qint64(60'000) << u"in 1 m"_s;
        QTest::newRow("90 minutes stay minutes") << qint64(90 * 60'000) << u"in 90 m"_s;
        QTest::newRow("hours") << qint64(4 * 3'600'000) << u"in 4 h"_s;
        QTest::newRow("hours round") << qint64(-(4 * 3'600'000 + 2'400'000)) << u"5 h ago"_s;
        QTest::newRow("36 hours stay hours") << qint64(36 * 3'600'000) << u"in 36 h"_s;
        QTest::newRow("days") << qint64(72LL * 3'600'000) << u"in 3 d"_s;
    }
    void relativeTimesRoundToOneUnit()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(relativeTime(now.addMSecs(milliseconds), now), text);
    }

    void exactTimesReplaceRelativeOnesOnRequest()
    {
        const QDateTime when(QDate(2026, 3, 1), QTime(12, 0));
        setRelativeTimes(false);
        QCOMPARE(relativeTime(when, when.addSecs(60)), u"2026-03-01 12:00:00"_s);
        setRelativeTimes(true);
    }

    void durationsHaveTheTwoLargestUnits_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(-1) << QString();
        QTest::newRow("milliseconds") << qint64(340) << u"340 ms"_s;
        QTest::newRow("short seconds with a digit") << qint64(2345) << u"2.3 s"_s;
        QTest::newRow("whole seconds") << qint64(3000) << u"3 s"_s;
        QTest::newRow("seconds") << qint64(12'900) << u"12 s"_s;
        QTest::newRow("minutes and seconds") << qint64(200'000) << u"3 m 20 s"_s;
        QTest::newRow("exactly a minute") << qint64(60'000) << u"1 m"_s;
        QTest::newRow("days and hours, no minutes") << qint64(100'900'000) << u"1 d 4 h"_s;
        QTest::newRow("a day and minutes") << qint64(86'400'000 + 300'000) << u"1 d"_s;
    }
    void durationsHaveTheTwoLargestUnits()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(milliseconds), text);
    }

    void exactTimesNameTheirZone()
    {
        const QDateTime when(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(exactTime(when, QTimeZone("Europe/Berlin")), u"Wed 2026-07-01 14:00:00 CEST"_s);
        QCOMPARE(exactTime({}), QString());
    }
};

QTEST_MAIN(TestTimeText)
#include "tst_timetext.moc"
